import { sourceSpan } from '../../text/plainText.ts';
import type { Plan } from '../readPlan.ts';
import { type Label, rankOf } from './labels.ts';
import { type Numbered, type NumberingBreak, breaksIn } from './numbering.ts';
import { ordinalOf } from './ordinals.ts';
import type { Section } from './outline.ts';
import type { Passage } from './passages.ts';

/** The breaks in the numbering of headings and lists, in reading order. */
export function textNumberingBreaks(plan: Plan): readonly NumberingBreak[] {
  return textSeries(plan)
    .flatMap(breaksIn)
    .filter((found) => found.kind !== 'skips' || !standsBetween(found, plan))
    .toSorted((a, b) => a.at.span.start - b.at.span.start);
}

/** "a) …; b) …" in one paragraph: the number that seems to be left out stands inside. */
function standsBetween({ expected, before, at }: NumberingBreak, { document }: Plan): boolean {
  const text = document.source.slice(before.span.end, at.span.start);
  return new RegExp(`(?<![\\p{sc=Latin}\\p{N}.])${expected.replaceAll('.', '\\.')}\\s?[.)/]`, 'u').test(text);
}

/** Entries of one kind and depth, with no outer label or title between them. */
export function textSeries({ passages, sections, header }: Plan): readonly (readonly Numbered[])[] {
  const all: Numbered[][] = [];
  const open = new Map<string, { readonly rank: number; readonly series: Numbered[] }>();
  const titles = new Map(sections.map((section) => [section.heading, section]));
  for (const passage of passages) {
    if (passage.span.start < header.end) continue;
    const entry = numberedOf(passage);
    const rank = entry ? rankOf(entry.label) : titleRank(titles.get(passage));
    if (rank === null) continue;
    for (const [key, { rank: inner }] of open) if (inner > rank) open.delete(key);
    if (!entry) continue;
    const key = keyOf(entry.label, passage);
    const known = open.get(key)?.series;
    // a new list begins with 1; so does every entry of one that leaves the counting to Markdown
    if (known && ordinalOf(entry.label) !== 1) known.push(entry);
    else {
      const series = [entry];
      open.set(key, { rank, series });
      all.push(series);
    }
  }
  return all;
}

/** "1.2" and "1.3" are of one series, "1.2" and "2.2" are not; nor are entries of lists at different depths. */
function keyOf({ kind, value }: Label, { kind: block, depth }: Passage): string {
  const prefix = kind === 'number' ? value.slice(0, value.lastIndexOf('.') + 1) : '';
  return `${kind} ${prefix} ${block === 'item' ? String(depth) : ''}`;
}

/** A title without a number begins everything below it anew. */
function titleRank(section: Section | undefined): number | null {
  return section?.label === null ? section.rank : null;
}

const COUNTED: readonly Label['kind'][] = ['roman', 'upper', 'article', 'number', 'letter'];

function numberedOf(passage: Passage): Numbered | null {
  const { label, text, span } = passage;
  if (!label || !COUNTED.includes(label.kind)) return null;
  // the marker of a list item begins its span; another label begins its text
  if (label.length === 0) return { label, span: { start: span.start, end: span.start + label.value.length }, sign: '' };
  // a worn "Ill" is not written as its value
  const at = Math.max(text.text.indexOf(label.value), 0);
  const end = at + label.value.length;
  return { label, span: sourceSpan(text, at, end), sign: text.text.slice(end, label.length).replace(/\s/gu, '') };
}

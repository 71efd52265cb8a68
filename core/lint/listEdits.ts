import type { Plan } from '../plan/readPlan.ts';
import type { UnitMention } from '../plan/units/unitList.ts';
import type { Span } from '../text/span.ts';
import { trimEndOf } from '../text/trim.ts';
import type { TextEdit } from './rule.ts';

/** Of the markup between two units only a line break leaves them in one cell. */
const BREAK = /<br\s*\/?>/giu;
const ENDS_CELL = /[|<\r\n]/u;

/**
 * Takes a unit out of the list that it stands in, with the separator beside it. `name` is the part of a mention that goes where
 * one mention names several. Empty where that would leave an unsound sentence.
 */
export function dropFromList(
  plan: Plan,
  units: readonly UnitMention[],
  unit: UnitMention,
  name: string,
): readonly TextEdit[] {
  const { source } = plan.document;
  if (name !== unit.name) return dropName(source, unit.span, name);
  const place = units.findIndex(({ span }) => span.start === unit.span.start);
  const [before, after] = [units[place - 1], units[place + 1]];
  if (before && isOneCell(source, before.span.end, unit.span.start))
    return [{ span: { start: before.span.end, end: unit.span.end }, text: '' }];
  if (after && isOneCell(source, unit.span.end, after.span.start)) {
    const { start } = after.span;
    const first = source.slice(start, start + 1);
    return [{ span: { start: unit.span.start, end: start + first.length }, text: first.toUpperCase() }];
  }
  return isAlone(source, unit.span) ? [{ span: unit.span, text: '' }] : [];
}

/** Writes another name in all the places of a unit's; empty where one of them cannot be written so. */
export function renameAll(plan: Plan, mentions: readonly UnitMention[], other: string): readonly TextEdit[] {
  const edits = mentions.flatMap((mention) => rename(plan, mention, other));
  return edits.length === mentions.length ? edits : [];
}

/** Empty where markup or a page break stands within. */
function rename(plan: Plan, { name, span }: UnitMention, other: string): readonly TextEdit[] {
  const written = trimEndOf(plan.document.source.slice(span.start, span.end), /[\s.,;:]/u);
  if (written.normalize('NFC') !== name) return [];
  return [{ span: { start: span.start, end: span.start + written.length }, text: other }];
}

function isOneCell(source: string, start: number, end: number): boolean {
  return start <= end && !ENDS_CELL.test(source.slice(start, end).replace(BREAK, ''));
}

/** Does the cell hold nothing else? */
function isAlone(source: string, { start, end }: Span): boolean {
  return (
    /[|>][ \t]*$/u.test(source.slice(Math.max(0, start - 40), start)) &&
    /^[ \t]*[|<]/u.test(source.slice(end, end + 40))
  );
}

/** A list of names behind one word ("Các Sở: Tài chính, Nội vụ, Tư pháp") without one of them; two at least must be left. */
function dropName(source: string, { start, end }: Span, name: string): readonly TextEdit[] {
  const text = source.slice(start, end);
  const written = [name, name.normalize('NFD')].find((form) => text.includes(form)) ?? name;
  const at = text.lastIndexOf(written);
  const before = text.slice(0, at).trimEnd();
  if (at < 0 || text.split(',').length < 3) return [];
  const edit = (from: number, to: number): readonly TextEdit[] => [
    { span: { start: start + from, end: start + to }, text: '' },
  ];
  if (before.endsWith(',')) return edit(before.length - 1, at + written.length);
  const comma = text.indexOf(',', at);
  return comma < 0 ? [] : edit(at, text.length - text.slice(comma + 1).trimStart().length);
}

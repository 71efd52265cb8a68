import { CompletionItemKind } from 'vscode-languageserver';
import { typedKey } from '../../core/knowledge/typedKeys.ts';
import {
  APPENDIX_LINES,
  HEADER_LINES,
  PART_BODIES,
  PART_HEADINGS,
  RECIPIENTS_LINES,
} from '../../core/plan/lexicon/skeletons.ts';
import { labelAt } from '../../core/plan/outline/ordinals.ts';
import { type Part, partsOf } from '../../core/plan/parts/parts.ts';
import type { Plan } from '../../core/plan/readPlan.ts';
import { lineBreakOf } from '../../core/text/lineBreak.ts';
import type { Snapshot } from '../session.ts';
import { words } from '../words.ts';
import { type Draft, NO_OFFER, type Offer, mayMean } from './draft.ts';

const FIRST_PART = { kind: 'roman', value: 'I', depth: 1, length: 0 } as const;
const LONGEST_TYPED = 24;

/** The parts that a document still lacks, at a line that is empty or where a first word is being typed. */
export function skeletonOffer(snapshot: Snapshot, before: string, end: number, snippets: boolean): Offer {
  const { plan, locale } = snapshot;
  const { source, lines } = plan.document;
  const behind = source.slice(end, lines.spanOf(lines.lineOf(end)).end);
  if (behind.trim() !== '' || before.length > LONGEST_TYPED || !/^[\p{L}\p{M} ]*$/u.test(before)) return NO_OFFER;
  const key = typedKey(before).trimEnd();
  const lineBreak = lineBreakOf(source);
  const drafts = skeletonsFor(plan, end)
    .filter(({ title }) => key === '' || mayMean(title, key))
    .map(({ title, body }): Draft => {
      const text = body.join(lineBreak);
      return {
        label: title,
        kind: CompletionItemKind.Snippet,
        detail: words(locale, 'skeleton'),
        start: end - before.trimStart().length,
        text: snippets ? asSnippet(text) : text.replace(PLACE, '$1'),
        snippet: snippets,
      };
    });
  return { drafts, cut: false };
}

interface Skeleton {
  readonly title: string;
  readonly body: readonly string[];
}

function skeletonsFor(plan: Plan, offset: number): readonly Skeleton[] {
  const present = partsOf(plan);
  const lacks = (part: Part): boolean => !present.has(part);
  const { header, sections, tables } = plan;
  const last = sections.findLast(({ label, span }) => label?.kind === 'roman' && span.start < offset);
  const number = sections.filter(({ label, span }) => label?.kind === 'roman' && span.start < offset).length + 1;
  const hashes = last?.heading.kind === 'heading' ? `${'#'.repeat(last.heading.depth)} ` : '';
  const parts = (['goals', 'tasks', 'budget', 'organisation'] as const).filter(
    (part) => !sections.some(({ kind }) => kind === part),
  );
  return [
    ...(header.kind === null &&
    header.number === null &&
    header.end === 0 &&
    offset < (sections[0]?.span.start ?? Infinity)
      ? [skeleton(HEADER_LINES, HEADER_LINES[9])]
      : []),
    ...parts.map((part) => {
      const heading = `${labelAt(number, FIRST_PART) ?? ''}. ${PART_HEADINGS[part]}`;
      return { title: heading, body: [`${hashes}${heading}`, '', ...PART_BODIES[part]] };
    }),
    ...(lacks('recipients') ? [skeleton(RECIPIENTS_LINES)] : []),
    ...(tables.some(({ holdsTasks }) => holdsTasks) ? [] : [skeleton(APPENDIX_LINES)]),
  ];
}

function skeleton(body: readonly string[], title = body[0] ?? ''): Skeleton {
  return { title: title.replaceAll('*', ''), body };
}

/** A place to type at, with what stands there until then. */
const PLACE = /\{([^{}]*)\}/gu;

function asSnippet(text: string): string {
  let place = 0;
  return text.replace(/[$\\]/gu, '\\$&').replace(PLACE, (_, shown: string) => `\${${String(++place)}:${shown}}`);
}

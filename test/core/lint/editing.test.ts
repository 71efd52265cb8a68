/** A text that is edited and read again with what is remembered of it, against the same text read for the first time: nothing differs. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDocument } from '../../../core/markdown/parse.ts';
import { type Plan, readPlan } from '../../../core/plan/readPlan.ts';
import { type Memory, createMemory } from '../../../core/text/recall.ts';
import { SEED, anyText } from '../../support/arbitraries.ts';
import { EXAMPLES, corpus } from '../../support/documents.ts';
import { knowledge } from '../../support/knowledge.ts';
import { lintPlan } from '../../support/linting.ts';

interface Edit {
  readonly at: number;
  readonly removed: number;
  readonly written: string;
}

const edits = fc.array(
  fc.record({
    at: fc.nat({ max: 30_000 }),
    removed: fc.oneof(fc.constant(0), fc.nat({ max: 80 })),
    written: fc.oneof(
      anyText,
      fc.constantFrom('', 'a', '\n\n', '---\n', '| a | b |\n', '```\n', '<!--', '100% ', '**'),
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

function edited(text: string, { at, removed, written }: Edit): string {
  const from = at % (text.length + 1);
  return text.slice(0, from) + written + text.slice(from + removed);
}

/** Remembers nothing, not even within one reading. */
const NONE: Memory = { during: (run) => run(), turn: () => undefined };

/** All that was read and found; what is remembered is no part of it. */
function seen(text: string, memory: Memory): object {
  const document = parseDocument(text, { memory });
  const plan = readPlan(document, knowledge());
  const { findings, suppressed } = lintPlan(plan);
  const { blocks, ignored, comments, frontMatter } = document;
  return { blocks, ignored, comments, frontMatter, parts: partsOf(plan), findings, suppressed };
}

function partsOf(plan: Plan): object {
  const { header, legacyRuns, passages, sections, tables, citations, ownReferences, laws, targets, tasks } = plan;
  return { header, legacyRuns, passages, sections, tables, citations, ownReferences, laws, targets, tasks };
}

it('any edits of any document', () => {
  const texts = fc.constantFrom(...[...EXAMPLES, ...corpus()].map(({ text }) => text));
  fc.assert(
    fc.property(texts, edits, (first, made) => {
      const memory = createMemory();
      seen(first, memory);
      made.reduce((text, edit) => {
        const next = edited(text, edit);
        memory.turn();
        expect(seen(next, memory)).toEqual(seen(next, NONE));
        return next;
      }, first);
    }),
    // EDITING_RUNS=1000 for a long run
    { seed: SEED, numRuns: Number(process.env.EDITING_RUNS ?? 12) },
  );
}, 600_000);

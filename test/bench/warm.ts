/** What reading and linting cost in this process, once it is warm. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { planObject } from '../../cli/reporters/planJson.ts';
import { type LintContext, lint } from '../../core/lint/lint.ts';
import type { MarkdownDocument } from '../../core/markdown/model.ts';
import { parseDocument } from '../../core/markdown/parse.ts';
import { readPlan } from '../../core/plan/readPlan.ts';
import { EMPTY_PROJECT } from '../../core/project/project.ts';
import { rules } from '../../rules/index.ts';
import { knowledge } from '../support/knowledge.ts';
import { settingsOf } from '../support/linting.ts';
import type { Effort, Figures, Way } from './figure.ts';
import { inTurn } from './statistics.ts';
import { BYTES_PER_MB, PLAN_BYTES, documents, listsOf, tableOf, textOf } from './texts.ts';

const EVERY_RULE = settingsOf(rules);
const FULL = settingsOf(rules.filter(({ preset }) => preset !== 'strict'));

/** The parse that all is held against. */
export function parseWhole(text: string): unknown {
  return fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
}

/** A lint with preset full, beside nothing else. */
function lintText(text: string): unknown {
  return lintDocument(parseDocument(text), FULL);
}

function lintDocument(document: MarkdownDocument, settings: LintContext['settings']): unknown {
  const context = { project: EMPTY_PROJECT, today: '2026-06-01', locale: 'vi' } as const;
  return lint(readPlan(document, knowledge()), rules, { ...context, settings, knowledge: knowledge() });
}

/** What a document costs, in parses of it. */
export const documentCosts: Way = {
  ids: ['lint', 'rules', 'every-rule', 'blocks', 'inspect'],
  take({ ids, isShort }) {
    const texts = documents(isShort ? 'examples' : 'corpus');
    const each = (use: (text: string) => unknown) => () => () => texts.map(use);
    const all: Readonly<Record<string, () => () => unknown>> = {
      lint: each(lintText),
      // a document remembers what was read of it: each round has its own
      rules: () => {
        const read = texts.map((text) => parseDocument(text));
        return () => read.map((document) => lintDocument(document, FULL));
      },
      'every-rule': each((text) => lintDocument(parseDocument(text), EVERY_RULE)),
      blocks: each((text) => parseDocument(text)),
      inspect: each((text) => planObject(readPlan(parseDocument(text), knowledge()))),
    };
    const asked = Object.entries(all).filter(([id]) => ids.has(id));
    const { P = NaN, ...times } = inTurn(Object.fromEntries([['P', each(parseWhole)], ...asked]), {
      rounds: 15,
      warmUp: 3,
    });
    return Object.fromEntries(
      Object.entries(times).map(([id, time]) => [id, { ours: time / texts.length, other: P / texts.length }]),
    );
  },
};

interface Growth {
  readonly large: string;
  readonly small: string;
  /** How often the large text is read. */
  readonly rounds: number;
}

/** What a byte costs in a large text, and in a small one of the same kind. */
export const growth: Way = {
  ids: ['growth-size', 'growth-table', 'growth-lists'],
  take({ ids, isShort }: Effort): Figures {
    const texts = documents(isShort ? 'examples' : 'corpus');
    const kinds: Readonly<Record<string, () => Growth>> = {
      'growth-size': () => ({
        large: textOf(texts, isShort ? 10 * PLAN_BYTES : 10 * BYTES_PER_MB),
        small: textOf(texts, PLAN_BYTES),
        rounds: isShort ? 9 : 3,
      }),
      'growth-table': () => {
        const rows = isShort ? 125 : 1000;
        return { large: tableOf(16 * rows), small: tableOf(rows), rounds: 9 };
      },
      'growth-lists': () => ({ large: listsOf(isShort ? 2000 : 4000), small: listsOf(100), rounds: 9 }),
    };
    const asked = Object.entries(kinds).filter(([id]) => ids.has(id));
    return Object.fromEntries(asked.map(([id, textsOf]) => [id, grown(textsOf())]));
  },
};

function grown({ large, small, rounds }: Growth): Figures[string] {
  const megabytes = (text: string): number => Buffer.byteLength(text) / BYTES_PER_MB;
  const [much, little] = [megabytes(large), megabytes(small)];
  // the small text as often as makes the large one: a round of both takes the same time, and shares what the machine does beside it
  const often = Math.max(Math.round(much / little), 1);
  const times = inTurn(
    {
      small: () => () => Array.from({ length: often }, () => lintText(small)),
      large: () => () => lintText(large),
    },
    { rounds, warmUp: 1 },
  );
  return { ours: (times.large ?? NaN) / much, other: (times.small ?? NaN) / (little * often) };
}

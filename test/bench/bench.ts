/**
 * What reading and linting cost, beside P, a whole-document parse of the same texts into a Markdown tree with tables, in the same
 * process: `npm run bench`, with `--json` for machines. docs/performance.md says what the rows mean.
 *
 * The corpus beside the checkout is measured where it lies, the examples elsewhere. Rounds take the measured things in turn, so
 * that a slow moment of the machine falls on all of them; the figure of each is its median. Only the ratios travel.
 */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'pathe';
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
import { ROOT } from '../support/sources.ts';
import { coldStarts, median } from './coldStart.ts';
import { knowledge } from '../support/knowledge.ts';

const ROUNDS = 15;
const WARM_UP = 3;
const BYTES_PER_MB = 1_000_000;
const PLAN_BYTES = 57_000;

const corpus = join(ROOT, '../shared/corpus');
const folder = existsSync(corpus) ? corpus : join(ROOT, 'examples');
const files = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
const texts = files.map((name) => readFileSync(join(folder, name), 'utf8'));
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / BYTES_PER_MB;

const EVERY_RULE = settingsOf(rules);
const FULL = settingsOf(rules.filter(({ preset }) => preset !== 'strict'));

/** What is measured; what it returns is run with the clock on, what stands before is not measured. */
const MEASURED: Readonly<Record<string, (text: string) => () => unknown>> = {
  P: (text) => () => fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }),
  'blocks of the text': (text) => () => parseDocument(text),
  inspect: (text) => () => planObject(readPlan(parseDocument(text), knowledge())),
  'lint, preset full': (text) => () => lintOf(parseDocument(text), FULL),
  'lint, every rule': (text) => () => lintOf(parseDocument(text), EVERY_RULE),
  'lint without the blocks, preset full': (text) => {
    // a document remembers what was read of it: each round has its own
    const document = parseDocument(text);
    return () => lintOf(document, FULL);
  },
};

const samples = new Map<string, number[]>(Object.keys(MEASURED).map((name) => [name, []]));
for (let round = -WARM_UP; round < ROUNDS; round++) {
  for (const [name, run] of Object.entries(MEASURED)) {
    const runs = texts.map(run);
    const start = performance.now();
    for (const measured of runs) measured();
    if (round >= 0) samples.get(name)?.push(performance.now() - start);
  }
}

const medians = new Map([...samples].map(([name, times]) => [name, median(times)]));
const base = medians.get('P') ?? NaN;
const rows = [...medians].map(([name, time]) => ({
  name,
  'ms/document': rounded(time / texts.length),
  'ms/MB': rounded(time / megabytes),
  'x P': rounded(time / base),
}));

const started = startedOn();
const starts = coldStarts(join(folder, started)).map(({ name, milliseconds, ratio }) => ({
  name,
  ms: rounded(milliseconds),
  'x node -e 0': rounded(ratio),
}));

if (process.argv.includes('--json')) console.log(JSON.stringify({ rows, starts }, null, 2));
else {
  console.log(`${String(texts.length)} documents, ${megabytes.toFixed(2)} MB, median of ${String(ROUNDS)} rounds`);
  console.table(Object.fromEntries(rows.map(({ name, ...figures }) => [name, figures])));
  console.log(`whole processes on ${started}, ${String(Buffer.byteLength(readFileSync(join(folder, started))))} bytes`);
  console.table(Object.fromEntries(starts.map(({ name, ...figures }) => [name, figures])));
}

/** The document whose size is nearest to that of a whole plan with its appendix. */
function startedOn(): string {
  const distance = (name: string): number => Math.abs(statSync(join(folder, name)).size - PLAN_BYTES);
  return files.toSorted((a, b) => distance(a) - distance(b))[0] ?? '';
}

function settingsOf(chosen: typeof rules): LintContext['settings'] {
  return new Map(chosen.map((rule) => [rule.id, { severity: rule.severity, options: rule.options?.parse({}) ?? {} }]));
}

function lintOf(document: MarkdownDocument, settings: LintContext['settings']): unknown {
  const context = {
    settings,
    knowledge: knowledge(),
    project: EMPTY_PROJECT,
    today: '2026-06-01',
    locale: 'vi',
  } as const;
  return lint(readPlan(document, knowledge()), rules, context);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

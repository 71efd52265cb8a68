/**
 * What reading and linting cost, beside the Markdown parser alone on the same texts in the same process: `npm run bench`.
 *
 * The corpus beside the checkout is measured where it lies, the examples elsewhere. Rounds take the measured things in turn, so
 * that a slow moment of the machine falls on all of them; the figure of each is its median. Only the ratios travel.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'pathe';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { planObject } from '../../cli/reporters/planJson.ts';
import { lint } from '../../core/lint/lint.ts';
import { parseDocument } from '../../core/markdown/parse.ts';
import { readPlan } from '../../core/plan/readPlan.ts';
import { EMPTY_PROJECT } from '../../core/project/project.ts';
import { rules } from '../../rules/index.ts';
import { ROOT } from '../support/sources.ts';
import { knowledge } from '../support/knowledge.ts';

const ROUNDS = 15;
const WARM_UP = 3;
const BYTES_PER_MB = 1_000_000;

const corpus = join(ROOT, '../shared/corpus');
const folder = existsSync(corpus) ? corpus : join(ROOT, 'examples');
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .map((name) => readFileSync(join(folder, name), 'utf8'));
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / BYTES_PER_MB;

const processor = unified().use(remarkParse).freeze();
const settings = new Map(
  rules.map((rule) => [rule.id, { severity: rule.severity, options: rule.options?.parse({}) ?? {} }]),
);
const today = '2026-06-01';

const MEASURED: Readonly<Record<string, (text: string) => unknown>> = {
  'remark-parse': (text) => processor.parse(text),
  parse: (text) => parseDocument(text),
  inspect: (text) => planObject(readPlan(parseDocument(text), knowledge())),
  lint: (text) =>
    lint(readPlan(parseDocument(text), knowledge()), rules, {
      settings,
      knowledge: knowledge(),
      project: EMPTY_PROJECT,
      today,
      locale: 'vi',
    }),
};

const samples = new Map<string, number[]>(Object.keys(MEASURED).map((name) => [name, []]));
for (let round = -WARM_UP; round < ROUNDS; round++) {
  for (const [name, run] of Object.entries(MEASURED)) {
    const start = performance.now();
    for (const text of texts) run(text);
    if (round >= 0) samples.get(name)?.push(performance.now() - start);
  }
}

const medians = new Map([...samples].map(([name, times]) => [name, median(times)]));
const base = medians.get('remark-parse') ?? NaN;
const rows = [...medians].map(([name, time]) => ({
  name,
  'ms/document': rounded(time / texts.length),
  'ms/MB': rounded(time / megabytes),
  'x remark-parse': rounded(time / base),
}));

if (process.argv.includes('--json')) console.log(JSON.stringify(rows, null, 2));
else {
  console.log(`${String(texts.length)} documents, ${megabytes.toFixed(2)} MB, median of ${String(ROUNDS)} rounds`);
  console.table(Object.fromEntries(rows.map(({ name, ...figures }) => [name, figures])));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

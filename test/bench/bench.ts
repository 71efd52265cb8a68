/**
 * Every figure that the project holds itself to, with that of the other side from the same run: `npm run bench`, as a table or with `--json`.
 * `--only ID,ID` takes some rows, `--docs N` makes the folder smaller (2000). `--short` is the run of CI: rows that it holds, on the
 * examples, made small; it ends with 1 where one is past 1.25 times of what was held. docs/performance.md says what the rows mean.
 */
import { parseArgs } from 'node:util';
import { type Effort, type Figure, type Way, valueOf } from './figure.ts';
import { keystrokes } from './keystrokes.ts';
import { MEASURES, type Measure } from './measures.ts';
import { coldStarts, folders, largeDocument } from './processes.ts';
import { rounded } from './statistics.ts';
import { documentCosts, growth } from './warm.ts';

/** The machines of CI are shared: what is a little worse may be their doing. */
const TOLERANCE = 1.25;
const WAYS: readonly Way[] = [documentCosts, growth, keystrokes, coldStarts, largeDocument, folders];

const { values: asked } = parseArgs({
  options: {
    only: { type: 'string' },
    docs: { type: 'string', default: '2000' },
    json: { type: 'boolean', default: false },
    short: { type: 'boolean', default: false },
  },
});
const measures = chosen(asked.only?.split(','));
const figures = await taken({
  ids: new Set(measures.map(({ id }) => id)),
  isShort: asked.short,
  folder: Number(asked.docs),
});
const rows = measures.map((measure) => rowOf(measure, figures.get(measure.id)));
if (asked.json) console.log(JSON.stringify(rows, null, 2));
else {
  console.table(Object.fromEntries(rows.map(({ id, ...row }) => [id, row])));
  const missed = rows.filter((row) => row.reached === 'no');
  console.log(`goals missed: ${missed.length === 0 ? 'none' : missed.map(({ id }) => id).join(', ')}`);
}
const worse = asked.short ? rows.filter(({ value, held }) => held !== null && !(value <= held * TOLERANCE)) : [];
for (const { id, value, held } of worse)
  console.error(`${id}: ${String(value)} is past ${String(TOLERANCE)} x ${String(held)}, which was held before`);
process.exitCode = worse.length > 0 ? 1 : 0;

/** The rows that are asked for, in their order. */
function chosen(ids: readonly string[] | undefined): readonly Measure[] {
  const unknown = ids?.find((id) => !MEASURES.some((measure) => measure.id === id));
  if (unknown !== undefined)
    throw new Error(`no row “${unknown}”; there are ${MEASURES.map(({ id }) => id).join(', ')}`);
  return MEASURES.filter(({ id, held }) => (ids === undefined ? !asked.short || held !== null : ids.includes(id)));
}

async function taken(effort: Effort): Promise<ReadonlyMap<string, Figure>> {
  const all = new Map<string, Figure>();
  for (const { ids, take } of WAYS) {
    if (!ids.some((id) => effort.ids.has(id))) continue;
    const begun = performance.now();
    for (const [id, figure] of Object.entries(await take(effort))) all.set(id, figure);
    const seconds = ((performance.now() - begun) / 1000).toFixed(0);
    console.error(`measured in ${seconds} s: ${ids.filter((id) => effort.ids.has(id)).join(', ')}`);
  }
  return all;
}

function rowOf({ id, name, unit, over, goal, held }: Measure, figure: Figure | undefined) {
  const value = figure ? valueOf(figure) : NaN;
  const isMissed = goal !== null && !(value <= goal);
  return {
    id,
    name,
    ours: figure ? rounded(figure.ours) : null,
    unit,
    over,
    other: figure && figure.other !== null ? rounded(figure.other) : null,
    value: rounded(value),
    goal,
    reached: goal === null ? null : isMissed ? 'no' : 'yes',
    held,
  };
}

/**
 * What it costs that a document is held against the others of its workspace: `npm run bench:workspace`, with `--docs N` (2000), `--rounds N`
 * (3) and `--json`. The plan of a sở is checked beside nothing but the province's plan that binds it, then among so many other plans;
 * each time in a process of its own.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import { join } from 'pathe';
import { archiveDocument } from '../support/archive.ts';
import { COMMAND } from '../support/command.ts';
import { OFFICE_PLAN, PROVINCE_PLAN } from '../support/plansInChain.ts';
import { ROOT } from '../support/sources.ts';
import { median, rounded } from './statistics.ts';
import { writeText as write } from './texts.ts';
import { type Command, timedRun } from './timedRun.ts';

/** As long as a plan with its appendix; in UTF-16 units. */
const DOCUMENT_LENGTH = 25_000;

const { values: asked } = parseArgs({
  options: {
    docs: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'kehoach-lint-workspace-'));
const alone = join(folder, 'rieng');
const among = join(folder, 'chung');
try {
  for (const place of [alone, among]) {
    write(place, 'kehoach-lint.yaml', 'extends: [full]\n');
    write(place, 'tinh.md', PROVINCE_PLAN);
    write(place, 'so.md', OFFICE_PLAN);
  }
  const body = readFileSync(join(ROOT, 'examples/bao-cao.md'), 'utf8');
  const filler = body.repeat(Math.ceil(DOCUMENT_LENGTH / body.length));
  for (let index = 0; index < Number(asked.docs); index++) {
    const { path, text } = archiveDocument(index);
    write(among, path, `${text}\n${filler.slice(0, DOCUMENT_LENGTH - text.length)}`);
  }
  const lint: Command = [process.execPath, COMMAND, 'lint', 'so.md'];
  const cites: Command = [process.execPath, COMMAND, 'cites', '15/KH-UBND'];
  const measured = [
    { name: 'lint, beside its superior', command: lint, place: alone },
    { name: `lint, among ${asked.docs} plans`, command: lint, place: among },
    { name: `cites, in ${asked.docs} plans`, command: cites, place: among },
  ].map((row) => ({
    ...row,
    runs: [...Array(Number(asked.rounds)).keys()].map(() => timedRun(row.command, row.place)),
  }));
  const [first = NaN] = measured.map(({ runs }) => median(runs.map(({ seconds }) => seconds)));
  const rows = measured.map(({ name, runs }) => {
    const seconds = median(runs.map((run) => run.seconds));
    const peak = median(runs.map((run) => run.peak));
    return { name, seconds: rounded(seconds), 'x time': rounded(seconds / first), 'peak MB': rounded(peak) };
  });
  if (asked.json) console.log(JSON.stringify(rows, null, 2));
  else console.table(Object.fromEntries(rows.map(({ name, ...figures }) => [name, figures])));
} finally {
  rmSync(folder, { recursive: true });
}

/**
 * The command beside what a user would pick instead, on one generated folder in one run: `npm run bench:peers`, with `--docs N` (200),
 * `--rounds N` (3) and `--json`. Every tool runs as its users run it, as a whole process whose output goes nowhere; the tools take turns.
 * They are installed from the npm registry into a folder of their own (PEERS_FOLDER, else one in the cache of this user).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import { join } from 'pathe';
import { ROOT } from '../support/sources.ts';
import { median } from './coldStart.ts';
import { type Command, type Run, timedRun } from './timedRun.ts';

const BYTES_PER_MB = 1_000_000;
/** As long as a plan with its appendix. */
const DOCUMENT_BYTES = 33_000;

const PEERS = {
  'markdownlint-cli2': '0.24.1',
  'remark-cli': '12.0.1',
  'remark-gfm': '4.0.1',
  'remark-preset-lint-recommended': '7.0.1',
  rumdl: '0.2.75',
  textlint: '15.8.0',
  'textlint-rule-max-comma': '4.0.0',
  'textlint-rule-no-empty-section': '1.1.0',
  'textlint-rule-no-start-duplicated-conjunction': '2.0.2',
  'textlint-rule-no-todo': '2.0.1',
};
const REMARK = { plugins: ['remark-gfm', 'remark-preset-lint-recommended'] };
const TEXTLINT = {
  rules: { 'max-comma': true, 'no-empty-section': true, 'no-start-duplicated-conjunction': true, 'no-todo': true },
};

const { values: asked } = parseArgs({
  options: {
    docs: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
  },
});
const peers = installed();
const folder = mkdtempSync(join(tmpdir(), 'kehoach-lint-peers-'));
try {
  const megabytes = fill(folder, Number(asked.docs)) / BYTES_PER_MB;
  const rows = measured(commands(), Number(asked.rounds), megabytes);
  if (asked.json) console.log(JSON.stringify(rows, null, 2));
  else {
    console.log(`${asked.docs} documents, ${megabytes.toFixed(1)} MB, median of ${asked.rounds}`);
    console.table(Object.fromEntries(rows.map(({ name, ...figures }) => [name, figures])));
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** The folder in which the peers are installed, now or before. */
function installed(): string {
  const caches = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const at = process.env.PEERS_FOLDER ?? join(caches, 'kehoach-lint', 'peers');
  const manifest = JSON.stringify({ private: true, dependencies: PEERS });
  mkdirSync(at, { recursive: true });
  writeFileSync(join(at, '.remarkrc.json'), JSON.stringify(REMARK));
  writeFileSync(join(at, '.textlintrc.json'), JSON.stringify(TEXTLINT));
  const written = join(at, 'package.json');
  if (existsSync(join(at, 'node_modules/.bin')) && readFileSync(written, 'utf8') === manifest) return at;
  writeFileSync(written, manifest);
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], {
    cwd: at,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`npm could not install the peers into ${at}`);
  return at;
}

/** Writes documents out of the examples, no two alike; how many bytes there are. */
function fill(into: string, count: number): number {
  const examples = readdirSync(join(ROOT, 'examples'))
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => readFileSync(join(ROOT, 'examples', name), 'utf8'));
  let bytes = 0;
  for (let index = 0; index < count; index++) {
    let text = `<!-- ${String(index)} -->\n\n`;
    for (let at = index; text.length < DOCUMENT_BYTES * 0.77; at++) text += `${examples[at % examples.length] ?? ''}\n`;
    writeFileSync(join(into, `${String(index)}.md`), text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

/** How each is called in the folder. */
function commands(): Readonly<Record<string, Command>> {
  const bin = (name: string): string => join(peers, 'node_modules/.bin', name);
  const ours: Command = [process.execPath, join(ROOT, 'dist/cli.js'), 'lint'];
  const modules = join(peers, 'node_modules');
  return {
    'kehoach-lint': ours,
    'kehoach-lint, preset full': [...ours, '--preset', 'full'],
    rumdl: [bin('rumdl'), 'check', '--no-cache', '.'],
    'markdownlint-cli2': [bin('markdownlint-cli2'), '**/*.md'],
    'remark-cli': [bin('remark'), '--no-stdout', '--frail', '--rc-path', join(peers, '.remarkrc.json'), '.'],
    textlint: [
      bin('textlint'),
      '--config',
      join(peers, '.textlintrc.json'),
      '--rules-base-directory',
      modules,
      '**/*.md',
    ],
  };
}

interface Row {
  readonly name: string;
  readonly seconds: number;
  readonly 'MB/s': number;
  readonly 'peak MB': number | null;
  /** Of the wall time of the first row. */
  readonly 'x time': number;
  readonly 'x memory': number | null;
}

function measured(tools: Readonly<Record<string, Command>>, rounds: number, megabytes: number): readonly Row[] {
  const samples = new Map<string, Run[]>(Object.keys(tools).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, command] of Object.entries(tools)) samples.get(name)?.push(timedRun(command, folder));
  }
  const medians = [...samples].map(([name, runs]) => ({
    name,
    seconds: median(runs.map(({ seconds }) => seconds)),
    peak: median(runs.map(({ peak }) => peak)),
  }));
  const [first = { seconds: NaN, peak: NaN }] = medians;
  return medians.map(({ name, seconds, peak }) => ({
    name,
    seconds: rounded(seconds),
    'MB/s': rounded(megabytes / seconds),
    'peak MB': rounded(peak / BYTES_PER_MB),
    'x time': rounded(seconds / first.seconds),
    'x memory': rounded(peak / first.peak),
  }));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

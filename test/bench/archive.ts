/** Makes an archive of small plans and checks it whole, in threads, from the cache and in parts that are joined: `npm run bench:archive`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'pathe';
import { archiveDocument } from '../support/archive.ts';
import { COMMAND, variables } from '../support/command.ts';
import { writeText } from './texts.ts';

const DOCUMENTS = Number(process.argv[2] ?? 20_000);
const PARTS = 8;

const folder = mkdtempSync(join(tmpdir(), 'kehoach-lint-archive-'));
const sizes: number[] = [];
for (let index = 0; index < DOCUMENTS; index++) {
  const { path, text } = archiveDocument(index);
  writeText(join(folder, 'vb'), path, text);
  sizes.push(Buffer.byteLength(text));
}
const megabytes = sizes.reduce((sum, size) => sum + size, 0) / 1e6;
console.log(`documents: ${String(DOCUMENTS)}, MB: ${megabytes.toFixed(1)}, cores: ${String(availableParallelism())}`);

/** Runs the command, its report into a file, and gives the seconds that it took. */
function run(args: readonly string[], report: string): number {
  const begun = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [COMMAND, ...args, '--format', 'json'], {
    cwd: folder,
    env: variables({ XDG_CACHE_HOME: join(folder, 'dem') }),
    stdio: ['ignore', openSync(join(folder, report), 'w'), 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 1) throw new Error(`ended with ${String(status)}: ${stderr}`);
  return (performance.now() - begun) / 1000;
}

const whole = readReport(run(['lint', 'vb', '--threads', '1'], 'mot.json'), 'mot.json', 'one thread');
for (const [name, args] of [
  ['threads by itself', []],
  ['cache, first run', ['--cache']],
  ['cache, nothing changed', ['--cache']],
] as const)
  sameAsWhole(name, run(['lint', 'vb', ...args], 'khac.json'), 'khac.json');

const names = Array.from({ length: PARTS }, (_, at) => `${String(at + 1)}.json`);
const times = names.map((name, at) =>
  run(['lint', 'vb', '--threads', '1', '--shard', `${String(at + 1)}/${String(PARTS)}`], name),
);
tell(`longest of ${String(PARTS)} parts`, Math.max(...times));
sameAsWhole('merge', run(['merge', ...names], 'ghep.json'), 'ghep.json');
rmSync(folder, { recursive: true });

function readReport(seconds: number, report: string, name: string): Buffer {
  tell(name, seconds);
  return readFileSync(join(folder, report));
}

function sameAsWhole(name: string, seconds: number, report: string): void {
  if (!readReport(seconds, report, name).equals(whole)) throw new Error(`${name}: not the report of one thread`);
}

function tell(name: string, seconds: number): void {
  console.log(
    `${name.padEnd(24)} ${seconds.toFixed(1).padStart(7)} s  ${(megabytes / seconds).toFixed(2).padStart(6)} MB/s`,
  );
}

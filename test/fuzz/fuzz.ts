/**
 * Tries hostile documents for as long as it is told, and says what it tried: `npm run fuzz -- --minutes 10`, with `--seed N` for the
 * same documents again. A document that breaks something is made small and written to the folder of `--keep` (default: the current one);
 * put it into test/fuzz/regressions/ when you mend its cause.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'pathe';
import { corpus, EXAMPLES } from '../support/documents.ts';
import { LONG, SHORT, hostile, seeded } from './hostile.ts';
import { smaller } from './smaller.ts';
import { exercise } from './surfaces.ts';

const options = new Map(process.argv.slice(2).map((word, at, all) => [word, all[at + 1]]));
const minutes = Number(options.get('--minutes') ?? 1);
const seed = Number(options.get('--seed') ?? Math.floor(Math.random() * 2 ** 31));
const folder = options.get('--keep') ?? '.';

const texts = [...EXAMPLES, ...corpus()].map(({ text }) => text);
const [first = '', ...others] = texts;
const random = seeded(seed);
const end = performance.now() + minutes * 60_000;
/** Every tenth document may grow large. */
const LARGE_EVERY = 20;
/** Milliseconds of the processor, with everything done to the document many times: what takes longer is a failure. */
const SLOW = 10_000;
const SLOW_FOR_EACH = 1;
/** The document that is being tried, should it never end. */
const running = join(folder, 'fuzz-running.txt');

const failures = new Map<string, number>();
const tried = { documents: 0, letters: 0, slowest: 0, slowestLength: 0 };
while (performance.now() < end) {
  const text = hostile([first, ...others], random, tried.documents % LARGE_EVERY === 0 ? LONG : SHORT);
  await tryOut(text, random());
}
rmSync(running, { force: true });
say(
  `${String(tried.documents)} documents, ${(tried.letters / 1_000_000).toFixed(1)} million letters, ${String(minutes)} minutes, seed ${String(seed)}: ` +
    `${String(failures.size)} different failures; the slowest took ${(tried.slowest / 1000).toFixed(1)} s for ${String(tried.slowestLength)} letters`,
);
process.exitCode = failures.size > 0 ? 1 : 0;

async function tryOut(text: string, place: number): Promise<void> {
  writeFileSync(running, text);
  const start = process.cpuUsage();
  const error = await problemOf(text, place);
  const { user, system } = process.cpuUsage(start);
  const took = (user + system) / 1000;
  const isSlow = took > SLOW + text.length * SLOW_FOR_EACH;
  if (error !== null || isSlow) await keep(text, place, error ?? new Error('slow'));
  else if (took > tried.slowest) Object.assign(tried, { slowest: took, slowestLength: text.length });
  tried.documents++;
  tried.letters += text.length;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** What goes wrong with a text; null for nothing. */
async function problemOf(text: string, place: number): Promise<unknown> {
  try {
    await exercise(text, place);
    return null;
  } catch (error) {
    return error;
  }
}

/** One file for each different failure. */
async function keep(text: string, place: number, error: unknown): Promise<void> {
  const name = nameOf(error);
  const count = failures.get(name) ?? 0;
  failures.set(name, count + 1);
  if (count > 0) return;
  const file = join(folder, `failure-${String(failures.size)}.json`);
  say(`${name}\n  -> ${file}`);
  const small = await smaller(text, async (part) => nameOf(await problemOf(part, place)) === name);
  writeFileSync(file, `${JSON.stringify({ what: name, place, text: small }, null, 2)}\n`);
}

/** The same for the same failure: its message without figures and texts, and where it was thrown. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [, ...frames] = (error.stack ?? '').split('\n');
  const frame = frames.find((line) => !line.includes('test/fuzz') && !line.includes('node_modules')) ?? '';
  return `${error.message.replaceAll(/\d+|".*"/gu, '…').slice(0, 200)} ${frame.trim()}`;
}

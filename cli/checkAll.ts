import { type Check, type Outcome, checkSource, failedOutcome } from './checkSource.ts';
import type { Crew } from './crew.ts';
import { failureOf } from './failure.ts';
import type { LintCache } from './lintCache.ts';
import type { Source } from './sources.ts';
import type { Workers } from './workers.ts';

/** Each thread has a document to go on with while its answer is on the way. */
const DOCUMENTS_EACH = 2;

/** Tells what is known of a document from what is new. */
export type Judge = (outcome: Outcome) => Outcome | Promise<Outcome>;

export interface Receiver {
  /** One after the other they look at each outcome, before it is received. */
  readonly judges: readonly Judge[];
  /** Gets the outcomes in the order of the documents. */
  readonly receive: (outcome: Outcome) => void;
}

/** Checks every source, in threads where they pay, or takes what is kept of it. */
export async function checkAll(
  sources: readonly Source[],
  check: Check,
  cache: LintCache | null,
  crew: Crew,
  { judges, receive }: Receiver,
): Promise<void> {
  const waiting = sources.entries();
  const inOrder = orderly(receive);
  const checkNext = async (source: Source, index: number, workers: Workers | null): Promise<void> => {
    let outcome = await checkOrFind(source, check, cache, workers);
    for (const judge of judges) outcome = await judge(outcome);
    inOrder(index, outcome);
  };
  let workers = crew.workersFor(sources.length);
  while (!workers) {
    const next = waiting.next();
    if (next.done) return;
    const [index, source] = next.value;
    await checkNext(source, index, null);
    workers = crew.workersFor(sources.length - index - 1);
  }
  // all lanes draw from one list, so that none waits for another
  const lane = async (by: Workers | null): Promise<void> => {
    for (const [index, source] of waiting) await checkNext(source, index, by);
  };
  const others = Array.from({ length: workers.size * DOCUMENTS_EACH }, () => lane(workers));
  await Promise.all(crew.worksAlong ? [...others, lane(null)] : others);
}

/** Hands on what comes in any order in the order of the numbers, each as soon as it is its turn. */
function orderly<T>(receive: (value: T) => void): (index: number, value: T) => void {
  const early = new Map<number, T>();
  let next = 0;
  return (index, value) => {
    early.set(index, value);
    for (let due = early.get(next); due !== undefined; due = early.get(next)) {
      early.delete(next++);
      receive(due);
    }
  };
}

async function checkOrFind(
  source: Source,
  check: Check,
  cache: LintCache | null,
  workers: Workers | null,
): Promise<Outcome> {
  if (!cache && !workers) return checkSource(source, check);
  let text: string;
  try {
    text = await source.read();
  } catch (error) {
    return failedOutcome(source, failureOf(error, check.environment));
  }
  const kept = source.isStdin ? null : await cache?.find(source, text);
  if (kept) return kept;
  const outcome = await (workers
    ? workers.check(source, text)
    : checkSource({ ...source, read: () => Promise.resolve(text) }, check));
  if (!source.isStdin) cache?.keep(source, outcome);
  return outcome;
}

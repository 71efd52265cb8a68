import { realpathSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Data } from '../core/lint/rule.ts';
import { type Outcome, failedOutcome } from './checkSource.ts';
import type { Environment } from './environment.ts';
import { sentence } from './messages.ts';
import { programFile } from './programFile.ts';
import type { Source } from './sources.ts';
import type { Answer, Task, WorkerSetup } from './workerThread.ts';

/** Threads that check documents side by side. */
export interface Workers {
  readonly size: number;
  check(source: Source, text: string): Promise<Outcome>;
  end(): Promise<void>;
}

/** One thread, and who waits for it. */
interface Hand {
  readonly worker: Worker;
  readonly waiting: Map<number, { done: (outcome: Outcome) => void; died: (death: ThreadDied) => void }>;
  /** Gives it the time of one document for the next answer; none where nobody waits. */
  wind(): void;
}

/** What the largest documents take on a busy machine, many times over. */
const SECONDS_EACH = 300;

/**
 * What one document leaves behind is soon garbage: a third of the room that Node gives to it holds as much of what lives. The old generation
 * has no limit, which a large document could run into.
 */
const YOUNG = { maxYoungGenerationSizeMb: 16 };

/** Starts threads that run this program again, which so needs no file beside it. Throws where the system allows none. */
export function startWorkers(size: number, setup: WorkerSetup, { locale }: Pick<Environment, 'locale'>): Workers {
  const hands = Array.from({ length: size }, () => hire(setup));
  let last = 0;

  const give = (hand: Hand, { path, shown, preview }: Source, text: string): Promise<Outcome> =>
    new Promise((done, died) => {
      const id = ++last;
      const isIdle = hand.waiting.size === 0;
      hand.waiting.set(id, { done, died });
      if (isIdle) hand.wind();
      const task: Task = { id, path, shown, text, preview };
      hand.worker.postMessage(task);
    });

  /** A document that a thread died of may have been another one's victim: it gets a thread of its own, once. */
  const again = async (source: Source, text: string): Promise<Outcome> => {
    const hand = hire(setup);
    try {
      return await give(hand, source, text);
    } catch (error) {
      if (!(error instanceof ThreadDied)) throw error;
      const { id, data } = error;
      return failedOutcome(source, sentence(locale, id, { path: source.shown, ...data }));
    } finally {
      await hand.worker.terminate();
    }
  };

  return {
    size,
    async check(source, text) {
      const at = leastBusy(hands);
      const hand = hands[at] ?? hire(setup);
      try {
        return withText(await give(hand, source, text), text);
      } catch (error) {
        if (!(error instanceof ThreadDied)) throw error;
        if (hands[at] === hand) hands[at] = hire(setup);
        return withText(await again(source, text), text);
      }
    },
    async end() {
      await Promise.all(hands.map(({ worker }) => worker.terminate()));
    },
  };
}

/** How a thread ended that was still waited for. */
class ThreadDied extends Error {
  constructor(
    readonly id: 'threadDied' | 'threadHung',
    readonly data: Data,
  ) {
    super(id);
  }
}

function hire(setup: WorkerSetup): Hand {
  const worker = new Worker(realpathSync(programFile()), { workerData: setup, resourceLimits: YOUNG });
  let timer: NodeJS.Timeout | undefined;
  const waiting: Hand['waiting'] = new Map();
  const die = (id: ThreadDied['id'], data: Data): void => {
    clearTimeout(timer);
    const left = [...waiting.values()];
    waiting.clear();
    for (const { died } of left) died(new ThreadDied(id, data));
  };
  const hand: Hand = {
    worker,
    waiting,
    wind() {
      clearTimeout(timer);
      if (waiting.size === 0) return;
      timer = setTimeout(() => {
        die('threadHung', { seconds: SECONDS_EACH });
        void worker.terminate();
      }, SECONDS_EACH * 1000);
    },
  };
  worker.on('message', ({ id, outcome }: Answer) => {
    waiting.get(id)?.done(outcome);
    waiting.delete(id);
    hand.wind();
  });
  worker.on('error', (error) => {
    die('threadDied', { reason: error.message });
  });
  worker.on('exit', (code) => {
    die('threadDied', { reason: `exit ${String(code)}` });
  });
  return hand;
}

function leastBusy(hands: readonly Hand[]): number {
  let best = 0;
  for (const [at, { waiting }] of hands.entries())
    if (waiting.size < (hands[best]?.waiting.size ?? Infinity)) best = at;
  return best;
}

/** The text stays here and does not come back. */
function withText({ report, ...outcome }: Outcome, source: string): Outcome {
  return { ...outcome, report: report.kind === 'checked' ? { ...report, source } : report };
}

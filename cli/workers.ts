import { realpathSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
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
  readonly waiting: Map<number, { done: (outcome: Outcome) => void; died: (reason: string) => void }>;
}

/** Starts threads that run this program again, which so needs no file beside it. Throws where the system allows none. */
export function startWorkers(size: number, setup: WorkerSetup, { locale }: Pick<Environment, 'locale'>): Workers {
  const hands = Array.from({ length: size }, () => hire(setup));
  let last = 0;

  const give = (hand: Hand, { path, shown, preview }: Source, text: string): Promise<Outcome> =>
    new Promise((done, died) => {
      const id = ++last;
      hand.waiting.set(id, {
        done,
        died: (reason) => {
          died(new ThreadDied(reason));
        },
      });
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
      const { shown } = source;
      return failedOutcome(source, sentence(locale, 'threadDied', { path: shown, reason: error.reason }));
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

class ThreadDied extends Error {
  constructor(readonly reason: string) {
    super(reason);
  }
}

function hire(setup: WorkerSetup): Hand {
  const worker = new Worker(realpathSync(programFile()), { workerData: setup });
  const hand: Hand = { worker, waiting: new Map() };
  const die = (reason: string): void => {
    const left = [...hand.waiting.values()];
    hand.waiting.clear();
    for (const { died } of left) died(reason);
  };
  worker.on('message', ({ id, outcome }: Answer) => {
    hand.waiting.get(id)?.done(outcome);
    hand.waiting.delete(id);
  });
  worker.on('error', (error) => {
    die(error.message);
  });
  worker.on('exit', (code) => {
    die(`exit ${String(code)}`);
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

import { availableParallelism } from 'node:os';
import type { Environment } from './environment.ts';
import { type Workers, startWorkers } from './workers.ts';
import type { WorkerSetup } from './workerThread.ts';

/** The threads of a run, from when on they pay. */
export interface Crew {
  /** The threads to check with while so many documents are left; null where the command does better alone. */
  workersFor(left: number): Workers | null;
  end(): Promise<void>;
}

/** A new thread needs about two seconds of work until it is as fast as the one that began: with two cores, so much must be left to gain by it. */
const WORTH_STARTING = 5000;
/** The first documents are slow and say little of the others. */
const UNTIL_JUDGED = 500;

/** Threads as asked for; where nothing is, the command begins alone, sees how long a document takes, and gets help when much is left. */
export function createCrew(
  asked: number | null,
  setup: WorkerSetup,
  environment: Environment,
  documents: number,
): Crew {
  const { clock } = environment;
  const begun = clock();
  let workers: Workers | null | undefined;
  const start = (size: number): Workers | null => (size < 2 ? null : startWorkers(size, setup, environment));
  return {
    workersFor(left) {
      if (workers !== undefined) return workers;
      if (asked !== null) return (workers = start(Math.min(asked, documents)));
      const spent = clock() - begun;
      const done = documents - left;
      if (done === 0 || spent < UNTIL_JUDGED || (spent / done) * left < WORTH_STARTING) return null;
      return (workers = start(Math.min(availableParallelism(), left)));
    },
    async end() {
      await workers?.end();
    },
  };
}

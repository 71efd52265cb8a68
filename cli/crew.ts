import { availableParallelism } from 'node:os';
import type { Environment } from './environment.ts';
import { type Workers, startWorkers } from './workers.ts';
import type { WorkerSetup } from './workerThread.ts';

/** The threads of a run, from when on they pay. */
export interface Crew {
  /** The threads to check with while so many documents are left; null where the command does better alone. */
  workersFor(left: number): Workers | null;
  /** Does the command check beside its threads? As a thread it is warm already, and takes no more memory. */
  readonly worksAlong: boolean;
  end(): Promise<void>;
}

/**
 * Two threads cost 2.5 s of processor time more than the command alone until they are as fast as it (250 documents of examples/: 6.9 s alone, 9.4 s
 * with two; 1.8 s more at 100, 1.0 s at 10; user and system time, for the machine was busy, alternating runs). On two cores they gain where more than
 * that is left; what is judged to be left errs upwards, so twice that time would be too careful and the bare figure too bold.
 */
const WORTH_STARTING = 4000;
/** The first documents are slow and say little of the others: so long must pass, and only the later half of them counts. */
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
  /** When so many documents were done. */
  const doneAt: number[] = [begun];
  let workers: Workers | null | undefined;
  const start = (size: number): Workers | null => (size < 1 ? null : startWorkers(size, setup, environment));
  return {
    worksAlong: asked === null,
    workersFor(left) {
      if (workers !== undefined) return workers;
      if (asked !== null) return (workers = asked < 2 || documents < 2 ? null : start(Math.min(asked, documents)));
      const now = clock();
      const done = documents - left;
      doneAt[done] = now;
      const half = Math.floor(done / 2);
      const each = (now - (doneAt[half] ?? begun)) / (done - half);
      if (done < 2 || now - begun < UNTIL_JUDGED || each * left < WORTH_STARTING) return null;
      return (workers = start(Math.min(availableParallelism(), left) - 1));
    },
    async end() {
      await workers?.end();
    },
  };
}

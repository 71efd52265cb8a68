import { parentPort, workerData } from 'node:worker_threads';
import type { IsoDate } from '../core/plan/deadlines/dates.ts';
import type { Locale } from '../core/text/localized.ts';
import { type Outcome, checkSource } from './checkSource.ts';
import { processEnvironment } from './environment.ts';
import { keptWorld } from './keptWorld.ts';
import type { ConfigurationOptions } from './options.ts';
import type { Preview } from './sources.ts';
import { createStopwatch } from './stopwatch.ts';

/** What a thread must know to check documents as the command itself does. */
export interface WorkerSetup {
  readonly cwd: string;
  readonly locale: Locale;
  readonly today: IsoDate;
  readonly options: ConfigurationOptions;
  readonly timing: boolean;
  /** Are outcomes kept, so that they must say what they rest on? */
  readonly keeps: boolean;
  /** Of the command line: among these documents find others where there is no configuration. */
  readonly paths: readonly string[];
}

/** A document to check. */
export interface Task {
  readonly id: number;
  readonly path: string;
  readonly shown: string;
  readonly text: string;
  readonly preview: Preview | null;
}

export interface Answer {
  readonly id: number;
  /** Without the text, which the other side has. */
  readonly outcome: Outcome;
}

/** Answers tasks, one after the other, until the thread is ended. */
export function serveTasks(): void {
  // the command starts its threads with this, and nobody else starts any
  const { cwd, locale, today, options, timing, keeps, paths } = workerData as WorkerSetup;
  const environment = processEnvironment(cwd, locale, false);
  const stopwatch = timing ? createStopwatch(environment.clock) : null;
  const { host, resolver } = keptWorld(options, { cwd, paths, measure: stopwatch?.measure });
  const check = { mode: 'check' as const, resolver, today, environment, stopwatch, host: keeps ? host : null };
  parentPort?.on('message', ({ id, path, shown, text, preview }: Task) => {
    const source = { path, shown, isStdin: false, isFile: true, preview, read: () => Promise.resolve(text) };
    void checkSource(source, check).then(({ report, ...outcome }) => {
      const sent = report.kind === 'checked' ? { ...report, source: null } : report;
      const answer: Answer = { id, outcome: { ...outcome, report: sent } };
      parentPort?.postMessage(answer);
    });
  });
}

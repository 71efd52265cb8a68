import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** GNU time says what a process took at most. */
const TIME = '/usr/bin/time';

export type Command = readonly [program: string, ...args: readonly string[]];

/** One whole process: its seconds, and the MB (10^6 bytes) that it held at most (not a number where GNU time is absent). */
export interface Run {
  readonly seconds: number;
  readonly peak: number;
}

/** Runs a command whose output goes nowhere; findings may make it end with 1. Throws when it ends otherwise. */
export function timedRun([program, ...args]: Command, cwd: string): Run {
  const isTimed = existsSync(TIME);
  const start = performance.now();
  const { status, stderr } = spawnSync(isTimed ? TIME : program, isTimed ? ['-f', '%M', program, ...args] : args, {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0 && status !== 1) throw new Error(`${program} ended with ${String(status)}: ${stderr.slice(-2000)}`);
  const kilobytes = isTimed ? Number(stderr.trimEnd().split('\n').at(-1)) : NaN;
  return { seconds, peak: (kilobytes * 1024) / 1_000_000 };
}

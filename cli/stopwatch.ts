import type { Measure } from '../core/lint/measure.ts';

/** Where time went, in milliseconds. */
export interface Timing {
  /** By part: a phase, or the id of a rule. */
  readonly parts: ReadonlyMap<string, number>;
  /** All that passed, what no part accounts for included. */
  readonly total: number;
}

export interface Stopwatch {
  readonly measure: Measure;
  /** What was measured since the last lap, or the start. */
  lap(): Timing;
}

export function createStopwatch(clock: () => number): Stopwatch {
  let parts = new Map<string, number>();
  let begun = clock();
  return {
    measure(part, work) {
      const from = clock();
      try {
        return work();
      } finally {
        parts.set(part, (parts.get(part) ?? 0) + clock() - from);
      }
    },
    lap() {
      const now = clock();
      const timing = { parts, total: now - begun };
      parts = new Map();
      begun = now;
      return timing;
    },
  };
}

/** Several timings as one. */
export function sumOf(timings: readonly Timing[]): Timing {
  const parts = new Map<string, number>();
  for (const timing of timings) for (const [part, time] of timing.parts) parts.set(part, (parts.get(part) ?? 0) + time);
  return { parts, total: timings.reduce((sum, { total }) => sum + total, 0) };
}

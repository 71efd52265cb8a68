import { closest, distance } from 'fastest-levenshtein';

/** A name with more letters wrong than this is no slip of the pen. */
const FARTHEST = 4;

/** The name that a mistyped one most likely stands for; null when none is near: at most every third letter wrong. */
export function nearest(name: string, names: readonly string[]): string | null {
  if (names.length === 0) return null;
  const near = closest(name, [...names]);
  return distance(name, near) <= Math.min(FARTHEST, Math.ceil(name.length / 3)) ? near : null;
}

/** How many entries two sets have in common. */
export function sharedCount<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let count = 0;
  for (const entry of a) if (b.has(entry)) count++;
  return count;
}

/** The items one of whose keys begins with a prefix, in the order of their keys, each once. */
export type PrefixIndex<T> = (prefix: string) => readonly T[];

/** Sorts the keys once; a look-up costs the logarithm of their number and what it finds. */
export function prefixIndex<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): PrefixIndex<T> {
  const sorted = items
    .flatMap((item) => keysOf(item).map((key) => ({ key, item })))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return (prefix) => {
    const found = new Set<T>();
    for (let at = firstAtOrAfter(sorted, prefix); sorted[at]?.key.startsWith(prefix) === true; at++) {
      const item = sorted[at]?.item;
      if (item !== undefined) found.add(item);
    }
    return [...found];
  };
}

function firstAtOrAfter(sorted: readonly { readonly key: string }[], prefix: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.key ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}

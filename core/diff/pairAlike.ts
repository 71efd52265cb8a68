/** Items of two lists: those that belong together, and what is left of each list. All in the order of the lists. */
export interface Pairing<T> {
  readonly pairs: readonly (readonly [old: T, now: T])[];
  readonly dropped: readonly T[];
  readonly added: readonly T[];
}

/** So many comparisons are made at most: of lists that would need more, only what stands at about the same place is compared. */
export const MOST_COMPARISONS = 250_000;

/** Pairs what is most alike first; 0 and less is never a pair. Of equals, those that come first in their lists. */
export function pairAlike<T>(olds: readonly T[], news: readonly T[], likeness: (old: T, now: T) => number): Pairing<T> {
  const reach = Math.ceil(MOST_COMPARISONS / Math.max(1, olds.length) / 2);
  const candidates = olds.flatMap((old, index) => {
    const place = Math.round((index / olds.length) * news.length);
    return news.slice(Math.max(0, place - reach), place + reach).flatMap((now) => {
      const score = likeness(old, now);
      return score > 0 ? [{ old, now, score }] : [];
    });
  });
  candidates.sort((a, b) => b.score - a.score); // a stable sort: reading order stays
  const partner = new Map<T, T>();
  const taken = new Set<T>();
  for (const { old, now } of candidates) {
    if (partner.has(old) || taken.has(now)) continue;
    partner.set(old, now);
    taken.add(now);
  }
  return {
    pairs: olds.flatMap((old) => {
      const now = partner.get(old);
      return now === undefined ? [] : [[old, now] as const];
    }),
    dropped: olds.filter((old) => !partner.has(old)),
    added: news.filter((now) => !taken.has(now)),
  };
}

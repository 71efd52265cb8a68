import { shareOf } from '../project/sameWork.ts';
import { groupBy } from '../text/groupBy.ts';
import { MOST_COMPARISONS, type Pairing, pairAlike } from './pairAlike.ts';
import { type Work, likeness, ties } from './work.ts';

/** The tasks of two plans, put beside each other. */
export interface TaskPairs {
  readonly pairs: readonly (readonly [old: Work, now: Work])[];
  readonly splits: readonly { readonly old: Work; readonly now: readonly Work[] }[];
  readonly merges: readonly { readonly old: readonly Work[]; readonly now: Work }[];
  readonly dropped: readonly Work[];
  readonly added: readonly Work[];
}

/** A part holds so many of its words from the whole … */
const IS_PART = 0.8;
/** … and all parts together so many of those of the whole. */
const COVERS = 0.7;
const FEWEST_OF_PART = 2;

/** Which task of the new plan is which of the old one, whatever its place, number and wording. */
export function pairTasks(olds: readonly Work[], news: readonly Work[]): TaskPairs {
  // one title word for word is one piece of work before any other wording is
  const same = pairSame(olds, news);
  const byLead = splitByLead(same.pairs, same.added);
  const split = partsOf(
    same.dropped,
    without(
      same.added,
      byLead.flatMap(({ now }) => now),
    ),
  );
  const oldsLeft = without(
    same.dropped,
    split.map(({ whole }) => whole),
  );
  const newsLeft = without(
    without(
      same.added,
      byLead.flatMap(({ now }) => now),
    ),
    split.flatMap(({ parts }) => parts),
  );
  const merged = partsOf(newsLeft, oldsLeft);
  const alike = pairAlike(
    without(
      oldsLeft,
      merged.flatMap(({ parts }) => parts),
    ),
    without(
      newsLeft,
      merged.map(({ whole }) => whole),
    ),
    likeness,
  );
  const splitOlds = new Set(byLead.map(({ old }) => old));
  const again = (work: Work, others: readonly Work[]): boolean =>
    others.some((other) => other.task.origin !== work.task.origin && likeness(work, other) > 0);
  return {
    pairs: [...same.pairs.filter(([old]) => !splitOlds.has(old)), ...alike.pairs],
    splits: [...byLead, ...split.map(({ whole, parts }) => ({ old: whole, now: parts }))],
    merges: merged.map(({ whole, parts }) => ({ old: parts, now: whole })),
    // what the body and the appendix both say is still there while one of them says it
    dropped: alike.dropped.filter((work) => !again(work, news)),
    added: alike.added.filter((work) => !again(work, olds)),
  };
}

/** Those of one title word for word; among several of them, those that have most else in common. */
function pairSame(olds: readonly Work[], news: readonly Work[]): Pairing<Work> {
  const byKey = groupBy(news, ({ key }) => key);
  const groups = [...groupBy(olds, ({ key }) => key)].filter(([key]) => key !== '');
  const pairs = groups.flatMap(
    ([key, alike]) => pairAlike(alike, byKey.get(key) ?? [], (a, b) => 1 + ties(a, b)).pairs,
  );
  return {
    pairs: pairs.sort(([a], [b]) => a.index - b.index),
    dropped: without(
      olds,
      pairs.map(([old]) => old),
    ),
    added: without(
      news,
      pairs.map(([, now]) => now),
    ),
  };
}

function without(works: readonly Work[], taken: readonly Work[]): readonly Work[] {
  const gone = new Set(taken);
  return works.filter((work) => !gone.has(work));
}

/** A row with several leads that became one row for each of them, under the same title. */
function splitByLead(
  pairs: TaskPairs['pairs'],
  added: readonly Work[],
): readonly { readonly old: Work; readonly now: readonly Work[] }[] {
  const more = groupBy(added, ({ key }) => key);
  return pairs.flatMap(([old, now]) => {
    const pieces = [now, ...(more.get(old.key) ?? [])];
    const leads = pieces.flatMap(({ leads: own }) => own.split(',')).sort();
    const isSplit = pieces.length > 1 && old.leads !== '' && leads.join() === old.leads;
    return isSplit ? [{ old, now: pieces.sort((a, b) => a.index - b.index) }] : [];
  });
}

/** Neighbours that together are one task of the other list, each a part of it. */
function partsOf(
  wholes: readonly Work[],
  works: readonly Work[],
): readonly { readonly whole: Work; readonly parts: readonly Work[] }[] {
  if (wholes.length * works.length > MOST_COMPARISONS) return [];
  const taken = new Set<Work>();
  return wholes.flatMap((whole) => {
    const parts = works.filter((work) => !taken.has(work) && isPart(work, whole));
    const row = longestRow(parts);
    const all = new Set(row.flatMap(({ words }) => [...words]));
    if (row.length < 2 || shareOf(whole.words, all) < COVERS) return [];
    for (const part of row) taken.add(part);
    return [{ whole, parts: row }];
  });
}

function isPart({ words }: Work, { words: whole }: Work): boolean {
  return words.size >= FEWEST_OF_PART && shareOf(words, whole) >= IS_PART && shareOf(whole, words) < IS_PART;
}

/** The longest run of works that follow one another in their plan. */
function longestRow(works: readonly Work[]): readonly Work[] {
  const rows: Work[][] = [];
  for (const work of works) {
    const row = rows.at(-1);
    if (row?.at(-1)?.index === work.index - 1) row.push(work);
    else rows.push([work]);
  }
  return rows.reduce<readonly Work[]>((longest, row) => (row.length > longest.length ? row : longest), []);
}

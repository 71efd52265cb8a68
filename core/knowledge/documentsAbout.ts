import { wordKey } from '../text/fold.ts';
import type { Knowledge } from './knowledge.ts';
import type { DocumentEntry } from './schema.ts';

/** Runs of this many words in common mean a common subject: "cải cách hành chính". */
const RUN = 3;

/**
 * The verified documents of the registry whose titles share a subject with a text, the closest first: at most `most`. Only those
 * that were issued by `date` and had not ended then (any, when it is null).
 */
export function documentsAbout(
  text: string,
  date: string | null,
  knowledge: Knowledge,
  most: number,
): readonly DocumentEntry[] {
  const wanted = runsOf(wordKey(knowledge.expand(text)));
  const scored = knowledge.documents.flatMap((entry) => {
    if (entry.confidence !== 'verified' || entry.title === null || entry.province !== undefined) return [];
    if (date !== null && ((entry.date ?? '') > date || (entry.expiredOn !== null && entry.expiredOn <= date)))
      return [];
    if (entry.status === 'expired' && entry.expiredOn === null) return [];
    const shared = [...runsOf(wordKey(entry.title))].filter((run) => wanted.has(run)).length;
    return shared > 0 ? [{ entry, shared }] : [];
  });
  return scored
    .sort((a, b) => b.shared - a.shared)
    .slice(0, most)
    .map(({ entry }) => entry);
}

function runsOf(key: string): ReadonlySet<string> {
  const words = key.split(' ');
  return new Set(words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' ')));
}

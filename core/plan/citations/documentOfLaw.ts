import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { DocumentEntry } from '../../knowledge/schema.ts';
import { compareKey } from '../../text/fold.ts';
import type { LawReference } from './laws.ts';

/** The law of this name and the year of its passing; null where the registry has none, or two that leave it open. */
export function documentOfLaw({ name, year }: LawReference, knowledge: Knowledge): DocumentEntry | null {
  const [entry, ...others] = knowledge.documents.filter(
    ({ title, date }) => date?.slice(0, 4) === String(year) && compareKey(title ?? '') === compareKey(name),
  );
  return entry && others.length === 0 ? entry : null;
}

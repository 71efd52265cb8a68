import type { Knowledge } from '../../knowledge/knowledge.ts';
import { NEVER_ISSUED, ONLY_ISSUED_BY, SETS_RULES_FOR_ALL } from '../lexicon/citations.ts';

/**
 * May a body with these letters issue a document of this type? False only where the law gives the type to others: decrees to the
 * Government, circulars to ministers, decisions to the head of the Government and resolutions to the whole. True where nothing is known.
 */
export function mayIssue(type: string, code: string, knowledge: Knowledge): boolean {
  const only = ONLY_ISSUED_BY.get(type);
  if (only) return only.includes(code) || knowledge.unitsWithCode(code).length === 0;
  if (insteadOf(type, code) !== undefined) return false;
  const departments = SETS_RULES_FOR_ALL.includes(type) ? knowledge.unitsWithCode(code) : [];
  return departments.every(({ level }) => level !== 'department');
}

/** The letters that must be meant for `code` behind a type code that it may not follow; null where several could be. */
export function lawfulCode(type: string, code: string): string | null {
  return ONLY_ISSUED_BY.get(type)?.[0] ?? insteadOf(type, code) ?? null;
}

/** Undefined where the letters may stand behind the type code. */
function insteadOf(type: string, code: string): string | null | undefined {
  const includes = (list: readonly string[], item: string): boolean => list.includes(item);
  return NEVER_ISSUED.find(({ types, codes }) => includes(types, type) && includes(codes, code))?.instead;
}

import { lazy } from '../text/lazy.ts';
import { prefixIndex } from './prefixIndex.ts';
import type { DocumentEntry, KnowledgeData, UnitEntry } from './schema.ts';
import { documentKeys, unitKeys } from './typedKeys.ts';

/** Look-ups by what somebody has begun to type; `key` is a `typedKey`. */
export interface TypedLookUp {
  /** The documents that it may be the beginning of: of a number, of type and number, of the name of a law. */
  readonly documentsBeginning: (key: string) => readonly DocumentEntry[];
  /** The units that it may be the beginning of: of a name, alias or abbreviation. */
  readonly unitsBeginning: (key: string) => readonly UnitEntry[];
}

export function typedLookUp(data: Pick<KnowledgeData, 'documents' | 'units'>): TypedLookUp {
  const documents = lazy(() => prefixIndex(data.documents, documentKeys));
  const units = lazy(() => prefixIndex(data.units, unitKeys));
  return { documentsBeginning: (key) => documents()(key), unitsBeginning: (key) => units()(key) };
}

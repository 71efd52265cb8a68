import type { Knowledge } from '../knowledge/knowledge.ts';
import { findNumbers } from '../plan/citations/documentNumber.ts';
import { foldLookAlikes } from '../text/fold.ts';
import type { OwnListName } from './ownEntrySchema.ts';
import type { Fields } from './ownTable.ts';

const ALONE = { named: true, letter: false };

/** Type and issuer of a document by the letters of its number, where nothing else says them: many lists have no column for them. */
export function completed(fields: Fields, list: OwnListName, knowledge: Knowledge): Fields {
  if (list !== 'documents' || typeof fields.number !== 'string') return fields;
  const number = findNumbers(foldLookAlikes(fields.number.normalize('NFC')), knowledge, () => ALONE)[0]?.number;
  const type = number?.type ? knowledge.typeOfCode(number.type)?.names[0] : undefined;
  const [unit, ...others] = number ? knowledge.unitsWithCode(number.issuer) : [];
  return {
    ...(type !== undefined && { type }),
    ...(unit && others.length === 0 && { issuer: unit.name }),
    ...fields,
  };
}

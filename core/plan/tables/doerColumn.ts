import { wordKey } from '../../text/fold.ts';
import { DOER_HEADINGS } from '../lexicon/tables.ts';
import type { Column } from './columns.ts';

const DOERS = new Set<string>(DOER_HEADINGS);

/** "Thực hiện" beside "Phối hợp" heads the lead, where no other column does. */
export function withDoersAsLead(columns: readonly Column[]): readonly Column[] {
  const has = (wanted: Column['role']): boolean => columns.some(({ role }) => role === wanted);
  if (has('lead') || !has('partner')) return columns;
  return columns.map((column) =>
    DOERS.has(wordKey(column.headings.at(-1) ?? '')) ? { ...column, role: 'lead' } : column,
  );
}

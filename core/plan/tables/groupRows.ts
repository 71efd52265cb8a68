import { lastBefore } from '../../text/lastBefore.ts';
import { onceFor } from '../../text/onceFor.ts';
import type { PlanTable } from './tables.ts';

/** Index of the group row that heads a row of a table; -1 for none. */
export function groupRowOver(table: PlanTable, row: number): number {
  const groups = groupRows(table);
  return groups[lastBefore(groups, (index) => index, row)] ?? -1;
}

const groupRows = onceFor((table: PlanTable): readonly number[] =>
  table.rows.flatMap(({ kind }, index) => (kind === 'group' ? [index] : [])),
);

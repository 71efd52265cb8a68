import type { TableRow } from '../../markdown/model.ts';
import { readDeadline } from '../deadlines/deadlines.ts';
import { isOrdinal } from '../outline/ordinals.ts';
import type { Column } from './columns.ts';

/** With fewer a row heads others, or is hardly begun. */
const FEWEST_FILLED = 3;

/**
 * Do the cells of a row stand below the headings that they belong to? A row with fewer cells than the header may have lost those that
 * span several rows: then all behind them have moved to the left. Where a time stands in the column of deadlines, none has.
 */
export function isAligned({ cells }: TableRow, columns: readonly Column[]): boolean {
  const filled = cells.filter(({ text }) => text.text !== '').length;
  if (cells.length >= columns.length || filled < FEWEST_FILLED) return true;
  return columns.some(({ role }, column) => role === 'deadline' && isTime(cells[column]?.text.text));
}

/** The columns where one empty cell may be missing, so that each time and number stands below its heading. */
export function placesForCell(row: TableRow | undefined, columns: readonly Column[]): readonly number[] {
  const { cells } = row ?? { cells: [] };
  if (cells.length !== columns.length - 1) return [];
  return columns.flatMap((_, place) => {
    const textAt = (column: number): string =>
      column === place ? '' : (cells[column < place ? column : column - 1]?.text.text ?? '');
    const fits = columns.every(({ role }, column) => {
      const text = textAt(column);
      if (text === '') return true;
      if (role === 'index') return isOrdinal(text);
      return role === 'deadline' ? isTime(text) : !isOrdinal(text) || role === null;
    });
    return fits ? [place] : [];
  });
}

function isTime(text: string | undefined): boolean {
  return text !== undefined && text !== '' && !['missing', 'conditional'].includes(readDeadline(text, null).kind);
}

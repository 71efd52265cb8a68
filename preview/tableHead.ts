import type { Column } from '../core/plan/tables/columns.ts';
import type { HeadingView } from './view.ts';

/** The heading rows of a table as the print has them: a heading spans the columns that it stands over, and the levels that a column lacks. */
export function headingRows(columns: readonly Column[]): readonly (readonly HeadingView[])[] {
  const depth = Math.max(1, ...columns.map(({ headings }) => headings.length));
  return Array.from({ length: depth }, (_, level) => headingsAt(columns, level, depth));
}

function headingsAt(columns: readonly Column[], level: number, depth: number): readonly HeadingView[] {
  const row: HeadingView[] = [];
  columns.forEach((column, index) => {
    const { headings, role } = column;
    const isLowest = level >= headings.length - 1;
    if (level > 0 && level >= headings.length) return; // spanned by the one above
    const previous = columns[index - 1];
    if (!isLowest && previous && isSharedAt(previous, column, level)) return;
    const last = isLowest ? index : lastSharing(columns, index, level);
    row.push({
      text: headings[level] ?? '',
      role: isLowest ? role : null,
      columns: last - index + 1,
      rows: isLowest ? depth - level : 1,
    });
  });
  return row;
}

function lastSharing(columns: readonly Column[], from: number, level: number): number {
  let last = from;
  for (let index = from + 1; index < columns.length; index++) {
    const [before, column] = [columns[index - 1], columns[index]];
    if (!before || !column || !isSharedAt(before, column, level)) break;
    last = index;
  }
  return last;
}

/** Do two columns that go deeper have the same headings down to a level? */
function isSharedAt(a: Column, b: Column, level: number): boolean {
  return (
    a.headings.length > level + 1 &&
    b.headings.length > level + 1 &&
    a.headings.slice(0, level + 1).every((heading, index) => heading === b.headings[index])
  );
}

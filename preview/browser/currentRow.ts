import { all } from './elements.ts';

/** The shown row that stands last above a line or on it; rows made from prose stand in another order than their text. */
export function rowAt(panel: HTMLElement, line: number): HTMLElement | null {
  let found: HTMLElement | null = null;
  for (const row of all(panel, '.kh-table tr[data-line]:not([hidden])')) {
    const at = Number(row.dataset.line);
    if (at <= line && at >= Number(found?.dataset.line ?? 0)) found = row;
  }
  return found;
}

/** One row of the tables is reached by Tab; the arrows lead on to the others. */
export function resetRow(root: ParentNode): void {
  const rows = all(root, '.kh-table tr[data-line]');
  if (rows.every(({ tabIndex, hidden }) => hidden || tabIndex !== 0)) {
    const first = rows.find(({ hidden, tabIndex }) => !hidden && tabIndex === -1 && hasTabIndex(rows));
    if (first) makeCurrent(root, first);
  }
}

function hasTabIndex(rows: readonly HTMLElement[]): boolean {
  return rows[0]?.hasAttribute('tabindex') ?? false;
}

/** This row is reached by Tab, with its marks, and no other. */
export function makeCurrent(root: ParentNode, row: HTMLElement): void {
  for (const other of all(root, '.kh-table tr[tabindex="0"]')) {
    other.tabIndex = -1;
    for (const mark of all(other, '.kh-mark')) mark.tabIndex = -1;
  }
  row.tabIndex = 0;
  for (const mark of all(row, '.kh-mark')) mark.tabIndex = 0;
}

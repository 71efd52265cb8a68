import type { ShownCell, ShownRow, ShownTable } from '../copyText.ts';
import { all } from './elements.ts';

/** The tables as they are shown now, to copy or to save. */
export function shownTables(root: ParentNode): readonly ShownTable[] {
  return all(root, '.kh-appendix:not([hidden])').flatMap((section) => {
    const table = section.querySelector('table');
    if (!table?.tHead || !table.tBodies[0]) return [];
    const rows = [...table.tBodies[0].rows].filter(({ hidden }) => !hidden);
    return {
      title: all(section, '.kh-caption > *').map(({ textContent }) => textContent.trim()),
      headings: all(table, 'col').map(({ dataset }) => dataset.heading ?? ''),
      header: [...table.tHead.rows].map((row) => shownRow(row, null, true)),
      rows: rows.map((row, index) => shownRow(row, rows[index - 1] ?? null, row.classList.contains('kh-group'))),
    };
  });
}

function shownRow(row: HTMLTableRowElement, above: HTMLTableRowElement | null, strong: boolean): ShownRow {
  const follows =
    above !== null && Number(row.dataset.row) === Number(above.dataset.row) + 1 && above.dataset.task !== undefined;
  return { strong, follows, cells: [...row.cells].map(shownCell) };
}

function shownCell(cell: HTMLTableCellElement): ShownCell {
  return {
    text: (cell.querySelector('.kh-text') ?? cell).textContent.trim(),
    columns: cell.colSpan,
    rows: cell.rowSpan,
    merged: cell.dataset.merged !== undefined,
    centred: cell.classList.contains('kh-col-index'),
  };
}

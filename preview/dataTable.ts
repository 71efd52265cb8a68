import { type Html, type Part, html } from './html.ts';

/** A column of figures stands to the right. */
export interface DataColumn {
  readonly heading: string;
  readonly isNumber?: boolean;
  /** What stands in the head instead of the heading, which is then only heard. */
  readonly drawn?: Html | undefined;
}

/** A row: what it is about, then its cells. Empty cells are null. */
export interface DataRow {
  readonly head: Html;
  readonly severity: string | null;
  readonly cells: readonly Part[];
}

/** A table beside a chart. Roles are said in so many words and cells name their columns, for a narrow page lays the rows out as cards. */
export function dataTable(
  name: string,
  caption: string,
  columns: readonly DataColumn[],
  rows: readonly DataRow[],
): Html {
  const [first, ...others] = columns;
  return html`<table class="kh-data kh-${name}" role="table">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map(
          ({ heading, isNumber, drawn }) =>
            html`<th role="columnheader" scope="col" ${isNumber === true && html`class="kh-number"`}>
              ${drawn ? html`<span class="kh-heard">${heading}</span>${drawn}` : heading}
            </th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ({ head, severity, cells }) =>
          html`<tr role="row">
            <th
              role="rowheader"
              scope="row"
              ${severity && html`class="kh-has-${severity}"`}
              data-label="${first?.heading ?? ''}"
            >
              ${head}
            </th>
            ${cells.map((cell, index) => dataCell(cell, others[index]))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function dataCell(cell: Part, column: DataColumn | undefined): Html {
  const classes = [column?.isNumber === true && 'kh-number', (cell === null || cell === false) && 'kh-empty'];
  return html`<td role="cell" class="${classes.filter(Boolean).join(' ')}" data-label="${column?.heading ?? ''}">
    ${cell}
  </td>`;
}

import { BYTE_ORDER_MARK, csvCell } from '../core/text/csvCell.ts';
import { type Html, html } from './html.ts';

/** A cell as the page shows it. */
export interface ShownCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  /** The print merges it with the cell above. */
  readonly merged: boolean;
  /** Words that stand in the middle: numbers, headings. */
  readonly centred: boolean;
}

/** A row as the page shows it. */
export interface ShownRow {
  readonly cells: readonly ShownCell[];
  /** A row of headings, or one that heads others. */
  readonly strong: boolean;
  /** It follows the row above in the document too, so that a merged cell may go on. */
  readonly follows: boolean;
}

/** A table as the page shows it, filters and grouping included. */
export interface ShownTable {
  readonly title: readonly string[];
  /** The full heading of each column. */
  readonly headings: readonly string[];
  readonly header: readonly ShownRow[];
  readonly rows: readonly ShownRow[];
}

/** The rows with the merged cells of the print: one that goes on takes in those below it. */
export function mergeRows(rows: readonly ShownRow[]): readonly ShownRow[] {
  const owners = new Map<number, { at: [row: number, cell: number] }>();
  const merged: { row: ShownRow; cells: ShownCell[] }[] = [];
  for (const row of rows) {
    const cells: ShownCell[] = [];
    let column = 0;
    for (const cell of row.cells) {
      const owner = owners.get(column)?.at;
      const held = owner && merged[owner[0]]?.cells[owner[1]];
      if (cell.merged && row.follows && owner && held) {
        merged[owner[0]]?.cells.splice(owner[1], 1, { ...held, rows: held.rows + 1 });
      } else {
        owners.set(column, { at: [merged.length, cells.length] });
        cells.push(cell);
      }
      column += cell.columns;
    }
    merged.push({ row, cells });
  }
  return merged.map(({ row, cells }) => ({ ...row, cells }));
}

const FONT = "font-family:'Times New Roman',serif;font-size:13pt";
const CELL = `border:1px solid windowtext;padding:3pt 4pt;vertical-align:top;${FONT}`;

/** Tables as HTML that Word takes with borders, merged cells and the font that offices write in. Without white space, which Word would keep. */
export function wordFragment(tables: readonly ShownTable[]): Html {
  return html`${tables.map(({ title, header, rows }) => {
    const above = title.map((line, index) => wordTitle(line, index === 0, index === title.length - 1));
    const head = header.map((row) => wordRow(row, true));
    const body = mergeRows(rows).map((row) => wordRow(row, false));
    // prettier-ignore
    return html`${above}<table style="border-collapse:collapse;width:100%;${FONT}"><thead>${head}</thead><tbody>${body}</tbody></table><p style="margin:0;${FONT}">&nbsp;</p>`;
  })}`;
}

function wordTitle(line: string, isFirst: boolean, isLast: boolean): Html {
  const style = `text-align:center;margin:0 0 ${isLast ? '6' : '0'}pt;${FONT}`;
  return html`<p style="${style}">${isFirst ? html`<b>${line}</b>` : line}</p>`;
}

function wordRow({ cells, strong }: ShownRow, heads: boolean): Html {
  const made = cells.map(({ text, columns, rows, centred }) => {
    const said = text.split('\n').map((line, index) => html`${index > 0 && html`<br />`}${line}`);
    const spans = html`${columns > 1 && html` colspan="${columns}"`}${rows > 1 && html` rowspan="${rows}"`}`;
    const style = `${CELL}${heads ? ';text-align:center;vertical-align:middle' : centred ? ';text-align:center' : ''}`;
    // prettier-ignore
    return html`<td style="${style}"${spans}>${strong ? html`<b>${said}</b>` : said}</td>`;
  });
  // prettier-ignore
  return html`<tr>${made}</tr>`;
}

/** The same as a file of its own, which Word and browsers open. */
export function wordDocument(tables: readonly ShownTable[], name: string, locale: string): string {
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <title>${name}</title>
      </head>
      <body>
        ${wordFragment(tables)}
      </body>
    </html> `.toString();
}

/**
 * Tables for a spreadsheet: with a byte order mark, without which Excel misreads Vietnamese, and with the separator that Excel wants
 * where the decimal sign is a comma. No cell is a formula.
 */
export function csvText(tables: readonly ShownTable[], locale: string): string {
  const separator = locale === 'vi' ? ';' : ',';
  const line = (texts: readonly string[]): string => texts.map((text) => csvCell(text, separator)).join(separator);
  const blocks = tables.map(({ headings, rows }) =>
    [
      headings,
      ...rows.map(({ cells }) => cells.flatMap(({ text, columns }) => [text, ...Array<string>(columns - 1).fill('')])),
    ].map(line),
  );
  return `${BYTE_ORDER_MARK}${blocks.map((lines) => lines.map((each) => `${each}\r\n`).join('')).join('\r\n')}`;
}

/** The same as plain text with tabs, for where HTML cannot be pasted. */
export function tabbedText(tables: readonly ShownTable[]): string {
  return tables
    .flatMap(({ headings, rows }) => [headings, ...rows.map(({ cells }) => cells.map(({ text }) => text))])
    .map((texts) => texts.map((text) => text.replace(/\s+/gu, ' ')).join('\t'))
    .join('\n');
}

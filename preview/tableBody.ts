import { type Html, type Part, html } from './html.ts';
import { dueKey, undatedWord } from './dueKeys.ts';
import { findingMarks, gravest } from './findingMarks.ts';
import { periodName } from './periodNames.ts';
import type { CellView, ColumnView, HeadingView, PreviewView, RowView, TableView } from './view.ts';
import type { WordId, Words } from './words.ts';

/** The headings of a table that is made from prose. */
const HEADINGS = {
  index: 'index',
  task: 'taskColumn',
  product: 'product',
  lead: 'lead',
  partner: 'partner',
  deadline: 'deadline',
} as const satisfies Partial<Record<NonNullable<ColumnView['role']>, WordId>>;

/** Columns whose empty cells want a word. */
const WANTED: readonly ColumnView['role'][] = ['lead', 'deadline'];

/** One table as it is printed. Roles are said in so many words, for a narrow page lays the cells out as cards. */
export function tableBody(table: TableView, captionId: string, index: number, view: PreviewView, words: Words): Html {
  const title = table.origin === 'prose' ? [words.say('proseTitle')] : table.title;
  const [first = words.say('table'), ...more] = title;
  return html`<section class="kh-appendix" data-table="${index}">
    <div class="kh-caption" id="${captionId}">
      <h3>${first}</h3>
      ${more.map((line) => html`<p>${line}</p>`)}
    </div>
    <table class="kh-table" role="table" aria-labelledby="${captionId}" data-origin="${table.origin}">
      <colgroup>
        ${table.columns.map(({ role, heading }) => html`<col class="kh-col-${role ?? 'other'}" data-heading="${heading || headingOf(role, words)}" />`)}
      </colgroup>
      <thead role="rowgroup">
        ${table.header.map(
          (row) =>
            html`<tr role="row">
              ${row.map((heading) => headingCell(heading, words))}
            </tr>`,
        )}
      </thead>
      <tbody role="rowgroup">
        ${table.rows.map((row, at) => tableRow(row, at, table, view, words))}
      </tbody>
    </table>
  </section>`;
}

function headingCell({ text, role, columns, rows }: HeadingView, words: Words): Html {
  return html`<th role="columnheader" scope="${columns > 1 ? 'colgroup' : 'col'}" ${spans(columns, rows)}>
    ${text || headingOf(role, words)}
  </th>`;
}

function headingOf(role: ColumnView['role'], words: Words): string {
  const id = Object.entries(HEADINGS).find(([known]) => known === role)?.[1];
  return id ? words.say(id) : '';
}

function spans(columns: number, rows: number): Part {
  return [columns > 1 && html` colspan="${columns}"`, rows > 1 && html` rowspan="${rows}"`];
}

function tableRow(row: RowView, index: number, table: TableView, view: PreviewView, words: Words): Html {
  let column = 0;
  const cells = row.cells.map((cell) => {
    const made = tableCell(cell, column, row, table, view, words);
    column += cell.columns;
    return made;
  });
  return html`<tr
    role="row"
    class="kh-${row.kind}"
    data-row="${index}"
    data-line="${row.line}"
    ${taskData(row, view, words)}
  >
    ${cells}
  </tr> `;
}

/** What filters and groupings ask of a row. */
function taskData({ task, under, cells }: RowView, { timeline }: PreviewView, words: Words): Part {
  const findings = cells.flatMap((cell) => cell.findings).length;
  const groups = html` data-under="${under.join(' ')}"`;
  if (!task) return [groups, findings > 0 && html` data-findings="${findings}"`];
  const period = task.period === null ? undefined : timeline.periods[task.period];
  const due = period ? periodName(period, timeline.unit, words) : words.say(undatedWord(task.kind));
  return html`${groups} data-task data-leads="${JSON.stringify(task.leads)}"
  data-units="${JSON.stringify([...task.leads, ...task.cooperating])}" data-period="${dueKey(task)}"
  data-due="${task.due ?? ''}" data-due-name="${due}"${findings > 0 && html` data-findings="${findings}"`}`;
}

function tableCell(
  cell: CellView,
  column: number,
  row: RowView,
  table: TableView,
  view: PreviewView,
  words: Words,
): Html {
  const { role, label } = table.columns[column] ?? { role: null, label: '' };
  const severity = gravest(cell.findings, view);
  const marks = findingMarks(cell.findings, view, words);
  const isBlank = cell.text === '' && row.task !== null && WANTED.includes(role) && severity !== null;
  const classes = [
    `kh-col-${role ?? 'other'}`,
    severity && `kh-has-${severity}`,
    cell.from && 'kh-from',
    cell.text === '' && 'kh-empty',
  ];
  return html`<td
    role="cell"
    class="${classes.filter(Boolean).join(' ')}"
    data-label="${label || headingOf(role, words)}"
    ${cell.merged && html` data-merged`}${spans(cell.columns, 1)}
  >
    <span class="kh-text">${cell.text}</span>${
      cell.from &&
      html` <span class="kh-from-sign" title="${words.say(cell.from)}"
        ><span aria-hidden="true">↑</span><span class="kh-heard">(${words.say(cell.from)})</span></span
      >`
    }${isBlank && html`<span class="kh-blank">${words.say('blank')}</span>`}${marks}
  </td>`;
}

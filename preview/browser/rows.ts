import { all } from './elements.ts';
import type { Choices } from './host.ts';

const MARKS = /\p{M}/gu;
const D = /đ/giu;

/** Letters without their marks, in lower case: "Thời hạn" is found by "thoi han". */
function searchKey(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').replace(D, 'd').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** How many tasks there are and how many of them are shown. */
export interface Shown {
  readonly shown: number;
  readonly all: number;
}

/** Shows the rows that the reader asks for, in the order asked for. */
export function arrangeRows(root: ParentNode, choices: Choices, noLead: string): Shown {
  let shown = 0;
  let count = 0;
  for (const table of root.querySelectorAll<HTMLTableElement>('.kh-table')) {
    const body = table.tBodies[0];
    if (!body) continue;
    for (const made of all(body, '.kh-made')) made.remove();
    const rows = [...body.rows].sort((a, b) => numberOf(a) - numberOf(b));
    const tasks = rows.filter(isTask);
    const visible = new Set(tasks.filter((row) => isWanted(row, choices)));
    count += tasks.length;
    shown += visible.size;
    for (const row of tasks) row.hidden = !visible.has(row);
    if (choices.group === '') arrangeAsPrinted(body, rows, visible, isFiltered(choices));
    else arrangeInGroups(body, rows, visible, choices.group, noLead);
    const section = table.closest<HTMLElement>('.kh-appendix');
    if (section) section.hidden = visible.size === 0 && isFiltered(choices);
  }
  return { shown, all: count };
}

export function isFiltered({ unit, due, search, findings }: Choices): boolean {
  return unit !== '' || due !== '' || searchKey(search) !== '' || findings;
}

function numberOf(row: HTMLElement): number {
  return Number(row.dataset.row ?? 0);
}

function isTask(row: HTMLElement): boolean {
  return row.dataset.task !== undefined;
}

function isWanted(row: HTMLElement, { unit, due, search, findings }: Choices): boolean {
  return (
    (unit === '' || namesOf(row.dataset.units).includes(unit)) &&
    (due === '' || row.dataset.period === due) &&
    (!findings || row.dataset.findings !== undefined) &&
    searchKey(row.textContent).includes(searchKey(search))
  );
}

function namesOf(json: string | undefined): readonly string[] {
  // the body writes these lists
  return JSON.parse(json ?? '[]') as readonly string[];
}

/** A group row is shown with the tasks under it; the totals belong to the whole. */
function arrangeAsPrinted(
  body: HTMLElement,
  rows: readonly HTMLTableRowElement[],
  visible: ReadonlySet<HTMLElement>,
  filtered: boolean,
): void {
  const heads = new Set([...visible].flatMap((row) => (row.dataset.under ?? '').split(' ')));
  for (const row of rows) if (!isTask(row)) row.hidden = filtered && !heads.has(row.dataset.row ?? '');
  body.append(...rows);
}

function arrangeInGroups(
  body: HTMLElement,
  rows: readonly HTMLTableRowElement[],
  visible: ReadonlySet<HTMLElement>,
  group: string,
  noLead: string,
): void {
  for (const row of rows) if (!isTask(row)) row.hidden = true;
  const groups = new Map<string, { key: string; rows: HTMLTableRowElement[] }>();
  for (const row of rows.filter((each) => visible.has(each))) {
    const name = group === 'lead' ? namesOf(row.dataset.leads).join('; ') || noLead : (row.dataset.dueName ?? '');
    const known = groups.get(name);
    if (known) known.rows.push(row);
    else groups.set(name, { key: group === 'lead' ? '' : dueOrder(row), rows: [row] });
  }
  const ordered = [...groups].sort(([, a], [, b]) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const columns = Math.max(1, ...rows.map((row) => [...row.cells].reduce((sum, { colSpan }) => sum + colSpan, 0)));
  for (const [name, members] of ordered) body.append(groupRow(name, members.rows.length, columns), ...members.rows);
  body.append(...rows.filter((row) => row.hidden));
}

/** Days first, in their order; then what has none. */
function dueOrder({ dataset: { due, period } }: HTMLElement): string {
  return due === undefined || due === '' ? `~${period ?? ''}` : due;
}

function groupRow(name: string, count: number, columns: number): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.className = 'kh-group kh-made';
  row.setAttribute('role', 'row');
  const cell = row.insertCell();
  cell.colSpan = columns;
  cell.setAttribute('role', 'cell');
  const text = document.createElement('span');
  text.className = 'kh-text';
  text.textContent = `${name} (${String(count)})`;
  cell.append(text);
  return row;
}

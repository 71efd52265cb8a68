import { day } from '../core/lint/wording.ts';
import { type DataRow, dataTable } from './dataTable.ts';
import { emptyState, noTasks } from './emptyState.ts';
import { type Html, html } from './html.ts';
import { scrolling } from './scrolling.ts';
import { periodLabels, periodName } from './periodNames.ts';
import { type Bar, barChart } from './svg.ts';
import { UNDATED, dueKey } from './dueKeys.ts';
import type { PeriodView, PreviewView, TaskView } from './view.ts';
import type { Words } from './words.ts';

/** When the tasks are due: bars by period, and the tasks of each in a table. */
export function timeBody(view: PreviewView, words: Words): Html {
  const { timeline } = view;
  const { periods, unit } = timeline;
  const tasks = view.tables.flatMap(({ rows }) => rows.flatMap(({ task }) => task ?? []));
  if (tasks.length === 0) return noTasks(view, words);
  const dueIn = (key: string): readonly TaskView[] => tasks.filter((task) => dueKey(task) === key);
  const dated = periods.map((period, index) => ({ name: periodName(period, unit, words), due: dueIn(String(index)) }));
  const undated = UNDATED.map((kind) => ({ name: words.say(kind), due: dueIn(kind) }));
  const bars = periodLabels(timeline, words).map((label, index): Bar => ({
    ...label,
    value: dueIn(String(index)).length,
  }));
  const caption = words.say('timeCaption');
  const columns = [
    { heading: words.say('period') },
    { heading: words.say('number'), isNumber: true },
    { heading: words.say('work') },
  ];
  const rows = [...dated, ...undated]
    .filter(({ due }) => due.length > 0)
    .map(({ name, due }): DataRow => ({
      head: html`${name}`,
      severity: null,
      cells: [
        due.length,
        html`<ul class="kh-due">
          ${inOrder(due).map((task) => dueItem(task, words))}
        </ul>`,
      ],
    }));
  return html`<p class="kh-caption-seen" aria-hidden="true">${caption}</p>
    ${
      periods.length === 0
        ? emptyState('noDeadlines', words)
        : html`<div class="kh-figure">${scrolling(caption, barChart(bars, caption, todayMarker(view, words)))}</div>`
    }
    ${dataTable('time', caption, columns, rows)}`;
}

function inOrder(tasks: readonly TaskView[]): readonly TaskView[] {
  return [...tasks].sort((a, b) =>
    (a.due ?? '') < (b.due ?? '') ? -1 : (a.due ?? '') > (b.due ?? '') ? 1 : a.line - b.line,
  );
}

function dueItem({ name, due, line }: TaskView, words: Words): Html {
  return html`<li>
    <span data-reveal="${line}">${name}</span
    >${due !== null && html` <span class="kh-quiet">(${words.text(day(due))})</span>`}
  </li>`;
}

/** Where today lies among the periods; null outside of them. */
function todayMarker({ today, timeline: { periods } }: PreviewView, words: Words): { at: number; word: string } | null {
  const index = periods.findIndex(({ from, to }) => from <= today && today <= to);
  const period = periods[index];
  if (!period) return null;
  return { at: index + share(today, period), word: words.say('today') };
}

function share(today: string, { from, to }: PeriodView): number {
  const [at, start, end] = [today, from, to].map((date) => Date.parse(`${date}T00:00:00Z`));
  return at === undefined || start === undefined || end === undefined || end === start
    ? 0
    : (at - start) / (end - start);
}

import { day } from '../core/lint/wording.ts';
import { type Html, html } from './html.ts';
import { scrolling } from './loadBody.ts';
import { periodName, shortPeriodName } from './periodNames.ts';
import { type Bar, barChart } from './svg.ts';
import { UNDATED, dueKey } from './dueKeys.ts';
import type { PeriodView, PreviewView, TaskView } from './view.ts';
import type { Words } from './words.ts';

/** When the tasks are due: bars by period, and the tasks of each in a table. */
export function timeBody(view: PreviewView, words: Words): Html {
  const { timeline } = view;
  const { periods, unit } = timeline;
  const tasks = view.tables.flatMap(({ rows }) => rows.flatMap(({ task }) => task ?? []));
  if (tasks.length === 0) return html`<p class="kh-nothing">${words.say('noTasks')}</p>`;
  const dueIn = (key: string): readonly TaskView[] => tasks.filter((task) => dueKey(task) === key);
  const dated = periods.map((period, index) => ({ name: periodName(period, unit, words), due: dueIn(String(index)) }));
  const undated = UNDATED.map((kind) => ({ name: words.say(kind), due: dueIn(kind) }));
  const bars = periods.map((period, index): Bar => {
    const opensYear = unit !== 'year' && period.year !== periods[index - 1]?.year;
    return {
      label: shortPeriodName(period, unit, words),
      value: dueIn(String(index)).length,
      group: opensYear ? String(period.year) : undefined,
    };
  });
  return html`<figure class="kh-figure">
      <figcaption>${words.say('timeCaption')}</figcaption>
      ${
        periods.length === 0
          ? html`<p class="kh-nothing">${words.say('noDeadlines')}</p>`
          : scrolling(words.say('timeCaption'), barChart(bars, words.say('timeCaption'), todayMarker(view, words)))
      }
    </figure>
    <table class="kh-data">
      <caption class="kh-heard">
        ${words.say('timeCaption')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.say('period')}</th>
          <th scope="col" class="kh-number">${words.say('number')}</th>
          <th scope="col">${words.say('work')}</th>
        </tr>
      </thead>
      <tbody>
        ${[...dated, ...undated]
          .filter(({ due }) => due.length > 0)
          .map(
            ({ name, due }) =>
              html`<tr>
                <th scope="row">${name}</th>
                <td class="kh-number">${due.length}</td>
                <td>
                  <ul class="kh-due">
                    ${inOrder(due).map((task) => dueItem(task, words))}
                  </ul>
                </td>
              </tr>`,
          )}
      </tbody>
    </table>`;
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

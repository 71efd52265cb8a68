import { type DataColumn, type DataRow, dataTable } from './dataTable.ts';
import { emptyState, noTasks } from './emptyState.ts';
import { type Html, html } from './html.ts';
import { periodLabels, periodName, shortPeriodName } from './periodNames.ts';
import { scrolling } from './scrolling.ts';
import { smallBars, smallLabels } from './svg.ts';
import type { PreviewView } from './view.ts';
import type { Words } from './words.ts';

/** What each unit leads and when, as small bars, with the figures in a table below. */
export function loadBody(view: PreviewView, words: Words): Html {
  if (view.load.length === 0) return view.tables.length === 0 ? noTasks(view, words) : emptyState('noUnits', words);
  return html`${chartTable(view, words)} ${view.timeline.periods.length > 0 && figures(view, words)}`;
}

function chartTable({ load, timeline }: PreviewView, words: Words): Html {
  const { periods, unit } = timeline;
  const most = Math.max(1, ...load.flatMap(({ byPeriod }) => byPeriod));
  const labels = smallLabels(periodLabels(timeline, words));
  const bars = (byPeriod: readonly number[]): Html => {
    const said = periods.flatMap((period, index) =>
      byPeriod[index] ? `${periodName(period, unit, words)}: ${String(byPeriod[index])}` : [],
    );
    return html`${smallBars(byPeriod, most, said.join('; '))}<span class="kh-narrow">${labels}</span>`;
  };
  const columns: readonly DataColumn[] = [
    { heading: words.say('unit') },
    ...(['leads', 'cooperates', 'undated'] as const).map((id) => ({ heading: words.say(id), isNumber: true })),
    ...(periods.length > 0 ? [{ heading: words.say('whenDue'), drawn: labels }] : []),
  ];
  const rows = load.map(({ unit: name, leads, cooperates, undated, byPeriod }): DataRow => ({
    head: html`${name}`,
    severity: null,
    cells: [
      ...[leads, cooperates, undated].map((count) => count || '–'),
      ...(periods.length > 0 ? [byPeriod.some((count) => count > 0) && bars(byPeriod)] : []),
    ],
  }));
  return scrolling(words.say('loadCaption'), dataTable('load', words.say('loadCaption'), columns, rows));
}

function figures({ load, timeline: { periods, unit } }: PreviewView, words: Words): Html | false {
  const leading = load.filter(({ leads }) => leads > 0);
  if (leading.length === 0) return false;
  const name = words.say('loadNumbers');
  return html`<details class="kh-details">
    <summary>${name}</summary>
    ${scrolling(
      name,
      html`<table class="kh-data kh-figures">
        <thead>
          <tr>
            <th scope="col">${words.say('unit')}</th>
            ${periods.map(
              (period) =>
                html`<th scope="col" class="kh-number">
                  <abbr title="${periodName(period, unit, words)}">${shortPeriodName(period, unit, words)}</abbr>
                </th>`,
            )}
            <th scope="col" class="kh-number">${words.say('undated')}</th>
          </tr>
        </thead>
        <tbody>
          ${leading.map(
            (each) =>
              html`<tr>
                <th scope="row">${each.unit}</th>
                ${[...each.byPeriod, each.undated].map((count) => html`<td class="kh-number">${count}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>`,
    )}
  </details>`;
}

import { type Html, html } from './html.ts';
import { periodName, shortPeriodName } from './periodNames.ts';
import { smallBars, smallLabels } from './svg.ts';
import type { LoadView, PreviewView } from './view.ts';
import type { Words } from './words.ts';

/** What each unit leads and when, as small bars, with the figures in a table below. */
export function loadBody(view: PreviewView, words: Words): Html {
  if (view.load.length === 0) return html`<p class="kh-nothing">${words.say('noUnits')}</p>`;
  return html`${chartTable(view, words)} ${view.timeline.periods.length > 0 && figures(view, words)}`;
}

function chartTable({ load, timeline: { periods, unit } }: PreviewView, words: Words): Html {
  const most = Math.max(1, ...load.flatMap(({ byPeriod }) => byPeriod));
  const bars = (byPeriod: readonly number[]): Html => {
    const said = periods.flatMap((period, index) =>
      byPeriod[index] ? `${periodName(period, unit, words)}: ${String(byPeriod[index])}` : [],
    );
    return smallBars(byPeriod, most, said.join('; '));
  };
  const labels = smallLabels(periods.map((period) => shortPeriodName(period, unit, words)));
  return scrolling(
    words.say('loadCaption'),
    html`<table class="kh-data kh-load">
      <caption>
        ${words.say('loadCaption')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.say('unit')}</th>
          <th scope="col" class="kh-number">${words.say('leads')}</th>
          <th scope="col" class="kh-number">${words.say('cooperates')}</th>
          <th scope="col" class="kh-number">${words.say('undated')}</th>
          ${periods.length > 0 && html`<th scope="col"><span class="kh-heard">${words.say('whenDue')}</span>${labels}</th>`}
        </tr>
      </thead>
      <tbody>
        ${load.map((each) => chartRow(each, periods.length > 0, bars))}
      </tbody>
    </table>`,
  );
}

function chartRow(
  { unit, leads, cooperates, undated, byPeriod }: LoadView,
  hasBars: boolean,
  bars: (byPeriod: readonly number[]) => Html,
): Html {
  return html`<tr>
    <th scope="row">${unit}</th>
    ${[leads, cooperates, undated].map((count) => html`<td class="kh-number">${count || '–'}</td>`)}
    ${hasBars && html`<td>${byPeriod.some((count) => count > 0) && bars(byPeriod)}</td>`}
  </tr>`;
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

/** What is wider than the page scrolls by itself, with the keyboard too. */
export function scrolling(name: string, content: Html): Html {
  return html`<div class="kh-scroll" tabindex="0" role="region" aria-label="${name}">${content}</div>`;
}

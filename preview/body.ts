import { day } from '../core/lint/wording.ts';
import type { Locale } from '../core/text/localized.ts';
import { citationsBody } from './citationsBody.ts';
import { filterBody } from './filterBody.ts';
import { findingList, markedFindings } from './findingMarks.ts';
import { emptyState, noTasks } from './emptyState.ts';
import { type Html, type Part, html } from './html.ts';
import { loadBody } from './loadBody.ts';
import { tableBody } from './tableBody.ts';
import { targetsBody } from './targetsBody.ts';
import { timeBody } from './timeBody.ts';
import type { HeadView, PreviewView } from './view.ts';
import { type WordId, type Words, wordsFor } from './words.ts';

type Panel = 'table' | 'time' | 'load' | 'targets' | 'citations';
const PANELS: readonly Panel[] = ['table', 'time', 'load', 'targets', 'citations'];

/** The preview as HTML without a script or style of its own: what webview and page share. Every text of the document is escaped. */
export function previewBody(view: PreviewView, locale: Locale): string {
  return bodyOf(view, locale).toString();
}

/** The same before it becomes a string, to stand in a page of its own. */
export function bodyOf(view: PreviewView, locale: Locale): Html {
  const words = wordsFor(locale);
  return html`<main class="kh" lang="${locale}" data-file="${view.file}">
    ${head(view.head, words)} ${views(view, { words, id: 'kh', rest: findingList(view, words) })}
  </main>`;
}

/** The preview as one of several on a page that names the document and lists its findings. `id` begins the ids of its elements. */
export function previewPart(view: PreviewView, locale: Locale, id: string): Html {
  const words = wordsFor(locale);
  return html`<div class="kh kh-part" lang="${locale}" data-file="${view.file}">
    ${views(view, { words, id, rest: markedFindings(view, words) })}
  </div>`;
}

/** What views are made with: `rest` stands below the tables. */
interface Making {
  readonly words: Words;
  readonly id: string;
  readonly rest: Html;
}

function views(view: PreviewView, making: Making): Html {
  const { words, id } = making;
  return html`${strip(view, words)}
    <div class="kh-tabs" role="tablist" aria-label="${words.say('views')}">
      ${PANELS.map(
        (panel, index) =>
          html`<button
            type="button"
            role="tab"
            id="${id}-tab-${panel}"
            data-tab="${panel}"
            aria-controls="${id}-panel-${panel}"
            aria-selected="${index === 0 ? 'true' : 'false'}"
            ${index > 0 && html` tabindex="-1"`}
          >
            ${words.say(panel)}
          </button>`,
      )}
    </div>
    ${PANELS.map(
      (panel) =>
        html`<section
          class="kh-panel"
          role="tabpanel"
          id="${id}-panel-${panel}"
          data-panel="${panel}"
          aria-labelledby="${id}-tab-${panel}"
        >
          <h2 class="kh-panel-title">${words.say(panel)}</h2>
          ${panelBody(panel, view, making)}
        </section> `,
    )}`;
}

function head({ type, number, date, issuer, title }: HeadView, words: Words): Html {
  const facts = [number ?? words.say('unnumbered'), date && words.say('dated', { day: words.text(day(date)) }), issuer];
  return html`<header class="kh-head">
    ${type && html`<p class="kh-type">${type}</p>`}
    <h1>${title ?? words.say('untitled')}</h1>
    <p class="kh-facts">${facts.filter(Boolean).join(' · ')}</p>
  </header>`;
}

/** How the plan stands, in figures that lead on to what they count. */
function strip(view: PreviewView, words: Words): Html {
  const off = view.targets.filter(({ bound }) => bound !== null && !bound.isMet).length;
  const review = view.citations.filter(({ toReview }) => toReview).length;
  const item = (count: number, one: WordId, many: WordId, go: Panel | 'findings' | 'missing'): Html =>
    html`<li>
      <button type="button" data-go="${go}" ${go !== 'table' && html`class="kh-bad"`}>
        <b>${count}</b> ${words.say(count === 1 ? one : many)}
      </button>
    </li>`;
  return html`<ul class="kh-strip" aria-label="${words.say('strip')}">
    ${taskCounts(view, item)} ${off > 0 && item(off, 'targetBelow', 'targetsBelow', 'targets')}
    ${review > 0 && item(review, 'citationToReview', 'citationsToReview', 'citations')}
    ${
      view.findings.length === 0
        ? html`<li class="kh-good">
            <span><span aria-hidden="true">✓</span> ${words.say('nothingFound')}</span>
          </li>`
        : item(view.findings.length, 'finding', 'findings', 'findings')
    }
  </ul>`;
}

/** What stands in the appendix is told apart from what the prose gives. */
function taskCounts(
  { tables }: PreviewView,
  item: (count: number, one: WordId, many: WordId, go: Panel | 'missing') => Html,
): Part {
  const tasksOf = (origin: 'appendix' | 'prose') =>
    tables.filter((table) => table.origin === origin).flatMap(({ rows }) => rows.flatMap(({ task }) => task ?? []));
  const [printed, assigned] = [tasksOf('appendix'), tasksOf('prose')];
  const missing = [...printed, ...assigned].filter(({ kind }) => kind === 'missing').length;
  const isBoth = printed.length > 0 && assigned.length > 0;
  return [
    isBoth
      ? [
          item(printed.length, 'taskInAppendix', 'tasksInAppendix', 'table'),
          item(assigned.length, 'tasksInProse', 'tasksInProse', 'table'),
        ]
      : item(printed.length + assigned.length, 'task', 'tasks', 'table'),
    missing > 0 && item(missing, 'missingDeadlines', 'missingDeadlines', 'missing'),
  ];
}

function panelBody(panel: Panel, view: PreviewView, making: Making): Html {
  const { words } = making;
  switch (panel) {
    case 'table':
      return tables(view, making);
    case 'time':
      return timeBody(view, words);
    case 'load':
      return loadBody(view, words);
    case 'targets':
      return targetsBody(view, words);
    case 'citations':
      return citationsBody(view, words);
  }
}

function tables(view: PreviewView, { words, id, rest }: Making): Html {
  const isProseOnly = view.tables.length > 0 && view.tables.every(({ origin }) => origin === 'prose');
  return html`${
    view.tables.length === 0
      ? noTasks(view, words)
      : html`${filterBody(view, words)}${isProseOnly && emptyState('proseOnly', words)}${view.tables.map((table, index) => tableBody(table, `${id}-caption-${String(index)}`, index, view, words))}`
  }
  ${rest}`;
}

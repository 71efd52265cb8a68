import { type Html, html } from './html.ts';
import { periodName } from './periodNames.ts';
import { UNDATED, dueKey } from './dueKeys.ts';
import type { PreviewView } from './view.ts';
import type { Words } from './words.ts';

/** Filters, grouping and what can be done with the table, in rows of their own. The script alone makes them work, and shows them. */
export function filterBody({ tables, load, timeline: { periods, unit } }: PreviewView, words: Words): Html {
  const tasks = tables.flatMap(({ rows }) => rows.flatMap(({ task }) => task ?? []));
  const used = new Set(tasks.map(dueKey));
  const times = [
    ...periods.map((period, index) => [String(index), periodName(period, unit, words)] as const),
    ...UNDATED.map((kind) => [kind, words.say(kind)] as const),
  ].filter(([key]) => used.has(key));
  return html`<form
    class="kh-filters"
    aria-label="${words.say('filters')}"
    data-shown="${words.say('shown')}"
    data-none="${words.say('noneShown')}"
    data-copied="${words.say('copied')}"
    data-copy-failed="${words.say('copyFailed')}"
    data-no-lead="${words.say('noLead')}"
  >
    ${choice('unit', words.say('unitFilter'), [
      ['', words.say('allUnits')],
      ...load.map(({ unit: name }) => [name, name] as const),
    ])}
    ${choice('due', words.say('deadlineFilter'), [['', words.say('allDeadlines')], ...times])}
    ${choice('group', words.say('grouping'), [
      ['', words.say('asPrinted')],
      ['lead', words.say('byLead')],
      ['due', words.say('byDeadline')],
    ])}
    <input
      type="search"
      name="search"
      autocomplete="off"
      spellcheck="false"
      aria-label="${words.say('searchHint')}"
      placeholder="${words.say('searchHint')}"
    />
    <label class="kh-check"><input type="checkbox" name="findings" /> ${words.say('onlyFindings')}</label>
    <div class="kh-tools">
      <p><span role="status"></span> <button type="reset" hidden>${words.say('clear')}</button></p>
      <button type="button" data-tool="copy">${words.say('copy')}</button>
      <button type="button" data-tool="html">${words.say('saveHtml')}</button>
      <button type="button" data-tool="csv">${words.say('saveCsv')}</button>
    </div>
  </form>`;
}

/** A list to choose from: values and what they are called. */
function choice(name: string, label: string, options: readonly (readonly [value: string, text: string])[]): Html {
  return html`<label>
    ${label}
    <select name="${name}">
      ${options.map(([value, text]) => html`<option value="${value}">${text}</option>`)}
    </select>
  </label>`;
}

import { csvText, tabbedText, wordDocument, wordFragment } from '../copyText.ts';
import { copyMarkup, download } from './copying.ts';
import { all, becomeButton, closest } from './elements.ts';
import { type Choices, type Host, NO_CHOICES } from './host.ts';
import { type Notes, createNotes } from './notes.ts';
import { arrangeRows, isFiltered } from './rows.ts';
import { shownTables } from './shownTables.ts';
import { nameOf, showTab, tabByKey } from './tabs.ts';

/** The preview on the page. */
export interface Preview {
  /** Takes a new body; what the reader chose stays. */
  update(body: string): void;
  /** Brings the row of a line (from 0) of the document into sight. */
  scrollTo(line: number): void;
}

/** Everything that works on the page. */
interface Working {
  readonly host: Host | null;
  readonly notes: Notes;
  choices: Choices;
}

/** Makes the preview of the page work. `host` is the editor round it; without one nothing can be shown in the source or mended. */
export function startPreview(host: Host | null): Preview {
  const working: Working = { host, notes: createNotes(), choices: host?.kept() ?? NO_CHOICES };
  mount(working);
  listen(working);
  host?.post({ type: 'ready' });
  return {
    update(body) {
      const focused = focusKey();
      working.notes.close();
      const template = document.createElement('template');
      // the body comes from `previewBody`, which escapes every text of the document
      template.innerHTML = body;
      const old = document.querySelector('.kh');
      if (old) old.replaceWith(template.content);
      else document.body.append(template.content);
      mount(working);
      if (focused !== null) document.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });
    },
    scrollTo(line) {
      const panel = document.querySelector<HTMLElement>('#kh-panel-table');
      if (!panel || panel.hidden) return;
      const row = rowAt(panel, line);
      for (const other of all(panel, '.kh-here')) other.classList.remove('kh-here');
      row?.classList.add('kh-here');
      row?.scrollIntoView({ block: 'nearest' });
    },
  };
}

/** The shown row that stands last above a line or on it; rows made from prose stand in another order than their text. */
function rowAt(panel: HTMLElement, line: number): HTMLElement | null {
  let found: HTMLElement | null = null;
  for (const row of all(panel, '.kh-table tr[data-line]:not([hidden])')) {
    const at = Number(row.dataset.line);
    if (at <= line && at >= Number(found?.dataset.line ?? 0)) found = row;
  }
  return found;
}

/** A selector that finds the focused element in the next body; null where nothing of this one has the focus. */
function focusKey(): string | null {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement) || !activeElement.closest('.kh')) return null;
  if (activeElement.id !== '') return `#${CSS.escape(activeElement.id)}`;
  const { name } = activeElement as Partial<HTMLInputElement>; // inputs have one, others none
  if (name !== undefined && name !== '') return `.kh [name="${CSS.escape(name)}"]`;
  const { row } = activeElement.dataset;
  const table = activeElement.closest<HTMLElement>('[data-table]')?.dataset.table;
  return row === undefined || table === undefined ? null : `[data-table="${table}"] tr[data-row="${row}"]`;
}

/** Makes a body that has just come work. */
function mount(working: Working): void {
  const root = document.querySelector<HTMLElement>('.kh');
  if (!root) return;
  root.dataset.live = '';
  if (working.host) {
    for (const element of all(root, '[data-reveal], [data-action]')) becomeButton(element);
    for (const row of all(root, '.kh-table tr[data-line]')) row.tabIndex = -1;
  }
  for (const mark of all(root, '.kh-mark')) {
    mark.removeAttribute('title'); // the note says it
    mark.setAttribute('aria-expanded', 'false');
    if (working.host && mark.closest('.kh-table')) mark.tabIndex = -1;
  }
  const form = root.querySelector<HTMLFormElement>('.kh-filters');
  if (form) writeChoices(form, working.choices);
  arrange(working, root);
  showTab(root, root.querySelector(`#kh-panel-${working.choices.tab}`) ? working.choices.tab : NO_CHOICES.tab);
}

function writeChoices(form: HTMLFormElement, choices: Choices): void {
  for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('select, input')) {
    if (control instanceof HTMLInputElement && control.type === 'checkbox') control.checked = choices.findings;
    else if (control.name === 'unit' || control.name === 'due' || control.name === 'group' || control.name === 'search')
      control.value = choices[control.name];
  }
}

function readChoices(form: HTMLFormElement, { tab }: Choices): Choices {
  const data = new FormData(form);
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    tab,
    ...{ unit: text('unit'), due: text('due'), group: text('group'), search: text('search') },
    findings: data.has('findings'),
  };
}

function choose(working: Working, choices: Choices): void {
  working.choices = choices;
  working.host?.keep(choices);
}

/** Shows the rows that the form asks for, and says how many. */
function arrange(working: Working, root: HTMLElement): void {
  const form = root.querySelector<HTMLFormElement>('.kh-filters');
  if (!form) return;
  choose(working, readChoices(form, working.choices));
  const { dataset } = form;
  const { shown, all: count } = arrangeRows(root, working.choices, dataset.noLead ?? '');
  const filtered = isFiltered(working.choices);
  say(form, filtered ? sentence(dataset.shown, shown, count) + (shown === 0 ? `. ${dataset.none ?? ''}` : '') : '');
  const clear = form.querySelector<HTMLElement>('[type="reset"]');
  if (clear) clear.hidden = !filtered;
  resetRow(root);
}

function sentence(template = '', shown: number, count: number): string {
  return template.replace('{shown}', String(shown)).replace('{all}', String(count));
}

function say(form: HTMLElement, text: string): void {
  const status = form.querySelector('[role="status"]');
  if (status && status.textContent !== text) status.textContent = text;
}

/** One row of the tables is reached by Tab; the arrows lead on to the others. */
function resetRow(root: ParentNode): void {
  const rows = all(root, '.kh-table tr[data-line]');
  if (rows.every(({ tabIndex, hidden }) => hidden || tabIndex !== 0)) {
    const first = rows.find(({ hidden, tabIndex }) => !hidden && tabIndex === -1 && hasTabIndex(rows));
    if (first) makeCurrent(root, first);
  }
}

function hasTabIndex(rows: readonly HTMLElement[]): boolean {
  return rows[0]?.hasAttribute('tabindex') ?? false;
}

function makeCurrent(root: ParentNode, row: HTMLElement): void {
  for (const other of all(root, '.kh-table tr[tabindex="0"]')) {
    other.tabIndex = -1;
    for (const mark of all(other, '.kh-mark')) mark.tabIndex = -1;
  }
  row.tabIndex = 0;
  for (const mark of all(row, '.kh-mark')) mark.tabIndex = 0;
}

function listen(working: Working): void {
  const root = (): HTMLElement | null => document.querySelector<HTMLElement>('.kh');
  document.addEventListener('click', (event) => {
    const at = root();
    if (at) clicked(working, at, event);
  });
  document.addEventListener('keydown', (event) => {
    const at = root();
    if (at) pressed(working, at, event);
  });
  for (const type of ['input', 'change', 'reset']) {
    document.addEventListener(type, (event) => {
      const at = root();
      if (!at || !closest(event.target, '.kh-filters')) return;
      working.notes.close();
      // a form is empty only after its reset event
      if (type === 'reset')
        setTimeout(() => {
          arrange(working, at);
        });
      else arrange(working, at);
    });
  }
  document.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  followMarks(working.notes);
  document.addEventListener('focusin', ({ target }) => {
    const row = closest(target, '.kh-table tr[tabindex]');
    const at = root();
    if (row && at) makeCurrent(at, row);
  });
}

/** A note is read while pointer or focus is on its mark or in it. */
function followMarks(notes: Notes): void {
  document.addEventListener('mouseover', ({ target }) => {
    const mark = closest(target, '.kh-mark');
    if (mark) notes.open(mark);
    else if (!notes.holds(target) && !notes.holds(document.activeElement) && document.activeElement !== notes.opened())
      notes.close();
  });
  document.addEventListener('focusin', ({ target }) => {
    const mark = closest(target, '.kh-mark');
    if (mark) notes.open(mark);
    else if (!notes.holds(target)) notes.close();
  });
}

function clicked(working: Working, root: HTMLElement, { target }: MouseEvent): void {
  const { host, notes } = working;
  const button = closest(target, 'button');
  const mark = closest(target, '.kh-mark');
  if (mark) notes.enter(mark);
  else if (button?.dataset.action !== undefined) mend(working, button);
  else if (button?.dataset.reveal !== undefined) host?.post({ type: 'reveal', line: Number(button.dataset.reveal) });
  else if (button?.role === 'tab') chooseTab(working, root, nameOf(button));
  else if (button?.dataset.go !== undefined) go(working, root, button.dataset.go);
  else if (button?.dataset.tool !== undefined) use(working, root, button.dataset.tool);
  else if (!button && getSelection()?.isCollapsed !== false) reveal(host, closest(target, '.kh-table tr[data-line]'));
}

function reveal(host: Host | null, row: HTMLElement | null): void {
  if (row) host?.post({ type: 'reveal', line: Number(row.dataset.line) });
}

function mend({ host, notes }: Working, button: HTMLElement): void {
  const fingerprint = closest(button, '[data-fingerprint]')?.dataset.fingerprint;
  if (fingerprint === undefined) return;
  notes.opened()?.focus();
  notes.close();
  host?.post({ type: 'fix', fingerprint, action: Number(button.dataset.action) });
}

function chooseTab(working: Working, root: HTMLElement, tab: string): void {
  choose(working, { ...working.choices, tab });
  showTab(root, tab);
}

/** A figure of the strip leads to what it counts. */
function go(working: Working, root: HTMLElement, where: string): void {
  const isRows = where === 'table' || where === 'missing' || where === 'findings';
  chooseTab(working, root, isRows ? 'table' : where);
  const form = root.querySelector<HTMLFormElement>('.kh-filters');
  if (isRows && form) {
    writeChoices(form, {
      ...NO_CHOICES,
      group: working.choices.group,
      due: where === 'missing' ? 'missing' : '',
      findings: where === 'findings' && root.querySelector('tr[data-findings]') !== null,
    });
    arrange(working, root);
  }
  root.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
}

function use({ host }: Working, root: HTMLElement, tool: string): void {
  const tables = shownTables(root);
  const form = root.querySelector<HTMLElement>('.kh-filters');
  const name = (root.dataset.file ?? '').replace(/\.[^.]*$/u, '').replace(/^.*[\\/]/u, '') || 'ke-hoach';
  if (tool === 'copy') {
    const done = copyMarkup(wordFragment(tables).toString(), tabbedText(tables));
    if (form) say(form, (done ? form.dataset.copied : form.dataset.copyFailed) ?? '');
    return;
  }
  const format = tool === 'csv' ? 'csv' : 'html';
  const text = format === 'csv' ? csvText(tables, root.lang) : wordDocument(tables, name, root.lang);
  if (host) host.post({ type: 'save', format, text });
  else download(text, `${name}-phu-luc.${format}`, format === 'csv' ? 'text/csv' : 'text/html');
}

function pressed(working: Working, root: HTMLElement, event: KeyboardEvent): void {
  const { target, key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement)) return;
  const { notes, host } = working;
  if (key === 'Escape' && notes.opened()) {
    if (notes.holds(target)) notes.opened()?.focus();
    notes.close();
    event.preventDefault();
    return;
  }
  if (target.role === 'tab') {
    const next = tabByKey(root, target, key);
    if (!next) return;
    event.preventDefault();
    chooseTab(working, root, nameOf(next));
    next.focus();
    return;
  }
  if (!target.matches('.kh-table tr')) return;
  if (key === 'Enter') reveal(host, target);
  const rows = all(root, '.kh-table tr[tabindex]').filter((row) => !row.hidden && row.closest('[hidden]') === null);
  const at = rows.indexOf(target);
  const steps: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 };
  const next = rows[steps[key] ?? -1];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

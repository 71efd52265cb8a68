import { csvText, tabbedText, wordDocument, wordFragment } from '../copyText.ts';
import { copyMarkup, download } from './copying.ts';
import { makeCurrent, resetRow, rowAt } from './currentRow.ts';
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

/** A body on the page and what works in it. */
interface Working {
  readonly root: HTMLElement;
  readonly host: Host | null;
  readonly notes: Notes;
  choices: Choices;
}

/**
 * Makes every preview of the page work: the one of a page of its own or beside a text, or those of a report, each when its fold is opened.
 * `host` is the editor round it; without one nothing can be shown in the source or mended.
 */
export function startPreview(host: Host | null): Preview {
  const notes = createNotes();
  const known = new WeakMap<HTMLElement, Working>();
  const workingIn = (root: HTMLElement, choices: Choices): Working => {
    const working: Working = known.get(root) ?? { root, host, notes, choices };
    known.set(root, working);
    return working;
  };
  const begin = (root: HTMLElement, choices: Choices): void => {
    if (!known.has(root)) mount(workingIn(root, choices));
  };
  for (const root of all(document, '.kh'))
    if (!root.closest('details:not([open])')) begin(root, host?.kept() ?? NO_CHOICES);
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (target instanceof HTMLDetailsElement && target.open)
        for (const root of all(target, '.kh')) begin(root, NO_CHOICES);
    },
    true,
  );
  listen(notes, (target) => {
    const root = closest(target, '.kh') ?? closest(notes.opened(), '.kh');
    return root && workingIn(root, NO_CHOICES);
  });
  host?.post({ type: 'ready' });
  return {
    update(body) {
      const focused = focusKey();
      notes.close();
      const template = document.createElement('template');
      // the body comes from `previewBody`, which escapes every text of the document
      template.innerHTML = body;
      const next = template.content.querySelector<HTMLElement>('.kh');
      const old = document.querySelector<HTMLElement>('.kh');
      if (old) old.replaceWith(template.content);
      else document.body.append(template.content);
      const choices = old ? known.get(old)?.choices : host?.kept();
      if (next) begin(next, choices ?? NO_CHOICES);
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
  const { root } = working;
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
  arrange(working);
  const hasTab = root.querySelector(`[data-panel="${CSS.escape(working.choices.tab)}"]`) !== null;
  showTab(root, hasTab ? working.choices.tab : NO_CHOICES.tab);
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
function arrange(working: Working): void {
  const { root } = working;
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

function listen(notes: Notes, workingAt: (target: EventTarget | null) => Working | null): void {
  document.addEventListener('click', (event) => {
    const working = workingAt(event.target);
    if (working) clicked(working, event);
  });
  document.addEventListener('keydown', (event) => {
    const working = workingAt(event.target);
    if (working) pressed(working, event);
  });
  for (const type of ['input', 'change', 'reset']) {
    document.addEventListener(type, (event) => {
      const working = workingAt(event.target);
      if (!working || !closest(event.target, '.kh-filters')) return;
      notes.close();
      // a form is empty only after its reset event
      if (type === 'reset')
        setTimeout(() => {
          arrange(working);
        });
      else arrange(working);
    });
  }
  document.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  followMarks(notes);
  document.addEventListener('focusin', ({ target }) => {
    const row = closest(target, '.kh-table tr[tabindex]');
    const root = closest(row, '.kh');
    if (row && root) makeCurrent(root, row);
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

function clicked(working: Working, { target }: MouseEvent): void {
  const { host, notes } = working;
  const button = closest(target, 'button');
  const mark = closest(target, '.kh-mark');
  if (mark) notes.enter(mark);
  else if (button?.dataset.action !== undefined) mend(working, button);
  else if (button?.dataset.reveal !== undefined) host?.post({ type: 'reveal', line: Number(button.dataset.reveal) });
  else if (button?.role === 'tab') chooseTab(working, nameOf(button));
  else if (button?.dataset.go !== undefined) go(working, button.dataset.go);
  else if (button?.dataset.tool !== undefined) use(working, button.dataset.tool);
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

function chooseTab(working: Working, tab: string): void {
  choose(working, { ...working.choices, tab });
  showTab(working.root, tab);
}

/** A figure of the strip leads to what it counts. */
function go(working: Working, where: string): void {
  const { root } = working;
  const isRows = where === 'table' || where === 'missing' || where === 'findings';
  chooseTab(working, isRows ? 'table' : where);
  const form = root.querySelector<HTMLFormElement>('.kh-filters');
  if (isRows && form) {
    writeChoices(form, {
      ...NO_CHOICES,
      group: working.choices.group,
      due: where === 'missing' ? 'missing' : '',
      findings: where === 'findings' && root.querySelector('tr[data-findings]') !== null,
    });
    arrange(working);
  }
  root.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
}

function use({ host, root }: Working, tool: string): void {
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

function pressed(working: Working, event: KeyboardEvent): void {
  const { target, key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement)) return;
  const { notes, host, root } = working;
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
    chooseTab(working, nameOf(next));
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

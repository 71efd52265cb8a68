/** The style of pages that the command writes, beside that of the preview: plain, readable in print and in the dark. */
export const HTML_STYLE = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --ink: #1f1f1f; --quiet: #5f6368; --rule: #d4d7dc; --strong-rule: #9aa0a6; --head: #f3f4f6;
  --accent: #1a5fb4; --error: #b3261e; --warning: #8a5a00; --info: #1a5fb4;
  font: 16px/1.5 system-ui, 'Segoe UI', 'Noto Sans', 'Liberation Sans', sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #1e1e1e; --ink: #dcdcdc; --quiet: #a3a7ad; --rule: #3c3f44; --strong-rule: #6a6f76; --head: #2a2c30;
    --accent: #6cb0ff; --error: #ff8a80; --warning: #e5b95c; --info: #7db8ff;
  }
}
html { scroll-padding-top: calc(var(--filter-height, 0px) + 1rem); }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem 1rem 3rem; color: var(--ink); background: var(--page); }
body > header h1 { margin: 0; font-size: 1.5rem; line-height: 1.3; }
body > header p { margin: .25rem 0; }
.note, .title, .clean { color: var(--quiet); }
code { font: .9em ui-monospace, 'DejaVu Sans Mono', monospace; }
.filter { display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: end; margin: 1rem 0 0; padding: .6rem 0; border-block: 1px solid var(--rule); position: sticky; z-index: 4; top: 0; background: var(--page); }
.filter label { display: grid; color: var(--quiet); font-size: .8rem; }
.filter select, .filter input, .filter button { box-sizing: border-box; height: 2.1rem; max-width: 18rem; padding: 0 .5rem; border: 1px solid var(--strong-rule); border-radius: 3px; color: var(--ink); background: var(--page); font: inherit; font-size: .95rem; }
.filter button { background: var(--head); cursor: pointer; }
.filter output { flex: 1; align-self: center; padding-top: 1.1rem; color: var(--quiet); font-size: .9rem; white-space: nowrap; }
.document { margin: 1.75rem 0 0; }
.document h2 { margin: 0; font-size: 1.1rem; overflow-wrap: anywhere; }
.document > h3 { margin: .9rem 0 .25rem; font-size: 1rem; }
.document > p { margin: 0 0 .25rem; }
.document > ul { margin: 0; padding-inline-start: 1.25rem; }
.found { width: 100%; margin: .5rem 0 0; border-collapse: collapse; }
.found th, .found td { padding: .35rem .6rem; border: solid var(--rule); border-width: 1px 0; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
.found th { background: var(--head); font-size: .85rem; white-space: nowrap; }
.found td:nth-child(-n+2) { white-space: nowrap; font-variant-numeric: tabular-nums; }
.found th:nth-child(1) { width: 6rem; }
.found th:nth-child(2) { width: 6rem; }
.found th:nth-child(4) { width: 15rem; }
.found td:nth-child(4) { font-size: .9rem; }
.found a { color: var(--accent); }
.found td:first-child { border-inline-start: .25rem solid transparent; }
.found [data-severity='error'] td:first-child { border-inline-start-color: var(--error); }
.found [data-severity='warning'] td:first-child { border-inline-start-color: var(--warning); border-inline-start-style: double; }
.found [data-severity='info'] td:first-child { border-inline-start-color: var(--info); border-inline-start-style: dotted; }
.found td ul { margin: .15rem 0 0; padding-inline-start: 1.1rem; color: var(--quiet); font-size: .95rem; }
.found i { color: var(--quiet); }
.fold { margin: .6rem 0 0; }
.fold > summary { width: fit-content; padding: .25rem 0; color: var(--accent); cursor: pointer; }
.fold > summary:hover { text-decoration: underline; }
.fold[open] { border: 1px solid var(--rule); border-radius: 4px; padding: 0 1rem 1rem; }
.fold .kh-part { max-width: none; padding: 0; }
.kh-part .kh-strip { margin-top: 0; }
.kh-part .kh-table thead { top: var(--filter-height, 0px); }
[hidden] { display: none !important; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
@media (max-width: 640px) {
  .filter { position: static; }
  .filter label { flex: 1 1 8rem; }
  .filter :is(select, input) { max-width: none; }
  .filter output { flex-basis: 100%; padding-top: 0; }
  .found thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .found, .found tbody { display: block; }
  .found tr { display: grid; grid-template-columns: auto 1fr; border-bottom: 1px solid var(--rule); }
  .found tbody tr { border-inline-start: .25rem solid transparent; }
  .found [data-severity='error'] { border-inline-start-color: var(--error); }
  .found [data-severity='warning'] { border-inline-start-color: var(--warning); border-inline-start-style: double; }
  .found [data-severity='info'] { border-inline-start-color: var(--info); border-inline-start-style: dotted; }
  .found td { border: 0; padding-block: .1rem; }
  .found td:first-child { border-inline-start-width: 0; padding-block-start: .4rem; }
  .found td:nth-child(2) { padding-block-start: .4rem; color: var(--quiet); }
  .found td:nth-child(n+3) { grid-column: 1 / -1; }
  .found td:last-child { padding-block-end: .4rem; }
  .fold[open] { padding: 0 .5rem .5rem; }
  .kh-part .kh-table thead { top: 0; }
}
@page { size: A4 portrait; margin: 18mm 15mm 15mm 20mm; }
@page appendix { size: A4 landscape; margin: 18mm 15mm 15mm 15mm; }
@media print {
  :root { color-scheme: light; --ink: #000; --quiet: #333; --rule: #777; --head: transparent; --page: #fff; --accent: #000; --error: #000; --warning: #000; --info: #000; }
  body { max-width: none; padding: 0; font: 11pt/1.4 'Times New Roman', 'Liberation Serif', serif; }
  .filter, .fold:not([open]) { display: none; }
  .document h2 { break-after: avoid; }
  .found tr { break-inside: avoid; }
  .found thead { display: table-header-group; }
  .found a { text-decoration: none; }
  .fold[open] { padding: 0; border: 0; page: appendix; }
  .fold > summary { color: inherit; font-weight: 700; list-style: none; }
  .kh-part { font-size: 12pt; }
  .kh-part .kh-mark { display: inline-grid; }
  .kh-part [class*='kh-has-']::after { display: block; }
}
`;

/** Filters the rows of the HTML report and opens its previews; without it, the page shows everything. It stands before that of the preview, which makes work what is there when a fold opens. */
export const HTML_SCRIPT = `
(() => {
  const form = document.querySelector('.filter');
  const sections = [...document.querySelectorAll('.document')].map((section) => ({ section, rows: [...section.querySelectorAll('.found tbody tr')] }));
  const rows = sections.flatMap((one) => one.rows);
  const fold = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '').replace(/đ/giu, 'd').toLowerCase();
  const texts = new Map(rows.map((row) => [row, fold(row.textContent)]));
  const names = ['severity', 'rule', 'state'];
  const apply = () => {
    const wanted = new FormData(form);
    const search = fold(String(wanted.get('search') ?? '')).trim();
    const filters = search !== '' || names.some((name) => wanted.get(name));
    for (const row of rows) {
      const fits = names.every((name) => !wanted.get(name) || row.dataset[name] === wanted.get(name));
      row.hidden = !(fits && texts.get(row).includes(search));
    }
    for (const { section, rows: own } of sections) section.hidden = filters && own.every((row) => row.hidden);
    form.querySelector('output span').textContent = String(rows.filter((row) => !row.hidden).length);
  };
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  const button = form.querySelector('[name="folds"]');
  button?.addEventListener('click', () => {
    const isOpening = button.dataset.opened === undefined;
    for (const { section } of sections) for (const one of section.querySelectorAll('.fold')) one.open = isOpening;
    [button.textContent, button.dataset.other] = [button.dataset.other, button.textContent];
    if (isOpening) button.dataset.opened = '';
    else delete button.dataset.opened;
  });
  // to this browser the preview is a text until here; every text of the document in it is escaped
  document.addEventListener('toggle', ({ target }) => {
    const kept = target.matches('.fold[open]') && target.querySelector('noscript');
    if (!kept) return;
    const made = document.createElement('template');
    made.innerHTML = kept.textContent;
    kept.replaceWith(made.content);
  }, true);
  form.hidden = rows.length === 0 && !button;
  new ResizeObserver(() => {
    document.documentElement.style.setProperty('--filter-height', form.offsetHeight + 'px');
  }).observe(form);
  apply();
})();
`;

/** The style of the HTML report: plain, readable in print and in the dark. */
export const HTML_STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 1.5rem auto; max-width: 70rem; padding: 0 1rem; }
h1 { font-size: 1.5rem; }
h2 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; overflow-wrap: anywhere; }
h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
form { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; padding: .75rem; border: 1px solid; position: sticky; top: 0; background: Canvas; }
form[hidden] { display: none; }
label { display: grid; }
select, input { font: inherit; max-width: 18rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid; padding: .25rem .5rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
th, td:nth-child(1), td:nth-child(2) { white-space: nowrap; }
th:nth-child(1) { width: 5.5rem; }
th:nth-child(2) { width: 6rem; }
th:nth-child(4) { width: 15rem; }
tr[data-severity="error"] td:first-child { border-inline-start: .4rem solid #c00; }
tr[data-severity="warning"] td:first-child { border-inline-start: .4rem solid #b60; }
tr[data-severity="info"] td:first-child { border-inline-start: .4rem solid #06c; }
td ul { margin: .25rem 0 0; padding-inline-start: 1.25rem; }
[hidden] { display: none; }
@media print {
  form { display: none; }
  body { max-width: none; margin: 0; font: 11pt/1.4 "Times New Roman", serif; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
  a { color: inherit; text-decoration: none; }
}
`;

/** Filters the rows of the HTML report; without it, the page shows everything. */
export const HTML_SCRIPT = `
(() => {
  const form = document.querySelector('form');
  const rows = [...document.querySelectorAll('tbody tr')];
  const fold = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '').replace(/đ/giu, 'd').toLowerCase();
  const texts = new Map(rows.map((row) => [row, fold(row.textContent)]));
  const apply = () => {
    const wanted = new FormData(form);
    const search = fold(String(wanted.get('search') ?? '')).trim();
    let shown = 0;
    for (const row of rows) {
      const fits = ['severity', 'rule', 'state'].every((name) => !wanted.get(name) || row.dataset[name] === wanted.get(name));
      row.hidden = !(fits && texts.get(row).includes(search));
      if (!row.hidden) shown += 1;
    }
    for (const section of document.querySelectorAll('section')) {
      const own = [...section.querySelectorAll('tbody tr')];
      section.hidden = own.length > 0 && own.every((row) => row.hidden);
    }
    form.querySelector('output span').textContent = String(shown);
  };
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = rows.length === 0;
})();
`;

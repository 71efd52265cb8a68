import { createHash } from 'node:crypto';
import type { FindingState } from '../../core/lint/baseline.ts';
import { SEVERITY_WORDS } from '../../core/lint/severityWords.ts';
import type { Locale } from '../../core/text/localized.ts';
import { type Html, html, inlined } from '../../preview/html.ts';
import type { FileReport, Report } from '../report.ts';
import { HTML_SCRIPT, HTML_STYLE } from './htmlAssets.ts';
import { type Result, resultsOf, resultsOfFile } from './results.ts';
import { summaryLine } from './summary.ts';

const WORDS = {
  vi: {
    title: 'Kết quả kiểm tra văn bản',
    filter: 'Lọc kết quả',
    severity: 'Mức',
    rule: 'Quy tắc',
    state: 'Trạng thái',
    search: 'Tìm, không cần dấu',
    all: 'tất cả',
    place: 'Dòng:cột',
    message: 'Nội dung',
    fix: 'Cách sửa',
    shown: 'mục đang hiện',
    clean: 'Không có điểm cần sửa.',
    waived: 'Bỏ qua theo chú thích',
    until: 'đến',
    noReason: 'không ghi lý do',
    states: { new: 'mới', existing: 'đã có', resolved: 'đã xử lý' },
  },
  en: {
    title: 'Result of the check',
    filter: 'Filter',
    severity: 'Severity',
    rule: 'Rule',
    state: 'State',
    search: 'Search, with or without marks',
    all: 'all',
    place: 'Line:column',
    message: 'Message',
    fix: 'How to mend it',
    shown: 'shown',
    clean: 'No findings.',
    waived: 'Silenced by a comment',
    until: 'until',
    noReason: 'no reason given',
    states: { new: 'new', existing: 'known', resolved: 'resolved' },
  },
} as const;
type Words = (typeof WORDS)[Locale];

/** One page that needs no other file and may load none: it can be filtered, printed, and sent by mail. */
export function htmlReport(report: Report): string {
  const words = WORDS[report.locale];
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash(HTML_SCRIPT)}'`,
    `style-src 'sha256-${hash(HTML_STYLE)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return html`<!doctype html>
    <html lang="${report.locale}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="generator" content="kehoach-lint" />
        <title>${words.title}</title>
        ${inlined('style', HTML_STYLE)}
      </head>
      <body>
        <h1>${words.title}</h1>
        <p>${summaryLine({ ...report, color: false })}</p>
        ${filterForm(report, words)}
        <main>${report.files.map((file) => fileSection(report, file, words))}</main>
        ${inlined('script', HTML_SCRIPT)}
      </body>
    </html> `.toString();
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

function filterForm(report: Report, words: Words): Html {
  const results = resultsOf(report);
  const rules = [...new Set(results.map(({ ruleId }) => ruleId))].sort().map((id) => [id, id] as const);
  const severities = (['error', 'warning', 'info'] as const).map(
    (id) => [id, SEVERITY_WORDS[id][report.locale]] as const,
  );
  const states = Object.entries(words.states);
  const choice = (name: string, label: string, options: readonly (readonly [string, string])[]): Html =>
    html`<label
      >${label}
      <select name="${name}">
        <option value="">${words.all}</option>
        ${options.map(([value, text]) => html`<option value="${value}">${text}</option>`)}
      </select></label
    > `;
  return html`<form aria-label="${words.filter}" hidden>
    ${choice('severity', words.severity, severities)} ${choice('rule', words.rule, rules)}
    ${report.compared && choice('state', words.state, states)}
    <label>${words.search} <input type="search" name="search" /></label>
    <output><span>${results.length}</span> ${words.shown}</output>
  </form>`;
}

/** One document with its findings; its preview can stand between the heading and the table. */
function fileSection(report: Report, file: FileReport, words: Words): Html {
  const results = resultsOfFile(report, file);
  const resolved = file.kind === 'checked' ? file.resolved : [];
  const rows = [
    ...results.map((result) => resultRow(report, result, words)),
    ...resolved.map(({ rule, message }) =>
      row({ state: 'resolved', severity: '', rule }, ['', '', html`${message} ${stateMark('resolved', words)}`, rule]),
    ),
  ];
  return html`<section>
    <h2>${file.file}</h2>
    ${
      rows.length > 0
        ? html`<table>
            <thead>
              <tr>
                ${[words.severity, words.place, words.message, words.rule].map((title) => html`<th scope="col">${title}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${rows}
            </tbody>
          </table>`
        : html`<p>${words.clean}</p>`
    }
    ${waivedList(file, words)}
  </section> `;
}

function resultRow({ locale, compared }: Report, result: Result, words: Words): Html {
  const { severity, at, message, ruleId, url, state, found } = result;
  const fixes = found ? [found.finding.fix, ...found.finding.suggestions].flatMap((change) => change?.title ?? []) : [];
  const text = html`${message} ${compared && stateMark(state, words)}
  ${
    fixes.length > 0 &&
    html`<ul aria-label="${words.fix}">
      ${fixes.map((title) => html`<li>${title}</li>`)}
    </ul>`
  }`;
  const rule = url === null ? html`${ruleId}` : html`<a href="${url}">${ruleId}</a>`;
  return row({ state, severity, rule: ruleId }, [
    html`<b>${SEVERITY_WORDS[severity][locale]}</b>`,
    `${String(at.line)}:${String(at.column)}`,
    text,
    rule,
  ]);
}

function row(
  { state, severity, rule }: { readonly state: string; readonly severity: string; readonly rule: string },
  cells: readonly (Html | string)[],
): Html {
  return html`<tr data-state="${state}" data-severity="${severity}" data-rule="${rule}">
    ${cells.map((cell) => html`<td>${cell}</td>`)}
  </tr> `;
}

function stateMark(state: FindingState | 'resolved', words: Words): Html {
  return html`<i>(${words.states[state]})</i>`;
}

function waivedList(file: FileReport, words: Words): Html | null {
  if (file.kind !== 'checked' || file.suppressed.length === 0) return null;
  return html`<h3>${words.waived}</h3>
    <ul>
      ${file.suppressed.map(
        ({ at, message, ruleId, reason, until }) =>
          html`<li>
            ${at.line}: ${message} (${ruleId}) —
            ${reason ?? words.noReason}${until !== null && html`, ${words.until} ${until}`}
          </li> `,
      )}
    </ul>`;
}

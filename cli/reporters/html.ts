import { SEVERITIES } from '../../core/config/presets.ts';
import type { FindingState } from '../../core/lint/baseline.ts';
import { SEVERITY_WORDS } from '../../core/lint/severityWords.ts';
import { fill } from '../../core/lint/wording.ts';
import type { Locale, LocalizedText } from '../../core/text/localized.ts';
import { type Html, html } from '../../preview/html.ts';
import { type PageAssets, strictPage } from '../../preview/strictPage.ts';
import type { FileReport, Report } from '../report.ts';
import { HTML_SCRIPT, HTML_STYLE } from './htmlAssets.ts';
import { type PreviewFolds, previewFolds } from './previewFolds.ts';
import { type Result, resultsOf, resultsOfFile } from './results.ts';
import { summaryLine } from './summary.ts';
import { withCode } from './withCode.ts';

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
    openFolds: 'Mở mọi bản xem trước',
    closeFolds: 'Đóng mọi bản xem trước',
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
    openFolds: 'Open all previews',
    closeFolds: 'Close all previews',
    states: { new: 'new', existing: 'known', resolved: 'resolved' },
  },
} as const;
type Words = (typeof WORDS)[Locale];

/** One page to filter, print and send by mail, with the preview of each document in a fold. `assets` are those of the preview. */
export function htmlReport(report: Report, { script, style, hash }: PageAssets): string {
  const { locale } = report;
  const words = WORDS[locale];
  const folds = previewFolds(report);
  const body = html`<header>
      <h1>${words.title}</h1>
      <p>${withCode(summaryLine({ ...report, color: false }, report.counts))}</p>
      ${folds.missing > 0 && html`<p class="note">${withCode(fill(MISSING, { count: folds.missing }, locale))}</p>`}
    </header>
    ${filterForm(report, folds.of.size > 0, words)}
    <main>${report.files.map((file) => fileSection(report, file, folds, words))}</main>`;
  return strictPage(
    { title: words.title, locale, body },
    { script: HTML_SCRIPT + script, style: style + HTML_STYLE, hash },
  );
}

const MISSING: LocalizedText = {
  vi: '{count} văn bản không kèm bản xem trước ở trang này; xem từng văn bản bằng `kehoach-lint preview TỆP`.',
  en: 'Documents without a preview on this page: {count}. `kehoach-lint preview FILE` shows each.',
};

function filterForm(report: Report, hasFolds: boolean, words: Words): Html {
  const results = resultsOf(report);
  const rules = [...new Set(results.map(({ ruleId }) => ruleId))].sort().map((id) => [id, id] as const);
  const severities = SEVERITIES.map((id) => [id, SEVERITY_WORDS[id][report.locale]] as const);
  const states = Object.entries(words.states);
  const choice = (name: string, label: string, options: readonly (readonly [string, string])[]): Html =>
    html`<label
      >${label}
      <select name="${name}">
        <option value="">${words.all}</option>
        ${options.map(([value, text]) => html`<option value="${value}">${text}</option>`)}
      </select></label
    > `;
  return html`<form class="filter" aria-label="${words.filter}" hidden>
    ${choice('severity', words.severity, severities)} ${choice('rule', words.rule, rules)}
    ${report.compared && choice('state', words.state, states)}
    <label>${words.search} <input type="search" name="search" /></label>
    <output><span>${results.length}</span> ${words.shown}</output>
    ${hasFolds && html`<button type="button" name="folds" data-other="${words.closeFolds}">${words.openFolds}</button>`}
  </form>`;
}

/** One document: what was found, what was waived, its preview. */
function fileSection(report: Report, file: FileReport, folds: PreviewFolds, words: Words): Html {
  const results = resultsOfFile(report, file);
  const resolved = file.kind === 'checked' ? file.resolved : [];
  const rows = [
    ...results.map((result) => resultRow(report, result, words)),
    ...resolved.map(({ rule, message }) =>
      row({ state: 'resolved', severity: '', rule }, ['', '', html`${message} ${stateMark('resolved', words)}`, rule]),
    ),
  ];
  const title = file.kind === 'checked' ? (file.preview?.head.title ?? null) : null;
  return html`<section class="document">
    <h2>${file.file}</h2>
    ${title !== null && html`<p class="title">${title}</p>`}
    ${
      rows.length > 0
        ? html`<table class="found">
            <thead>
              <tr>
                ${[words.severity, words.place, words.message, words.rule].map((heading) => html`<th scope="col">${heading}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${rows}
            </tbody>
          </table>`
        : html`<p class="clean">${words.clean}</p>`
    }
    ${waivedList(file, words)} ${file.kind === 'checked' && (folds.of.get(file) ?? null)}
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

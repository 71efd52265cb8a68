import { SEVERITY_WORDS } from '../../core/lint/severityWords.ts';
import { fill } from '../../core/lint/wording.ts';
import type { Report } from '../report.ts';
import { markdownText } from './markdownText.ts';
import { type Result, resultsOf, worstFirst } from './results.ts';
import { summaryLine } from './summary.ts';

/** GitHub refuses a step summary above 1 MiB as a whole. */
const MOST_BYTES = 900_000;
const WORDS = {
  title: { vi: 'Kết quả kiểm tra văn bản', en: 'Result of the check' },
  header: { vi: '| Mức | Vị trí | Nội dung | Quy tắc |', en: '| Severity | Place | Message | Rule |' },
  known: { vi: 'Đã có từ trước', en: 'Known before' },
  resolved: { vi: 'Đã xử lý xong', en: 'Resolved' },
  cut: {
    vi: 'Còn {count} mục không hiện ở đây vì bảng quá dài.',
    en: 'Not shown here, as the table would be too long: {count}.',
  },
} as const;

/** The summary of a step, or a comment on a change: what counts, then a table with the worst first. */
export function markdownReport(report: Report): string {
  const { locale } = report;
  const results = worstFirst(resultsOf(report));
  const fresh = results.filter(({ state }) => state === 'new').map((result) => rowOf(report, result));
  const known = results.filter(({ state }) => state === 'existing').map((result) => rowOf(report, result));
  const resolved = report.files.flatMap((file) =>
    file.kind === 'checked'
      ? file.resolved.map(({ rule, message }) => `- ${code(file.file)} ${markdownText(message)} (${code(rule)})\n`)
      : [],
  );
  const head = `## ${WORDS.title[locale]}\n\n${markdownText(summaryLine({ ...report, color: false }, report.counts))}\n`;
  const table = `\n${WORDS.header[locale]}\n| --- | --- | --- | --- |\n`;
  const parts = [
    { before: table, lines: fresh, after: '' },
    { before: folded(WORDS.known[locale], known.length) + table, lines: known, after: '\n</details>\n' },
    { before: `${folded(WORDS.resolved[locale], resolved.length)}\n`, lines: resolved, after: '\n</details>\n' },
  ];
  let left = MOST_BYTES;
  return parts
    .filter(({ lines }) => lines.length > 0)
    .reduce((text, { before, lines, after }) => {
      const fitting = lines.filter((line) => (left -= Buffer.byteLength(line)) > 0);
      const cut = lines.length - fitting.length;
      const note = cut > 0 ? `\n${fill(WORDS.cut, { count: cut }, locale)}\n` : '';
      return text + before + fitting.join('') + note + after;
    }, head);
}

function folded(title: string, count: number): string {
  return `\n<details><summary>${title}: ${String(count)}</summary>\n`;
}

function rowOf({ locale }: Report, { file, at, severity, message, ruleId, url }: Result): string {
  const place = code(`${file}:${String(at.line)}:${String(at.column)}`);
  const rule = url === null ? code(ruleId) : `[${code(ruleId)}](${url})`;
  return `| ${SEVERITY_WORDS[severity][locale]} | ${place} | ${markdownText(message)} | ${rule} |\n`;
}

/** Text in a code span that also stands in a table. */
function code(text: string): string {
  return `<code>${markdownText(text)}</code>`;
}

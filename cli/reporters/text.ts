import { createColors } from 'picocolors';
import stringWidth from 'string-width';
import type { Severity } from '../../core/config/presets.ts';
import { drawFrame } from '../../core/lint/frame.ts';
import type { Finding } from '../../core/lint/lint.ts';
import { SEVERITY_WORDS } from '../../core/lint/severityWords.ts';
import { day } from '../../core/lint/wording.ts';
import type { Locale } from '../../core/text/localized.ts';
import { type FileReport, type Report, noteFile } from '../report.ts';
import { terminalText } from './terminalText.ts';

type Colors = ReturnType<typeof createColors>;

const WORDS = {
  vi: {
    files: 'tệp',
    clean: 'không có lỗi',
    error: 'lỗi',
    warning: 'cảnh báo',
    info: 'gợi ý',
    fixable: 'sửa được bằng',
    suppressed: 'được bỏ qua',
    failed: 'tệp không đọc được',
    data: 'danh mục văn bản cập nhật',
    configuration: 'Cấu hình',
  },
  en: {
    files: 'file(s)',
    clean: 'no findings',
    error: 'error(s)',
    warning: 'warning(s)',
    info: 'info',
    fixable: 'fixable with',
    suppressed: 'suppressed',
    failed: 'unreadable',
    data: 'registry of documents as of',
    configuration: 'Configuration',
  },
} as const;

const INDENT = '  ';

/** The report for people: each finding with its line, then one line that counts everything. */
export function textReport(report: Report): string {
  const colors = createColors(report.color);
  const blocks = report.files.flatMap((file) => fileBlock(report, file, colors));
  return `${[...blocks, summary(report, colors)].join('\n\n')}\n`;
}

function fileBlock(report: Report, file: FileReport, colors: Colors): readonly string[] {
  const { plan, findings, problems } = file;
  if (file.error !== null)
    return [
      `${colors.bold(terminalText(file.file))}\n${INDENT}${colors.red(SEVERITY_WORDS.error[report.locale])}  ${terminalText(file.error)}`,
    ];
  const lines = problems.map(({ message, at }) => {
    const place = `${String(at.line)}:${String(at.column)}`;
    return `${INDENT}${colors.red(SEVERITY_WORDS.error[report.locale])}  ${place}  ${terminalText(message[report.locale])}`;
  });
  if (plan) lines.push(...findings.map((finding) => findingLines(report, file, finding, colors)));
  return lines.length > 0 ? [`${colors.bold(terminalText(file.file))}\n${lines.join('\n')}`] : [];
}

function findingLines(report: Report, file: FileReport, finding: Finding, colors: Colors): string {
  const { plan } = file;
  if (!plan) return '';
  const { lines, source } = plan.document;
  const { line, column } = lines.positionOf(finding.at.start);
  const word = padded(SEVERITY_WORDS[finding.severity][report.locale], severityWidth(report.locale));
  const place = padded(`${String(line)}:${String(column)}`, PLACE_WIDTH);
  const indent = ' '.repeat(INDENT.length + severityWidth(report.locale) + 2);
  const gutter = padded(String(line), PLACE_WIDTH);
  const frame = drawFrame(source, lines, finding.at, Math.max(report.width - indent.length - PLACE_WIDTH - 3, 30));
  const notes = finding.related.map((note) => {
    const at = (note.document?.plan ?? plan).document.lines.positionOf(note.at.start);
    const where = note.document ? `${noteFile(report, file, note)}:` : '';
    return `${indent}${colors.dim(`→ ${terminalText(where)}${String(at.line)}:${String(at.column)}  ${terminalText(note.message)}`)}`;
  });
  return [
    `${INDENT}${paint(finding.severity, colors)(word)}  ${place}  ${terminalText(finding.message)}   ${colors.dim(finding.ruleId)}`,
    `${indent}${colors.dim(`${gutter} │`)} ${frame.text}`,
    `${indent}${colors.dim(`${' '.repeat(PLACE_WIDTH)} │`)} ${paint(finding.severity, colors)(frame.mark)}`,
    ...notes,
  ].join('\n');
}

const PLACE_WIDTH = 6;

/** "12 tệp · 3 lỗi, 8 cảnh báo · 5 sửa được bằng `kehoach-lint fix` · danh mục văn bản cập nhật 22/11/2026". */
function summary({ files, locale, compiled }: Report, colors: Colors): string {
  const words = WORDS[locale];
  const findings = files.flatMap((file) => file.findings);
  const problems = files.reduce((count, file) => count + file.problems.length, 0);
  const failed = files.filter((file) => file.error !== null).length;
  const suppressed = files.reduce((count, file) => count + file.suppressed.length, 0);
  const fixable = findings.filter((finding) => finding.fix).length;
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count =
      findings.filter((finding) => finding.severity === severity).length + (severity === 'error' ? problems : 0);
    return count > 0 ? [paint(severity, colors)(`${String(count)} ${words[severity]}`)] : [];
  });
  const checked = files.filter((file) => file.plan !== null).length;
  return [
    `${String(checked)} ${words.files}`,
    ...(failed > 0 ? [colors.red(`${String(failed)} ${words.failed}`)] : []),
    counts.length > 0 ? counts.join(', ') : colors.green(words.clean),
    ...(suppressed > 0 ? [`${String(suppressed)} ${words.suppressed}`] : []),
    ...(fixable > 0 ? [`${String(fixable)} ${words.fixable} \`kehoach-lint fix\``] : []),
    `${words.data} ${day(compiled)[locale]}`,
  ].join(' · ');
}

function paint(severity: Severity, colors: Colors): (text: string) => string {
  return { error: colors.red, warning: colors.yellow, info: colors.cyan }[severity];
}

function severityWidth(locale: Locale): number {
  return Math.max(...Object.values(SEVERITY_WORDS).map((word) => stringWidth(word[locale])));
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(width - stringWidth(text), 0));
}

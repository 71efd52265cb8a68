import { createColors } from 'picocolors';
import stringWidth from 'string-width';
import { type ConfigProblem, problemSeverity } from '../../core/config/problems.ts';
import type { Severity } from '../../core/config/presets.ts';
import { drawFrame } from '../../core/lint/frame.ts';
import { type Finding, noteRange } from '../../core/lint/lint.ts';
import { SEVERITY_WORDS } from '../../core/lint/severityWords.ts';
import type { Locale } from '../../core/text/localized.ts';
import { printable } from '../../core/text/printable.ts';
import { type CheckedFile, type FileReport, type Report, noteFile, shownFindings, shownProblems } from '../report.ts';
import { SEVERITY_COLORS } from './severityColors.ts';
import { summaryLine } from './summary.ts';

type Colors = ReturnType<typeof createColors>;

const INDENT = '  ';
const PLACE_WIDTH = 6;
/** However narrow the screen, so much of a line is shown. */
const LEAST_FRAME = 30;

/** The report for people: each finding with its line, then one line that counts everything. */
export function textReport(report: Report): string {
  const colors = createColors(report.color);
  const blocks = report.files.flatMap((file) => {
    const lines = linesOf(report, file, colors);
    return lines.length > 0 ? [[colors.bold(printable(file.file)), ...lines].join('\n')] : [];
  });
  return `${[...blocks, summaryLine(report)].join('\n\n')}\n`;
}

function linesOf(report: Report, file: FileReport, colors: Colors): readonly string[] {
  const { locale } = report;
  switch (file.kind) {
    case 'failed':
      return [errorLine(locale, file.error, colors)];
    case 'configuration':
      return shownProblems(report, file).map((problem) => problemLine(locale, problem, colors));
    case 'checked':
      return [
        ...(file.error === null ? [] : [errorLine(locale, file.error, colors)]),
        ...shownFindings(report, file)
          .filter(({ state }) => state === 'new')
          .map((finding) => findingLines(report, file, finding, colors)),
      ];
  }
}

function errorLine(locale: Locale, error: string, colors: Colors): string {
  return `${INDENT}${severityWord('error', locale, colors)}  ${printable(error)}`;
}

function problemLine(locale: Locale, problem: ConfigProblem, colors: Colors): string {
  const { at, message } = problem;
  const place = padded(`${String(at.line)}:${String(at.column)}`, PLACE_WIDTH);
  return `${INDENT}${severityWord(problemSeverity(problem), locale, colors)}  ${place}  ${printable(message[locale])}`;
}

function findingLines(report: Report, file: CheckedFile, finding: Finding, colors: Colors): string {
  const { locale, width } = report;
  const { lines, source } = file;
  const { line, column } = lines.positionOf(finding.at.start);
  const place = padded(`${String(line)}:${String(column)}`, PLACE_WIDTH);
  const indent = ' '.repeat(INDENT.length + severityWidth(locale) + 2);
  const gutter = (text: string): string => `${indent}${colors.dim(`${padded(text, PLACE_WIDTH)} │`)}`;
  const frameWidth = Math.max(width - indent.length - PLACE_WIDTH - ' │ '.length, LEAST_FRAME);
  const frame = drawFrame(source, lines, finding.at, frameWidth);
  const notes = finding.related.map((note) => {
    const at = noteRange(note, file.lines);
    const where = note.file !== null ? `${noteFile(report, file, note)}:` : '';
    const text = printable(`→ ${where}${String(at.line)}:${String(at.column)}  ${note.message}`);
    return `${indent}${colors.dim(text)}`;
  });
  return [
    `${INDENT}${severityWord(finding.severity, locale, colors)}  ${place}  ${printable(finding.message)}   ${colors.dim(finding.ruleId)}`,
    `${gutter(String(line))} ${frame.text}`,
    `${gutter('')} ${colors[SEVERITY_COLORS[finding.severity]](frame.mark)}`,
    ...notes,
  ].join('\n');
}

function severityWord(severity: Severity, locale: Locale, colors: Colors): string {
  return colors[SEVERITY_COLORS[severity]](padded(SEVERITY_WORDS[severity][locale], severityWidth(locale)));
}

function severityWidth(locale: Locale): number {
  return Math.max(...Object.values(SEVERITY_WORDS).map((word) => stringWidth(word[locale])));
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(width - stringWidth(text), 0));
}

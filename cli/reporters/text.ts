import { createColors } from 'picocolors';
import type { Severity } from '../../core/config/presets.ts';
import { type Frame, drawFrame } from '../../core/lint/frame.ts';
import { SEVERITY_WORDS } from '../../core/lint/severityWords.ts';
import { columnsOf, padded } from '../../core/text/columns.ts';
import { createLineIndex } from '../../core/text/lineIndex.ts';
import type { Locale } from '../../core/text/localized.ts';
import { printable } from '../../core/text/printable.ts';
import {
  type CheckedFile,
  type FileReport,
  type ReportParts,
  type ReportedProblem,
  type Reporting,
  shownFindings,
  shownProblems,
} from '../report.ts';
import type { ReportedFinding } from '../reportedFinding.ts';
import { SEVERITY_COLORS } from './severityColors.ts';
import { summaryLine } from './summary.ts';

type Colors = ReturnType<typeof createColors>;

const INDENT = '  ';
const PLACE_WIDTH = 6;
/** However narrow the screen, so much of a line is shown. */
const LEAST_FRAME = 30;

/** The report for people: each finding with its line, then one line that counts everything. */
export function textParts(reporting: Reporting): ReportParts {
  const colors = createColors(reporting.color);
  return {
    file(file) {
      const lines = linesOf(reporting, file, colors);
      return lines.length > 0 ? `${[colors.bold(printable(file.file)), ...lines].join('\n')}\n\n` : '';
    },
    end: (counts) => `${summaryLine(reporting, counts)}\n`,
  };
}

function linesOf(report: Reporting, file: FileReport, colors: Colors): readonly string[] {
  const { locale } = report;
  switch (file.kind) {
    case 'failed':
      return [errorLine(locale, file.error, colors)];
    case 'configuration':
      return shownProblems(report, file).map((problem) => problemLine(locale, problem, colors));
    case 'checked': {
      const frame = framesOf(report, file);
      return [
        ...(file.error === null ? [] : [errorLine(locale, file.error, colors)]),
        ...shownFindings(report, file)
          .filter(({ state }) => state === 'new')
          .map((finding) => findingLines(report, finding, frame(finding), colors)),
      ];
    }
  }
}

/** Draws the lines of findings; null where the text of the file is not at hand. */
function framesOf({ locale, width }: Reporting, { source }: CheckedFile): (finding: ReportedFinding) => Frame | null {
  if (source === null) return () => null;
  const lines = createLineIndex(source);
  const room = Math.max(width - indentOf(locale).length - PLACE_WIDTH - ' │ '.length, LEAST_FRAME);
  return ({ at }) => drawFrame(source, lines, lines.spanOfRange(at), room);
}

function errorLine(locale: Locale, error: string, colors: Colors): string {
  return `${INDENT}${severityWord('error', locale, colors)}  ${printable(error)}`;
}

function problemLine(locale: Locale, { severity, message, at }: ReportedProblem, colors: Colors): string {
  const place = padded(`${String(at.line)}:${String(at.column)}`, PLACE_WIDTH);
  return `${INDENT}${severityWord(severity, locale, colors)}  ${place}  ${printable(message)}`;
}

function findingLines({ locale }: Reporting, finding: ReportedFinding, frame: Frame | null, colors: Colors): string {
  const { line, column } = finding.at;
  const place = padded(`${String(line)}:${String(column)}`, PLACE_WIDTH);
  const indent = indentOf(locale);
  const gutter = (text: string): string => `${indent}${colors.dim(`${padded(text, PLACE_WIDTH)} │`)}`;
  const notes = finding.related.map(({ file, at, message }) => {
    const text = printable(`→ ${file === null ? '' : `${file}:`}${String(at.line)}:${String(at.column)}  ${message}`);
    return `${indent}${colors.dim(text)}`;
  });
  const drawn = frame && [
    `${gutter(String(line))} ${frame.text}`,
    `${gutter('')} ${colors[SEVERITY_COLORS[finding.severity]](frame.mark)}`,
  ];
  return [
    `${INDENT}${severityWord(finding.severity, locale, colors)}  ${place}  ${printable(finding.message)}   ${colors.dim(finding.ruleId)}`,
    ...(drawn ?? []),
    ...notes,
  ].join('\n');
}

function indentOf(locale: Locale): string {
  return ' '.repeat(INDENT.length + severityWidth(locale) + 2);
}

function severityWord(severity: Severity, locale: Locale, colors: Colors): string {
  return colors[SEVERITY_COLORS[severity]](padded(SEVERITY_WORDS[severity][locale], severityWidth(locale)));
}

function severityWidth(locale: Locale): number {
  return Math.max(...Object.values(SEVERITY_WORDS).map((word) => columnsOf(word[locale])));
}

import { SEVERITIES, type Severity } from '../../core/config/presets.ts';
import { SEVERITY_WORDS } from '../../core/lint/severityWords.ts';
import { columnsOf } from '../../core/text/columns.ts';
import { wordKey } from '../../core/text/fold.ts';
import type { Locale } from '../../core/text/localized.ts';
import { printable } from '../../core/text/printable.ts';
import { type CheckedFile, type Report, checkedFiles, newFindings } from '../report.ts';
import type { ReportedFinding } from '../reportedFinding.ts';

const WORDS = {
  vi: {
    rule: 'Theo quy tắc',
    unit: 'Theo đơn vị chủ trì',
    document: 'Theo văn bản',
    nobody: '(không thuộc nhiệm vụ nào)',
  },
  en: { rule: 'By rule', unit: 'By lead unit', document: 'By document', nobody: '(on no task)' },
} as const satisfies Record<Locale, object>;

interface Row {
  readonly name: string;
  readonly counts: Readonly<Record<Severity, number>>;
}

/** How many new findings there are per rule, per lead unit of their task, per document; the most first. */
export function statisticsText(report: Report): string {
  const words = WORDS[report.locale];
  const found = checkedFiles(report).flatMap((file) => newFindings(file).map((finding) => ({ file, finding })));
  const tables = [
    tableOf(
      words.rule,
      rowsOf(found, ({ finding }) => [finding.ruleId]),
      report.locale,
    ),
    tableOf(
      words.unit,
      rowsOf(found, ({ file, finding }) => unitsOf(file, finding, words.nobody)),
      report.locale,
    ),
    tableOf(
      words.document,
      rowsOf(found, ({ file }) => [file.file]),
      report.locale,
    ),
  ];
  return `\n${tables.join('\n')}`;
}

function unitsOf({ facts }: CheckedFile, { fingerprint }: ReportedFinding, nobody: string): readonly string[] {
  const units = facts?.unitsOf.get(fingerprint) ?? [];
  return units.length > 0 ? units : [nobody];
}

/** A finding of several units counts for each. */
function rowsOf<Found extends { readonly finding: ReportedFinding }>(
  all: readonly Found[],
  namesOf: (found: Found) => readonly string[],
): readonly Row[] {
  const rows = new Map<string, { readonly name: string; readonly counts: Record<Severity, number> }>();
  for (const found of all) {
    for (const name of namesOf(found)) {
      const key = wordKey(name) || name;
      const row = rows.get(key) ?? { name, counts: { error: 0, warning: 0, info: 0 } };
      row.counts[found.finding.severity] += 1;
      rows.set(key, row);
    }
  }
  return [...rows.values()].sort((a, b) => totalOf(b) - totalOf(a) || (a.name < b.name ? -1 : 1));
}

function totalOf({ counts }: Row): number {
  return SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
}

function tableOf(title: string, rows: readonly Row[], locale: Locale): string {
  const head = SEVERITIES.map((severity) => SEVERITY_WORDS[severity][locale]);
  const width = Math.max(columnsOf(title), ...rows.map(({ name }) => columnsOf(printable(name))));
  const line = (name: string, cells: readonly string[]): string =>
    `${name}${' '.repeat(width - columnsOf(name))}${cells.map((cell, at) => `  ${padded(cell, columnsOf(head[at] ?? ''))}`).join('')}\n`;
  const body = rows.map((row) =>
    line(
      printable(row.name),
      SEVERITIES.map((severity) => String(row.counts[severity])),
    ),
  );
  return line(title, head) + body.join('');
}

function padded(text: string, width: number): string {
  return ' '.repeat(Math.max(width - columnsOf(text), 0)) + text;
}

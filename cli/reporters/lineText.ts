import { createColors } from 'picocolors';
import type { ExplainedLine, LookedAt } from '../../core/explain/line.ts';
import { PARTS, type PlanPart } from '../../core/explain/partsRead.ts';
import { boundSource } from '../../core/lint/boundSource.ts';
import { fullCitation } from '../../core/lint/documentName.ts';
import { SEVERITY_WORDS } from '../../core/lint/severityWords.ts';
import { fill, quantity } from '../../core/lint/wording.ts';
import { citedDocument } from '../../core/plan/citedDocument.ts';
import type { RowKind } from '../../core/plan/tables.ts';
import { boundOf } from '../../core/project/minimums.ts';
import { citingOf } from '../../core/project/project.ts';
import type { Locale, LocalizedText } from '../../core/text/localized.ts';
import { printable } from '../../core/text/printable.ts';
import type { Resolved } from '../../core/workspace/resolver.ts';
import { citationText, lawText, targetText, taskText } from './itemText.ts';

const WORDS = {
  section: { vi: 'Mục', en: 'Section' },
  ignored: {
    vi: 'Mã, chú thích hoặc phần đầu tệp: không đọc như lời văn bản.',
    en: 'Code, a comment or front matter: not read as the document.',
  },
  empty: { vi: 'Dòng này không có gì để đọc.', en: 'There is nothing to read on this line.' },
  row: { vi: 'Bảng', en: 'Table' },
  noTasks: { vi: 'bảng không giao nhiệm vụ', en: 'a table that gives no tasks' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  target: { vi: 'Chỉ tiêu', en: 'Target' },
  minimum: { vi: 'mức tối thiểu {value} ({source})', en: 'minimum {value} ({source})' },
  citation: { vi: 'Viện dẫn', en: 'Citation' },
  law: { vi: 'Luật', en: 'Law' },
  registered: { vi: 'danh mục: {document}', en: 'registry: {document}' },
  unregistered: { vi: 'danh mục chưa có văn bản này', en: 'the registry does not have it' },
  silenced: { vi: 'đã bỏ qua ở dòng {line}', en: 'silenced on line {line}' },
  reason: { vi: 'lý do: {reason}', en: 'reason: {reason}' },
  until: { vi: 'đến {until}', en: 'until {until}' },
  looked: { vi: 'Quy tắc đã xem dòng này', en: 'Rules that looked at this line' },
  off: { vi: 'Quy tắc đang tắt cho văn bản này', en: 'Rules that are off for this document' },
  none: { vi: 'không có', en: 'none' },
} as const satisfies Record<string, LocalizedText>;

const ROWS: Readonly<Record<RowKind, LocalizedText>> = {
  header: { vi: 'tiêu đề cột', en: 'column headings' },
  group: { vi: 'dòng nhóm, không phải nhiệm vụ', en: 'a group row, no task' },
  continuation: { vi: 'phần nối của dòng trên', en: 'the tail of the row above' },
  total: { vi: 'dòng cộng', en: 'a total' },
  body: { vi: 'dòng nội dung', en: 'a row' },
};

const READ: Readonly<Record<PlanPart, LocalizedText>> = {
  tasks: { vi: 'đọc nhiệm vụ', en: 'read the task' },
  targets: { vi: 'đọc chỉ tiêu', en: 'read the target' },
  citations: { vi: 'đọc viện dẫn', en: 'read the citation' },
  head: { vi: 'đọc phần đầu văn bản', en: 'read the head' },
  headings: { vi: 'đọc đề mục', en: 'read the heading' },
  tables: { vi: 'đọc bảng', en: 'read the table' },
  text: { vi: 'đọc lời văn', en: 'read the text' },
};

const INDENT = '  ';

/** What was read on a line, what was found there and what silenced it, and the rules by what they read. */
export function lineText(
  file: string,
  explained: ExplainedLine,
  resolved: Resolved,
  { locale, color }: { readonly locale: Locale; readonly color: boolean },
): string {
  const colors = createColors(color);
  const blocks = [
    [
      colors.bold(printable(`${file}:${String(explained.line)}`)),
      INDENT + colors.dim(printable(explained.text.trim())),
    ],
    readingLines(explained, resolved, locale).map((line) => INDENT + line),
    explained.rules.flatMap((looked) => outcomeLines(looked, resolved, locale)).map((line) => INDENT + line),
    ruleLines(explained.rules, locale).map((line) => INDENT + line),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function readingLines(explained: ExplainedLine, resolved: Resolved, locale: Locale): readonly string[] {
  const { sections, row, tasks, targets, citations, laws } = explained;
  const { plan } = resolved;
  const named = (id: keyof typeof WORDS, text: string): string => `${WORDS[id][locale]}: ${text}`;
  if (explained.isIgnored) return [WORDS.ignored[locale]];
  if (explained.text.trim() === '') return [WORDS.empty[locale]];
  const rowWords = row ? [ROWS[row.kind][locale], ...(row.holdsTasks ? [] : [WORDS.noTasks[locale]])] : [];
  return [
    ...(sections.length > 0
      ? [
          named(
            'section',
            printable(sections.map(({ label, title }) => [label?.value, title].filter(Boolean).join(' ')).join(' › ')),
          ),
        ]
      : []),
    ...(row ? [named('row', rowWords.join(', '))] : []),
    ...tasks.map((task) => named('task', taskText(task, plan, locale))),
    ...targets.map((target) => {
      const bound = boundOf(target, plan.header, resolved.project, resolved.knowledge);
      const source = bound && boundSource(bound, resolved.knowledge);
      const minimum =
        bound && source ? [fill(WORDS.minimum, { value: quantity(bound.value, target.unit), source }, locale)] : [];
      return named('target', [targetText(target, locale), ...minimum].join(' · '));
    }),
    ...citations.map((citation) => {
      const entry = citedDocument(citation, citingOf(plan, resolved.project), resolved.knowledge);
      const known = entry
        ? fill(WORDS.registered, { document: fullCitation(entry) }, locale)
        : WORDS.unregistered[locale];
      return named('citation', [citationText(citation, locale), printable(known)].join(' · '));
    }),
    ...laws.map((law) => named('law', lawText(law))),
  ];
}

/** What a rule found on the line, silenced or not. */
function outcomeLines({ rule, findings, suppressed }: LookedAt, { plan }: Resolved, locale: Locale): readonly string[] {
  return [
    ...findings.map(
      ({ severity, message }) => `${SEVERITY_WORDS[severity][locale]}: ${printable(message)}   ${rule.id}`,
    ),
    ...suppressed.map(({ message, by }) => {
      const line = plan.document.lines.lineOf(by.span.start);
      const why = [
        fill(WORDS.silenced, { line }, locale),
        ...(by.reason === null ? [] : [fill(WORDS.reason, { reason: by.reason }, locale)]),
        ...(by.until === null ? [] : [fill(WORDS.until, { until: by.until }, locale)]),
      ];
      return `– ${printable(`${message} (${why.join('; ')})`)}   ${rule.id}`;
    }),
  ];
}

/** Each rule once, under the most telling of what it read. */
function ruleLines(rules: readonly LookedAt[], locale: Locale): readonly string[] {
  const ids = (of: readonly LookedAt[]): string => of.map(({ rule }) => rule.id).join(', ');
  const looked = PARTS.map((part) => ({ part, of: rules.filter(({ parts }) => parts[0] === part) }));
  const some = looked.filter(({ of }) => of.length > 0);
  const off = rules.filter(({ isOff }) => isOff);
  return [
    `${WORDS.looked[locale]}:${some.length === 0 ? ` ${WORDS.none[locale]}` : ''}`,
    ...some.map(({ part, of }) => `${INDENT}${READ[part][locale]}: ${ids(of)}`),
    ...(off.length > 0 ? [`${WORDS.off[locale]}: ${ids(off)}`] : []),
  ];
}

import { createColors } from 'picocolors';
import type { BoundTarget, ExplainedLine, KnownCitation, LookedAt } from '../../core/explain/line.ts';
import { PARTS } from '../../core/explain/partsRead.ts';
import { boundSource } from '../../core/lint/boundSource.ts';
import { fullCitation } from '../../core/lint/documentName.ts';
import { SEVERITY_WORDS } from '../../core/lint/severityWords.ts';
import { statusText } from '../../core/lint/statusWords.ts';
import { fill, quantity } from '../../core/lint/wording.ts';
import type { Task } from '../../core/plan/tasks/tasks.ts';
import type { Locale } from '../../core/text/localized.ts';
import { printable } from '../../core/text/printable.ts';
import type { Source } from '../../core/workspace/effective.ts';
import type { Resolved } from '../../core/workspace/resolver.ts';
import { sourceText } from './effectiveText.ts';
import { citationText, lawText, targetText, taskText } from './itemText.ts';
import { DEADLINES, HEAD, READ, ROWS, WORDS } from './lineWords.ts';

/** For whom a line is explained, and what set the rules. */
export interface LineStyle {
  readonly locale: Locale;
  readonly color: boolean;
  readonly cwd: string;
  /** By the id of the rule. */
  readonly sources: ReadonlyMap<string, Source>;
}

const INDENT = '  ';

/** What was read on a line, what was found there and what silenced it, and the rules by what they read. */
export function lineText(file: string, explained: ExplainedLine, resolved: Resolved, style: LineStyle): string {
  const colors = createColors(style.color);
  const blocks = [
    [
      colors.bold(printable(`${file}:${String(explained.line)}`)),
      INDENT + colors.dim(printable(explained.text.trim())),
    ],
    readingLines(explained, resolved, style.locale).map((line) => INDENT + line),
    explained.rules.flatMap((looked) => outcomeLines(looked, resolved, style)).map((line) => INDENT + line),
    ruleLines(explained.rules, style).map((line) => INDENT + line),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function readingLines(explained: ExplainedLine, resolved: Resolved, locale: Locale): readonly string[] {
  const { sections, row, head, tasks, targets, citations, laws } = explained;
  const named = (id: keyof typeof WORDS, text: string): string => `${WORDS[id][locale]}: ${text}`;
  if (explained.isIgnored) return [WORDS.ignored[locale]];
  if (explained.text.trim() === '') return [WORDS.empty[locale]];
  const titles = sections.map(({ label, title }) => [label?.value, title].filter(Boolean).join(' '));
  const rowWords = row ? [ROWS[row.kind][locale], ...(row.holdsTasks ? [] : [WORDS.noTasks[locale]])] : [];
  // what the head is typed as is its keys
  const parts = Object.entries(head) as [keyof typeof head, string][];
  return [
    ...(titles.length > 0 ? [named('section', printable(titles.join(' › ')))] : []),
    ...(row ? [named('row', rowWords.join(', '))] : []),
    ...(parts.length > 0
      ? [named('head', printable(parts.map(([part, value]) => `${HEAD[part][locale]} ${value}`).join(' · ')))]
      : []),
    ...tasks.map((task) => named('task', taskLine(task, resolved, locale))),
    ...targets.map((target) => named('target', targetLine(target, resolved, locale))),
    ...citations.map((citation) => named('citation', citationLine(citation, locale))),
    ...laws.map((law) => named('law', lawText(law))),
  ];
}

function taskLine(task: Task, { plan }: Resolved, locale: Locale): string {
  const { output, deadline } = task;
  return [
    taskText(task, plan, locale),
    ...(deadline.kind === 'missing' ? [] : [fill(WORDS.deadlineKind, { kind: DEADLINES[deadline.kind] }, locale)]),
    ...(output === null || output === '' ? [] : [printable(fill(WORDS.output, { output }, locale))]),
  ].join(' · ');
}

function targetLine({ target, bound }: BoundTarget, { knowledge }: Resolved, locale: Locale): string {
  const limit = bound
    ? fill(
        bound.direction === 'lower' ? WORDS.maximum : WORDS.minimum,
        { value: quantity(bound.value, target.unit), source: boundSource(bound, knowledge) },
        locale,
      )
    : WORDS.noBound[locale];
  return [targetText(target, locale), printable(limit)].join(' · ');
}

function citationLine({ citation, entry, status }: KnownCitation, locale: Locale): string {
  const facts = entry
    ? [
        fill(WORDS.registered, { document: fullCitation(entry) }, locale),
        statusText(status, locale),
        WORDS[entry.confidence][locale],
        ...entry.source
          .filter((source) => source.startsWith('http'))
          .slice(0, 1)
          .map((source) => fill(WORDS.source, { source }, locale)),
      ]
    : [statusText(status, locale)];
  return [citationText(citation, locale), ...facts.map((fact) => printable(fact))].join(' · ');
}

/** What a rule found on the line, silenced or not; a severity that is not the rule's own with the place that sets it. */
function outcomeLines(
  { rule, findings, suppressed }: LookedAt,
  { plan }: Resolved,
  { locale, cwd, sources }: LineStyle,
): readonly string[] {
  const from = sources.get(rule.id);
  const isOwn = from === undefined || from.by === 'preset' || from.by === 'default';
  const set = isOwn ? '' : ` (${fill(WORDS.setBy, { place: sourceText(from, { cwd, locale }) }, locale)})`;
  return [
    ...findings.map(
      ({ severity, message }) =>
        `${SEVERITY_WORDS[severity][locale]}: ${printable(message)}   ${rule.id}${printable(set)}`,
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

/** Each rule once, under the most telling of what it read; those that are off under what turned them off. */
function ruleLines(rules: readonly LookedAt[], { locale, cwd, sources }: LineStyle): readonly string[] {
  const ids = (of: readonly LookedAt[]): string => of.map(({ rule }) => rule.id).join(', ');
  const looked = PARTS.map((part) => ({ part, of: rules.filter(({ parts }) => parts[0] === part) }));
  const some = looked.filter(({ of }) => of.length > 0);
  const off = new Map<string, LookedAt[]>();
  for (const one of rules.filter(({ isOff }) => isOff)) {
    const place = sourceText(sources.get(one.rule.id) ?? { by: 'default' }, { cwd, locale });
    off.set(place, [...(off.get(place) ?? []), one]);
  }
  return [
    `${WORDS.looked[locale]}:${some.length === 0 ? ` ${WORDS.none[locale]}` : ''}`,
    ...some.map(({ part, of }) => `${INDENT}${READ[part][locale]}: ${ids(of)}`),
    ...(off.size > 0 ? [`${WORDS.off[locale]}:`] : []),
    ...[...off].map(([place, of]) => `${INDENT}${printable(place)}: ${ids(of)}`),
  ];
}

import type { Knowledge } from '../knowledge/knowledge.ts';
import type { IsoDate, Today } from '../plan/deadlines/dates.ts';
import type { Plan } from '../plan/readPlan.ts';
import type { Project } from '../project/project.ts';
import type { LineIndex, Range } from '../text/lineIndex.ts';
import { type Span, overlaps } from '../text/span.ts';
import { fingerprints } from './fingerprint.ts';
import { type Measure, unmeasured } from './measure.ts';
import { SEVERITIES, type Severity } from '../config/presets.ts';
import type { RuleSetting } from '../config/settings.ts';
import type { Locale, LocalizedText } from '../text/localized.ts';
import type { Change, Note, Report, Rule, RuleContext, TextEdit } from './rule.ts';
import {
  type JudgedSuppression,
  type Suppression,
  readSuppressions,
  suppressionOf,
  suppressionsByLine,
} from './suppressions.ts';
import { fill } from './wording.ts';

/** What is known about one document before its rules run. */
export interface LintContext {
  /** The rules that run, by id; a rule that is not here is off. */
  readonly settings: ReadonlyMap<string, RuleSetting>;
  readonly knowledge: Knowledge;
  readonly project: Project;
  readonly today: IsoDate;
  readonly locale: Locale;
}

/** A change in the reader's language. */
export interface FindingChange {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** Another place that a finding is about: in this document, or in another file. */
export type FindingNote = { readonly message: string } & (
  { readonly at: Span; readonly file: null } | { readonly at: Range; readonly file: string }
);

/** What a rule found, in the reader's language. */
export interface Finding {
  readonly ruleId: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly at: Span;
  readonly related: readonly FindingNote[];
  readonly fix: FindingChange | null;
  readonly suggestions: readonly FindingChange[];
  readonly fingerprint: string;
}

/** A finding that a comment silenced. */
export interface SuppressedFinding extends Finding {
  readonly by: Suppression;
}

export interface LintResult {
  /** In reading order. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** On another day they may be others: something asked for today. */
  readonly ofToday: boolean;
}

/** Runs the rules over a plan. Total and deterministic: the day and the language are given. */
export function lint(
  plan: Plan,
  rules: readonly Rule[],
  context: LintContext,
  measure: Measure = unmeasured,
): LintResult {
  return plan.document.memory.during(() => lintPlan(plan, rules, context, measure));
}

function lintPlan(plan: Plan, rules: readonly Rule[], context: LintContext, measure: Measure): LintResult {
  let ofToday = false;
  const today: Today = () => {
    ofToday = true;
    return context.today;
  };
  const suppressions = readSuppressions(plan.document, today);
  const ruleContext = { ...ruleContextOf(rules, context), today };
  const [judging, plain] = [
    rules.filter((rule) => rule.judgesSuppressions),
    rules.filter((rule) => !rule.judgesSuppressions),
  ];
  const runAll = (some: readonly Rule[], base: typeof ruleContext): readonly Draft[] =>
    some.flatMap((rule) => {
      const setting = context.settings.get(rule.id);
      return setting ? measure(rule.id, () => run(rule, setting, plan, { base, locale: context.locale })) : [];
    });
  const found = runAll(plain, ruleContext);
  const byLine = suppressionsByLine(suppressions);
  const used = usedSuppressions(plan, found, suppressions, byLine);
  const judged = runAll(judging, { ...ruleContext, suppressions: used });
  const all = [...found, ...judged].sort(
    (a, b) => a.at.start - b.at.start || a.at.end - b.at.end || (a.ruleId < b.ruleId ? -1 : 1),
  );
  const judges = new Set(judging.map(({ id }) => id));
  const names = fingerprints(plan, all);
  const findings: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  all.forEach((draft, index) => {
    const finding = findingOf(draft, names[index] ?? '');
    const by = suppressionAt(plan, byLine, draft, judges.has(draft.ruleId));
    if (by) suppressed.push({ ...finding, by });
    else findings.push(finding);
  });
  return { findings, suppressed, ofToday };
}

/** What rules may look at beside the plan, before any suppression is judged. */
export function ruleContextOf(
  rules: readonly Rule[],
  { settings, knowledge, project, today }: LintContext,
): Omit<RuleContext, 'options'> {
  const known = new Set(rules.map((rule) => rule.id));
  return {
    knowledge,
    project,
    today: () => today,
    suppressions: [],
    ruleState: (id) => (settings.has(id) ? 'ran' : known.has(id) ? 'off' : 'unknown'),
    ruleIds: [...known],
  };
}

interface Draft extends Omit<Finding, 'fingerprint'> {
  readonly about: string | null;
}

function findingOf(
  { ruleId, messageId, severity, message, at, related, fix, suggestions }: Draft,
  fingerprint: string,
): Finding {
  return { ruleId, messageId, severity, message, at, related, fix, suggestions, fingerprint };
}

function run(
  rule: Rule,
  setting: RuleSetting,
  plan: Plan,
  { base, locale }: { readonly base: Omit<RuleContext, 'options'>; readonly locale: Locale },
): readonly Draft[] {
  const reports = [...rule.check(plan, { ...base, options: setting.options })];
  return reports.map((report) => say(rule, report, setting.severity, locale));
}

/** Where a related place stands in its file; `lines` are those of the document that has the finding. */
export function noteRange(note: FindingNote, lines: LineIndex): Range {
  return note.file === null ? lines.rangeOf(note.at) : note.at;
}

/** Puts a report into words. */
function say(rule: Rule, report: Report, severity: Severity, locale: Locale): Draft {
  const data = report.data ?? {};
  const text = (template: LocalizedText | undefined, own: typeof data | undefined): string =>
    template ? fill(template, { ...data, ...own }, locale) : '';
  const change = ({ title, data: own, edits }: Change): FindingChange => ({
    title: text(rule.titles[title], own),
    edits,
  });
  const note = (place: Note): FindingNote => {
    const message = text(rule.notes[place.note], place.data);
    return place.document
      ? { message, at: place.at, file: place.document.file }
      : { message, at: place.at, file: null };
  };
  return {
    ruleId: rule.id,
    messageId: report.message,
    severity:
      report.atMost && SEVERITIES.indexOf(report.atMost) > SEVERITIES.indexOf(severity) ? report.atMost : severity,
    message: text(rule.messages[report.message], undefined),
    at: report.at,
    about: report.about ?? null,
    related: (report.related ?? []).map(note),
    fix: report.fix ? change(report.fix) : null,
    suggestions: (report.suggest ?? []).map(change),
  };
}

type ByLine = ReturnType<typeof suppressionsByLine>;

function suppressionAt({ document }: Plan, byLine: ByLine, draft: Draft, isOfComment: boolean): Suppression | null {
  const line = document.lines.lineOf(draft.at.start);
  const here = byLine(line);
  return suppressionOf(isOfComment ? namedFor(draft, here) : here, draft.ruleId, line);
}

/** What may silence a finding about a comment: another comment that names the rule. Else "silence everything" would hide that it gives no reason. */
function namedFor({ ruleId, at }: Draft, suppressions: readonly Suppression[]): readonly Suppression[] {
  return suppressions.filter(({ rules, span }) => rules.includes(ruleId) && !overlaps(span, at));
}

function usedSuppressions(
  plan: Plan,
  found: readonly Draft[],
  suppressions: readonly Suppression[],
  byLine: ByLine,
): readonly JudgedSuppression[] {
  const used = new Map(suppressions.map((suppression) => [suppression, new Set<string>()]));
  for (const draft of found) {
    const by = suppressionAt(plan, byLine, draft, false);
    if (by) used.get(by)?.add(draft.ruleId);
  }
  return [...used].map(([suppression, ids]) => ({ ...suppression, used: ids }));
}

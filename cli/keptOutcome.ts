import { relative, resolve } from 'pathe';
import * as z from 'zod';
import { SEVERITIES } from '../core/config/presets.ts';
import type { ConfigProblem } from '../core/config/problems.ts';
import type { PreviewView } from '../preview/view.ts';
import type { Outcome } from './checkSource.ts';
import type { ReportedFinding } from './reportedFinding.ts';
import type { Source } from './sources.ts';

const listOf = <T extends z.ZodType>(entry: T) => z.array(entry).readonly();
const severity = z.enum(SEVERITIES);
const count = z.int().nonnegative();
const range = z.strictObject({ line: count, column: count, endLine: count, endColumn: count });
const change = z.strictObject({
  title: z.string(),
  edits: listOf(z.strictObject({ at: range, text: z.string() })),
});
const told = {
  ruleId: z.string(),
  severity,
  message: z.string(),
  at: range,
  related: listOf(z.strictObject({ message: z.string(), at: range, file: z.string().nullable() })),
  fix: change.nullable(),
  suggestions: listOf(change),
  fingerprint: z.string(),
};
/** A finding as it is kept. */
export const finding = z.strictObject(told);
/** A finding that a comment silenced. */
export const waived = finding.extend({
  reason: z.string().nullable(),
  until: z.string().nullable(),
  comment: range,
});
const share = z.strictObject({ good: count, of: count });
/** No report but ours has one, and a cache is sealed: what stands in it is what this very program wrote. */
const previewView = z.custom<PreviewView>((value) => typeof value === 'object');

/** The result of one document as it is kept, paths relative to the current folder. */
export const keptOutcome = z.strictObject({
  findings: listOf(finding),
  suppressed: listOf(waived),
  facts: z.strictObject({
    title: z.string().nullable(),
    number: z.string().nullable(),
    ran: listOf(z.string()),
    tasksWithOneLead: share,
    tasksWithDeadline: share,
    tasksWithOutput: share,
    targets: share,
    citations: share,
    unitsOf: listOf(z.tuple([z.string(), listOf(z.string())]).readonly()),
  }),
  problems: listOf(
    z.strictObject({
      file: z.string(),
      message: z.strictObject({ vi: z.string(), en: z.string() }),
      at: range,
      severity: z.literal('warning').optional(),
    }),
  ),
  preview: previewView.nullable(),
  head: z.strictObject({ kind: z.string().nullable(), issuer: z.string().nullable(), year: z.number().nullable() }),
});

export type KeptOutcome = z.infer<typeof keptOutcome>;

/** What is kept of an outcome; null where it is no result of a check, or was changed by more than the check. */
export function keptOf({ report, problems, document }: Outcome, cwd: string): KeptOutcome | null {
  const { head } = document;
  if (report.kind !== 'checked' || report.error !== null || !report.facts || !head) return null;
  const { findings, suppressed, facts, preview } = report;
  const moved = ({ file, ...problem }: ConfigProblem): ConfigProblem => ({ ...problem, file: relative(cwd, file) });
  return {
    findings: findings.map(withoutState),
    suppressed,
    facts: { ...facts, ran: [...facts.ran], unitsOf: [...facts.unitsOf] },
    problems: problems.map(moved),
    preview,
    head: { kind: head.kind, issuer: head.issuer, year: head.year },
  };
}

function withoutState(found: ReportedFinding): Omit<ReportedFinding, 'state'> {
  const { ruleId, severity: grade, message, at, related, fix, suggestions, fingerprint } = found;
  return { ruleId, severity: grade, message, at, related, fix, suggestions, fingerprint };
}

/** The outcome of which this was kept, for the same text. */
export function outcomeOf(
  { findings, suppressed, facts, problems, preview, head }: KeptOutcome,
  { path, shown, preview: wanted }: Pick<Source, 'path' | 'shown' | 'preview'>,
  source: string,
  cwd: string,
): Outcome {
  return {
    report: {
      kind: 'checked',
      file: shown,
      source,
      findings: findings.map((finding) => ({ ...finding, state: 'new' })),
      suppressed,
      resolved: [],
      facts: { ...facts, ran: new Set(facts.ran), unitsOf: new Map(facts.unitsOf) },
      timing: null,
      preview: wanted && preview,
      error: null,
    },
    problems: problems.map(({ file, ...problem }) => ({ ...problem, file: resolve(cwd, file) })),
    document: { path, head },
    fixes: 0,
    basis: null,
  };
}

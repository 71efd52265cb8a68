import * as z from 'zod';
import { SEVERITIES } from '../core/config/presets.ts';
import type { ColumnRole } from '../core/plan/columns.ts';
import { COLUMN_WORDS } from '../core/plan/lexicon/tables.ts';
import type { PreviewView } from '../preview/view.ts';

const listOf = <T extends z.ZodType>(entry: T) => z.array(entry).readonly();
const count = z.int().nonnegative();
const text = z.string();
const maybe = text.nullable();
const findings = listOf(count);
const both = z.strictObject({ vi: text, en: text });
const ROLES: ReadonlySet<unknown> = new Set([...Object.keys(COLUMN_WORDS), 'index', 'period', 'figure']);
const role = z.custom<ColumnRole>((value) => ROLES.has(value)).nullable();

const head = z.strictObject({ type: maybe, number: maybe, date: maybe, issuer: maybe, title: maybe });
const task = z.strictObject({
  name: text,
  line: count,
  leads: listOf(text),
  cooperating: listOf(text),
  due: maybe,
  kind: z.enum(['date', 'month', 'quarter', 'year', 'recurring', 'continuous', 'conditional', 'missing', 'unsaid']),
  period: count.nullable(),
});
const cell = z.strictObject({
  text,
  columns: count,
  merged: z.boolean(),
  from: z.enum(['ditto', 'above']).nullable(),
  findings,
});
const row = z.strictObject({
  kind: z.enum(['task', 'group', 'total']),
  line: count,
  cells: listOf(cell),
  task: task.nullable(),
  under: listOf(count),
});
const table = z.strictObject({
  origin: z.enum(['appendix', 'prose']),
  title: listOf(text),
  columns: listOf(z.strictObject({ role, heading: text, label: text })),
  header: listOf(listOf(z.strictObject({ text, role, columns: count, rows: count }))),
  rows: listOf(row),
});
const timeline = z.strictObject({
  unit: z.enum(['month', 'quarter', 'year']),
  periods: listOf(z.strictObject({ year: z.int(), part: count, from: text, to: text })),
});
const load = z.strictObject({
  unit: text,
  leads: count,
  cooperates: count,
  byPeriod: listOf(count),
  undated: count,
});
const bound = z.strictObject({
  amount: both,
  value: z.number(),
  direction: z.enum(['higher', 'lower']),
  source: z.union([both, text]),
  isMet: z.boolean(),
});
const target = z.strictObject({
  line: count,
  text,
  amount: both,
  comparator: z.enum(['>=', '<=', '=', '~']),
  value: z.number(),
  unit: text,
  bound: bound.nullable(),
  findings,
});
const citation = z.strictObject({
  name: text,
  date: maybe,
  issuer: maybe,
  title: maybe,
  status: z.strictObject({
    kind: z.enum(['in-force', 'amended', 'ended', 'not-yet', 'unknown', 'unregistered']),
    since: maybe,
    by: listOf(text),
    sure: z.boolean(),
  }),
  toReview: z.boolean(),
  lines: listOf(count),
  findings,
});
const finding = z.strictObject({
  fingerprint: text,
  ruleId: text,
  severity: z.enum(SEVERITIES),
  message: text,
  line: count,
  related: listOf(z.strictObject({ message: text, line: count, file: maybe })),
  actions: listOf(text),
});

/** What the preview shows, as it is kept. */
export const keptPreview = z.strictObject({
  file: text,
  today: text,
  isReport: z.boolean(),
  head,
  tables: listOf(table),
  timeline,
  load: listOf(load),
  targets: listOf(target),
  citations: listOf(citation),
  findings: listOf(finding),
  elsewhere: findings,
}) satisfies z.ZodType<PreviewView>;

import * as z from 'zod';
import { finding, waived } from './keptOutcome.ts';
import type { WaivedFinding } from './reportedFinding.ts';

const count = z.int().nonnegative();
const place = { line: count, column: count, endLine: count, endColumn: count };
const change = z.object({ title: z.string(), edits: z.array(z.object({ ...place, text: z.string() })) });
const told = z.object({
  ...place,
  ...finding.pick({ ruleId: true, severity: true, message: true, fingerprint: true }).shape,
  related: z.array(z.object({ file: z.string(), line: count, column: count, message: z.string() })),
  state: z.enum(['new', 'existing']),
  fix: change.optional(),
  suggestions: z.array(change).optional(),
});
const head = z.object({ kind: z.string().nullable(), issuer: z.string().nullable(), year: z.number().nullable() });
/** What a report of a part tells of a file. */
export const shard = z.object({
  of: count,
  position: count.optional(),
  folders: z.array(z.string()).optional(),
  head: head.nullable().optional(),
  digest: z.string().nullable().optional(),
  suppressed: z.array(waived).optional(),
  ends: z.array(z.array(z.tuple([count, count]))).optional(),
  first: z.array(count.nullable()).optional(),
});

/** An object of a JSON report: a document, or a configuration. */
export const fileObject = z.object({
  file: z.string(),
  error: z.string().optional(),
  findings: z.array(told),
  suppressed: z
    .array(z.object({ ruleId: z.string(), line: count, reason: z.string().optional(), until: z.string().optional() }))
    .optional(),
  resolved: z.array(z.object({ ruleId: z.string(), message: z.string(), fingerprint: z.string() })).optional(),
  shard: shard.optional(),
});
export type FileObject = z.infer<typeof fileObject>;
export type FindingObject = z.infer<typeof told>;

/** A file of a report, with what SARIF tells of it and the JSON of the contract does not. */
export interface ReadFile extends FileObject {
  /** All of what was silenced, and where the other places of findings end. */
  readonly waived?: readonly WaivedFinding[];
  readonly ends?: readonly (readonly (readonly [line: number, column: number])[])[];
}

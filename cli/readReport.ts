import { resolve } from 'pathe';
import { z } from 'zod';
import { readText } from '../disk/textFile.ts';
import { finding, waived } from './keptOutcome.ts';
import { UsageError } from './messages.ts';

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
const shard = z.object({
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
const fileObject = z.object({
  file: z.string(),
  error: z.string().optional(),
  findings: z.array(told),
  suppressed: z
    .array(z.object({ ruleId: z.string(), line: count, reason: z.string().optional(), until: z.string().optional() }))
    .optional(),
  resolved: z.array(z.object({ ruleId: z.string(), message: z.string(), fingerprint: z.string() })).optional(),
  shard: shard.optional(),
});
const report = z.array(fileObject);

export type FileObject = z.infer<typeof fileObject>;
export type FindingObject = z.infer<typeof told>;

/** A JSON report as `lint` wrote it. Rejects with a UsageError for anything else, and where it cannot be read. */
export async function readReport(path: string, cwd: string): Promise<readonly FileObject[]> {
  const text = await readText(resolve(cwd, path), path);
  try {
    return report.parse(JSON.parse(text));
  } catch {
    throw new UsageError('reportBroken', { path });
  }
}

import { relative } from 'pathe';
import * as z from 'zod';

/** `new`: to be mended now. `existing`: known, and no reason to fail a run. */
export type FindingState = 'new' | 'existing';

const entry = z.strictObject({
  rule: z.string().min(1),
  fingerprint: z.string().regex(/^[\da-f]{14}$/u),
  /** For people who read the file; it decides nothing. */
  message: z.string(),
});

/** A finding that was there when the baseline was made. */
export type BaselineEntry = z.infer<typeof entry>;

/** Never up and out of the folder, never from the root of a disk. */
const insidePath = z
  .string()
  .min(1)
  .refine((path) => !/^(?:[/\\]|[a-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/iu.test(path));

const baselineFile = z.strictObject({
  version: z.literal(1),
  files: z.record(insidePath, z.array(entry)),
});

/** The name of a baseline where none is given. */
export const BASELINE_NAME = 'kehoach-lint-baseline.json';

/** The findings that are known, by the path of their document from the folder of the baseline, composed (NFC), with `/`. */
export type Baseline = ReadonlyMap<string, readonly BaselineEntry[]>;

/** Reads the text of a baseline; null for anything that is not one to the letter, so that no damaged file ever hides a finding. */
export function parseBaseline(text: string): Baseline | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = baselineFile.safeParse(value);
  return parsed.success ? new Map(Object.entries(parsed.data.files)) : null;
}

/** The path of a document as a baseline in a folder names it; both absolute. */
export function baselineKey(folder: string, document: string): string {
  return relative(folder, document).normalize('NFC');
}

/** The text of a baseline: the same for the same findings, a line for each, so that a diff shows what came and went. */
export function writeBaseline(baseline: Baseline): string {
  const files = [...baseline]
    .filter(([, entries]) => entries.length > 0)
    .sort(([a], [b]) => order(a, b))
    .map(([file, entries]) => {
      const sorted = [...entries].sort((a, b) => order(a.rule, b.rule) || order(a.fingerprint, b.fingerprint));
      const lines = sorted.map(({ rule, fingerprint, message }) => JSON.stringify({ rule, fingerprint, message }));
      return `    ${JSON.stringify(file)}: [\n      ${lines.join(',\n      ')}\n    ]`;
    });
  const body = files.length > 0 ? `{\n${files.join(',\n')}\n  }` : '{}';
  return `{\n  "version": 1,\n  "files": ${body}\n}\n`;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The findings of one document against what the baseline knows of it. */
export interface Compared<Found> {
  readonly findings: readonly (Found & { readonly state: FindingState })[];
  /** What the baseline knows and is no longer there. */
  readonly resolved: readonly BaselineEntry[];
}

/**
 * Tells new findings from known ones, one by one: a finding that was mended never makes room for another. What a rule found that
 * did not run this time is not judged.
 */
export function compareWithBaseline<Found extends { readonly ruleId: string; readonly fingerprint: string }>(
  findings: readonly Found[],
  entries: readonly BaselineEntry[],
  hasRun: (ruleId: string) => boolean,
): Compared<Found> {
  const known = new Set(entries.map(keyOf));
  const found = new Set(findings.map(({ ruleId, fingerprint }) => keyOf({ rule: ruleId, fingerprint })));
  return {
    findings: findings.map((finding) => ({
      ...finding,
      state: known.has(keyOf({ rule: finding.ruleId, fingerprint: finding.fingerprint })) ? 'existing' : 'new',
    })),
    resolved: entries.filter((one) => !found.has(keyOf(one)) && hasRun(one.rule)),
  };
}

/** Does a baseline know a finding of its document? */
export function isKnown(
  { ruleId, fingerprint }: { readonly ruleId: string; readonly fingerprint: string },
  entries: readonly BaselineEntry[],
): boolean {
  return entries.some((one) => one.rule === ruleId && one.fingerprint === fingerprint);
}

function keyOf({ rule, fingerprint }: Pick<BaselineEntry, 'rule' | 'fingerprint'>): string {
  return `${rule} ${fingerprint}`;
}

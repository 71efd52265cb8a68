/** Findings of several drafts, by one run of the built command. */
import * as z from 'zod';
import { folderWith } from './command.ts';

const REPORT = z.array(
  z.object({
    file: z.string(),
    findings: z.array(
      z.object({
        ruleId: z.string(),
        line: z.number(),
        fix: z.object({ title: z.string() }).optional(),
        suggestions: z.array(z.object({ title: z.string() })).optional(),
      }),
    ),
  }),
);

type Found = z.infer<typeof REPORT>[number]['findings'][number];

/** The findings of each file, by its name. */
export function lintFiles(
  files: Readonly<Record<string, string>>,
  ...options: readonly string[]
): ReadonlyMap<string, readonly Found[]> {
  const reports = REPORT.parse(folderWith(files).json(['lint', ...Object.keys(files), ...options]));
  return new Map(reports.map(({ file, findings }) => [file, findings]));
}

/** "line rule" of each. */
export function placesOf(findings: readonly Found[] = []): readonly string[] {
  return findings.map(({ line, ruleId }) => `${String(line)} ${ruleId}`);
}

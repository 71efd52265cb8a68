import { resolve } from 'pathe';
import { shownPath } from '../../disk/paths.ts';
import { checkPaths } from '../checkPaths.ts';
import { oneOf } from '../choices.ts';
import { countsOf } from '../counts.ts';
import type { Environment } from '../environment.ts';
import type { LintOptions } from '../options.ts';
import { type FileReport, type Report, held } from '../report.ts';
import { writeWhole } from '../replaceFile.ts';
import { SIGNATORY_FORMATS } from '../reporters/signatoryFormats.ts';
import { withAuthors } from '../waiverAuthors.ts';
import { configurationsOf, reportBasics } from '../wholeReport.ts';

export interface ReportOptions extends Omit<LintOptions, 'format'> {
  readonly format?: string;
  readonly output?: string;
}

/** Writes the page for who signs. The exit code: 2 when a document or a configuration could not be used; what was found fails nothing. */
export async function reportCommand(
  paths: readonly string[],
  { format, output, ...options }: ReportOptions,
  environment: Environment,
): Promise<number> {
  const make = SIGNATORY_FORMATS[oneOf('--format', format ?? 'html', ['html', 'markdown'])];
  const documents: FileReport[] = [];
  const checked = await checkPaths(paths, options, environment, {
    ...{ mode: 'check', changes: null, memory: null },
    receive: (outcome) => documents.push(held(outcome.report, false)),
  });
  const files = [...documents, ...configurationsOf(checked, environment)];
  const report: Report = {
    ...reportBasics(environment.locale),
    ...{ quiet: false, compared: false, failing: [], shard: null, files, counts: countsOf(files) },
  };
  const page = make(await withAuthors(report, environment.cwd));
  if (output === undefined) environment.stdout.writeDocument(page);
  else {
    const path = resolve(environment.cwd, output);
    await writeWhole(path, shownPath(path, environment.cwd), page);
  }
  return report.counts.unusable > 0 ? 2 : 0;
}

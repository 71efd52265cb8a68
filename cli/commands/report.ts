import { shownPath } from '../../disk/paths.ts';
import { checkPaths } from '../checkPaths.ts';
import { oneOf } from '../choices.ts';
import { countsOf } from '../counts.ts';
import type { Environment } from '../environment.ts';
import { UsageError } from '../messages.ts';
import type { LintOptions } from '../options.ts';
import { outputPath } from '../outputPath.ts';
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
  const form = oneOf('--format', format ?? 'html', ['html', 'markdown']);
  const { cwd, locale, stdout } = environment;
  if (form === 'html' && output === undefined && stdout.isTerminal) throw new UsageError('pageOnTerminal');
  const documents: FileReport[] = [];
  const checked = await checkPaths(paths, options, environment, {
    ...{ mode: 'check', changes: null, memory: null, judges: [] },
    receive: ({ report }) => documents.push(held(report, false)),
  });
  const read = checked.documents.map(({ document }) => document);
  const path = output === undefined ? null : outputPath(output, read, cwd);
  const files = [...documents, ...configurationsOf(checked, environment)];
  const report: Report = {
    ...reportBasics(locale),
    ...{ quiet: false, compared: false, failing: [], shard: null, files, counts: countsOf(files) },
  };
  const page = SIGNATORY_FORMATS[form](await withAuthors(report, cwd));
  if (path === null) stdout.writeDocument(page);
  else await writeWhole(path, shownPath(path, cwd), page);
  return report.counts.unusable > 0 ? 2 : 0;
}

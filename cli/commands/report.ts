import { shownPath } from '../../disk/paths.ts';
import { checkPaths } from '../checkPaths.ts';
import { oneOf } from '../choices.ts';
import type { Environment } from '../environment.ts';
import { UsageError } from '../messages.ts';
import type { LintOptions } from '../options.ts';
import { outputPath } from '../outputPath.ts';
import { writeWhole } from '../replaceFile.ts';
import { SIGNATORY_FORMATS } from '../reporters/signatoryFormats.ts';
import { withAuthors } from '../waiverAuthors.ts';
import { isUnusable, reportOf } from '../wholeReport.ts';

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
  const { cwd, stdout } = environment;
  if (form === 'html' && output === undefined && stdout.isTerminal) throw new UsageError('pageOnTerminal');
  const checked = await checkPaths(paths, options, 'check', null, environment);
  const path = output === undefined ? null : outputPath(output, checked.sources, cwd);
  const report = reportOf(checked, { quiet: false, compared: false, failing: [] }, environment);
  const page = SIGNATORY_FORMATS[form](await withAuthors(report, cwd));
  if (path === null) stdout.writeDocument(page);
  else await writeWhole(path, shownPath(path, cwd), page);
  return report.files.some(isUnusable) ? 2 : 0;
}

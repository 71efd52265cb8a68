import { writeFile } from 'node:fs/promises';
import { resolve } from 'pathe';
import type { Severity } from '../core/config/presets.ts';
import { reasonOf } from '../disk/systemError.ts';
import type { Environment, Screen } from './environment.ts';
import type { Output } from './options.ts';
import { type Report, countOf } from './report.ts';
import { FORMATS } from './reporters/formats.ts';
import { isUnusable } from './wholeReport.ts';

/** Writes every report that can be written; did all of them go out? */
export async function writeReports(
  outputs: readonly Output[],
  report: Report,
  screen: Screen,
  { cwd, notice }: Environment,
): Promise<boolean> {
  let isWritten = true;
  for (const { format, file } of outputs) {
    const make = await FORMATS[format]();
    if (file === null) {
      screen.write(make({ ...report, color: screen.color, width: screen.width }));
      continue;
    }
    try {
      await writeFile(resolve(cwd, file), make(report));
    } catch (error) {
      notice('reportUnwritable', { path: file, reason: reasonOf(error) });
      isWritten = false;
    }
  }
  return isWritten;
}

/** The text report counts what it does not show; beside other formats a sentence does. */
export function sayHidden(report: Report, { notice }: Environment): void {
  const [warnings, infos] = [countOf(report, 'warning'), countOf(report, 'info')];
  if (report.quiet && warnings + infos > 0) notice('hidden', { warnings, infos });
}

/** 0 nothing to fail on, 1 findings, 2 something could not be used. */
export function exitCode(
  report: Report,
  fails: { readonly severities: readonly Severity[]; readonly mostWarnings: number },
  { notice }: Environment,
): number {
  const warnings = countOf(report, 'warning');
  const tooMany = warnings > fails.mostWarnings;
  if (tooMany) notice('tooManyWarnings', { count: warnings, most: fails.mostWarnings });
  if (report.files.some(isUnusable)) return 2;
  return tooMany || fails.severities.some((severity) => countOf(report, severity) > 0) ? 1 : 0;
}

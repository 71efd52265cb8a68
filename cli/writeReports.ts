import { writeFile } from 'node:fs/promises';
import { resolve } from 'pathe';
import type { Severity } from '../core/config/presets.ts';
import { reasonOf } from '../disk/systemError.ts';
import type { Environment, Screen } from './environment.ts';
import type { Output } from './options.ts';
import type { Counts } from './counts.ts';
import type { Report } from './report.ts';
import { FORMATS } from './reporters/formats.ts';

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
export function sayHidden({ quiet, counts }: Pick<Report, 'quiet' | 'counts'>, { notice }: Environment): void {
  const { warning: warnings, info: infos } = counts.found;
  if (quiet && warnings + infos > 0) notice('hidden', { warnings, infos });
}

/** 0 nothing to fail on, 1 findings, 2 something could not be used. */
export function exitCode(
  { found, unusable }: Counts,
  fails: { readonly severities: readonly Severity[]; readonly mostWarnings: number },
  { notice }: Environment,
): number {
  const tooMany = found.warning > fails.mostWarnings;
  if (tooMany) notice('tooManyWarnings', { count: found.warning, most: fails.mostWarnings });
  if (unusable > 0) return 2;
  return tooMany || fails.severities.some((severity) => found[severity] > 0) ? 1 : 0;
}

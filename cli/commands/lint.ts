import type { Memory } from '../askedCache.ts';
import { compareOutcome, readBaselineFile } from '../baselineFile.ts';
import { type Changes, changesOf, judgeByLines } from '../changes.ts';
import { checkPaths } from '../checkPaths.ts';
import type { Mode, Outcome } from '../checkSource.ts';
import type { Environment, Screen } from '../environment.ts';
import { foundBefore } from '../foundBefore.ts';
import { UsageError } from '../messages.ts';
import { type LintOptions, type Output, failingSeverities, mostWarnings, outputsOf } from '../options.ts';
import type { Source } from '../sources.ts';
import { reportOf } from '../wholeReport.ts';
import { exitCode, sayHidden, writeReports } from '../writeReports.ts';

/** Checks files, mends them when asked, writes the reports. The exit code: 0 nothing to fail on, 1 findings, 2 something could not be used. */
export async function lintCommand(
  paths: readonly string[],
  options: LintOptions,
  environment: Environment,
  memory: Memory | null = null,
): Promise<number> {
  const outputs = outputsOf(options);
  const fails = { severities: failingSeverities(options), mostWarnings: mostWarnings(options) };
  const mode = modeOf(options);
  const changes = await changesOf(options, environment.cwd);
  const judges = await judgesOf(paths, options, changes, environment);
  const checked = await checkPaths(paths, options, mode, changes, environment, memory);
  const { sources, outcomes, search } = checked;
  const judged = await judgedBy(judges, outcomes);
  const made = { compared: judges.length > 0, failing: fails.severities, quiet: options.quiet === true };
  const report = reportOf({ ...checked, outcomes: judged }, made, environment);
  const screen = screenFor(mode, sources, environment);
  const begun = environment.clock();
  const isWritten = await writeReports(outputs, report, screen, environment);
  const reporting = environment.clock() - begun;
  const below = screenBelow(outputs, screen, environment);
  if (options.statistics === true) {
    const { statisticsText } = await import('../reporters/statistics.ts');
    below.write(statisticsText(report));
  }
  if (options.timing === true) {
    const { timingText } = await import('../reporters/timing.ts');
    below.write(timingText(report, { search, reporting }));
  }
  sayFixes(mode, outcomes, environment);
  if (outputs.every(({ format }) => format !== 'text')) sayHidden(report, environment);
  return isWritten ? exitCode(report, fails, environment) : 2;
}

type Judge = (outcome: Outcome) => Outcome | Promise<Outcome>;

/** What tells findings that are known from new ones; none where every finding is new. */
async function judgesOf(
  paths: readonly string[],
  options: LintOptions,
  changes: Changes | null,
  environment: Environment,
): Promise<readonly Judge[]> {
  const { baseline, lines } = options;
  const { cwd } = environment;
  const judges: Judge[] = [];
  if (baseline !== undefined) {
    const file = await readBaselineFile(baseline, cwd);
    if (file.known === null) throw new UsageError('baselineMissing', { path: file.shown });
    judges.push((outcome) => compareOutcome(outcome, file));
  }
  if (changes && lines === true) {
    const before = foundBefore(paths, options, changes, environment);
    judges.push((outcome) => judgeByLines(outcome, changes, before));
  }
  return judges;
}

/** One by one: a judge may have to check a text again. */
async function judgedBy(judges: readonly Judge[], outcomes: readonly Outcome[]): Promise<readonly Outcome[]> {
  const judged: Outcome[] = [];
  for (const outcome of outcomes) {
    let last = outcome;
    for (const judge of judges) last = await judge(last);
    judged.push(last);
  }
  return judged;
}

function modeOf({ fix, fixDryRun }: LintOptions): Mode {
  if (fixDryRun === true) return 'dry-run';
  return fix === true ? 'fix' : 'check';
}

/** Where the report goes: not where a diff or a mended text goes. */
function screenFor(mode: Mode, sources: readonly Source[], { stdout, stderr }: Environment): Screen {
  const isTaken = mode === 'dry-run' || (mode === 'fix' && sources.some(({ isStdin }) => isStdin));
  return isTaken ? stderr : stdout;
}

function sayFixes(mode: Mode, outcomes: readonly Outcome[], { notice }: Environment): void {
  if (mode === 'check') return;
  const changed = outcomes.filter(({ fixes }) => fixes > 0);
  const count = changed.reduce((sum, { fixes }) => sum + fixes, 0);
  if (count > 0) notice(mode === 'fix' ? 'fixed' : 'wouldFix', { count, files: changed.length });
  else if (outcomes.some(({ report }) => report.error === null)) notice('nothingToFix');
}

/** Under the text report; beside another one, not in it. */
function screenBelow(outputs: readonly Output[], screen: Screen, { stderr }: Environment): Screen {
  return outputs.some(({ format, file }) => file === null && format !== 'text') ? stderr : screen;
}

import type { Memory } from '../askedCache.ts';
import { compareOutcome, readBaselineFile } from '../baselineFile.ts';
import { type Changes, changesOf, judgeByLines } from '../changes.ts';
import type { Judge } from '../checkAll.ts';
import { checkPaths } from '../checkPaths.ts';
import type { Mode, Outcome } from '../checkSource.ts';
import { type Counts, countsOf } from '../counts.ts';
import type { Environment, Screen } from '../environment.ts';
import { foundBefore } from '../foundBefore.ts';
import { UsageError } from '../messages.ts';
import { type LintOptions, type Output, failingSeverities, mostWarnings, outputsOf } from '../options.ts';
import { type FileReport, type Report, type ReportParts, type Reporting, held } from '../report.ts';
import { SHOWING_TEXT, formatInParts } from '../reporters/formats.ts';
import { configurationsOf, reportBasics } from '../wholeReport.ts';
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
  const reporting: Reporting = {
    ...reportBasics(environment.locale),
    ...{ compared: judges.length > 0, failing: fails.severities, quiet: options.quiet === true, shard: null },
  };
  const screen = screenFor(mode, paths, environment);
  const parts = await partsAtOnce(outputs, options, { ...reporting, color: screen.color, width: screen.width });
  const withText = outputs.some(({ format }) => SHOWING_TEXT.has(format));
  const files: FileReport[] = [];
  let counts = countsOf([]);
  const receive = (file: FileReport): void => {
    counts = countsOf([file], counts);
    if (parts) screen.write(parts.file(file));
    else files.push(file.kind === 'configuration' ? file : held(file, withText));
  };
  const checked = await checkPaths(paths, options, environment, {
    ...{ mode, changes, memory, judges },
    receive: ({ report }) => {
      receive(report);
    },
  });
  for (const configuration of configurationsOf(checked, environment)) receive(configuration);
  const report: Report = { ...reporting, files, counts, shard: checked.shard };
  const begun = environment.clock();
  if (parts) screen.write(parts.end(counts));
  const isWritten = parts !== null || (await writeReports(outputs, report, screen, environment));
  const below = screenBelow(outputs, screen, environment);
  if (options.statistics === true) {
    const { statisticsText } = await import('../reporters/statistics.ts');
    below.write(statisticsText(report));
  }
  if (options.timing === true) {
    const { timingText } = await import('../reporters/timing.ts');
    below.write(timingText(report, { search: checked.search, reporting: environment.clock() - begun }));
  }
  sayFixes(mode, checked.documents, counts, environment);
  if (outputs.every(({ format }) => format !== 'text')) sayHidden(report, environment);
  return isWritten ? exitCode(counts, fails, environment) : 2;
}

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

function modeOf({ fix, fixDryRun }: LintOptions): Mode {
  if (fixDryRun === true) return 'dry-run';
  return fix === true ? 'fix' : 'check';
}

/** The parts of the only report, where it can be told while documents are still being checked: nothing is held of them then. */
async function partsAtOnce(
  [output, ...others]: readonly Output[],
  options: LintOptions,
  reporting: Reporting,
): Promise<ReportParts | null> {
  const { statistics = false, timing = false, shard } = options;
  const needsAll = statistics || timing || shard !== undefined || modeOf(options) !== 'check';
  if (output?.file !== null || others.length > 0 || needsAll) return null;
  return (await formatInParts(output.format)?.())?.(reporting) ?? null;
}

/** Where the report goes: not where a diff or a mended text goes. */
function screenFor(mode: Mode, paths: readonly string[], { stdout, stderr }: Environment): Screen {
  const isTaken = mode === 'dry-run' || (mode === 'fix' && paths.includes('-'));
  return isTaken ? stderr : stdout;
}

function sayFixes(
  mode: Mode,
  documents: readonly Pick<Outcome, 'fixes'>[],
  { checked, unwritten }: Counts,
  { notice }: Environment,
): void {
  if (mode === 'check') return;
  const changed = documents.filter(({ fixes }) => fixes > 0);
  const count = changed.reduce((sum, { fixes }) => sum + fixes, 0);
  if (count > 0) notice(mode === 'fix' ? 'fixed' : 'wouldFix', { count, files: changed.length });
  else if (checked > unwritten) notice('nothingToFix');
}

/** Under the text report; beside another one, not in it. */
function screenBelow(outputs: readonly Output[], screen: Screen, { stderr }: Environment): Screen {
  return outputs.some(({ format, file }) => file === null && format !== 'text') ? stderr : screen;
}

import { writeFile } from 'node:fs/promises';
import { createTwoFilesPatch } from 'diff';
import { resolve } from 'pathe';
import type { ConfigProblem } from '../../core/config/problems.ts';
import { applyFixes } from '../../core/lint/applyFixes.ts';
import { type LintResult, lint } from '../../core/lint/lint.ts';
import type { Resolved, Resolver } from '../../core/workspace/resolver.ts';
import { builtInData } from '../../data/builtIn.generated.ts';
import { rules } from '../../rules/index.ts';
import { shownPath } from '../files.ts';
import { nodeResolver } from '../host.ts';
import { UsageError, sentence } from '../messages.ts';
import { type Environment, type LintOptions, failingSeverities, outputsOf } from '../options.ts';
import type { FileReport, Report } from '../report.ts';
import { FORMATS } from '../reporters/formats.ts';
import { type Source, sourcesOf } from '../sources.ts';

/** A fix that has not settled after so many passes never will; the test of every rule holds its fixes to this. */
const MOST_PASSES = 10;

/** Checks files, mends them when asked, writes the reports. The exit code: 0 nothing to fail on, 1 findings, 2 something could not be used. */
export async function lintCommand(
  paths: readonly string[],
  options: LintOptions,
  environment: Environment,
): Promise<number> {
  const outputs = outputsOf(options);
  const failing = failingSeverities(options);
  const resolver = nodeResolver(options, environment);
  const run: Run = { resolver, options, environment, problems: new Map(), fixed: { count: 0, files: 0 }, patches: [] };
  const files: FileReport[] = [];
  for (const source of await sourcesOf(paths, resolver, environment, options.stdinFilename))
    files.push(await checkFile(source, run));
  const report = finishReport(files, run);
  if (options.fixDryRun === true) environment.write(run.patches.join(''));
  else for (const output of outputs) await writeReport(output, report, environment);
  sayWhatWasFixed(run);
  return exitCode(report, failing, options);
}

interface Run {
  readonly resolver: Resolver;
  readonly options: LintOptions;
  readonly environment: Environment;
  /** By place, so that one that holds for many files is said once. */
  readonly problems: Map<string, ConfigProblem>;
  readonly fixed: { count: number; files: number };
  readonly patches: string[];
}

async function checkFile(source: Source, run: Run): Promise<FileReport> {
  const { options, environment } = run;
  const report = { file: source.shown, plan: null, findings: [], suppressed: [], problems: [], error: null };
  try {
    const text = await source.read();
    let checked = await check(source.path, text, run);
    if (options.fix === true || options.fixDryRun === true) {
      const mended = await mend(source.path, checked, run);
      if (options.fixDryRun === true) run.patches.push(patchOf(source, text, mended.text));
      else if (mended.text !== text && source.replace) {
        await source.replace(text, mended.text);
        run.fixed.count += mended.applied;
        run.fixed.files++;
        checked = mended.checked;
      }
    }
    const { findings, suppressed } = checked.result;
    const shown = options.quiet === true ? findings.filter(({ severity }) => severity === 'error') : findings;
    return { ...report, plan: checked.resolved.plan, findings: shown, suppressed };
  } catch (error) {
    if (error instanceof UsageError) return { ...report, error: sentence(environment.locale, error.id, error.data) };
    throw error;
  }
}

interface Checked {
  readonly resolved: Resolved;
  readonly result: LintResult;
}

async function check(path: string, text: string, { resolver, environment, problems }: Run): Promise<Checked> {
  const resolved = await resolver.resolve(path, text);
  for (const problem of resolved.problems)
    problems.set(`${problem.file}:${String(problem.at.line)}:${problem.message.vi}`, problem);
  const { today, locale } = environment;
  const { plan, settings, knowledge, project } = resolved;
  return { resolved, result: lint(plan, rules, { settings, knowledge, project, today, locale }) };
}

/** Applies the safe fixes until nothing changes. */
async function mend(
  path: string,
  first: Checked,
  run: Run,
): Promise<{ text: string; applied: number; checked: Checked }> {
  let checked = first;
  let text = first.resolved.plan.document.source;
  let applied = 0;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const fixed = applyFixes(
      text,
      checked.result.findings.flatMap(({ fix }) => (fix ? [fix.edits] : [])),
    );
    if (fixed.text === text) break;
    text = fixed.text;
    applied += fixed.applied;
    checked = await check(path, text, run);
  }
  return { text, applied, checked };
}

function patchOf({ shown }: Source, before: string, after: string): string {
  return before === after
    ? ''
    : createTwoFilesPatch(`a/${shown}`, `b/${shown}`, before, after, undefined, undefined, { context: 2 });
}

/** The files in order, then an object for each configuration file that has something wrong. */
function finishReport(files: readonly FileReport[], { problems, environment }: Run): Report {
  const { locale, cwd, width, color } = environment;
  const byFile = new Map<string, ConfigProblem[]>();
  for (const problem of problems.values()) byFile.set(problem.file, [...(byFile.get(problem.file) ?? []), problem]);
  const configurations = [...byFile].map(([file, wrong]) => ({
    file: shownPath(file, cwd),
    plan: null,
    findings: [],
    suppressed: [],
    problems: wrong,
    error: null,
  }));
  return { files: [...files, ...configurations], locale, cwd, width, color, compiled: builtInData().compiled };
}

async function writeReport(
  output: { format: string; file: string | null },
  report: Report,
  environment: Environment,
): Promise<void> {
  const make = FORMATS[output.format];
  if (!make) return;
  if (output.file === null) environment.write(make(report));
  else await writeFile(resolve(environment.cwd, output.file), make({ ...report, color: false }));
}

function sayWhatWasFixed({ options, environment, fixed }: Run): void {
  if (options.fix !== true || options.fixDryRun === true) return;
  const { locale } = environment;
  environment.notice(fixed.files > 0 ? sentence(locale, 'fixed', fixed) : sentence(locale, 'nothingToFix'));
}

function exitCode({ files }: Report, failing: readonly string[], { maxWarnings }: LintOptions): number {
  if (files.some(({ error, problems }) => error !== null || problems.length > 0)) return 2;
  const findings = files.flatMap((file) => file.findings);
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const tooMany = maxWarnings !== undefined && warnings > Number(maxWarnings);
  return tooMany || findings.some(({ severity }) => failing.includes(severity)) ? 1 : 0;
}

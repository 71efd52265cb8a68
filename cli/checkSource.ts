import { FILE_HEADERS_ONLY, createTwoFilesPatch } from 'diff';
import type { HeldDocument } from '../core/config/dead.ts';
import type { ConfigProblem } from '../core/config/problems.ts';
import { type Converged, converge } from '../core/lint/converge.ts';
import { type LintResult, lint } from '../core/lint/lint.ts';
import type { IsoDate } from '../core/plan/dates.ts';
import { type Resolver, subjectOf } from '../core/workspace/resolver.ts';
import { factsOf } from './documentFacts.ts';
import type { Environment } from './environment.ts';
import { failureOf } from './failure.ts';
import { replaceFile } from './replaceFile.ts';
import type { CheckedFile, FailedFile } from './report.ts';
import type { Source } from './sources.ts';
import type { Stopwatch } from './stopwatch.ts';

/** What happens to safe fixes: nothing, they are shown as a diff, they are written. */
export type Mode = 'check' | 'dry-run' | 'fix';

/** How documents are checked. */
export interface Check {
  readonly mode: Mode;
  readonly resolver: Resolver;
  readonly today: IsoDate;
  readonly environment: Environment;
  /** Null where nobody asks how long things take. */
  readonly stopwatch: Stopwatch | null;
}

/** One document after its check. */
export interface Outcome {
  readonly report: CheckedFile | FailedFile;
  /** What is wrong with the configuration that holds for it. */
  readonly problems: readonly ConfigProblem[];
  /** The document, and what it is. */
  readonly document: HeldDocument;
  /** How many fixes were made, or would be. */
  readonly fixes: number;
}

/** Checks one document and mends it as the mode says; what goes wrong with it is in its report. */
export async function checkSource(source: Source, check: Check): Promise<Outcome> {
  const { report, ...outcome } = await checkedSource(source, check);
  const timing = check.stopwatch?.lap() ?? null;
  return { ...outcome, report: report.kind === 'checked' ? { ...report, timing } : report };
}

async function checkedSource(source: Source, check: Check): Promise<Outcome> {
  const { path, shown } = source;
  try {
    const text = await source.read();
    const first = await checkText(path, text, check);
    if (check.mode === 'check') return outcome(shown, first, 0, null);
    const mended = await converge(text, first, (changed) => checkText(path, changed, check));
    return await (check.mode === 'fix'
      ? fix(source, text, first, mended, check)
      : showFixes(source, text, first, mended, check));
  } catch (error) {
    return {
      report: { kind: 'failed', file: shown, error: failureOf(error, check.environment) },
      problems: [],
      document: { path, head: null },
      fixes: 0,
    };
  }
}

interface CheckedText extends LintResult, Pick<CheckedFile, 'source' | 'lines' | 'ran' | 'facts'> {
  readonly problems: readonly ConfigProblem[];
  readonly document: HeldDocument;
}

async function checkText(path: string, text: string, check: Check): Promise<CheckedText> {
  const { resolver, today, environment, stopwatch } = check;
  const { plan, rules, settings, knowledge, project, problems } = await resolver.resolve(path, text);
  const { locale } = environment;
  const { source, lines } = plan.document;
  const document = { path, head: subjectOf(path, plan) };
  const ran = new Set(settings.keys());
  const result = lint(plan, rules, { settings, knowledge, project, today, locale }, stopwatch?.measure);
  return {
    source,
    lines,
    problems,
    document,
    ran,
    facts: factsOf(plan, [...result.findings, ...result.suppressed]),
    ...result,
  };
}

function outcome(
  file: string,
  { problems, document, ...checked }: CheckedText,
  fixes: number,
  error: string | null,
): Outcome {
  const findings = checked.findings.map((finding) => ({ ...finding, state: 'new' as const }));
  const report: CheckedFile = { kind: 'checked', file, ...checked, findings, resolved: [], timing: null, error };
  return { report, problems, document, fixes };
}

/** Writes the mended text to its file, or standard input to standard output. Where that fails, the document is reported as it is. */
async function fix(
  { path, shown, isStdin }: Source,
  text: string,
  first: CheckedText,
  mended: Converged<CheckedText>,
  { environment }: Check,
): Promise<Outcome> {
  if (isStdin) environment.stdout.writeDocument(mended.text);
  else if (mended.text !== text) {
    try {
      await replaceFile(path, shown, text, mended.text);
    } catch (error) {
      return outcome(shown, first, 0, failureOf(error, environment));
    }
  }
  return outcome(shown, mended.checked, mended.applied, null);
}

/** Prints what would be mended; the document is reported as it is. */
function showFixes(
  { shown }: Source,
  text: string,
  first: CheckedText,
  mended: Converged<CheckedText>,
  { environment }: Check,
): Outcome {
  if (mended.text !== text) environment.stdout.writeDocument(unifiedDiff(shown, text, mended.text));
  return outcome(shown, first, mended.applied, null);
}

const DIFF = { context: 3, headerOptions: FILE_HEADERS_ONLY };

/** A diff that `patch -p1` and `git apply` take. */
function unifiedDiff(file: string, before: string, after: string): string {
  return createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, DIFF);
}

import type { HeldDocument } from '../core/config/deadSettings.ts';
import type { ConfigProblem } from '../core/config/problems.ts';
import { type Converged, converge } from '../core/lint/converge.ts';
import { type LintResult, lint } from '../core/lint/lint.ts';
import type { IsoDate } from '../core/plan/deadlines/dates.ts';
import type { HostQuestion } from '../core/workspace/recordingHost.ts';
import { type Resolver, subjectOf } from '../core/workspace/resolver.ts';
import { factsOf } from './documentFacts.ts';
import type { Environment } from './environment.ts';
import { failureOf } from './failure.ts';
import type { KeptHost } from './keptHost.ts';
import { replaceFile } from './replaceFile.ts';
import type { CheckedFile, FailedFile } from './report.ts';
import { reportedFinding, waivedFinding } from './reportedFinding.ts';
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
  /** What the resolver asks, where outcomes are kept; else null. */
  readonly host: KeptHost | null;
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
  /** Null where nobody keeps outcomes. */
  readonly basis: Basis | null;
}

/** What an outcome rests on beside the text, the tool and the options. */
export interface Basis {
  readonly answers: readonly HostAnswer[];
  /** The day that it holds for; null where it holds on any. */
  readonly day: IsoDate | null;
}

/** A question to the host with what stands for its answer. */
export interface HostAnswer extends HostQuestion {
  readonly answer: string;
}

/** Checks one document and mends it as the mode says; what goes wrong with it is in its report. */
export async function checkSource(source: Source, check: Check): Promise<Outcome> {
  check.stopwatch?.lap();
  const { report, ...outcome } = await checkedSource(source, check);
  const timing = check.stopwatch?.lap() ?? null;
  return { ...outcome, report: report.kind === 'checked' ? { ...report, timing } : report };
}

async function checkedSource(source: Source, check: Check): Promise<Outcome> {
  const { shown } = source;
  try {
    const text = await source.read();
    const first = await checkText(source, text, check);
    if (check.mode === 'check') return outcome(shown, first, 0, null);
    const mended = await converge(text, first, (changed) => checkText(source, changed, check));
    return await (check.mode === 'fix'
      ? fix(source, text, first, mended, check)
      : showFixes(source, text, first, mended, check));
  } catch (error) {
    return failedOutcome(source, failureOf(error, check.environment));
  }
}

/** A document that could not be checked, and why, in one sentence. */
export function failedOutcome({ path, shown }: Pick<Source, 'path' | 'shown'>, error: string): Outcome {
  return {
    report: { kind: 'failed', file: shown, error },
    problems: [],
    document: { path, head: null },
    fixes: 0,
    basis: null,
  };
}

interface CheckedText extends Pick<LintResult, 'findings'> {
  readonly report: Pick<CheckedFile, 'source' | 'findings' | 'suppressed' | 'facts' | 'preview'>;
  readonly problems: readonly ConfigProblem[];
  readonly document: HeldDocument;
  readonly basis: Basis | null;
}

async function checkText({ path, shown, preview }: Source, text: string, check: Check): Promise<CheckedText> {
  const { resolver, today, environment, stopwatch, host } = check;
  const { plan, rules, settings, knowledge, project, problems, restsOn } = await resolver.resolve(path, text);
  const { locale, cwd } = environment;
  const { source, lines } = plan.document;
  const { findings, suppressed, ofToday } = lint(
    plan,
    rules,
    { settings, knowledge, project, today, locale },
    stopwatch?.measure,
  );
  const telling = { lines, cwd };
  const marked = preview === 'errors' ? findings.filter(({ severity }) => severity === 'error') : findings;
  return {
    findings,
    problems,
    basis: host && { answers: await answersOf(restsOn.flat(), host), day: ofToday || preview ? today : null },
    document: { path, head: subjectOf(path, plan) },
    report: {
      source,
      findings: findings.map((finding) => reportedFinding(finding, telling)),
      suppressed: suppressed.map((finding) => waivedFinding(finding, telling)),
      facts: factsOf(plan, [...findings, ...suppressed], new Set(settings.keys())),
      // what makes it is loaded only where a report shows it
      preview:
        preview &&
        (await import('../preview/previewOf.ts')).previewOf(plan, marked, { file: shown, knowledge, project, today }),
    },
  };
}

function outcome(
  file: string,
  { problems, document, basis, report }: CheckedText,
  fixes: number,
  error: string | null,
): Outcome {
  return {
    report: { kind: 'checked', file, ...report, resolved: [], timing: null, error },
    problems,
    document,
    fixes,
    basis,
  };
}

/** Each question once. */
async function answersOf(questions: readonly HostQuestion[], host: KeptHost): Promise<readonly HostAnswer[]> {
  const different = new Map(questions.map((question) => [`${question.asks} ${question.path}`, question]));
  return Promise.all(
    [...different.values()].map(async (question) => ({ ...question, answer: await host.answerTo(question) })),
  );
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
async function showFixes(
  { shown }: Source,
  text: string,
  first: CheckedText,
  mended: Converged<CheckedText>,
  { environment }: Check,
): Promise<Outcome> {
  if (mended.text !== text) environment.stdout.writeDocument(await unifiedDiff(shown, text, mended.text));
  return outcome(shown, first, mended.applied, null);
}

/** A diff that `patch -p1` and `git apply` take. */
async function unifiedDiff(file: string, before: string, after: string): Promise<string> {
  const { FILE_HEADERS_ONLY, createTwoFilesPatch } = await import('diff');
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY };
  return createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, options);
}

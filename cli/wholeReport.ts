import { type ConfigProblem, problemSeverity } from '../core/config/problems.ts';
import { hash } from '../core/lint/fingerprint.ts';
import type { Locale } from '../core/text/localized.ts';
import { builtInData } from '../data/builtIn.generated.ts';
import { shownPath } from '../disk/paths.ts';
import type { Outcome } from './checkSource.ts';
import { DEFAULT_WIDTH, type Environment } from './environment.ts';
import type { FaultyConfiguration, FileReport, Report, ReportedProblem } from './report.ts';

/** The whole run, as reporters that write to a file get it. */
export function reportOf(
  outcomes: readonly Outcome[],
  dead: readonly ConfigProblem[],
  made: Pick<Report, 'quiet' | 'compared' | 'failing'>,
  { locale, cwd }: Environment,
): Report {
  const configurations = faultyConfigurations([...outcomes.flatMap(({ problems }) => problems), ...dead], cwd, locale);
  return {
    ...made,
    files: [...outcomes.map(({ report }) => report), ...configurations],
    locale,
    compiled: builtInData().compiled,
    width: DEFAULT_WIDTH,
    color: false,
  };
}

/** Each problem once, though it holds for many documents. */
function faultyConfigurations(
  all: readonly ConfigProblem[],
  cwd: string,
  locale: Locale,
): readonly FaultyConfiguration[] {
  const problems = new Map(all.map((problem) => [JSON.stringify(problem), problem]));
  const files = new Set([...problems.values()].map(({ file }) => file));
  return [...files].map((file) => ({
    kind: 'configuration',
    file: shownPath(file, cwd),
    problems: [...problems.values()]
      .filter((problem) => problem.file === file)
      .map((problem) => reportedProblem(problem, shownPath(file, cwd), locale)),
  }));
}

function reportedProblem(problem: ConfigProblem, file: string, locale: Locale): ReportedProblem {
  const { message, at } = problem;
  const fingerprint = hash(`${file}\u0000${message.vi}`);
  return { severity: problemSeverity(problem), message: message[locale], at, fingerprint };
}

/** Could a document not be checked or written, or a configuration not be used as it stands? */
export function isUnusable(file: FileReport): boolean {
  switch (file.kind) {
    case 'failed':
      return true;
    case 'checked':
      return file.error !== null;
    case 'configuration':
      return file.problems.some(({ severity }) => severity === 'error');
  }
}

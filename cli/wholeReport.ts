import { type ConfigProblem, problemSeverity } from '../core/config/problems.ts';
import { hash } from '../core/text/hash.ts';
import { groupBy } from '../core/text/groupBy.ts';
import type { Locale } from '../core/text/localized.ts';
import { builtInData } from '../data/builtIn.generated.ts';
import { shownPath } from '../disk/paths.ts';
import type { Checked } from './checkPaths.ts';
import { DEFAULT_WIDTH, type Environment } from './environment.ts';
import type { FaultyConfiguration, ReportedProblem, Reporting } from './report.ts';

/** What is wrong with the configurations of a run. */
export function configurationsOf(
  { documents, dead }: Pick<Checked, 'documents' | 'dead'>,
  { locale, cwd }: Environment,
): readonly FaultyConfiguration[] {
  const found = documents.flatMap(({ problems }, first) => problems.map((problem) => ({ problem, first })));
  return faultyConfigurations([...found, ...dead.map((problem) => ({ problem, first: null }))], cwd, locale);
}

/** What holds for every report that is not for a screen. */
export function reportBasics(locale: Locale): Pick<Reporting, 'locale' | 'compiled' | 'width' | 'color'> {
  return { locale, compiled: builtInData().compiled, width: DEFAULT_WIDTH, color: false };
}

interface Brought {
  readonly problem: ConfigProblem;
  readonly first: number | null;
}

/** Each problem once, though it holds for many documents. */
export function faultyConfigurations(
  all: readonly Brought[],
  cwd: string,
  locale: Locale,
): readonly FaultyConfiguration[] {
  const brought = new Map<string, Brought>();
  for (const one of all) {
    const key = JSON.stringify(one.problem);
    if (!brought.has(key)) brought.set(key, one);
  }
  return [...groupBy([...brought.values()], ({ problem }) => problem.file)].map(([path, problems]) => {
    const file = shownPath(path, cwd);
    return { kind: 'configuration', file, problems: problems.map((one) => reportedProblem(one, file, locale)) };
  });
}

function reportedProblem({ problem, first }: Brought, file: string, locale: Locale): ReportedProblem {
  const { message, at } = problem;
  const fingerprint = hash(`${file}\u0000${message.vi}`);
  return { severity: problemSeverity(problem), message: message[locale], at, fingerprint, first };
}

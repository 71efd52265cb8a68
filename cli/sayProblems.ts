import type { ConfigProblem } from '../core/config/problems.ts';
import type { Environment } from './environment.ts';
import { problemObject } from './problemObject.ts';

/** Says what is wrong with configurations, each once though it may hold for several texts. Is anything of it an error? */
export function sayProblems(problems: readonly ConfigProblem[], environment: Environment): boolean {
  const said = new Map(
    problems.map((problem) => {
      const shown = problemObject(problem, environment);
      return [JSON.stringify(shown), shown] as const;
    }),
  );
  for (const problem of said.values()) environment.notice('configurationProblem', problem);
  return [...said.values()].some(({ severity }) => severity === 'error');
}

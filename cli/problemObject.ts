import { type ConfigProblem, problemSeverity } from '../core/config/problems.ts';
import { shownPath } from '../disk/paths.ts';
import type { Environment } from './environment.ts';

/** What is wrong with a configuration, as commands about configurations say it. */
export interface ShownProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** As the data of a message. */
  readonly [key: string]: string | number;
}

export function problemObject(problem: ConfigProblem, { cwd, locale }: Environment): ShownProblem {
  const { file, at, message } = problem;
  const { line, column } = at;
  return { file: shownPath(file, cwd), line, column, severity: problemSeverity(problem), message: message[locale] };
}

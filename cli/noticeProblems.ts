import type { ConfigProblem } from '../core/config/problems.ts';
import { shownPath } from '../disk/paths.ts';
import type { Environment } from './environment.ts';

/** Notices what is wrong with configurations, each once though several documents have the same one. How many there are. */
export function noticeProblems(problems: readonly ConfigProblem[], { cwd, notice }: Environment): number {
  const noticed = new Set<string>();
  for (const { file, at, message } of problems) {
    const data = { file: shownPath(file, cwd), line: at.line, column: at.column, message };
    const key = JSON.stringify(data);
    if (noticed.has(key)) continue;
    noticed.add(key);
    notice('configurationProblem', data);
  }
  return noticed.size;
}

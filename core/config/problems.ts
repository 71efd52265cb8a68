import type { Range } from '../text/lineIndex.ts';
import type { LocalizedText } from '../text/localized.ts';

/** Something wrong with a configuration file, or with a file that it names. */
export interface ConfigProblem {
  /** Absolute path, with `/`. */
  readonly file: string;
  readonly message: LocalizedText;
  readonly at: Range;
  /** An error where it does not say so. */
  readonly severity?: 'warning' | undefined;
}

export function problemSeverity({ severity }: ConfigProblem): 'error' | 'warning' {
  return severity ?? 'error';
}

export const FILE_START: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 };

import type { Reporter } from '../report.ts';
import { jsonReport } from './json.ts';
import { textReport } from './text.ts';

/** The formats of `--format`, by name. */
export const FORMATS = { text: textReport, json: jsonReport } as const satisfies Readonly<Record<string, Reporter>>;

import type { Reporter } from '../report.ts';
import { jsonReport } from './json.ts';
import { textReport } from './text.ts';

/** The formats of `--format`, by name. */
export const FORMATS: Readonly<Record<string, Reporter>> = { text: textReport, json: jsonReport };

import type { Reporter } from '../report.ts';
import { azureReport } from './azure.ts';
import { checkstyleReport } from './checkstyle.ts';
import { compactReport } from './compact.ts';
import { csvReport } from './csv.ts';
import { githubReport } from './github.ts';
import { gitlabReport } from './gitlab.ts';
import { htmlReport } from './html.ts';
import { jsonReport } from './json.ts';
import { jsonlReport } from './jsonl.ts';
import { junitReport } from './junit.ts';
import { markdownReport } from './markdown.ts';
import { rdjsonReport } from './rdjson.ts';
import { sarifReport } from './sarif.ts';
import { textReport } from './text.ts';

/** The formats of `--format`, by name. */
export const FORMATS = {
  text: textReport,
  compact: compactReport,
  json: jsonReport,
  jsonl: jsonlReport,
  sarif: sarifReport,
  junit: junitReport,
  checkstyle: checkstyleReport,
  github: githubReport,
  gitlab: gitlabReport,
  rdjson: rdjsonReport,
  azure: azureReport,
  markdown: markdownReport,
  html: htmlReport,
  csv: csvReport,
} as const satisfies Readonly<Record<string, Reporter>>;

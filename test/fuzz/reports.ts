/** Every format of the report on a text, and what its readers need. */
import { parse } from 'csv-parse/sync';
import { SyntaxValidator } from 'fast-xml-validator';
import { factsOf } from '../../cli/documentFacts.ts';
import { countsOf } from '../../cli/counts.ts';
import type { FileReport, Report } from '../../cli/report.ts';
import { reportedFinding, waivedFinding } from '../../cli/reportedFinding.ts';
import { FORMATS } from '../../cli/reporters/formats.ts';
import { htmlReport } from '../../cli/reporters/html.ts';
import { SIGNATORY_FORMATS } from '../../cli/reporters/signatoryFormats.ts';
import { statisticsText } from '../../cli/reporters/statistics.ts';
import type { LintResult } from '../../core/lint/lint.ts';
import type { Plan } from '../../core/plan/readPlan.ts';
import type { PreviewView } from '../../preview/view.ts';

/** A report on one document. */
export function reportOn(plan: Plan, result: LintResult, file: string, preview: PreviewView | null = null): Report {
  const { source, lines } = plan.document;
  const telling = { lines, cwd: '/noi/kin' };
  const ran = new Set<string>();
  const files: readonly FileReport[] = [
    {
      ...{ kind: 'checked', file, source, resolved: [], timing: null, preview, error: null },
      findings: result.findings.map((finding) => reportedFinding(finding, telling)),
      suppressed: result.suppressed.map((finding) => waivedFinding(finding, telling)),
      facts: factsOf(plan, [...result.findings, ...result.suppressed], ran),
    },
  ];
  return {
    ...{ files, counts: countsOf(files) },
    ...{ locale: 'vi', cwd: '/noi/kin', compiled: '2026-01-01', quiet: false, compared: false, shard: null },
    ...{ failing: ['error'], width: 100, color: false },
  };
}

/** What a terminal takes for a command; the line breaks are ours. */
const COMMAND = /(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
const LONE_SURROGATE = /\p{Surrogate}/u;

const SCRIPT = /<script/gu;

/** What the readers of a format could not read in it; null for nothing. */
function problemOf(format: string, made: string): string | null {
  switch (format) {
    case 'json':
    case 'sarif':
    case 'gitlab':
    case 'rdjson':
      JSON.parse(made);
      return null;
    case 'jsonl':
      for (const line of made.split('\n').filter(Boolean)) JSON.parse(line);
      return null;
    case 'junit':
    case 'checkstyle': {
      new SyntaxValidator().validate(made); // throws
      return LONE_SURROGATE.test(made) ? 'half a letter' : null;
    }
    case 'csv':
      parse(made, { bom: true });
      return null;
    case 'html':
      return (made.match(SCRIPT) ?? []).length === 1 ? null : 'a script out of the document';
    default:
      return COMMAND.test(made) ? 'a command for the terminal' : null;
  }
}

/** Makes every format; throws for one that its readers could not read. */
export async function checkReports(plan: Plan, result: LintResult): Promise<void> {
  const report = reportOn(plan, result, 'a.md');
  // only a build has script and style of the preview, and what they are is no matter here
  const html = (one: Report): string => htmlReport(one, { script: '', style: '', hash: () => '' });
  for (const [format, load] of Object.entries(FORMATS)) {
    const make = format === 'html' ? html : await load();
    const problem = problemOf(format, make(report));
    if (problem !== null) throw new Error(`${format}: ${problem}`);
  }
  for (const make of Object.values(SIGNATORY_FORMATS)) make(report);
  if (COMMAND.test(statisticsText(report))) throw new Error('statistics: a command for the terminal');
}

import type { FileReport, Report } from '../report.ts';
import { type Result, UNUSABLE_FILE, resultsOfFile } from './results.ts';
import { type Xml, element, xmlDocument } from './xml.ts';

const NAME = 'kehoach-lint';

/**
 * JUnit's XML: a suite for each file, a case for each finding. What fails the run fails its case; what was known before is
 * skipped; the rest passes and says what was found. A file without findings has one case that passes.
 */
export function junitReport(report: Report): string {
  const suites = report.files.map((file) => suiteOf(report, file));
  const sum = (count: keyof Counts): number => suites.reduce((total, { counts }) => total + counts[count], 0);
  const totals = { tests: sum('tests'), failures: sum('failures'), errors: sum('errors'), skipped: sum('skipped') };
  return xmlDocument(
    element(
      'testsuites',
      { name: NAME, ...totals, time: 0 },
      suites.map(({ xml }) => xml),
    ),
  );
}

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

function suiteOf(report: Report, file: FileReport): { readonly counts: Counts; readonly xml: Xml } {
  const results = resultsOfFile(report, file);
  const count = (outcome: Outcome): number => results.filter((result) => outcomeOf(report, result) === outcome).length;
  const counts = {
    tests: Math.max(results.length, 1),
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
  };
  const cases =
    results.length > 0
      ? results.map((result) => caseOf(report, result))
      : [element('testcase', { name: NAME, classname: file.file, time: 0 })];
  return { counts, xml: element('testsuite', { name: file.file, ...counts, time: 0 }, [registryOf(report), ...cases]) };
}

/** How old the data are that the suite rests on. */
function registryOf({ compiled }: Report): Xml {
  return element('properties', {}, [element('property', { name: 'registry', value: compiled })]);
}

type Outcome = 'failure' | 'error' | 'skipped' | 'passed';

function outcomeOf({ failing }: Report, { ruleId, state, severity }: Result): Outcome {
  if (ruleId === UNUSABLE_FILE) return 'error';
  if (state === 'existing') return 'skipped';
  return failing.includes(severity) ? 'failure' : 'passed';
}

function caseOf(report: Report, result: Result): Xml {
  const { file, ruleId, at, severity, message } = result;
  const place = `${file}:${String(at.line)}:${String(at.column)}`;
  const text = `${place} ${severity}: ${message}`;
  const outcome = outcomeOf(report, result);
  const said = {
    failure: () => element('failure', { message, type: severity }, text),
    error: () => element('error', { message, type: ruleId }, text),
    skipped: () => element('skipped', { message }),
    passed: () => element('system-out', {}, text),
  }[outcome]();
  return element('testcase', { name: `${ruleId} ${String(at.line)}:${String(at.column)}`, classname: file, time: 0 }, [
    said,
  ]);
}

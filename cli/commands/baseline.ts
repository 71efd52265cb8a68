import { dirname, resolve } from 'pathe';
import { type BaselineEntry, writeBaseline } from '../../core/lint/baseline.ts';
import { kindOf } from '../../disk/paths.ts';
import { type BaselineFile, compareOutcome, entriesOf, keyIn, readBaselineFile } from '../baselineFile.ts';
import type { Outcome } from '../checkSource.ts';
import { checkPaths } from '../checkPaths.ts';
import type { Environment } from '../environment.ts';
import type { LintOptions } from '../options.ts';
import { held } from '../report.ts';
import { writeWhole } from '../replaceFile.ts';

export interface BaselineOptions extends LintOptions {
  readonly acceptNew?: boolean;
}

/**
 * Records the findings of today. A baseline that is there only shrinks, unless new findings are accepted. The exit code: 0 all
 * is recorded, 1 there are new findings that are not, 2 a document could not be checked, and nothing was written.
 */
export async function baselineCommand(
  paths: readonly string[],
  options: BaselineOptions,
  environment: Environment,
): Promise<number> {
  const file = await readBaselineFile(options.baseline, environment.cwd);
  const outcomes: Outcome[] = [];
  await checkPaths(paths, options, environment, {
    ...{ mode: 'check', changes: null, memory: null, judges: [] },
    receive: (outcome) => outcomes.push({ ...outcome, report: held(outcome.report, false) }),
  });
  const failed = outcomes.flatMap(({ report }) => (report.kind === 'failed' ? [report] : []));
  for (const { error } of failed) environment.notice('baselineNotWritten', { path: file.shown, reason: error });
  if (failed.length > 0) return 2;
  const grows = options.acceptNew === true || file.known === null;
  const compared = outcomes.map((outcome) => compareOutcome(outcome, file));
  const recorded = compared.map((outcome) => recordedEntries(outcome, file, grows));
  const files = new Map([...(await untouched(file, outcomes)), ...recorded]);
  await writeWhole(file.path, file.shown, writeBaseline(files));
  const count = [...files.values()].reduce((sum, entries) => sum + entries.length, 0);
  const before = [...(file.known ?? new Map<string, readonly BaselineEntry[]>()).values()].flat().length;
  const fresh = compared
    .flatMap(({ report }) => (report.kind === 'checked' ? report.findings : []))
    .filter(isNew).length;
  const added = grows ? fresh : 0;
  environment.notice('baselineWritten', { path: file.shown, count, added, removed: before + added - count });
  if (fresh > added) environment.notice('baselineNotGrown', { count: fresh });
  return fresh > added ? 1 : 0;
}

function isNew({ state }: { readonly state: string }): boolean {
  return state === 'new';
}

/** What the baseline holds of a document from now on: what is still there, what cannot be judged now, what is accepted. */
function recordedEntries(
  { report, document }: Outcome,
  file: BaselineFile,
  grows: boolean,
): readonly [string, readonly BaselineEntry[]] {
  if (report.kind !== 'checked') return [keyIn(file, document.path), entriesOf(file, document.path)];
  const resolved = new Set(report.resolved);
  const kept = entriesOf(file, document.path).filter((entry) => !resolved.has(entry));
  const added = grows ? report.findings.filter(isNew) : [];
  const entries = added.map(({ ruleId, fingerprint, message }) => ({ rule: ruleId, fingerprint, message }));
  return [keyIn(file, document.path), [...kept, ...entries]];
}

/** What the baseline knows of documents that were not checked and are still there. */
async function untouched(
  file: BaselineFile,
  outcomes: readonly Outcome[],
): Promise<readonly (readonly [string, readonly BaselineEntry[]])[]> {
  const checked = new Set(outcomes.map(({ document }) => keyIn(file, document.path)));
  const kept: (readonly [string, readonly BaselineEntry[]])[] = [];
  for (const [name, entries] of file.known ?? []) {
    if (checked.has(name)) continue;
    if ((await kindOf(resolve(dirname(file.path), name))) !== null) kept.push([name, entries]);
  }
  return kept;
}

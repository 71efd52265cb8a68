import type { ConfigProblem } from '../core/config/problems.ts';
import { nodeHost } from '../disk/nodeHost.ts';
import { type Changes, changedSources } from './changes.ts';
import { checkAll } from './checkAll.ts';
import type { Mode, Outcome } from './checkSource.ts';
import { deadSettingsIn, foldersOf } from './deadSettings.ts';
import { createCrew } from './crew.ts';
import type { Environment } from './environment.ts';
import { keptHost } from './keptHost.ts';
import { askedCache } from './askedCache.ts';
import { checkNamedHouseRules } from './namedHouseRules.ts';
import { type LintOptions, ruleChoices, threadsOf, todayOf } from './options.ts';
import { removeLeftovers } from './replaceFile.ts';
import { nodeResolver } from './resolver.ts';
import { type Source, sourcesOf } from './sources.ts';
import { createStopwatch } from './stopwatch.ts';

/** What the paths of the command line stand for, after their check. */
export interface CheckedPaths {
  readonly sources: readonly Source[];
  readonly outcomes: readonly Outcome[];
  /** Settings that hold for nothing. */
  readonly dead: readonly ConfigProblem[];
  /** How long it took, in milliseconds, to find out what to check. */
  readonly search: number;
}

/** Checks the documents behind the paths, or those of them that changed, and mends them as the mode says. Rejects with a UsageError for wrong options. */
export async function checkPaths(
  paths: readonly string[],
  options: LintOptions,
  mode: Mode,
  changes: Changes | null,
  environment: Environment,
): Promise<CheckedPaths> {
  const stopwatch = options.timing === true ? createStopwatch(environment.clock) : null;
  const host = keptHost(nodeHost(environment.cwd), environment.cwd);
  const resolver = nodeResolver(options, environment.cwd, { host, measure: stopwatch?.measure });
  const today = todayOf(options, new Date());
  const cache = mode === 'check' ? await askedCache(options, { today, host, environment }) : null;
  const check = { mode, resolver, today, environment, stopwatch, host: cache && host };
  const all = await sourcesOf(paths, resolver, environment, options.stdinFilename);
  // fixes are made in the files, whatever is staged
  const selected = changes && (mode === 'fix' ? { ...changes, readStaged: null } : changes);
  const sources = selected ? changedSources(all, selected) : all;
  await checkNamedHouseRules(
    ruleChoices(options),
    all.map(({ path }) => path),
    resolver,
  );
  if (mode === 'fix') await removeLeftovers(sources.filter(({ isStdin }) => !isStdin).map(({ path }) => path));
  const search = stopwatch?.lap().total ?? 0;
  const { cwd, locale } = environment;
  const setup = { cwd, locale, today, options, timing: options.timing === true, keeps: cache !== null };
  const crew = createCrew(mode === 'check' ? threadsOf(options) : 1, setup, environment, sources.length);
  const outcomes = await checkAll(sources, check, cache, crew);
  await Promise.all([cache?.write(), crew.end()]);
  const documents = outcomes.map(({ document }) => document);
  // only who has seen every document can say what holds for none
  const folders = changes ? [] : await foldersOf(paths, environment.cwd);
  const dead = await deadSettingsIn(folders, documents, resolver);
  return { sources, outcomes, dead, search };
}

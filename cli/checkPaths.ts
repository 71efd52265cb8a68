import type { ConfigProblem } from '../core/config/problems.ts';
import { type Changes, changedSources } from './changes.ts';
import { type Mode, type Outcome, checkSource } from './checkSource.ts';
import { deadSettingsIn, foldersOf } from './deadSettings.ts';
import type { Environment } from './environment.ts';
import { checkNamedHouseRules } from './namedHouseRules.ts';
import { type LintOptions, ruleChoices, todayOf } from './options.ts';
import { removeLeftovers } from './replaceFile.ts';
import { nodeResolver } from './resolver.ts';
import { type Source, sourcesOf } from './sources.ts';

/** What the paths of the command line stand for, after their check. */
export interface CheckedPaths {
  readonly sources: readonly Source[];
  readonly outcomes: readonly Outcome[];
  /** Settings that hold for nothing. */
  readonly dead: readonly ConfigProblem[];
}

/** Checks the documents behind the paths, or those of them that changed, and mends them as the mode says. Rejects with a UsageError for wrong options. */
export async function checkPaths(
  paths: readonly string[],
  options: LintOptions,
  mode: Mode,
  changes: Changes | null,
  environment: Environment,
): Promise<CheckedPaths> {
  const resolver = nodeResolver(options, environment.cwd, paths.length > 0 ? paths : ['.']);
  const check = { mode, resolver, today: todayOf(options, new Date()), environment };
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
  const outcomes: Outcome[] = [];
  for (const source of sources) outcomes.push(await checkSource(source, check));
  const documents = outcomes.map(({ document }) => document);
  // only who has seen every document can say what holds for none
  const folders = changes ? [] : await foldersOf(paths, environment.cwd);
  const dead = await deadSettingsIn(folders, documents, resolver);
  return { sources, outcomes, dead };
}

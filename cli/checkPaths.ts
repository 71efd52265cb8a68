import type { ConfigProblem } from '../core/config/problems.ts';
import { shownPath } from '../disk/paths.ts';
import { type Changes, changedSources } from './changes.ts';
import { type Receiver, checkAll } from './checkAll.ts';
import type { Mode, Outcome } from './checkSource.ts';
import { deadSettingsIn, foldersOf } from './deadSettings.ts';
import { createCrew } from './crew.ts';
import type { Environment } from './environment.ts';
import { digestOf } from './keptHost.ts';
import { keptWorld } from './keptWorld.ts';
import { type Memory, askedCache } from './askedCache.ts';
import { UsageError } from './messages.ts';
import { checkNamedHouseRules } from './namedHouseRules.ts';
import { type LintOptions, outputsOf, ruleChoices, threadsOf, todayOf } from './options.ts';
import { outputPath } from './outputPath.ts';
import { withPreviews } from './previewWish.ts';
import { removeLeftovers } from './replaceFile.ts';
import { type Shard, isInShard, shardChoice } from './shard.ts';
import { type Source, sourcesOf } from './sources.ts';
import { createStopwatch } from './stopwatch.ts';

/** What is kept of a document when its outcome was received. */
export interface CheckedDocument extends Pick<Outcome, 'document' | 'problems' | 'fixes'> {
  /** Of its text, where a part of all documents was checked; null where it could not be read. */
  readonly digest: string | null;
}

/** What the paths of the command line stand for, after their check. */
export interface Checked {
  readonly documents: readonly CheckedDocument[];
  /** Settings that hold for nothing. */
  readonly dead: readonly ConfigProblem[];
  /** How long it took, in milliseconds, to find out what to check. */
  readonly search: number;
  /** Null where all documents were checked. */
  readonly shard: Shard | null;
}

/** How the documents are checked, and who gets their outcomes. */
export interface CheckOrder extends Receiver {
  readonly mode: Mode;
  /** Null where all documents are checked, and not those alone that changed. */
  readonly changes: Changes | null;
  readonly memory: Memory | null;
}

/** Checks the documents behind the paths, or those of them that changed, and mends them as the mode says. Rejects with a UsageError for wrong options. */
export async function checkPaths(
  paths: readonly string[],
  options: LintOptions,
  environment: Environment,
  { mode, changes, memory, judges, receive }: CheckOrder,
): Promise<Checked> {
  const stopwatch = options.timing === true ? createStopwatch(environment.clock) : null;
  const given = paths.length > 0 ? paths : ['.'];
  const { host, resolver } = keptWorld(options, { cwd: environment.cwd, paths: given, measure: stopwatch?.measure });
  const today = todayOf(options, new Date());
  const cache =
    mode === 'check' ? await askedCache(options, { today, host, environment, memory, cwd: environment.cwd }) : null;
  const check = { mode, resolver, today, environment, stopwatch, host: cache && host };
  const all = await sourcesOf(paths, resolver, environment, options.stdinFilename);
  // fixes are made in the files, whatever is staged
  const selected = changes && (mode === 'fix' ? { ...changes, readStaged: null } : changes);
  const whole = selected ? changedSources(all, selected) : all;
  const choice = shardChoice(options);
  if (choice && mode !== 'check') throw new UsageError('shardWhileFixing');
  const part = choice ? whole.filter(({ shown }) => isInShard(shown, choice)) : whole;
  const sources = withPreviews(part, options);
  for (const { file } of outputsOf(options)) if (file !== null) outputPath(file, all, environment.cwd);
  await checkNamedHouseRules(
    ruleChoices(options),
    all.map(({ path }) => path),
    resolver,
  );
  if (mode === 'fix') await removeLeftovers(sources.filter(({ isStdin }) => !isStdin).map(({ path }) => path));
  const search = stopwatch?.lap().total ?? 0;
  const { cwd, locale } = environment;
  const setup = { cwd, locale, today, options, timing: options.timing === true, keeps: cache !== null, paths: given };
  const crew = createCrew(mode === 'check' ? threadsOf(options) : 1, setup, environment, sources.length);
  const documents: CheckedDocument[] = [];
  const receiveAll = (outcome: Outcome): void => {
    receive(outcome);
    documents.push(restOf(outcome, choice !== null));
  };
  await checkAll(sources, check, cache, crew, { judges, receive: receiveAll });
  await Promise.all([cache?.write(), crew.end()]);
  // only who has seen every document can say what holds for none
  const folders = changes ? [] : await foldersOf(paths, cwd);
  const held = documents.map(({ document }) => document);
  const dead = choice ? [] : await deadSettingsIn(folders, held, resolver);
  return { documents, dead, search, shard: choice && shardOf(whole, part, { documents, folders, cwd }) };
}

/** In words of its own: a word that was cut out of a text keeps the whole text in memory. */
function restOf({ document, problems, fixes, report }: Outcome, isPart: boolean): CheckedDocument {
  const text = isPart && report.kind === 'checked' ? report.source : null;
  return { document: structuredClone(document), problems, fixes, digest: text === null ? null : digestOf(text) };
}

/** What the report of a part says beside what was found. */
function shardOf(
  whole: readonly Source[],
  sources: readonly Source[],
  {
    documents,
    folders,
    cwd,
  }: Pick<Checked, 'documents'> & { readonly folders: readonly string[]; readonly cwd: string },
): Shard {
  const positions = new Map(whole.map((source, position) => [source, position]));
  return {
    of: whole.length,
    folders: folders.map((folder) => shownPath(folder, cwd)),
    documents: documents.map(({ document: { head }, digest }, index) => {
      const source = sources[index];
      return {
        position: (source && positions.get(source)) ?? -1,
        head: head && { kind: head.kind, issuer: head.issuer, year: head.year },
        digest,
      };
    }),
  };
}

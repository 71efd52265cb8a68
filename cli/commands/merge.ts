import { resolve } from 'pathe';
import type { HeldDocument } from '../../core/config/deadSettings.ts';
import { readText } from '../../disk/textFile.ts';
import { deadSettingsIn } from '../deadSettings.ts';
import { countsOf } from '../counts.ts';
import type { Environment } from '../environment.ts';
import { type Joined, type JoinedDocument, joinReports } from '../joinReports.ts';
import { digestOf } from '../keptHost.ts';
import { type LintOptions, failingSeverities, mostWarnings, outputsOf } from '../options.ts';
import { readReport } from '../readReport.ts';
import type { FaultyConfiguration, FileReport, Report } from '../report.ts';
import { nodeResolver } from '../resolver.ts';
import { faultyConfigurations, reportBasics } from '../wholeReport.ts';
import { exitCode, sayHidden, writeReports } from '../writeReports.ts';

/** Joins reports of several machines and writes them as `lint` would have. The exit code is that of `lint`, and 2 where a part is missing. */
export async function mergeCommand(
  paths: readonly string[],
  options: LintOptions,
  environment: Environment,
): Promise<number> {
  const outputs = outputsOf(options);
  const fails = { severities: failingSeverities(options), mostWarnings: mostWarnings(options) };
  const { cwd, locale, notice, stdout } = environment;
  const given = [];
  for (const path of paths) given.push({ path, files: await readReport(path, cwd) });
  const joined = joinReports(given);
  const files: readonly FileReport[] = [
    ...(await Promise.all(joined.documents.map((document) => withText(document, cwd)))),
    ...withDead(joined.configurations, await deadIn(joined, options, environment)),
  ];
  const report: Report = {
    ...reportBasics(locale),
    ...{ files, counts: countsOf(files), shard: null, compared: joined.compared },
    ...{ failing: fails.severities, quiet: options.quiet === true },
  };
  const isWritten = await writeReports(outputs, report, stdout, environment);
  if (outputs.every(({ format }) => format !== 'text')) sayHidden(report, environment);
  if (joined.missing > 0) notice('shardsMissing', { count: joined.missing, of: joined.of });
  const code = exitCode(report.counts, fails, environment);
  return isWritten && joined.missing === 0 ? code : 2;
}

/** The document with its text, where that lies here and is the one that was checked: some formats show or count it. */
async function withText({ report, digest }: JoinedDocument, cwd: string): Promise<FileReport> {
  if (report.kind !== 'checked' || digest === null) return report;
  const text = await readText(resolve(cwd, report.file), report.file).catch(() => null);
  return text !== null && digestOf(text) === digest ? { ...report, source: text } : report;
}

/** Settings that hold for nothing: no part alone can say it. Only a configuration that lies here is looked at. */
async function deadIn(
  { documents, folders }: Joined,
  options: LintOptions,
  { cwd, locale }: Environment,
): Promise<readonly FaultyConfiguration[]> {
  const held = documents.map(({ report, head }): HeldDocument => ({ path: resolve(cwd, report.file), head }));
  const absolute = folders.map((folder) => resolve(cwd, folder));
  const dead = absolute.length > 0 ? await deadSettingsIn(absolute, held, nodeResolver(options, cwd)) : [];
  return faultyConfigurations(
    dead.map((problem) => ({ problem, first: null })),
    cwd,
    locale,
  );
}

function withDead(
  found: readonly FaultyConfiguration[],
  dead: readonly FaultyConfiguration[],
): readonly FaultyConfiguration[] {
  const more = new Map(dead.map((configuration) => [configuration.file, configuration.problems]));
  const both = found.map((configuration) => ({
    ...configuration,
    problems: [...configuration.problems, ...(more.get(configuration.file) ?? [])],
  }));
  const known = new Set(found.map(({ file }) => file));
  return [...both, ...dead.filter(({ file }) => !known.has(file))];
}

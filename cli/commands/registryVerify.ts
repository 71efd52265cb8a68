import { resolve } from 'pathe';
import type { ConfigProblem } from '../../core/config/problems.ts';
import { type Knowledge, createKnowledge } from '../../core/knowledge/knowledge.ts';
import { verifyKnowledge } from '../../core/knowledge/verify.ts';
import type { KnowledgeData } from '../../core/knowledge/schema.ts';
import { day } from '../../core/lint/wording.ts';
import { lazy } from '../../core/text/lazy.ts';
import { printable } from '../../core/text/printable.ts';
import { UnreadableFile } from '../../core/workspace/host.ts';
import { faultWords } from '../../core/workspace/faultWords.ts';
import { loadOwnFiles } from '../../core/workspace/loadOwnFiles.ts';
import { type OwnFiles, faultsIn, readSomeList } from '../../core/workspace/ownLists.ts';
import { builtInData } from '../../data/builtIn.generated.ts';
import { onDisk } from '../../disk/findFiles.ts';
import { nodeHost } from '../../disk/nodeHost.ts';
import { shownPath } from '../../disk/paths.ts';
import { readText } from '../../disk/textFile.ts';
import { asksForJson } from '../choices.ts';
import type { Environment } from '../environment.ts';
import { sentence } from '../messages.ts';
import { type ConfigurationOptions, todayOf } from '../options.ts';
import { problemObject } from '../problemObject.ts';
import { jsonText } from '../reporters/jsonText.ts';
import { nodeResolver } from '../resolver.ts';

export interface RegistryVerifyOptions extends ConfigurationOptions {
  readonly today?: string;
  readonly format?: string;
}

/** What was read: the files of entries, and what kept them, or some of their entries, from being used. */
interface ReadLists {
  readonly files: OwnFiles;
  readonly problems: readonly ConfigProblem[];
  /** Sentences about files that cannot be read. */
  readonly unreadable: readonly string[];
}

/**
 * Says what is wrong with an office's own lists: the files that are named, else those of the configuration here, and with them the
 * built-in data. The exit code: 1 when entries contradict themselves or each other, 2 when a file cannot be used as it stands.
 */
export async function registryVerifyCommand(
  paths: readonly string[],
  options: RegistryVerifyOptions,
  environment: Environment,
): Promise<number> {
  const isJson = asksForJson(options.format);
  const asOf = todayOf(options, new Date());
  const data = builtInData();
  const knowledge = lazy(() => createKnowledge(data));
  const read =
    paths.length > 0
      ? await readNamedLists(paths, knowledge, environment)
      : await readListsHere(options, knowledge, environment);
  const faults = faultsIn(read.files, data, asOf);
  const builtIn = paths.length > 0 ? [] : builtInProblems(data);
  const told = { read, faults, builtIn, data, isNamed: paths.length > 0 };
  environment.stdout.write(isJson ? json(told, environment) : text(told, environment));
  for (const sentenceOf of read.unreadable) environment.stderr.write(`${printable(sentenceOf)}\n`);
  if (read.unreadable.length > 0 || read.problems.some(isError)) return 2;
  return [...faults, ...builtIn].some(isError) ? 1 : 0;
}

function isError({ severity }: Pick<ConfigProblem, 'severity'>): boolean {
  return severity !== 'warning';
}

async function readNamedLists(
  paths: readonly string[],
  knowledge: () => Knowledge,
  { cwd, locale }: Environment,
): Promise<ReadLists> {
  const problems: ConfigProblem[] = [];
  const unreadable: string[] = [];
  const files: { [L in keyof OwnFiles]: OwnFiles[L][number][] } = { documents: [], units: [], indicators: [] };
  for (const given of paths) {
    const { path } = await onDisk(given, cwd);
    try {
      const { list, checked } = readSomeList(await readText(path, shownPath(path, cwd)), path, knowledge);
      problems.push(...checked.problems);
      // the list says which of the three the entries are
      (files[list] as unknown[]).push({ file: path, entries: checked.value ?? [], placeOf: checked.placeOf });
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      unreadable.push(error.reason[locale]);
    }
  }
  return { files, problems, unreadable };
}

/** The lists that the configuration of the current folder names. */
async function readListsHere(
  options: ConfigurationOptions,
  knowledge: () => Knowledge,
  { cwd }: Environment,
): Promise<ReadLists> {
  const { layers, workspace } = await nodeResolver(options, cwd).configOf(resolve(cwd));
  const problems: ConfigProblem[] = [];
  const reach = { host: nodeHost(cwd), workspace, allowOutside: options.allowOutside, problems };
  return { files: await loadOwnFiles(layers, reach, knowledge), problems, unreadable: [] };
}

/** What is wrong with the data that come with the linter, by file of the sources. */
function builtInProblems(data: KnowledgeData): readonly (Pick<ConfigProblem, 'message' | 'severity'> & BuiltInPlace)[] {
  return verifyKnowledge(data, { asOf: data.compiled, all: data }).map((fault) => {
    const entry: unknown = data[fault.list][fault.index];
    const message = faultWords(fault);
    return {
      file: `data/${fault.list}.yaml`,
      entry: nameOf(entry),
      message,
      ...(fault.severity === 'warning' && { severity: fault.severity }),
    };
  });
}

interface BuiltInPlace {
  readonly file: string;
  readonly entry: string;
}

function nameOf(entry: unknown): string {
  const named: Readonly<Record<string, unknown>> = typeof entry === 'object' && entry !== null ? { ...entry } : {};
  const name = named.key ?? named.id ?? named.name ?? named.code ?? named.wrong ?? named.date;
  return typeof name === 'string' ? name : '';
}

interface Told {
  readonly read: ReadLists;
  readonly faults: readonly ConfigProblem[];
  readonly builtIn: ReturnType<typeof builtInProblems>;
  readonly data: KnowledgeData;
  /** Files were named, so that the built-in data are beside the question. */
  readonly isNamed: boolean;
}

const LISTS = ['documents', 'units', 'indicators'] as const;

function json({ read, faults, builtIn, data, isNamed }: Told, environment: Environment): string {
  const { cwd, locale } = environment;
  const files = LISTS.flatMap((list) =>
    read.files[list].map(({ file, entries }) => ({ file: shownPath(file, cwd), list, entries: entries.length })),
  );
  return jsonText({
    registry: data.compiled,
    files,
    problems: [...read.problems, ...faults].map((problem) => problemObject(problem, environment)),
    unreadable: read.unreadable,
    ...(!isNamed && {
      builtIn: builtIn.map(({ file, entry, message, severity = 'error' }) => {
        return { file, entry, severity, message: message[locale] };
      }),
    }),
  });
}

function text({ read, faults, builtIn, data, isNamed }: Told, environment: Environment): string {
  const { locale } = environment;
  const own = [...read.problems, ...faults].map((problem) => problemObject(problem, environment));
  const lines = own
    .toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column)
    .map((problem) => sentence(locale, problem.severity === 'error' ? 'doctorError' : 'doctorWarning', problem));
  const files = LISTS.flatMap((list) => read.files[list].map(({ entries }) => entries.length));
  const count = (problems: readonly Pick<ConfigProblem, 'severity'>[]): { errors: number; warnings: number } => {
    const errors = problems.filter(isError).length;
    return { errors, warnings: problems.length - errors };
  };
  const compiled = day(data.compiled);
  const { documents, units, indicators } = data;
  const sizes = { documents: documents.length, units: units.length, indicators: indicators.length };
  const entries = files.reduce((sum, size) => sum + size, 0);
  return [
    ...lines,
    ...builtIn.filter(isError).map(({ file, entry, message }) => `${file}  ${entry}  ${message[locale]}`),
    files.length === 0 && !isNamed
      ? sentence(locale, 'registryNone')
      : sentence(locale, 'registryVerified', {
          files: files.length,
          entries,
          ...count([...read.problems, ...faults]),
        }),
    sentence(locale, 'registryBuiltIn', { compiled, ...sizes, ...count(isNamed ? builtInProblems(data) : builtIn) }),
  ]
    .map((line) => `${printable(line)}\n`)
    .join('');
}

import { resolve } from 'pathe';
import { type Knowledge, createKnowledge } from '../../core/knowledge/knowledge.ts';
import type { Data } from '../../core/lint/rule.ts';
import { printable } from '../../core/text/printable.ts';
import { withEntry } from '../../core/workspace/addOwnEntry.ts';
import {
  type ImportedEntry,
  documentIdentityOf,
  entriesOfCsv,
  entryOfHead,
  identityOf,
} from '../../core/workspace/importEntries.ts';
import type { OwnListName } from '../../core/workspace/ownEntrySchema.ts';
import { readSomeList } from '../../core/workspace/ownLists.ts';
import { isTable } from '../../core/workspace/ownTable.ts';
import { builtInData } from '../../data/builtIn.generated.ts';
import { kindOf, shownPath } from '../../disk/paths.ts';
import { readText } from '../../disk/textFile.ts';
import type { Environment } from '../environment.ts';
import { failureOf } from '../failure.ts';
import { type MessageId, UsageError } from '../messages.ts';
import type { ConfigurationOptions } from '../options.ts';
import { problemObject } from '../problemObject.ts';
import { readDocuments } from '../readDocuments.ts';
import { replaceFile, writeWhole } from '../replaceFile.ts';
import { nodeResolver } from '../resolver.ts';

export interface RegistryImportOptions extends ConfigurationOptions {
  readonly out?: string;
}

const YAML = /\.ya?ml$/iu;

/** What was found, and what nothing was found in. */
interface Found {
  readonly list: OwnListName;
  readonly entries: readonly ImportedEntry[];
  readonly skipped: number;
  readonly failed: number;
}

/**
 * Makes entries of an office's own list out of tables and out of the heads of documents, and prints them or adds them to a file. What
 * is known already stays as it is. The exit code: 2 when something could not be read.
 */
export async function registryImportCommand(
  paths: readonly string[],
  options: RegistryImportOptions,
  environment: Environment,
): Promise<number> {
  const { cwd, notice, stdout } = environment;
  if (options.out !== undefined && !YAML.test(options.out))
    throw new UsageError('importNotYaml', { path: options.out });
  const { knowledge } = await nodeResolver(options, cwd).worldOf(cwd);
  const found = await findEntries(paths, options, { knowledge, environment });
  const out = options.out === undefined ? null : await readOut(options.out, found.list, { knowledge, environment });
  const known = knownIdentities(found.list, knowledge, out?.text ?? '');
  let text = out?.text ?? '';
  let added = 0;
  for (const { name, entry, source } of found.entries) {
    const identity = identityOf(found.list, entry, knowledge);
    const isKnown = known.has(identity);
    notice(isKnown ? 'importKnown' : 'importAdded', { name, source });
    if (isKnown) continue;
    known.add(identity);
    added++;
    text = withEntry(text, entry) ?? text;
  }
  notice('importDone', { added, skipped: found.skipped + found.entries.length - added, failed: found.failed });
  if (out === null) stdout.writeDocument(text === '' ? '[]\n' : text);
  else if (added > 0) await writeOut(out, text);
  if (out !== null && added > 0) nameIt(out.shown, found.list, notice);
  return found.failed > 0 ? 2 : 0;
}

function nameIt(path: string, setting: OwnListName, notice: Environment['notice']): void {
  notice('importName', { path, setting });
}

interface Finding {
  readonly knowledge: Knowledge;
  readonly environment: Environment;
}

/** The entries of tables, then those of documents. */
async function findEntries(
  paths: readonly string[],
  options: ConfigurationOptions,
  { knowledge, environment }: Finding,
): Promise<Found> {
  const { cwd, notice, stderr } = environment;
  const entries: ImportedEntry[] = [];
  let [skipped, failed] = [0, 0];
  let list: OwnListName | null = null;
  for (const path of paths.filter((one) => isTable(one))) {
    const file = resolve(cwd, path);
    const shown = shownPath(file, cwd);
    try {
      const text = await readText(file, shown);
      const { list: own } = readSomeList(text, file, () => knowledge);
      if (list !== null && own !== list) throw new UsageError('importMixed', { path: shown });
      list = own;
      const table = entriesOfCsv(text, { file, shown }, own, knowledge);
      entries.push(...table.entries);
      for (const problem of table.problems) notice('configurationProblem', problemObject(problem, environment));
      failed += table.refused;
    } catch (error) {
      if (error instanceof UsageError) throw error;
      failed++;
      stderr.write(`${printable(failureOf(error, environment))}\n`);
    }
  }
  const documents = paths.filter((one) => !isTable(one));
  if (documents.length === 0) return { list: list ?? 'documents', entries, skipped, failed };
  if (list !== null && list !== 'documents') throw new UsageError('importMixed', { path: documents[0] ?? '' });
  const refused = (): void => {
    failed++;
  };
  for await (const { shown, resolved } of readDocuments(documents, options, environment, refused)) {
    const entry = entryOfHead(resolved.plan, shown, knowledge);
    if (typeof entry !== 'string') entries.push(entry);
    else {
      skipped++;
      say(notice, entry, { source: shown });
    }
  }
  return { list: 'documents', entries, skipped, failed };
}

function say(notice: Environment['notice'], id: MessageId, data: Data): void {
  notice(id, data);
}

/** The file that entries are added to. */
interface Out {
  readonly path: string;
  readonly shown: string;
  readonly text: string;
  readonly exists: boolean;
}

async function readOut(out: string, list: OwnListName, { knowledge, environment: { cwd } }: Finding): Promise<Out> {
  const path = resolve(cwd, out);
  const shown = shownPath(path, cwd);
  if ((await kindOf(path)) === null) return { path, shown, text: '', exists: false };
  const text = await readText(path, shown);
  const { list: own, checked } = readSomeList(text, path, () => knowledge);
  const holds = (checked.value?.length ?? 0) > 0;
  if (holds && own !== list) throw new UsageError('importMixed', { path: shown });
  if (withEntry(text, {}) === null) throw new UsageError('importOutBroken', { path: shown });
  return { path, shown, text, exists: true };
}

async function writeOut({ path, shown, text, exists }: Out, after: string): Promise<void> {
  await (exists ? replaceFile(path, shown, text, after) : writeWhole(path, shown, after));
}

/** The identities of what the built-in data, the lists of the configuration and the file to add to have. */
function knownIdentities(list: OwnListName, knowledge: Knowledge, text: string): Set<string> {
  const there = readSomeList(text, 'x.yaml', () => knowledge).checked.value ?? [];
  const own = createKnowledge(builtInData());
  if (list === 'documents')
    return new Set([
      ...[...own.documents, ...knowledge.documents].map((entry) => documentIdentityOf(entry, knowledge)),
      ...there.flatMap((entry) => ('number' in entry ? [documentIdentityOf(entry, knowledge)] : [])),
    ]);
  const names = [
    ...(list === 'units' ? knowledge.units : knowledge.indicators).map(({ name }) => name),
    ...there.map((entry) => ('entry' in entry ? entry.entry.name : 'name' in entry ? entry.name : '')),
  ];
  return new Set(names.map((name) => identityOf(list, { name }, knowledge)));
}

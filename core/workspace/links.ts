import { dirname } from 'pathe';
import type { ConfigProblem } from '../config/problems.ts';
import type { RuleSetting } from '../config/settings.ts';
import { isReport } from '../plan/queries.ts';
import type { Plan } from '../plan/readPlan.ts';
import { UnreadableFile } from './host.ts';
import { type Library, type Reading, shelve } from './library.ts';
import { type Linked, type ReadDocument, linkedDocuments } from './linkedDocuments.ts';
import { linkedFile } from './linkedFile.ts';
import type { LoadedConfig } from './load.ts';
import { type NamedFile, type Reach, readNamed } from './namedFile.ts';
import { type Read, readOnce } from './readOnce.ts';
import type { HostQuestion } from './recordingHost.ts';
import type { World } from './world.ts';

/** How the other documents of one are come by. */
export interface Links {
  readonly config: LoadedConfig;
  readonly world: World;
  readonly settings: ReadonlyMap<string, RuleSetting>;
  /** What was read of files that somebody names by their paths. */
  readonly named: Map<string, Read<ReadDocument>>;
  readonly library: Library;
  readonly reading: Reading;
  /** What the configuration of a folder rests on. */
  readonly settingsIn: (folder: string) => Promise<readonly (readonly HostQuestion[])[]>;
  readonly reach: Omit<Reach, 'problems' | 'workspace'>;
}

/** The other documents that the rules of a document look at, each read as its own configuration says; and what all that rests on. */
export async function linksOf(
  path: string,
  plan: Plan,
  { config, world, settings, named, library, reading, settingsIn, reach }: Links,
): Promise<Linked & { readonly restsOn: readonly (readonly HostQuestion[])[] }> {
  const asked: (readonly HostQuestion[])[] = [];
  const read = (file: NamedFile): Promise<ReadDocument> => {
    const known = readOnce(named, `${file.by.file}\n${file.file}`, reach.host, (host) =>
      readNamedDocument(file, { ...reach, workspace: config.workspace, host }, reading),
    );
    asked.push(known.asked);
    return known.made;
  };
  const wanted = new Set(world.rules.flatMap(({ id, across = [] }) => (settings.has(id) ? across : [])));
  const linkable = {
    path,
    plan,
    superior: linkedFile('superior', path, plan.document, config.layers),
    reportsOn: isReport(plan) ? linkedFile('reports-on', path, plan.document, config.layers) : null,
  };
  const linked = await linkedDocuments(linkable, wanted, { config, knowledge: world.knowledge, library, read });
  const folders = new Set(linked.asked.flatMap(({ asks, path: file }) => (asks === 'text' ? [dirname(file)] : [])));
  const behind = await Promise.all([...folders].map(settingsIn));
  return { ...linked, restsOn: [...asked, linked.asked, ...behind.flat()] };
}

async function readNamedDocument(
  named: NamedFile,
  reach: Omit<Reach, 'problems'>,
  reading: Reading,
): Promise<ReadDocument> {
  const problems: ConfigProblem[] = [];
  const text = await readNamed(named, { ...reach, problems });
  try {
    return { document: text === null ? null : await shelve(named.file, text, reading), problems };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { document: null, problems: [{ file: named.by.file, at: named.at, message: error.reason }] };
  }
}

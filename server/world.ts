import type { Shelf } from '../core/workspace/library.ts';
import { BASELINE_NAME, type Baseline, type BaselineEntry, baselineKey, parseBaseline } from '../core/lint/baseline.ts';
import { CONFIG_NAMES, type LoadedConfig } from '../core/workspace/load.ts';
import { isInside } from '../core/workspace/namedFile.ts';
import { type Resolver, createResolver } from '../core/workspace/resolver.ts';
import { builtInData } from '../data/builtIn.generated.ts';
import { rules } from '../rules/index.ts';
import type { ServerHost } from './host.ts';
import type { OpenDocuments } from './openDocuments.ts';
import { uriOf } from './uris.ts';

/** What documents rest on beside their own text: the folders of the client, configurations, files that these name. */
export interface World {
  resolver(): Resolver;
  /** The text of a file as it is in the editor, else on the disk; null where there is none. */
  readonly readText: (path: string) => Promise<string | null>;
  /** What the baseline in the folder of the client knows of a document; nothing where there is none, or it is damaged. */
  baselineOf(path: string): Promise<readonly BaselineEntry[]>;
  folders(): readonly string[];
  setFolders(folders: readonly string[]): void;
  /** Was the file read for the sake of others, or would it be? */
  isRestedOn(path: string): boolean;
  /** A document is another one now. Those that look at it without naming its file, and so have to be checked anew. */
  changed(path: string): readonly string[];
  /** Is it one that others would find by something else than before: its number, its body, its year? */
  hasOtherHead(path: string): Promise<boolean>;
  /** Forgets all that was read. */
  forget(): void;
  /** Another number whenever all was forgotten. */
  generation(): number;
}

export function createWorld(host: ServerHost, open: OpenDocuments): World {
  const state: {
    folders: readonly string[];
    generation: number;
    read: Set<string>;
    resolver: Resolver;
  } = {
    folders: [],
    generation: 0,
    read: new Set(),
    resolver: freshResolver(),
  };

  function readText(path: string): Promise<string | null> {
    const document = open.get(uriOf(path));
    return document ? Promise.resolve(document.text) : host.readText(path);
  }

  function readNoted(path: string): Promise<string | null> {
    state.read.add(path);
    return readText(path);
  }

  const baselines = keepBaselines(readNoted);

  function freshResolver(): Resolver {
    return resolverOver({ host, readText, readNoted, folders: () => state.folders });
  }
  const forget = (): void => {
    state.generation++;
    state.read = new Set();
    baselines.forget();
    state.resolver = freshResolver();
  };
  return {
    resolver: () => state.resolver,
    readText,
    async baselineOf(path) {
      const folder = state.folders.find((one) => isInside(path, one));
      return folder === undefined ? [] : ((await baselines.in(folder))?.get(baselineKey(folder, path)) ?? []);
    },
    folders: () => state.folders,
    setFolders(folders) {
      state.folders = folders;
      forget();
    },
    isRestedOn: (path) => state.read.has(path) || CONFIG_NAMES.some((name) => path.endsWith(`/${name}`)),
    changed: (path) => state.resolver.library.forget(path),
    hasOtherHead: (path) => state.resolver.library.hasOtherHead(path),
    forget,
    generation: () => state.generation,
  };
}

/** The baselines of folders, each read once. One that is damaged hides nothing. */
function keepBaselines(readText: (path: string) => Promise<string | null>): {
  in(folder: string): Promise<Baseline | null>;
  forget(): void;
} {
  const kept = new Map<string, Promise<Baseline | null>>();
  const read = async (folder: string): Promise<Baseline | null> => {
    const text = await readText(`${folder}/${BASELINE_NAME}`).catch(() => null);
    return text === null ? null : parseBaseline(text);
  };
  return {
    in(folder) {
      const baseline = kept.get(folder) ?? read(folder);
      kept.set(folder, baseline);
      return baseline;
    },
    forget: () => {
      kept.clear();
    },
  };
}

interface Surroundings {
  readonly host: ServerHost;
  readonly readText: (path: string) => Promise<string | null>;
  /** Notes the files that it reads. */
  readonly readNoted: (path: string) => Promise<string | null>;
  /** Of the client. */
  readonly folders: () => readonly string[];
}

function resolverOver({ host, readText, readNoted, folders }: Surroundings): Resolver {
  const workspaceOf = async (folder: string): Promise<string> => {
    const hosted = await host.workspaceOf(folder);
    return isInside(folder, hosted) ? hosted : (folders().find((one) => isInside(folder, one)) ?? folder);
  };
  const shelf: Shelf = {
    readText,
    documentsOf: (config) => documentsAmong(config, folders(), host, (folder) => resolver.configOf(folder)),
  };
  const named = { ...host, readText: readNoted, workspaceOf };
  const resolver: Resolver = createResolver({ host: named, shelf, rules, data: builtInData, choices: {} });
  return resolver;
}

/** The documents among which others are found: of the workspace of a configuration, else of the client's folders. */
async function documentsAmong(
  { layers, workspace }: LoadedConfig,
  folders: readonly string[],
  host: ServerHost,
  configOf: (folder: string) => Promise<LoadedConfig>,
): Promise<readonly string[]> {
  const layersOf = async (folder: string) => (await configOf(folder)).layers;
  const among = layers.length > 0 ? [workspace] : folders;
  return (await Promise.all(among.map((folder) => host.findDocuments(folder, layersOf)))).flat();
}

import { createHash } from 'node:crypto';
import type { Host } from '../core/workspace/host.ts';
import type { Shelf } from '../core/workspace/library.ts';
import type { Resolver } from '../core/workspace/resolver.ts';
import { findFiles } from '../disk/findFiles.ts';
import type { KeptHost } from './keptHost.ts';

/** Where the documents of a run lie: the paths of the command line, for those without a configuration. */
export interface ShelfPlace {
  readonly host: Host;
  readonly cwd: string;
  readonly paths: readonly string[];
  readonly layersOf: (folder: string) => Promise<Awaited<ReturnType<Resolver['configOf']>>['layers']>;
}

/** The documents on the disk: those of the workspace where there is a configuration, else those behind the paths. */
export function diskShelf({ host, cwd, paths, layersOf }: ShelfPlace): Shelf {
  return {
    readText: (path) => host.readText(path),
    documentsOf: ({ layers, workspace }) => documentsBehind(layers.length > 0 ? [workspace] : paths, { cwd, layersOf }),
  };
}

async function documentsBehind(
  paths: readonly string[],
  search: Pick<ShelfPlace, 'cwd' | 'layersOf'>,
): Promise<readonly string[]> {
  const named = paths.filter((path) => path !== '-');
  const found = named.length > 0 ? await findFiles(named, search) : [];
  return found.flatMap(({ path, error }) => (error ? [] : [path]));
}

/** What stands for the heads of all documents of a workspace, or of the run (null): equal exactly when they are. */
export async function headsDigest(
  workspace: string | null,
  { host, paths, ...search }: Omit<ShelfPlace, 'host'> & { readonly host: Pick<KeptHost, 'beginningAt'> },
): Promise<string> {
  const digest = createHash('sha256');
  for (const path of await documentsBehind(workspace === null ? paths : [workspace], search)) {
    digest.update(JSON.stringify([path, await host.beginningAt(path)]));
  }
  return digest.digest('hex');
}

import { dirname } from 'pathe';
import { type HeldDocument, deadSettings } from '../core/config/deadSettings.ts';
import type { ConfigProblem } from '../core/config/problems.ts';
import type { LoadedLayer } from '../core/workspace/load.ts';
import { isInside } from '../core/workspace/namedFile.ts';
import type { Resolver } from '../core/workspace/resolver.ts';
import { allBelow, onDisk } from '../disk/findFiles.ts';

/** Warnings about overrides and globs that match nothing, of each configuration whose whole folder was looked through. */
export async function deadSettingsIn(
  folders: readonly string[],
  documents: readonly HeldDocument[],
  resolver: Resolver,
): Promise<readonly ConfigProblem[]> {
  const held = new Map<string, { readonly layer: LoadedLayer; readonly documents: HeldDocument[] }>();
  for (const document of documents) {
    for (const layer of (await resolver.configOf(dirname(document.path))).layers) {
      const known = held.get(layer.file);
      if (known) known.documents.push(document);
      else held.set(layer.file, { layer, documents: [document] });
    }
  }
  const warnings: ConfigProblem[] = [];
  for (const { layer, documents: own } of held.values()) {
    const { overrides = [], ignore = [] } = layer.config;
    const isWhole = folders.some((folder) => isInside(layer.folder, folder));
    if (!isWhole || overrides.length + ignore.length === 0) continue;
    for (const { path, message } of deadSettings(layer, own, await allBelow(layer.folder)))
      warnings.push({ file: layer.file, at: layer.placeOf(path), message, severity: 'warning' });
  }
  return warnings;
}

/** The folders among the paths of the command line; the current one for no path. */
export async function foldersOf(paths: readonly string[], cwd: string): Promise<readonly string[]> {
  const given = await Promise.all((paths.length > 0 ? paths : ['.']).map((path) => onDisk(path, cwd)));
  return given.flatMap(({ path, kind }) => (kind === 'folder' ? [path] : []));
}

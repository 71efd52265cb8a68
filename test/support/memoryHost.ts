import { join } from 'pathe';
import type { Host } from '../../core/workspace/host.ts';
import type { Shelf } from '../../core/workspace/library.ts';

/** A world of files in one folder, which is the workspace and the shelf. Their names are relative to the folder. */
export function memoryHost(folder: string, files: Readonly<Record<string, string>>): Host & Shelf {
  const byPath = new Map(Object.entries(files).map(([name, text]) => [join(folder, name), text]));
  return {
    readText: (path) => Promise.resolve(byPath.get(path) ?? null),
    workspaceOf: () => Promise.resolve(folder),
    documentsOf: () => Promise.resolve([...byPath.keys()].filter((path) => path.endsWith('.md'))),
    realPath: (path) => Promise.resolve(path),
  };
}

import { join } from 'pathe';
import type { Host } from '../../core/workspace/host.ts';

/** A world of files in one folder, which is the workspace. Their names are relative to the folder. */
export function memoryHost(folder: string, files: Readonly<Record<string, string>>): Host {
  const byPath = new Map(Object.entries(files).map(([name, text]) => [join(folder, name), text]));
  return {
    readText: (path) => Promise.resolve(byPath.get(path) ?? null),
    workspaceOf: () => Promise.resolve(folder),
    realPath: (path) => Promise.resolve(path),
  };
}

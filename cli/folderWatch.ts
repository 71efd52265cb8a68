import { type FSWatcher, watch } from 'node:fs';
import { join, normalize } from 'pathe';

/** Says when something in one of several folders changes; not what lies in folders below them. */
export interface FolderWatch {
  /** Looks at these folders from now on, and at no others. What is no folder is left out. */
  follow(folders: ReadonlySet<string>): void;
  /** Resolves with the changed paths once nothing has changed for a moment. */
  next(): Promise<ReadonlySet<string>>;
  close(): void;
}

/** Editors write in several steps. */
const QUIET = 120;

/** `tells`: is a change at this path of interest? `failed` hears why a folder cannot be watched. */
export function watchFolders(tells: (path: string) => boolean, failed: (error: unknown) => void): FolderWatch {
  const watchers = new Map<string, FSWatcher>();
  let changed = new Set<string>();
  let waiting: ((paths: ReadonlySet<string>) => void) | null = null;
  let timer: NodeJS.Timeout | null = null;
  const tell = (): void => {
    timer = null;
    if (!waiting || changed.size === 0) return;
    const [resolve, paths] = [waiting, changed];
    [waiting, changed] = [null, new Set()];
    resolve(paths);
  };
  const noteSoon = (): void => {
    if (timer) clearTimeout(timer);
    timer = setTimeout(tell, QUIET);
  };
  const note = (path: string): void => {
    if (!tells(path)) return;
    changed.add(path);
    noteSoon();
  };
  const start = (folder: string): void => {
    try {
      const watcher = watch(folder, (_, name) => {
        note(name === null ? folder : join(folder, normalize(name)));
      });
      // a folder that goes away is told of by the one above
      watcher.on('error', () => {
        watchers.delete(folder);
        watcher.close();
      });
      watchers.set(folder, watcher);
    } catch (error) {
      failed(error);
    }
  };
  return {
    follow(folders) {
      for (const [folder, watcher] of watchers) {
        if (folders.has(folder)) continue;
        watcher.close();
        watchers.delete(folder);
      }
      for (const folder of folders) if (!watchers.has(folder)) start(folder);
    },
    next() {
      if (changed.size > 0) noteSoon();
      return new Promise((resolve) => {
        waiting = resolve;
      });
    },
    close() {
      if (timer) clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}

import type { LocalizedText } from '../text/localized.ts';

/**
 * What the linter asks of the world it runs in: the command line, a server in Node, a server in a browser, a test. Paths are
 * absolute, with `/` also on Windows.
 */
export interface Host {
  /** The text of a file (UTF-8), or null when there is none. Rejects with `UnreadableFile` when it cannot be read. */
  readText(path: string): Promise<string | null>;
  /** The folder that bounds the search when no configuration says `root: true`: the git top level, else the current folder. */
  workspaceOf(folder: string): Promise<string>;
  /** The path behind all symbolic links; null for what is not there. Where there are no links, the path. */
  realPath(path: string): Promise<string | null>;
}

/** A file that lies there and cannot be read: why, and what to do. */
export class UnreadableFile extends Error {
  constructor(readonly reason: LocalizedText) {
    super(reason.en);
  }
}

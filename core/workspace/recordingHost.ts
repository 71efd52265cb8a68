import type { Host } from './host.ts';

/** A question that a Host was asked; the findings of a document rest on the answers. */
export interface HostQuestion {
  /** `documents`: which there are in a workspace, and what their heads say; `given`: the same of the documents of a run. */
  readonly asks: 'text' | 'workspace' | 'documents' | 'given';
  /** Absolute, with `/`. */
  readonly path: string;
}

/** The same host, which notes what it is asked. */
export function recordingHost(host: Host, asked: HostQuestion[]): Host {
  return {
    readText(path) {
      asked.push({ asks: 'text', path });
      return host.readText(path);
    },
    workspaceOf(folder) {
      asked.push({ asks: 'workspace', path: folder });
      return host.workspaceOf(folder);
    },
    // where a link leads is asked only of files that were asked for
    realPath: (path) => host.realPath(path),
  };
}

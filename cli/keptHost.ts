import { createHash } from 'node:crypto';
import { relative } from 'pathe';
import { type Host, UnreadableFile } from '../core/workspace/host.ts';
import type { HostQuestion } from '../core/workspace/recordingHost.ts';

/**
 * A host that answers each question once, the same for the length of a run, and can tell afterwards what it answered. `headsOf` stands
 * for the heads of the documents of a workspace, or of the run (null).
 */
export interface KeptHost extends Host {
  /** What stands for the answer, relative to the current folder: equal exactly when the answer is. */
  answerTo(question: HostQuestion): Promise<string>;
}

export function keptHost(host: Host, cwd: string, headsOf: (workspace: string | null) => Promise<string>): KeptHost {
  const texts = new Map<string, Promise<string | null>>();
  const workspaces = new Map<string, Promise<string>>();
  const heads = new Map<string, Promise<string>>();
  const kept = <T>(known: Map<string, Promise<T>>, path: string, ask: (path: string) => Promise<T>): Promise<T> => {
    const answer = known.get(path) ?? ask(path);
    known.set(path, answer);
    return answer;
  };
  const readText = (path: string): Promise<string | null> => kept(texts, path, (asked) => host.readText(asked));
  const workspaceOf = (folder: string): Promise<string> => kept(workspaces, folder, (asked) => host.workspaceOf(asked));
  return {
    readText,
    workspaceOf,
    realPath: (path) => host.realPath(path),
    async answerTo({ asks, path }) {
      if (asks === 'documents') return kept(heads, path, headsOf);
      if (asks === 'given') return kept(heads, '', () => headsOf(null));
      if (asks === 'workspace') return `in ${relative(cwd, await workspaceOf(path))}`;
      try {
        const text = await readText(path);
        return text === null ? 'none' : digestOf(text);
      } catch (error) {
        if (error instanceof UnreadableFile) return `unreadable ${error.reason.en}`;
        throw error;
      }
    },
  };
}

/** The SHA-256 of a text in UTF-8. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

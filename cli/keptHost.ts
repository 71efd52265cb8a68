import { createHash, randomUUID } from 'node:crypto';
import { relative } from 'pathe';
import { type Host, UnreadableFile } from '../core/workspace/host.ts';
import { beginningOf } from '../core/workspace/library.ts';
import type { HostQuestion } from '../core/workspace/recordingHost.ts';

/**
 * A host that can tell afterwards what it answered in a run. `headsOf` stands for the heads of the documents of a workspace, or of the run
 * (null). What is long is not kept, lest a run hold all documents of a workspace: it is read again, and what has changed meanwhile has no
 * answer that could ever be given again.
 */
export interface KeptHost extends Host {
  /** What stands for the answer, relative to the current folder: equal exactly when the answer is. */
  answerTo(question: HostQuestion): Promise<string>;
  /** What stands for the beginning of a text, from which its head is read. */
  beginningAt(path: string): Promise<string>;
}

/** Configurations are shorter, and asked for again and again. */
const LONG = 10_000;
const ABSENT = 'none';

/** What is kept of a file. */
interface KeptText {
  /** Null where it is absent, and where it is long. */
  readonly text: string | null;
  readonly isLong: boolean;
  readonly whole: string;
  readonly beginning: string;
}

export function keptHost(host: Host, cwd: string, headsOf: (workspace: string | null) => Promise<string>): KeptHost {
  const texts = new Map<string, Promise<KeptText>>();
  const changed = new Set<string>();
  const workspaces = new Map<string, Promise<string>>();
  const heads = new Map<string, Promise<string>>();
  const kept = <T>(known: Map<string, Promise<T>>, path: string, ask: (path: string) => Promise<T>): Promise<T> => {
    const answer = known.get(path) ?? ask(path);
    known.set(path, answer);
    return answer;
  };
  const readAnew = async (path: string): Promise<string | null> => {
    const known = texts.get(path);
    const reading = host.readText(path);
    const read = reading.then(keptText);
    // who asks for it is told that it cannot be read; nobody may ask
    read.catch(() => undefined);
    if (!known) texts.set(path, read);
    const { whole } = await read;
    if (known && (await known).whole !== whole) changed.add(path);
    return reading;
  };
  const readText = async (path: string): Promise<string | null> => {
    const known = await texts.get(path);
    return !known || known.isLong ? readAnew(path) : known.text;
  };
  const answerAt = async (path: string, answer: (known: KeptText) => string): Promise<string> => {
    if (changed.has(path)) return `changed ${randomUUID()}`;
    try {
      if (!texts.has(path)) await readText(path);
      const known = await texts.get(path);
      return known ? answer(known) : ABSENT;
    } catch (error) {
      if (error instanceof UnreadableFile) return `unreadable ${error.reason.en}`;
      throw error;
    }
  };
  const workspaceOf = (folder: string): Promise<string> => kept(workspaces, folder, (asked) => host.workspaceOf(asked));
  return {
    readText,
    workspaceOf,
    realPath: (path) => host.realPath(path),
    async answerTo({ asks, path }) {
      if (asks === 'documents') return kept(heads, path, headsOf);
      if (asks === 'given') return kept(heads, '', () => headsOf(null));
      if (asks === 'workspace') return `in ${relative(cwd, await workspaceOf(path))}`;
      return answerAt(path, ({ whole }) => whole);
    },
    beginningAt: (path) => answerAt(path, ({ beginning }) => beginning),
  };
}

function keptText(text: string | null): KeptText {
  if (text === null) return { text, isLong: false, whole: ABSENT, beginning: ABSENT };
  const isLong = text.length > LONG;
  return { text: isLong ? null : text, isLong, whole: digestOf(text), beginning: digestOf(beginningOf(text)) };
}

/** The SHA-256 of a text in UTF-8. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

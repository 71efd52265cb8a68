import { parseDocument } from '../markdown/parse.ts';
import type { MarkdownDocument } from '../markdown/model.ts';
import type { Plan } from '../plan/readPlan.ts';
import type { ProjectDocument } from '../project/project.ts';
import { type Indexed, type ProjectIndex, indexDocuments } from '../project/projectIndex.ts';
import { type DocumentHead, headOf, released, summaryOf } from '../project/summary.ts';
import { type Host, UnreadableFile } from './host.ts';
import type { LoadedConfig } from './load.ts';
import type { NamedFile } from './namedFile.ts';
import { once } from './once.ts';
import type { HostQuestion } from './recordingHost.ts';

/** Where the documents of a workspace lie. Apart from the Host's own reading, so that one may follow who rests on what. */
export interface Shelf extends Pick<Host, 'readText'> {
  /** The Markdown documents among which a document of this configuration finds others; absolute paths with `/`, in order. */
  documentsOf(config: LoadedConfig): Promise<readonly string[]>;
}

/** A document that others are held against. */
export interface Shelved extends ProjectDocument {
  /** The superior's plan that it names itself, by path. */
  readonly above: NamedFile | null;
}

/** Reads documents, each as its own configuration has it. */
export interface Reading {
  /** Rejects with `UnreadableFile` for a text that is too large. */
  admit(path: string, text: string): Promise<void>;
  plan(path: string, document: MarkdownDocument): Promise<Plan>;
  above(path: string, document: MarkdownDocument): Promise<NamedFile | null>;
}

/** Reads one document whole. Rejects with `UnreadableFile` when it is too large. */
export async function shelve(file: string, text: string, reading: Reading): Promise<Shelved> {
  await reading.admit(file, text);
  const document = parseDocument(text);
  const summary = summaryOf(await reading.plan(file, document));
  return { file, summary, above: await reading.above(file, document) };
}

/** The other documents of a workspace, each read when it is first asked for and kept until it changes. */
export interface Library {
  /** All documents by their heads, of which no more than the beginning is read. */
  heads(config: LoadedConfig): Promise<ProjectIndex>;
  /** What one says, for the sake of another; null when it is gone or cannot be read. */
  document(path: string, reader: string): Promise<Shelved | null>;
  /** The document has changed. The documents that rest on it: they have to be read anew. */
  forget(path: string): readonly string[];
  /** Does its head say something else than when a document was first looked for among all heads? Then others may be meant everywhere. */
  hasOtherHead(path: string): Promise<boolean>;
}

/** The head of a document ends well before this; the bases of a long preamble may not. */
const HEAD_LENGTH = 6000;
/** A document with no head that anybody could name. */
const NO_HEAD: DocumentHead = Object.freeze({
  number: null,
  date: null,
  year: null,
  period: null,
  kind: null,
  issuer: null,
  place: null,
  title: null,
});

export function createLibrary(shelf: Shelf, reading: Reading): Library {
  const lists = new Map<string, Promise<readonly string[]>>();
  const heads = new Map<string, Promise<DocumentHead>>();
  const indexes = new Map<string, Promise<ProjectIndex>>();
  const whole = new Map<string, Promise<Shelved | null>>();
  const readers = new Map<string, Set<string>>();
  /** By what each could be found at first, as JSON. */
  const foundBy = new Map<string, string>();

  const textOf = (path: string): Promise<string | null> => readable(shelf.readText(path));
  const headIn = async (path: string): Promise<DocumentHead> => {
    const text = await textOf(path);
    return text === null ? NO_HEAD : released(headOf(await reading.plan(path, parseDocument(beginningOf(text)))));
  };
  const documentIn = async (path: string): Promise<Shelved | null> => {
    const text = await textOf(path);
    return text === null ? null : readable(shelve(path, text, reading));
  };
  return {
    heads: (config) =>
      once(indexes, keyOf(config), async () => {
        const paths = await once(lists, keyOf(config), () => shelf.documentsOf(config));
        const read: Indexed[] = [];
        // one after another: no more than one text is in memory
        for (const file of paths) {
          const summary = await once(heads, file, () => headIn(file));
          if (!foundBy.has(file)) foundBy.set(file, JSON.stringify(summary));
          read.push({ file, summary });
        }
        return indexDocuments(read);
      }),
    document(path, reader) {
      const known = readers.get(path) ?? new Set();
      readers.set(path, known.add(reader));
      return once(whole, path, () => documentIn(path));
    },
    forget(path) {
      heads.delete(path);
      whole.delete(path);
      indexes.clear();
      const resting = [...(readers.get(path) ?? [])].filter((reader) => reader !== path);
      readers.delete(path);
      return resting;
    },
    async hasOtherHead(path) {
      const known = foundBy.get(path);
      return known !== undefined && known !== JSON.stringify(await once(heads, path, () => headIn(path)));
    },
  };
}

/** Null for what cannot be read: its own report says why. */
async function readable<T>(made: Promise<T>): Promise<T | null> {
  try {
    return await made;
  } catch (error) {
    if (error instanceof UnreadableFile) return null;
    throw error;
  }
}

function keyOf({ workspace, layers }: LoadedConfig): string {
  return layers.length === 0 ? '' : workspace;
}

/** What the head of a document is read from: whole lines. */
export function beginningOf(text: string): string {
  if (text.length <= HEAD_LENGTH) return text;
  const end = text.lastIndexOf('\n', HEAD_LENGTH);
  return text.slice(0, end < 0 ? HEAD_LENGTH : end);
}

/** The same library, which notes what it is asked. */
export function recordingLibrary(library: Library, asked: HostQuestion[]): Library {
  return {
    ...library,
    heads(config) {
      asked.push({ asks: config.layers.length > 0 ? 'documents' : 'given', path: config.workspace });
      return library.heads(config);
    },
    document(path, reader) {
      asked.push({ asks: 'text', path });
      return library.document(path, reader);
    },
  };
}

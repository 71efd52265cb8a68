import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { sameUri } from './uris.ts';

/** A document that is open in the editor. */
export interface OpenDocument {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  /** Differs from what was opened or last saved. */
  readonly isDirty: boolean;
  /** The line, from 0, of the last keystroke; null when it is long ago. */
  readonly editedLine: number | null;
}

/** What is open in the editor, as the client tells it. Whatever way a URI is encoded, it names one document. */
export interface OpenDocuments {
  get(uri: string): OpenDocument | null;
  uris(): readonly string[];
  open(uri: string, version: number, text: string): void;
  change(uri: string, changes: readonly TextDocumentContentChangeEvent[], version: number): void;
  save(uri: string): void;
  /** The last keystroke is long ago: what was half-typed counts as meant. */
  rest(uri: string): void;
  close(uri: string): void;
}

export function createOpenDocuments(): OpenDocuments {
  const documents = new Map<string, OpenDocument>();
  const get = (uri: string): OpenDocument | null => documents.get(sameUri(uri)) ?? null;
  const put = (document: OpenDocument): void => {
    documents.set(sameUri(document.uri), document);
  };
  const replace = (uri: string, change: (document: OpenDocument) => OpenDocument): void => {
    const document = get(uri);
    if (document) put(change(document));
  };
  return {
    get,
    uris: () => [...documents.values()].map(({ uri }) => uri),
    open(uri, version, text) {
      put({ uri, version, text, isDirty: false, editedLine: null });
    },
    change(uri, changes, version) {
      replace(uri, (document) => edited(document, changes, version));
    },
    save(uri) {
      replace(uri, (document) => ({ ...document, isDirty: false, editedLine: null }));
    },
    rest(uri) {
      replace(uri, (document) => ({ ...document, editedLine: null }));
    },
    close(uri) {
      documents.delete(sameUri(uri));
    },
  };
}

function edited(
  { uri, version: before, text }: OpenDocument,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
): OpenDocument {
  const document = TextDocument.update(TextDocument.create(uri, 'markdown', before, text), [...changes], version);
  const last = changes.at(-1);
  const editedLine = last && 'range' in last ? last.range.start.line + linesIn(last.text) : null;
  return { uri, version, text: document.getText(), isDirty: true, editedLine };
}

/** How many lines a text ends below the one that it begins on. */
function linesIn(text: string): number {
  return text.match(/\r\n|\r|\n/gu)?.length ?? 0;
}

import { type Diagnostic, type TextDocument, languages, window, workspace } from 'vscode';

/** A new document with this text, in the editor. */
export async function opened(content: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument({ language: 'markdown', content });
  await window.showTextDocument(document);
  return document;
}

/** Asks again until there is an answer: the server works beside the editor. */
export async function until<T>(ask: () => T | PromiseLike<T>, isThere: (value: T) => boolean): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    const value = await ask();
    if (isThere(value) || attempt === 200) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export function findingsOf({ uri }: TextDocument): readonly Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === 'kehoach-lint');
}

export function codesOf(findings: readonly Diagnostic[]): readonly unknown[] {
  return findings.map(({ code }) => (typeof code === 'object' ? code.value : code));
}

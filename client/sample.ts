import { type Disposable, type TextDocument, type Uri, languages, window } from 'vscode';
import { openTemplate } from './newPlan.ts';
import { SECTION, readerLocale } from './settings.ts';
import { words } from './words.ts';

const MISTAKES = 10;

/** Opens a draft with ten planted mistakes to learn on, and says when all are mended. */
export async function openSample(extension: Uri): Promise<Disposable> {
  const document = await openTemplate(extension, 'ke-hoach-mau.md');
  const state = { wereFound: false };
  const following = languages.onDidChangeDiagnostics(({ uris }) => {
    if (!uris.some((uri) => uri.toString() === document.uri.toString())) return;
    const left = findingsIn(document);
    state.wereFound ||= left > 0;
    if (!state.wereFound || left > 0 || document.isClosed) return;
    following.dispose();
    void window.showInformationMessage(words(readerLocale(), 'mended', { count: MISTAKES }));
  });
  return following;
}

function findingsIn({ uri }: TextDocument): number {
  return languages.getDiagnostics(uri).filter(({ source }) => source === SECTION).length;
}

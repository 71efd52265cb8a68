import { type TextDocument, Uri, window, workspace } from 'vscode';
import { readerLocale } from './settings.ts';
import { words } from './words.ts';

const TEMPLATES = [
  ['ke-hoach.md', 'kindPlan'],
  ['chuong-trinh.md', 'kindProgramme'],
  ['bao-cao.md', 'kindReport'],
] as const;

/** Opens a new document with head, sections and appendix, to be filled in. */
export async function newPlan(extension: Uri): Promise<void> {
  const locale = readerLocale();
  const choices = TEMPLATES.map(([file, id]) => ({ label: words(locale, id), file }));
  const chosen = await window.showQuickPick(choices, { placeHolder: words(locale, 'kind') });
  if (chosen) await openTemplate(extension, chosen.file);
}

/** A template says `{year}` where the present year stands. */
export async function openTemplate(extension: Uri, file: string): Promise<TextDocument> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'templates', file));
  const content = new TextDecoder().decode(bytes).replaceAll('{year}', String(new Date().getFullYear()));
  const document = await workspace.openTextDocument({ language: 'markdown', content });
  await window.showTextDocument(document);
  return document;
}

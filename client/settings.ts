import { workspace } from 'vscode';
import type { Locale } from './words.ts';

/** The name of the settings, and of everything else that the extension has in the editor. */
export const SECTION = 'kehoach-lint';

export function readerLocale(): Locale {
  return workspace.getConfiguration(SECTION).get<string>('locale') === 'en' ? 'en' : 'vi';
}

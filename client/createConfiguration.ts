import { Uri, window, workspace } from 'vscode';
import { readerLocale } from './settings.ts';
import { words } from './words.ts';

const NAME = 'kehoach-lint.yaml';

const STARTER = 'root: true\nextends: [core]\n';

/** Opens the configuration of the folder; writes a starting one where there is none. */
export async function createConfiguration(): Promise<void> {
  const locale = readerLocale();
  const [folder] = workspace.workspaceFolders ?? [];
  if (!folder) {
    void window.showInformationMessage(words(locale, 'noFolder'));
    return;
  }
  const uri = Uri.joinPath(folder.uri, NAME);
  const exists = await workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
  if (exists) void window.showInformationMessage(words(locale, 'configurationExists'));
  else await workspace.fs.writeFile(uri, new TextEncoder().encode(STARTER));
  await window.showTextDocument(uri);
}

import { type ExtensionContext, Uri, workspace } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { type FindDocumentsParams, METHODS, type ReadTextParams } from '../server/protocol.ts';
import { clientOptions } from './languageClient.ts';
import { SECTION } from './settings.ts';
import { start } from './start.ts';

/** What a browser has beside the types of Node. */
declare const Worker: new (script: string) => ConstructorParameters<typeof LanguageClient>[2];

/** The extension in a browser: the server is a worker, and files are read by the editor. */
export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.browser.js').toString(true);
  await start(context, () => {
    const client = new LanguageClient(SECTION, SECTION, new Worker(script), clientOptions());
    client.onRequest(METHODS.readText, ({ uri }: ReadTextParams) => readText(Uri.parse(uri)));
    client.onRequest(METHODS.findDocuments, async ({ folder }: FindDocumentsParams) => {
      const found = await workspace.findFiles('**/*.{md,markdown}', '**/node_modules/**');
      const below = `${Uri.parse(folder).toString().replace(/\/$/u, '')}/`; // a folder may be the root of its scheme
      return found.map(String).filter((uri) => uri.startsWith(below));
    });
    return client;
  });
}

async function readText(uri: Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return null; // no such file
  }
}

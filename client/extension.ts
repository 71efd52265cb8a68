import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions } from './languageClient.ts';
import { SECTION } from './settings.ts';
import { start } from './start.ts';

/** The extension on a desktop or a remote machine: the server is a process of its own. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.cjs').fsPath;
  const server = { module, transport: TransportKind.ipc };
  await start(context, () => new LanguageClient(SECTION, SECTION, server, clientOptions()));
}

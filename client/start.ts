import { type ExtensionContext, Uri, commands, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { SERVER_COMMANDS } from '../server/protocol.ts';
import { registerCommands } from './commands.ts';
import { createConfiguration } from './createConfiguration.ts';
import { createFindingsView } from './findingsView.ts';
import { newPlan } from './newPlan.ts';
import { createPreviewPanels } from './previewPanel.ts';
import { openRulePage, serveRulePages } from './rulePages.ts';
import { openSample } from './sample.ts';
import { readerLocale } from './settings.ts';
import { showStatus } from './statusItem.ts';
import { words } from './words.ts';

/** Starts the server and everything round it. `make` makes a client that is not yet started. */
export async function start(context: ExtensionContext, make: () => BaseLanguageClient): Promise<void> {
  const client = make();
  const findings = createFindingsView(client);
  const panels = createPreviewPanels(context.extensionUri, () => client);
  const activePlan = () => {
    const document = window.activeTextEditor?.document;
    if (document?.languageId === 'markdown') return document;
    void window.showInformationMessage(words(readerLocale(), 'noPlan'));
    return null;
  };
  context.subscriptions.push(
    { dispose: () => void client.stop() },
    showStatus(),
    serveRulePages(() => client),
    findings,
    ...registerCommands({
      checkWorkspace: () => findings.fill(),
      fixDocument: () => {
        const document = activePlan();
        return document && commands.executeCommand(SERVER_COMMANDS.fixAll, document.uri.toString());
      },
      // the server names a document by its URI, a menu of the editor hands over a URI
      openPreview: async (of?: string | Uri) => {
        const uri = typeof of === 'string' ? Uri.parse(of) : of;
        const document = uri ? await workspace.openTextDocument(uri) : activePlan();
        if (document) panels.open(document);
      },
      openRulePage,
      newPlan: () => newPlan(context.extensionUri),
      openSample: async () => {
        context.subscriptions.push(await openSample(context.extensionUri));
      },
      createConfiguration,
      restartServer: async () => {
        await client.stop();
        await client.start();
        void window.showInformationMessage(words(readerLocale(), 'restarted'));
      },
    }),
  );
  await client.start();
}

import { type Disposable, Uri, commands, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { METHODS, type RulePageParams, type RulePageResult } from '../server/protocol.ts';
import { SECTION } from './settings.ts';

const SCHEME = `${SECTION}-rule`;

/** The pages of rules, from the server and not from a network. */
export function serveRulePages(client: () => BaseLanguageClient): Disposable {
  return workspace.registerTextDocumentContentProvider(SCHEME, {
    async provideTextDocumentContent({ path }) {
      const params: RulePageParams = { id: path.replace(/^\/|\.md$/gu, '') };
      const page = await client().sendRequest<RulePageResult | null>(METHODS.rulePage, params);
      return page?.markdown ?? '';
    },
  });
}

export async function openRulePage(id: string): Promise<void> {
  await commands.executeCommand('markdown.showPreviewToSide', Uri.from({ scheme: SCHEME, path: `/${id}.md` }));
}

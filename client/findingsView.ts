import { Disposable, commands, languages, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { METHODS, type WorkspaceFindingsParams, type WorkspaceFindingsResult } from '../server/protocol.ts';
import { createFindingsTree } from './findingsTree.ts';
import { SECTION } from './settings.ts';

/** The view that lists the findings of the workspace: filled when a person asks, and from then on true while it is in sight. */
export interface FindingsView {
  /** Brings it to the front, and fills it. */
  fill(): Promise<void>;
  dispose(): void;
}

const VIEW = `${SECTION}.findings`;
/** Milliseconds after the last change of any finding. */
const DELAY = 500;

export function createFindingsView(client: BaseLanguageClient): FindingsView {
  const tree = createFindingsTree();
  const view = window.createTreeView(VIEW, { treeDataProvider: tree });
  const state: { filled: boolean; timer: ReturnType<typeof setTimeout> | undefined } = {
    filled: false,
    timer: undefined,
  };

  const ask = async (params: WorkspaceFindingsParams): Promise<void> => {
    tree.show(await client.sendRequest<WorkspaceFindingsResult>(METHODS.workspaceFindings, params));
  };
  // what fails here is asked for again with the next change
  const refresh = (): void => void ask({ quiet: true }).catch(() => undefined);
  const followSoon = (): void => {
    clearTimeout(state.timer);
    if (state.filled && view.visible) state.timer = setTimeout(refresh, DELAY);
  };
  const followers = [view.onDidChangeVisibility(followSoon), languages.onDidChangeDiagnostics(followSoon)];
  return {
    async fill() {
      await commands.executeCommand(`${VIEW}.focus`);
      await window.withProgress({ location: { viewId: VIEW } }, () => ask({}));
      state.filled = true;
    },
    dispose() {
      clearTimeout(state.timer);
      Disposable.from(view, ...followers).dispose();
    },
  };
}

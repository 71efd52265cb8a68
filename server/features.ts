import {
  type CancellationToken,
  type ClientCapabilities,
  CodeActionKind,
  type Connection,
  type ServerCapabilities,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import { FIX_ALL, codeActions, versioned } from './features/codeActions.ts';
import { fixAll } from './features/fixAll.ts';
import { SERVER_COMMANDS } from './protocol.ts';
import type { Reports } from './reports.ts';
import type { Session, Snapshot } from './session.ts';
import { sameUri } from './uris.ts';

export const FEATURE_CAPABILITIES: ServerCapabilities = {
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
  executeCommandProvider: { commands: Object.values(SERVER_COMMANDS) },
};

export interface FeatureContext {
  readonly connection: Connection;
  readonly session: Session;
  readonly reports: Reports;
  readonly capabilities: ClientCapabilities;
  /** Commands that the client has. */
  readonly commands: ReadonlySet<string>;
}

/** Answers what the client asks about documents; each feature stands in a file of its own. */
export function registerFeatures(context: FeatureContext): void {
  const { connection, session, capabilities, commands } = context;
  const snippets = capabilities.workspace?.workspaceEdit?.snippetEditSupport === true;
  const about = <P extends { readonly textDocument: TextDocumentIdentifier }, R>(
    feature: (snapshot: Snapshot, params: P) => R | Promise<R>,
  ) => {
    return async (params: P, token: CancellationToken): Promise<R | null> => {
      const snapshot = await session.snapshot(params.textDocument.uri);
      return snapshot && !token.isCancellationRequested ? feature(snapshot, params) : null;
    };
  };

  connection.onCodeAction(about((snapshot, params) => codeActions(snapshot, params, { snippets, commands })));
  connection.onExecuteCommand(async ({ command, arguments: args }) => {
    const [uri] = (args ?? []) as readonly unknown[]; // a command's arguments are its own affair
    if (command !== SERVER_COMMANDS.fixAll || typeof uri !== 'string') return;
    const snapshot = await session.snapshot(sameUri(uri));
    const edits = snapshot ? await fixAll(snapshot) : [];
    if (snapshot && edits.length > 0) await connection.workspace.applyEdit(versioned(snapshot, edits));
  });
}

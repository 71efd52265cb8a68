import {
  type CancellationToken,
  type ClientCapabilities,
  CodeActionKind,
  type Connection,
  Position,
  type SemanticTokens,
  type ServerCapabilities,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { CheckedDocument } from './checked.ts';
import { addEntry } from './features/addEntry.ts';
import { type ActionSupport, FIX_ALL, codeActions } from './features/codeActions.ts';
import { codeLenses } from './features/codeLenses.ts';
import { TRIGGERS, completion } from './features/completion.ts';
import { definition } from './features/definition.ts';
import { documentLinks } from './features/documentLinks.ts';
import { fixAll } from './features/fixAll.ts';
import { fixOne } from './features/fixOne.ts';
import { foldingRanges } from './features/foldingRanges.ts';
import { hover } from './features/hover.ts';
import { inlayHints } from './features/inlayHints.ts';
import { preview } from './features/preview.ts';
import { highlights, references } from './features/references.ts';
import { prepareRename, rename } from './features/rename.ts';
import { selectionRanges } from './features/selectionRanges.ts';
import { TOKENS_LEGEND, type TokensParams, semanticTokens } from './features/semanticTokens.ts';
import { documentSymbols, workspaceSymbols } from './features/symbols.ts';
import { pageOfRule } from './features/rulePage.ts';
import { versioned } from './features/versioned.ts';
import { workspaceFindings } from './features/workspaceFindings.ts';
import type { Kept } from './kept.ts';
import { METHODS, type RulePageParams, SERVER_COMMANDS, type WorkspaceFindingsParams } from './protocol.ts';
import type { Session, Snapshot } from './session.ts';
import { sameUri } from './uris.ts';
import { words } from './words.ts';
import type { WorkspaceIndex } from './workspaceIndex.ts';

export const FEATURE_CAPABILITIES: ServerCapabilities = {
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  documentSymbolProvider: { label: 'kehoach-lint' },
  workspaceSymbolProvider: true,
  completionProvider: { triggerCharacters: TRIGGERS },
  inlayHintProvider: true,
  codeLensProvider: {},
  semanticTokensProvider: { legend: TOKENS_LEGEND, full: true, range: true },
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  documentLinkProvider: {},
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL] },
  executeCommandProvider: { commands: Object.values(SERVER_COMMANDS) },
};

export interface FeatureContext {
  readonly connection: Connection;
  readonly session: Session;
  readonly index: WorkspaceIndex;
  readonly checked: Kept<CheckedDocument>;
  readonly capabilities: ClientCapabilities;
  /** Commands that the client has. */
  readonly commands: ReadonlySet<string>;
}

/** Answers what the client asks about documents; each feature stands in a file of its own. */
export function registerFeatures(context: FeatureContext): void {
  const { connection, session, index, capabilities, commands } = context;
  const support = actionSupport(capabilities, commands);
  const itemSnippets = capabilities.textDocument?.completion?.completionItem?.snippetSupport === true;
  const about = <P extends { readonly textDocument: TextDocumentIdentifier }, R>(
    feature: (snapshot: Snapshot, params: P) => R | Promise<R>,
  ) => {
    return async (params: P, token: CancellationToken): Promise<R | null> => {
      try {
        const snapshot = await session.snapshot(params.textDocument.uri);
        return snapshot && !token.isCancellationRequested ? await feature(snapshot, params) : null;
      } catch (error) {
        connection.console.error(
          `${params.textDocument.uri}: ${error instanceof Error ? (error.stack ?? '') : String(error)}`,
        );
        return null; // the other features and documents go on
      }
    };
  };

  const tokens = async (params: TokensParams, token: CancellationToken): Promise<SemanticTokens> =>
    (await about(semanticTokens)(params, token)) ?? { data: [] };

  connection.onCodeAction(about((snapshot, params) => codeActions(snapshot, params, support)));
  connection.onHover(about((snapshot, params) => hover(snapshot, params, index)));
  connection.onDefinition(about((snapshot, params) => definition(snapshot, params, index)));
  connection.onReferences(about((snapshot, params) => references(snapshot, params, index)));
  connection.onDocumentHighlight(about(highlights));
  connection.onPrepareRename(about(prepareRename));
  connection.onRenameRequest(about((snapshot, params) => rename(snapshot, params, { index, session })));
  connection.onDocumentSymbol(about(documentSymbols));
  connection.onWorkspaceSymbol((params) => workspaceSymbols(params, index));
  connection.onCompletion(about((snapshot, params) => completion(snapshot, params, { snippets: itemSnippets })));
  connection.languages.inlayHint.on(about(inlayHints));
  connection.onCodeLens(about((snapshot) => codeLenses(snapshot, commands)));
  connection.languages.semanticTokens.on(tokens);
  connection.languages.semanticTokens.onRange(tokens);
  connection.onFoldingRanges(about(foldingRanges));
  connection.onSelectionRanges(about(selectionRanges));
  connection.onDocumentLinks(about(documentLinks));
  connection.onRequest(METHODS.preview, about(preview));
  connection.onRequest(METHODS.workspaceFindings, (params: WorkspaceFindingsParams, token: CancellationToken) =>
    workspaceFindings(context, params, token),
  );
  connection.onRequest(METHODS.rulePage, async ({ id }: RulePageParams) =>
    pageOfRule(id, (await session.settingsOf()).locale),
  );
  connection.onExecuteCommand(({ command, arguments: args }) => executeCommand(context, command, args ?? []));
}

function actionSupport({ workspace }: ClientCapabilities, commands: ReadonlySet<string>): ActionSupport {
  const edit = workspace?.workspaceEdit;
  return {
    commands,
    snippets: edit?.snippetEditSupport === true,
    annotations: edit?.changeAnnotationSupport !== undefined,
    applies: workspace?.applyEdit === true && edit?.documentChanges === true,
  };
}

/** A command's arguments are its own affair: what the server put into an action comes back, or what a person wrote. */
async function executeCommand(
  { connection, session, capabilities }: FeatureContext,
  command: string,
  [uri, ...choice]: readonly unknown[],
): Promise<void> {
  const snapshot = typeof uri === 'string' ? await session.snapshot(sameUri(uri)) : null;
  if (!snapshot) return;
  if (command === SERVER_COMMANDS.addDocument) {
    const [place] = choice;
    if (!Position.is(place)) return;
    const creates = capabilities.workspace?.workspaceEdit?.resourceOperations?.includes('create') === true;
    const edit = await addEntry(snapshot, place, { readText: session.world.readText, creates });
    if (edit) await connection.workspace.applyEdit(edit);
    else connection.window.showWarningMessage(words(snapshot.locale, 'notAdded'));
    return;
  }
  const edits = command === SERVER_COMMANDS.fix ? fixOne(snapshot, choice) : await fixAll(snapshot);
  if (edits.length > 0) await connection.workspace.applyEdit(versioned(snapshot, edits));
}

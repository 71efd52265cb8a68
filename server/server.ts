import {
  type ClientCapabilities,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { BASELINE_NAME } from '../core/lint/baseline.ts';
import { CONFIG_NAMES } from '../core/workspace/load.ts';
import { name, version } from '../package.json';
import { checkDocuments } from './checked.ts';
import { type ClientSettings, clientSettings } from './clientSettings.ts';
import { debounce } from './debounce.ts';
import type { Diagnosing } from './diagnosing.ts';
import { FEATURE_CAPABILITIES, registerFeatures } from './features.ts';
import type { ServerHost } from './host.ts';
import type { InitializationOptions } from './protocol.ts';
import { createOpenDocuments } from './openDocuments.ts';
import { pullDiagnostics } from './pullDiagnostics.ts';
import { pushDiagnostics } from './pushDiagnostics.ts';
import { createReports } from './reports.ts';
import { type Session, createSession } from './session.ts';
import { pathOf, uriOf } from './uris.ts';
import { indexWorkspace } from './workspaceIndex.ts';
import { createWorld } from './world.ts';

/** Milliseconds without a keystroke after which a half-typed number or row is taken for what it is meant to be. */
const REST = 2000;

/** Wires a language server to a connection. The connection is not yet listening. */
export function createServer(connection: Connection, host: ServerHost): void {
  connection.onInitialize((params): InitializeResult => {
    const { capabilities } = params;
    const options = optionsOf(params);
    const settings = clientSettings(connection, capabilities, options.settings);
    const open = createOpenDocuments();
    const world = createWorld(host, open);
    world.setFolders(foldersOf(params));
    const session = createSession({ host, open, world, settingsOf: (uri) => settings.of(uri) });
    const checked = checkDocuments(session);
    const reports = createReports(session, checked);
    const index = indexWorkspace(session);
    const forget = (uri: string): boolean => {
      checked.forget(uri);
      reports.forget(uri);
      session.forget(uri);
      const readers = world.changed(pathOf(uri)).map((path) => open.get(uriOf(path))?.uri ?? uriOf(path));
      for (const reader of readers) {
        checked.forget(reader);
        session.forget(reader);
      }
      return readers.length > 0;
    };
    const canPull = capabilities.textDocument?.diagnostic !== undefined;
    const diagnosing = (canPull ? pullDiagnostics : pushDiagnostics)(connection, session, reports);
    syncDocuments(connection, { session, forget, diagnosing });
    followChanges(connection, { session, forget, diagnosing, capabilities, settings });
    registerFeatures({ connection, session, index, checked, capabilities, commands: new Set(options.commands) });
    return {
      serverInfo: { name, version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        ...(canPull && {
          diagnosticProvider: { identifier: name, interFileDependencies: true, workspaceDiagnostics: true },
        }),
        ...FEATURE_CAPABILITIES,
      },
    };
  });
}

function optionsOf({ initializationOptions }: InitializeParams): InitializationOptions {
  // what a client sends is its own; settings are checked where they are read
  return (initializationOptions as InitializationOptions | null | undefined) ?? {};
}

function foldersOf({ workspaceFolders }: InitializeParams): readonly string[] {
  return workspaceFolders?.map(({ uri }) => pathOf(uri)) ?? [];
}

interface Keeping {
  readonly session: Session;
  /** Forgets what is kept of a document that changed, and of those that rest on it: are there any? */
  readonly forget: (uri: string) => boolean;
  readonly diagnosing: Diagnosing;
}

/** Keeps the session at what is open in the editor. */
function syncDocuments(connection: Connection, { session: { open, world }, forget, diagnosing }: Keeping): void {
  /** Tells the client of one document, or of all when others rest on it. */
  const afterChange = (uri: string): void => {
    const isRead = forget(uri);
    const isNamed = world.isRestedOn(pathOf(uri));
    if (isNamed) world.forget();
    if (isNamed || isRead) diagnosing.allChanged();
    else diagnosing.changed(uri);
  };
  /** Others find a document by its head. Asked at rest and at saving: one that changes at each keystroke is not yet one to look for. */
  const checkAllIfHeadChanged = async (uri: string): Promise<void> => {
    if (!(await world.hasOtherHead(pathOf(uri)))) return;
    world.forget();
    diagnosing.allChanged();
  };
  const rested = debounce((uri) => {
    open.rest(uri);
    diagnosing.rested(uri);
    void checkAllIfHeadChanged(uri);
  });
  connection.onDidOpenTextDocument(({ textDocument: { uri, version: number, text } }) => {
    open.open(uri, number, text);
    afterChange(uri);
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version: number }, contentChanges }) => {
    open.change(uri, contentChanges, number);
    afterChange(uri);
    rested.call(uri, REST);
  });
  connection.onDidSaveTextDocument(({ textDocument: { uri } }) => {
    rested.cancel(uri);
    open.save(uri);
    afterChange(uri);
    void checkAllIfHeadChanged(uri);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    rested.cancel(uri);
    open.close(uri);
    forget(uri);
    diagnosing.closed(uri);
    if (world.isRestedOn(pathOf(uri))) afterChange(uri);
  });
}

interface Following extends Keeping {
  readonly capabilities: ClientCapabilities;
  readonly settings: ClientSettings;
}

/** Follows the disk, the settings and the folders of the client. */
function followChanges(
  connection: Connection,
  { session: { world }, forget, diagnosing, capabilities: { workspace }, settings }: Following,
): void {
  connection.onDidChangeConfiguration((params) => {
    settings.changed(params.settings);
    world.forget();
    diagnosing.allChanged();
  });
  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    for (const { uri } of changes) forget(uri);
    const others = changes.map(
      async ({ uri, type }) =>
        type !== FileChangeType.Changed || world.isRestedOn(pathOf(uri)) || (await world.hasOtherHead(pathOf(uri))),
    );
    if ((await Promise.all(others)).includes(true)) world.forget(); // it may be the one that others name
    diagnosing.allChanged();
  });
  connection.onInitialized(() => {
    if (workspace?.didChangeConfiguration?.dynamicRegistration === true)
      void connection.client.register(DidChangeConfigurationNotification.type);
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration === true)
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: WATCHED });
    if (workspace?.workspaceFolders !== true) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => pathOf(uri)));
      const kept = world.folders().filter((folder) => !gone.has(folder));
      world.setFolders([...kept, ...added.map(({ uri }) => pathOf(uri))]);
      diagnosing.allChanged();
    });
  });
}

/** Documents, configurations, and the files of an office's own that they name. */
const WATCHED = [
  '**/*.{md,markdown}',
  '**/*.{yaml,yml}',
  `**/{${[...CONFIG_NAMES, BASELINE_NAME].join(',')}}`,
  '**/.gitignore',
].map((globPattern) => ({ globPattern }));

/** The built language server over its streams, and a client that speaks the protocol to it. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'pathe';
import { onTestFinished } from 'vitest';
import {
  type ClientCapabilities,
  ConfigurationRequest,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  ExitNotification,
  InitializeRequest,
  type InitializeResult,
  InitializedNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
  createProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import { URI } from 'vscode-uri';

const SERVER = join(import.meta.dirname, '../../dist/server.cjs');

export interface ClientOptions {
  /** Files of the workspace, by name. */
  readonly files?: Readonly<Record<string, string>>;
  readonly capabilities?: ClientCapabilities;
  /** Settings of the section; asked for when the capabilities say that they can be. */
  readonly settings?: object;
  readonly commands?: readonly string[];
  /** How the server is started, when not as the editor does it. */
  readonly command?: readonly string[];
}

export interface Client {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcessWithoutNullStreams;
  readonly folder: string;
  readonly initialized: InitializeResult;
  uri(name: string): string;
  /** Writes a file of the workspace. */
  write(name: string, text: string): void;
  open(name: string, text: string, version?: number): Promise<void>;
  change(name: string, version: number, ...changes: readonly TextDocumentContentChangeEvent[]): Promise<void>;
  save(name: string): Promise<void>;
  /** What was pushed for a document, the last first to come after the call or already there. */
  pushed(name: string, until?: (params: PublishDiagnosticsParams) => boolean): Promise<readonly Diagnostic[]>;
  /** All that was pushed so far. */
  readonly received: readonly PublishDiagnosticsParams[];
}

/** What an editor that pulls diagnostics says of itself. */
export const PULLING: ClientCapabilities = {
  textDocument: { diagnostic: { dynamicRegistration: false, relatedDocumentSupport: false } },
  workspace: { diagnostics: { refreshSupport: true }, workspaceFolders: true, configuration: true },
};

/** Starts the server on a folder of its own; both are gone when the test is. */
export async function startClient({
  files = {},
  capabilities = {},
  settings = {},
  commands = [],
  command = [process.execPath, SERVER, '--stdio'],
}: ClientOptions = {}): Promise<Client> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'kehoach-lint-server-')));
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  const [program = '', ...args] = command;
  const server = spawn(program, args, { cwd: folder, stdio: 'pipe' });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const received: PublishDiagnosticsParams[] = [];
  const waiting = new Set<() => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    received.push(params);
    for (const look of waiting) look();
  });
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => settings));
  connection.onRequest(RegistrationRequest.type, () => undefined);
  connection.listen();
  const uri = (name: string): string => URI.file(join(folder, name)).toString();
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the protocol wants it all the same
    rootUri: null,
    workspaceFolders: [{ uri: URI.file(folder).toString(), name: 'workspace' }],
    initializationOptions: { settings, commands },
    capabilities,
  });
  await connection.sendNotification(InitializedNotification.type, {});
  onTestFinished(async () => {
    if (server.exitCode === null && server.signalCode === null) {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
    }
    connection.dispose();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    connection,
    process: server,
    folder,
    initialized,
    uri,
    write,
    received,
    open: (name, text, version = 1) =>
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri: uri(name), languageId: 'markdown', version, text },
      }),
    change: (name, version, ...contentChanges) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri: uri(name), version },
        contentChanges: [...contentChanges],
      }),
    save: (name) =>
      connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri: uri(name) } }),
    pushed: (name, until = () => true) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = received.findLast((params) => params.uri === uri(name));
          if (!found || !until(found)) return;
          waiting.delete(look);
          resolve(found.diagnostics);
        };
        waiting.add(look);
        look();
      }),
  };
}

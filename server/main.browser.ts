import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { localDay } from '../core/plan/deadlines/dates.ts';
import type { ServerHost } from './host.ts';
import { METHODS, type FindDocumentsResult, type ReadTextResult } from './protocol.ts';
import { createServer } from './server.ts';
import { pathOf, uriOf } from './uris.ts';

/** What a worker of a browser talks through: its global scope. */
export type Port = ConstructorParameters<typeof BrowserMessageReader>[0];

/** Serves the client that started this worker. Files lie with the client. */
export function serve(worker: Port): void {
  const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));
  const host: ServerHost = {
    readText: (path) => connection.sendRequest<ReadTextResult>(METHODS.readText, { uri: uriOf(path) }),
    workspaceOf: (folder) => Promise.resolve(folder),
    realPath: (path) => Promise.resolve(path),
    async findDocuments(folder) {
      const found = await connection.sendRequest<FindDocumentsResult>(METHODS.findDocuments, { folder: uriOf(folder) });
      return found.map(pathOf);
    },
    today: () => localDay(new Date()),
  };
  createServer(connection, host);
  connection.listen();
}

import { normalize } from 'pathe';
import { createConnection } from 'vscode-languageserver/node';
import { localDay } from '../core/plan/deadlines/dates.ts';
import { findFiles } from '../disk/findFiles.ts';
import { nodeHost } from '../disk/nodeHost.ts';
import type { ServerHost } from './host.ts';
import { createServer } from './server.ts';

/** Serves the client that started this process; `--stdio` or `--node-ipc` among its arguments says how they talk. */
export function serve(): void {
  const connection = createConnection();
  createServer(connection, diskHost());
  connection.listen();
}

function diskHost(): ServerHost {
  const cwd = normalize(process.cwd());
  return {
    ...nodeHost(cwd),
    async findDocuments(folder, layersOf) {
      const found = await findFiles([folder], { cwd: folder, layersOf });
      return found.flatMap(({ path, error }) => (error ? [] : [path]));
    },
    today: () => localDay(new Date()),
  };
}

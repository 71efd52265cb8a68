/** From a keystroke to fresh findings, over the streams of the built server. */
import { spawn } from 'node:child_process';
import { join } from 'pathe';
import {
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializeRequest,
  InitializedNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  createProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import { ROOT } from '../support/sources.ts';
import type { Figures, Way } from './figure.ts';
import { inTurn, quantile } from './statistics.ts';
import { BYTES_PER_MB, PLAN_BYTES, documents, textOf } from './texts.ts';
import { parseWhole } from './warm.ts';

const KEYSTROKES = 100;
/** A keystroke in ten megabytes is waited for. */
const FEW_KEYSTROKES = 40;

/** What somebody waits for who types a letter in the middle of a document and takes it back. */
export const keystrokes: Way = {
  ids: ['keystroke', 'keystroke-size'],
  async take({ ids, isShort }) {
    const texts = documents(isShort ? 'examples' : 'corpus');
    const figures: Record<string, Figures[string]> = {};
    if (ids.has('keystroke')) {
      const text = textOf(texts, isShort ? BYTES_PER_MB / 4 : BYTES_PER_MB);
      const { P = NaN } = inTurn({ P: () => () => parseWhole(text) }, { rounds: 9, warmUp: 2 });
      figures.keystroke = {
        ours: isShort ? await waitOn(text, FEW_KEYSTROKES, 0.5) : await waitOn(text, KEYSTROKES),
        other: P,
      };
    }
    if (ids.has('keystroke-size')) {
      const ours = await waitOn(textOf(texts, 10 * BYTES_PER_MB), FEW_KEYSTROKES);
      figures['keystroke-size'] = { ours, other: await waitOn(textOf(texts, PLAN_BYTES), KEYSTROKES) };
    }
    return figures;
  },
};

/** The wait that so many of 100 keystrokes do not exceed, in milliseconds; the slowest say more of a busy machine than of the server. */
async function waitOn(text: string, count: number, share = 0.95): Promise<number> {
  const lines = text.split('\n');
  const at = lines.findIndex((line, index) => index > lines.length / 2 && /^\p{L}/u.test(line));
  const server = spawn(process.execPath, [join(ROOT, 'dist/server.cjs'), '--stdio'], { stdio: 'pipe' });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the protocol wants it all the same
    rootUri: null,
    initializationOptions: { settings: { delay: 0, preset: 'full' } },
    capabilities: { textDocument: { diagnostic: {} } },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  const uri = 'file:///ke-hoach.md';
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  });
  const warmUp = Math.ceil(count / 5);
  const waits: number[] = [];
  for (let typed = 0; typed < warmUp + count; typed++) {
    const isTyped = typed % 2 === 0;
    const range = { start: { line: at, character: 3 }, end: { line: at, character: isTyped ? 3 : 4 } };
    const start = performance.now();
    await connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: typed + 2 },
      contentChanges: [{ range, text: isTyped ? 'a' : '' }],
    });
    await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    if (typed >= warmUp) waits.push(performance.now() - start);
  }
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  connection.dispose();
  return quantile(waits, share);
}

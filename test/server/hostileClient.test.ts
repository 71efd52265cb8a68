/** A client that sends nonsense, or too much: the server answers what can be answered, and goes on or ends cleanly. */
import { spawn } from 'node:child_process';
import { join } from 'pathe';
import { describe, expect, it } from 'vitest';
import { DocumentDiagnosticRequest, HoverRequest } from 'vscode-languageserver-protocol/node';
import { METHODS } from '../../server/protocol.ts';
import { OVER } from '../support/command.ts';
import { ROOT } from '../support/sources.ts';
import { PULLING, startClient } from '../support/serverClient.ts';

const frame = (text: string): string => `Content-Length: ${String(Buffer.byteLength(text))}\r\n\r\n${text}`;
const NONSENSE: readonly (readonly [string, string])[] = [
  ['JSON that is cut off', frame('{"jsonrpc":"2.0","id":1,"method":')],
  ['JSON that is no message', frame('[1, null, "a"]')],
  ['a message without a method', frame('{"jsonrpc":"2.0","id":1}')],
  ['parameters of a wrong kind', frame('{"jsonrpc":"2.0","id":1,"method":"initialize","params":7}')],
  ['a polluting message', frame('{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"__proto__":{"a":1}}}')],
  ['a header without a length', 'Content-Type: x\r\n\r\n{}'],
  ['a length that is no number', 'Content-Length: abc\r\n\r\n{}'],
  ['bytes', '\u0000\u0001\ufffd'.repeat(200)],
];

/** Sends the bytes to a server and closes the stream; how it ended, and what it said. */
async function ends(bytes: string): Promise<{ readonly signal: string | null; readonly said: string }> {
  const server = spawn(process.execPath, [join(ROOT, 'dist/server.cjs'), '--stdio'], { stdio: 'pipe' });
  let said = '';
  server.stderr.on('data', (data: Buffer) => (said += data.toString()));
  server.stdin.on('error', () => undefined);
  server.stdin.end(bytes);
  const late = setTimeout(() => server.kill('SIGTERM'), 15_000);
  const signal = await new Promise<string | null>((resolve) => {
    server.once('exit', (_, by) => {
      resolve(by);
    });
  });
  clearTimeout(late);
  return { signal, said };
}

describe('nonsense on the stream', () => {
  it.each(NONSENSE)('%s does not hang the server', { timeout: 30_000 }, async (_, bytes) => {
    const { signal } = await ends(bytes);
    expect(signal).toBeNull();
  });
});

describe('requests that make no sense', () => {
  it('have an error or no answer, and the next one is answered', async () => {
    const client = await startClient({ capabilities: PULLING });
    const { connection } = client;
    await client.open('a.md', OVER);
    const uri = client.uri('a.md');
    const far = { line: 2 ** 31 - 1, character: 2 ** 31 - 1 };
    const asked: readonly (readonly [string, unknown])[] = [
      ['textDocument/hover', { textDocument: { uri }, position: far }],
      ['textDocument/hover', { textDocument: { uri }, position: { line: -1, character: -5 } }],
      ['textDocument/hover', { textDocument: { uri: 'không phải uri' }, position: far }],
      ['textDocument/hover', { textDocument: { uri: 'file:///../../etc/passwd' }, position: far }],
      ['textDocument/hover', {}],
      ['textDocument/hover', null],
      ['textDocument/codeAction', { textDocument: { uri }, range: { start: far, end: far }, context: null }],
      ['textDocument/completion', { textDocument: { uri }, position: null }],
      ['textDocument/rename', { textDocument: { uri }, position: far, newName: '\u0000' }],
      ['textDocument/selectionRange', { textDocument: { uri }, positions: [far, { line: 0, character: -1 }] }],
      ['textDocument/inlayHint', { textDocument: { uri }, range: null }],
      ['workspace/executeCommand', { command: 'kehoach-lint.fix', arguments: [{ a: 1 }, null, '__proto__'] }],
      ['workspace/executeCommand', { command: 'rm -rf /' }],
      [METHODS.rulePage, { id: '__proto__' }],
      [METHODS.rulePage, null],
      [METHODS.preview, { textDocument: { uri: 7 } }],
      ['no/such/method', { a: 1 }],
    ];
    await Promise.all(asked.map(([method, params]) => connection.sendRequest(method, params).catch(() => null)));
    await connection.sendNotification('textDocument/didChange', { textDocument: { uri }, contentChanges: 'x' });
    await connection.sendNotification('textDocument/didClose', null);
    await connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: 5 }] });
    const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    expect(report).toMatchObject({ kind: 'full', items: [{ code: 'target-over-100' }] });
  });
});

describe('more than anybody types', () => {
  it('1,000 edits in a second end in the findings of the last text', { timeout: 60_000 }, async () => {
    const client = await startClient({ capabilities: PULLING });
    await client.open('a.md', OVER);
    const start = { line: 2, character: 38 };
    for (let version = 2; version <= 1001; version++) {
      const end = { line: 2, character: 38 + (version % 2 === 0 ? 3 : 2) };
      void client.change('a.md', version, { range: { start, end }, text: version % 2 === 0 ? '99' : '109' });
    }
    await client.save('a.md'); // else the number counts as half-typed
    const textDocument = { uri: client.uri('a.md') };
    const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
    expect(report).toMatchObject({ kind: 'full', items: [{ code: 'target-over-100' }] });
  });

  it('a document that is too large is said to be so, and others are answered', { timeout: 60_000 }, async () => {
    const client = await startClient({ capabilities: PULLING });
    await client.open('lớn.md', 'Các đơn vị gửi báo cáo.\n\n'.repeat(500_000));
    await client.open('a.md', OVER);
    const ask = (name: string) =>
      client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: client.uri(name) } });
    expect(JSON.stringify(await ask('lớn.md'))).toContain('quá mức 10 triệu');
    expect(await ask('a.md')).toMatchObject({ items: [{ code: 'target-over-100' }] });
    const at = { textDocument: { uri: client.uri('lớn.md') }, position: { line: 0, character: 0 } };
    expect(await client.connection.sendRequest(HoverRequest.type, at)).toBeNull();
  });
});

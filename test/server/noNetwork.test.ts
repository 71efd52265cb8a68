/** Nothing opens a socket, asks for a name or starts a program, whatever it is asked; git alone is started, when changes are asked for. */
import { spawnSync } from 'node:child_process';
import { join } from 'pathe';
import { describe, expect, it } from 'vitest';
import {
  CodeActionRequest,
  CompletionRequest,
  DocumentDiagnosticRequest,
  DocumentLinkRequest,
  HoverRequest,
} from 'vscode-languageserver-protocol/node';
import { METHODS } from '../../server/protocol.ts';
import { COMMAND, type Folder, OVER, folderWith } from '../support/command.ts';
import { EXAMPLES } from '../support/documents.ts';
import { ROOT } from '../support/sources.ts';
import { PULLING, startClient } from '../support/serverClient.ts';

const FAULTY = EXAMPLES.find(({ name }) => name === 'ke-hoach-nhieu-loi.md')?.text ?? '';

/** Loaded before a program, it writes down each call that reaches for a network or a program, and lets it happen. */
function watching(): {
  readonly folder: Folder;
  readonly options: readonly string[];
  readonly seen: () => readonly string[];
} {
  const folder = folderWith({ 'seen.txt': '' });
  folder.write(
    'watch.cjs',
    `const { appendFileSync } = require('node:fs');
const watch = (owner, name) => {
  const original = owner[name];
  owner[name] = function (...args) {
    appendFileSync(${JSON.stringify(folder.at('seen.txt'))}, name + '\\n');
    return Reflect.apply(original, this, args);
  };
};
const [net, dns, dgram] = ['node:net', 'node:dns', 'node:dgram'].map((name) => require(name));
watch(net.Socket.prototype, 'connect');
watch(net.Server.prototype, 'listen');
watch(dgram, 'createSocket');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) watch(dns, name);
for (const name of ['spawn', 'exec', 'execFile', 'fork', 'spawnSync', 'execSync', 'execFileSync'])
  watch(require('node:child_process'), name);
watch(globalThis, 'fetch');
`,
  );
  const options = ['--require', folder.at('watch.cjs')];
  return { folder, options, seen: () => folder.read('seen.txt').split('\n').filter(Boolean) };
}

describe('the network', () => {
  it('is not asked by the server', async () => {
    const { options, seen } = watching();
    const command = [process.execPath, ...options, join(ROOT, 'dist/server.cjs'), '--stdio'];
    const client = await startClient({ command, capabilities: PULLING, files: { 'b.md': OVER } });
    await client.open('a.md', FAULTY);
    const textDocument = { uri: client.uri('a.md') };
    const { connection } = client;
    const line = FAULTY.split('\n').findIndex((text) => text.includes('107/2021'));
    const position = { line, character: (FAULTY.split('\n')[line] ?? '').indexOf('107/2021') };
    const range = { start: position, end: position };
    const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
    const diagnostics = report.kind === 'full' ? report.items : [];
    expect(diagnostics.length).toBeGreaterThan(20);
    expect(await connection.sendRequest(HoverRequest.type, { textDocument, position })).not.toBeNull();
    await connection.sendRequest(CodeActionRequest.type, { textDocument, range, context: { diagnostics } });
    await connection.sendRequest(CompletionRequest.type, { textDocument, position });
    await connection.sendRequest(DocumentLinkRequest.type, { textDocument });
    await connection.sendRequest(METHODS.preview, { textDocument });
    await connection.sendRequest(METHODS.rulePage, { id: 'task-missing-lead' });
    await connection.sendRequest(METHODS.workspaceFindings, {});
    expect(seen()).toEqual([]);
  });

  it('is not asked by the command', () => {
    const { folder, options, seen } = watching();
    folder.write('a.md', FAULTY);
    for (const args of [['lint'], ['fix'], ['inspect'], ['preview'], ['report'], ['baseline'], ['doctor'], ['config']])
      spawnSync(process.execPath, [...options, COMMAND, ...args, 'a.md'], { cwd: folder.path });
    expect(folder.read('a.md')).not.toBe(FAULTY);
    expect(seen()).toEqual([]);
  });

  it('git is started for what changed, with the name as it is and never as an option', () => {
    const { folder, options, seen } = watching();
    folder.write('a.md', FAULTY);
    spawnSync('git', ['init', '--quiet'], { cwd: folder.path });
    for (const name of ['HEAD', '--output=stolen.txt', '--upload-pack=touch stolen.txt'])
      spawnSync(process.execPath, [...options, COMMAND, 'lint', `--since=${name}`], { cwd: folder.path });
    expect(folder.names()).toEqual(['.git', 'a.md', 'seen.txt', 'watch.cjs']);
    expect(new Set(seen())).toEqual(new Set(['execFile']));
  });

  it('would be seen', () => {
    const { options, seen } = watching();
    const reach = `require('node:net').connect(9, '127.0.0.1').on('error', () => 0); fetch('data:,')`;
    spawnSync(process.execPath, [...options, '--eval', reach]);
    expect(seen()).toEqual(['connect', 'fetch']);
  });
});

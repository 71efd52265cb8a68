/**
 * From a keystroke to fresh findings, over the real server's streams: `npm run bench:keystroke`.
 *
 * One draft of 1,500 lines, made of the examples; every keystroke types or takes back a letter in the middle of it and pulls. Beside it
 * stands a full lint of the same text in this process, so that the ratio travels.
 */
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
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
import { lint } from '../../core/lint/lint.ts';
import { parseDocument } from '../../core/markdown/parse.ts';
import { readPlan } from '../../core/plan/readPlan.ts';
import { EMPTY_PROJECT } from '../../core/project/project.ts';
import { rules } from '../../rules/index.ts';
import { knowledge } from '../support/knowledge.ts';
import { ROOT } from '../support/sources.ts';

const LINES = 1500;
const KEYSTROKES = 120;
const WARM_UP = 20;

const folder = join(ROOT, 'examples');
const lines = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'));
const text = Array.from({ length: LINES }, (_, index) => lines[index % lines.length] ?? '').join('\n');
const at = text.split('\n').findIndex((line, index) => index > LINES / 2 && /^\p{L}/u.test(line));

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

const keystrokes: number[] = [];
for (let version = 2; version < KEYSTROKES + WARM_UP; version++) {
  const isTyped = version % 2 === 0;
  const range = { start: { line: at, character: 3 }, end: { line: at, character: isTyped ? 3 : 4 } };
  const start = performance.now();
  await connection.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri, version },
    contentChanges: [{ range, text: isTyped ? 'a' : '' }],
  });
  await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  if (version > WARM_UP) keystrokes.push(performance.now() - start);
}
await connection.sendRequest(ShutdownRequest.type);
await connection.sendNotification(ExitNotification.type);
connection.dispose();

const settings = new Map(
  rules
    .filter(({ preset }) => preset !== 'strict')
    .map((rule) => [rule.id, { severity: rule.severity, options: rule.options?.parse({}) ?? {} }]),
);
const lints = Array.from({ length: WARM_UP + 20 }, () => {
  const start = performance.now();
  const plan = readPlan(parseDocument(text), knowledge());
  lint(plan, rules, { settings, knowledge: knowledge(), project: EMPTY_PROJECT, today: '2026-06-01', locale: 'vi' });
  return performance.now() - start;
}).slice(WARM_UP);

const [p50, p95, full] = [quantile(keystrokes, 0.5), quantile(keystrokes, 0.95), quantile(lints, 0.5)];
console.log(
  `${String(LINES)} lines: keystroke to findings p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms; full lint ${full.toFixed(1)} ms; p95 is ${(p95 / full).toFixed(2)} of it`,
);

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? NaN;
}

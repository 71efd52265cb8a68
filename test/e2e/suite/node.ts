/** What `@vscode/test-electron` and our own runner call inside the extension host of Node. */
import Mocha from 'mocha';
import { WorkspaceEdit, workspace } from 'vscode';
import { deepStrictEqual, ok } from './assert.ts';
import { codesOf, findingsOf, opened, until } from './documents.ts';
import { serverProcess } from './serverProcess.ts';
import { watchSockets } from './sockets.ts';
import { defineTests } from './tests.ts';

export function run(): Promise<void> {
  const report = process.env.KEHOACH_LINT_REPORT;
  const socketsOf = watchSockets();
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: 60_000,
    ...(report === undefined ? {} : { reporter: 'json', reporterOptions: { output: report } }),
  });
  mocha.suite.emit('pre-require', globalThis, null, mocha);
  defineTests();
  if (process.platform === 'linux') it('has its findings again after its server was killed', findsAfterKill);
  it('opens no socket', () => {
    deepStrictEqual(socketsOf('extension.cjs'), []);
    // the watch sees what is there to see
    void fetch('data:,').catch(() => undefined);
    ok(socketsOf('suite.cjs').length === 1);
  });
  return new Promise((resolve, reject) => {
    mocha.run((failures) => {
      if (failures === 0) resolve();
      else reject(new Error(`${String(failures)} tests failed`));
    });
  });
}

async function findsAfterKill(): Promise<void> {
  const document = await opened('# Ghi chú\n\n- Tỷ lệ hồ sơ giải quyết đúng hạn đạt 109%.\n');
  const codes = () => codesOf(findingsOf(document));
  await until(codes, ({ length }) => length === 1);
  const killed = serverProcess();
  ok(killed !== null);
  process.kill(killed, 'SIGKILL');
  const next = await until(serverProcess, (id) => id !== null && id !== killed);
  ok(next !== null && next !== killed);
  // what only the new one can find, beside what the old one had found
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, '\nCác \u00d0ơn vị gửi báo cáo.\n');
  await workspace.applyEdit(edit);
  deepStrictEqual(await until(codes, ({ length }) => length === 2), ['target-over-100', 'text-normalization']);
}

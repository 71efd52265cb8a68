/** What `@vscode/test-electron` and our own runner call inside the extension host of Node. */
import Mocha from 'mocha';
import { deepStrictEqual, ok } from './assert.ts';
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

/** What `@vscode/test-electron` and our own runner call inside the extension host of Node. */
import Mocha from 'mocha';
import { defineTests } from './tests.ts';

export function run(): Promise<void> {
  const report = process.env.KEHOACH_LINT_REPORT;
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: 60_000,
    ...(report === undefined ? {} : { reporter: 'json', reporterOptions: { output: report } }),
  });
  mocha.suite.emit('pre-require', globalThis, null, mocha);
  defineTests();
  return new Promise((resolve, reject) => {
    mocha.run((failures) => {
      if (failures === 0) resolve();
      else reject(new Error(`${String(failures)} tests failed`));
    });
  });
}

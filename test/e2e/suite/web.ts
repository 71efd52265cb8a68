/** The same suite inside the extension host of a browser. */
import 'mocha/mocha';
import { defineTests } from './tests.ts';

export function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 60_000, reporter: undefined });
  defineTests();
  return new Promise((resolve, reject) => {
    mocha.run((failures) => {
      if (failures === 0) resolve();
      else reject(new Error(`${String(failures)} tests failed`));
    });
  });
}

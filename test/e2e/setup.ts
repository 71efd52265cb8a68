/** Before all end-to-end tests: the editors and the package. */
import { execFileSync } from 'node:child_process';
import { join } from 'pathe';
import { ROOT } from '../support/sources.ts';

export default function setup(): void {
  execFileSync('npm', ['run', '--silent', 'package'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  execFileSync('node', ['test/e2e/suite/build.mjs'], { cwd: ROOT, stdio: 'inherit' });
  try {
    execFileSync(join(ROOT, 'test/e2e/install.sh'), { stdio: ['ignore', 'ignore', 'inherit'] });
  } catch {
    // eslint-disable-next-line no-console -- tests that were skipped must not look like tests that passed
    console.warn('\n!!! NOT TESTED: the editors cannot be installed here, see the lines above !!!\n');
  }
}

/** The suite in the desktop's VS Code: `npm run test:electron`. Downloads it, unless VSCODE_PATH names one that is there. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { runTests } from '@vscode/test-electron';
import { join } from 'pathe';

const ROOT = join(import.meta.dirname, '../..');

const folder = mkdtempSync(join(tmpdir(), 'kehoach-lint-electron-'));
writeFileSync(join(folder, 'dong.md'), '# Ghi chú\n\n- Tỷ lệ hồ sơ giải quyết đúng hạn đạt 109%.\n');
const program = process.env.VSCODE_PATH;
try {
  await runTests({
    ...(program !== undefined && { vscodeExecutablePath: program }),
    extensionDevelopmentPath: ROOT,
    extensionTestsPath: join(ROOT, 'dist/e2e/suite.cjs'),
    launchArgs: [folder, '--disable-extensions', '--disable-workspace-trust'],
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

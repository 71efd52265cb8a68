/** The suite of test/e2e/suite inside VS Code: in the extension host of Node, and in that of a browser. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { format } from 'node:util';
import { join } from 'pathe';
import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { OVER } from '../support/command.ts';
import { ROOT } from '../support/sources.ts';
import { startBrowser } from './support/chromium.ts';
import { freePort, startCodeServer } from './support/codeServer.ts';
import { EDITORS_ARE_THERE, WEB } from './support/editors.ts';

/** A folder with one closed document. */
function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-lint-suite-'));
  writeFileSync(join(folder, 'dong.md'), OVER);
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** The unpacked extension: what the package holds, and nothing of the checkout. */
function unpacked(): string {
  const folder = makeFolder();
  for (const name of ['package.json', 'package.nls.json', 'package.nls.vi.json', 'dist', 'media', 'templates'])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  for (const name of ['schemas', 'snippets', 'syntaxes'])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  return folder;
}

/** What VS Code itself asks of the outside: the frames of webviews. */
const OF_THE_EDITOR = '.vscode-cdn.net';

/** Opens VS Code on a page and waits for the end of the suite; its exit code, what it logged and which other hosts were asked. */
async function suiteOn(page: Page, address: string): Promise<{ code: number; log: string; hosts: readonly string[] }> {
  const log: string[] = [];
  const hosts = new Set<string>();
  page.on('request', (request) => {
    const { host } = new URL(request.url());
    if (host !== '' && host !== new URL(address).host && !host.endsWith(OF_THE_EDITOR)) hosts.add(host);
  });
  await page.exposeFunction('codeAutomationLog', (_: string, args: readonly unknown[]) => {
    log.push(format(...args));
  });
  const ended = new Promise<number>((resolve) => {
    void page.exposeFunction('codeAutomationExit', resolve);
  });
  await page.goto(address);
  const late = new Promise<number>((resolve) => setTimeout(resolve, 150_000, -1));
  return { code: await Promise.race([ended, late]), log: log.join('\n'), hosts: [...hosts] };
}

interface TestWeb {
  open(options: object): Promise<{ dispose(): void }>;
}

describe.runIf(EDITORS_ARE_THERE)('the extension', () => {
  it('passes its suite in the extension host of Node', async () => {
    const folder = makeFolder();
    const report = join(folder, 'report.json');
    process.env.KEHOACH_LINT_REPORT = report;
    const server = await startCodeServer({}, ['--vscode-option', 'enable-smoke-test-driver']);
    delete process.env.KEHOACH_LINT_REPORT;
    const browser = await startBrowser();
    onTestFinished(async () => {
      await browser.close();
      await server.stop();
    });
    const remote = (path: string): string => `${server.address.replace('http', 'vscode-remote')}${path}`;
    const extension = unpacked();
    const payload = JSON.stringify([
      ['extensionDevelopmentPath', remote(extension)],
      ['extensionTestsPath', remote(join(ROOT, 'dist/e2e/suite.cjs'))],
      ['skipWelcome', 'true'],
    ]);
    const address = `${server.address}/?folder=${folder}&payload=${encodeURIComponent(payload)}`;
    const { code, log } = await suiteOn(await browser.newPage(), address);
    expect(log.includes('failed') ? log : '').toBe('');
    expect(code).toBe(0);
    // the report of mocha
    const { stats } = JSON.parse(readFileSync(report, 'utf8')) as { stats: { passes: number; failures: number } };
    expect(stats).toMatchObject({ passes: 11, failures: 0 });
  });

  it('passes it in the extension host of a browser', async () => {
    // it lies outside the checkout, and its types with it
    const testWeb = createRequire(join(WEB, 'node_modules/@vscode/test-web/package.json'))(
      '@vscode/test-web',
    ) as TestWeb;
    const port = await freePort();
    const extension = unpacked();
    const server = await testWeb.open({
      browserType: 'none',
      quality: 'stable',
      commit: 'local',
      testRunnerDataDir: join(WEB, 'data'),
      extensionDevelopmentPath: extension,
      extensionTestsPath: join(extension, 'dist/e2e/suite.web.js'),
      folderPath: makeFolder(),
      host: '127.0.0.1',
      port,
    });
    const browser = await startBrowser(['--disable-features=LocalNetworkAccessChecks']);
    onTestFinished(async () => {
      await browser.close();
      server.dispose();
    });
    const { code, log, hosts } = await suiteOn(await browser.newPage(), `http://127.0.0.1:${String(port)}/`);
    expect(log).not.toContain('failing');
    expect(log).toContain('9 passing');
    expect(code).toBe(0);
    expect(hosts).toEqual([]);
  });
});

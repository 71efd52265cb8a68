/** A VS Code of its own: its window is a page in Chromium, its extensions run in Node. Ends only what it started. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'pathe';
import { CODE_SERVER_ENTRY, CODE_SERVER_NODE } from './editors.ts';

const SETTINGS = {
  'workbench.startupEditor': 'none',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'update.mode': 'none',
  'editor.minimap.enabled': false,
  'files.autoSave': 'off',
};

export interface CodeServer {
  /** http://127.0.0.1:PORT */
  readonly address: string;
  install(vsix: string): Promise<void>;
  stop(): Promise<void>;
}

export async function startCodeServer(settings: object = {}, extra: readonly string[] = []): Promise<CodeServer> {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-lint-code-server-'));
  const port = await freePort();
  mkdirSync(join(folder, 'data/User'), { recursive: true });
  writeFileSync(join(folder, 'config.yaml'), 'auth: none\n');
  writeFileSync(join(folder, 'data/User/settings.json'), JSON.stringify({ ...SETTINGS, ...settings }));
  const own = ['--config', join(folder, 'config.yaml'), '--user-data-dir', join(folder, 'data')];
  const args = [...own, '--extensions-dir', join(folder, 'extensions')];
  const run = (more: readonly string[]): { child: ChildProcess; log: () => string } => {
    const env = { ...process.env, PORT: '', EXTENSIONS_GALLERY: '{}' };
    const child = spawn(CODE_SERVER_NODE, [CODE_SERVER_ENTRY, ...args, ...more], { env });
    const pieces: string[] = [];
    child.stdout.on('data', (data: Buffer) => pieces.push(data.toString()));
    child.stderr.on('data', (data: Buffer) => pieces.push(data.toString()));
    return { child, log: () => pieces.join('') };
  };
  const address = `http://127.0.0.1:${String(port)}`;
  const { child, log } = run([
    ...['--auth', 'none', '--bind-addr', `127.0.0.1:${String(port)}`, '--disable-telemetry', '--disable-update-check'],
    ...['--disable-workspace-trust', '--disable-getting-started-override', ...extra],
  ]);
  await until(
    async () => (await fetch(`${address}/healthz`)).ok,
    () => child.exitCode !== null,
    log,
  );
  return {
    address,
    async install(vsix) {
      const installing = run(['--install-extension', vsix]);
      const code = await new Promise((resolve) => installing.child.once('exit', resolve));
      if (code !== 0) throw new Error(installing.log());
    },
    async stop() {
      if (child.exitCode === null) {
        const gone = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGTERM');
        const force = setTimeout(() => child.kill('SIGKILL'), 5000);
        await gone;
        clearTimeout(force);
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function until(isThere: () => Promise<boolean>, hasFailed: () => boolean, log: () => string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt++) {
    if (hasFailed()) break;
    if (await isThere().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`VS Code did not start:\n${log()}`);
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('no free port'));
      });
    });
  });
}

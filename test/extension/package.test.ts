/** What is packed: the extension as a .vsix, the command as a package of npm. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { PackageManager, createVSIX, listFiles } from '@vscode/vsce';
import { join } from 'pathe';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import * as z from 'zod';
import { ROOT } from '../support/sources.ts';

const MEGABYTE = 1 << 20;

describe('the extension', () => {
  it('holds what it needs and nothing else', async () => {
    const files = await listFiles({ cwd: ROOT, packageManager: PackageManager.None });
    expect([...files].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/extension.browser.js',
      'dist/extension.cjs',
      'dist/package.json',
      'dist/preview.css',
      'dist/preview.js',
      'dist/server.browser.js',
      'dist/server.cjs',
      'media/icon.png',
      'media/walkthrough/fix.md',
      'media/walkthrough/hover.md',
      'media/walkthrough/office.md',
      'media/walkthrough/preview.md',
      'media/walkthrough/sample.md',
      'package.json',
      'package.nls.json',
      'package.nls.vi.json',
      'schemas/configuration.json',
      'schemas/documents.json',
      'schemas/house-rules.json',
      'schemas/indicators.json',
      'schemas/units.json',
      'snippets/plan.json',
      'syntaxes/plan.tmLanguage.json',
      'templates/bao-cao.md',
      'templates/chuong-trinh.md',
      'templates/ke-hoach-mau.md',
      'templates/ke-hoach.md',
    ]);
  });

  it('is packed into less than two megabytes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kehoach-lint-package-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true, force: true });
    });
    const log = vi.spyOn(console, 'log').mockReturnValue(undefined); // the packer lists what it packs
    onTestFinished(() => {
      log.mockRestore();
    });
    const packagePath = join(folder, 'a.vsix');
    await createVSIX({
      ...{ cwd: ROOT, packagePath, dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false },
    });
    expect(statSync(packagePath).size).toBeLessThan(2 * MEGABYTE);
  });

  it('has an icon of the size that the marketplace asks for', () => {
    const png = readFileSync(join(ROOT, 'media/icon.png'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([128, 128]);
  });
});

describe('the command', () => {
  it('brings what it runs on, its pages and its schemas, and nothing of the extension', () => {
    const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    const [{ files, size }] = z
      .tuple([z.object({ files: z.array(z.object({ path: z.string(), mode: z.number() })), size: z.number() })])
      .parse(JSON.parse(packed));
    const paths = files.map(({ path }) => path);
    expect(paths.filter((path) => !path.startsWith('docs/')).sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'README.vi.md',
      'dist/cli.js',
      'dist/kehoach-lint.cjs',
      'dist/package.json',
      'package.json',
      'schemas/configuration.json',
      'schemas/documents.json',
      'schemas/house-rules.json',
      'schemas/indicators.json',
      'schemas/units.json',
    ]);
    expect(paths.filter((path) => path.startsWith('docs/') && !path.endsWith('.md'))).toEqual([]);
    expect(size).toBeLessThan(MEGABYTE);
  });
});

/** .pre-commit-hooks.yaml: run by pre-commit itself where it is installed. */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'pathe';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import manifest from '../../package.json' with { type: 'json' };
import { type Checkout, checkout } from '../support/checkout.ts';
import { CLEAN, ETH, ETH_FIXED, OVER, type Ran, folderWith, variables } from '../support/command.ts';
import { ROOT } from '../support/sources.ts';

const HOOKS = '.pre-commit-hooks.yaml';
const hooks = z
  .array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      description: z.string(),
      entry: z.string(),
      language: z.literal('node'),
      types: z.tuple([z.literal('markdown')]),
    }),
  )
  .parse(parse(readFileSync(join(ROOT, HOOKS), 'utf8')));

const isInstalled = spawnSync('pre-commit', ['--version']).status === 0;
if (!isInstalled)
  process.stderr.write(
    `${HOOKS}: pre-commit is not installed, so nothing ran its hooks (apt-get install pre-commit)\n`,
  );

describe(HOOKS, () => {
  it('starts commands that the package has', () => {
    for (const { entry } of hooks) {
      const [command = '', ...args] = entry.split(' ');
      expect(Object.keys(manifest.bin)).toContain(command);
      expect(folderWith({ 'kh.md': CLEAN }).run([...args, 'kh.md']).code, entry).toBe(0);
    }
  });

  it.skipIf(!isInstalled)('is a manifest that pre-commit takes', () => {
    const { status, stdout } = spawnSync('pre-commit', ['validate-manifest', HOOKS], { cwd: ROOT, encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });

  it.skipIf(!isInstalled)('lints and mends what is committed, and only Markdown', { timeout: 300_000 }, () => {
    const hookRepository = packedHere();
    const home = folderWith();
    const run = (folder: Checkout, hook: string): Ran => {
      folder.git('add', '-A');
      const { status, stdout, stderr } = spawnSync(
        'pre-commit',
        ['try-repo', hookRepository.path, hook, '--all-files', '--verbose'],
        {
          cwd: folder.path,
          env: variables({ HOME: home.path, LC_ALL: 'C.UTF-8', npm_config_offline: 'true' }),
          encoding: 'utf8',
        },
      );
      return { code: status, stdout, stderr };
    };
    const wrong = run(checkout({ 'kh.md': OVER, 'khác.txt': OVER }), 'kehoach-lint');
    expect(wrong.code, wrong.stdout + wrong.stderr).toBe(1);
    expect(wrong.stdout).toContain('kh.md');
    expect(wrong.stdout).toContain('target-over-100');
    expect(wrong.stdout).not.toContain('khác.txt');
    expect(run(checkout({ 'kh.md': CLEAN }), 'kehoach-lint').code).toBe(0);
    const mended = checkout({ 'kh.md': ETH });
    expect(run(mended, 'kehoach-lint-fix').code).toBe(1); // pre-commit fails what changed files
    expect(mended.read('kh.md')).toBe(ETH_FIXED);
  });
});

/** The hooks and what is packed, without what a build needs: installing that wants a network. */
function packedHere(): Checkout {
  const { name, version, type, bin } = manifest;
  const repository = checkout({
    [HOOKS]: readFileSync(join(ROOT, HOOKS), 'utf8'),
    'package.json': JSON.stringify({ name, version, type, bin, files: ['dist'] }),
  });
  cpSync(join(ROOT, 'dist'), repository.at('dist'), { recursive: true });
  repository.git('add', '-A', '-f');
  repository.git('commit', '-q', '-m', 'dist');
  return repository;
}

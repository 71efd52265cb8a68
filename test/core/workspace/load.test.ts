import { join } from 'pathe';
import { describe, expect, it } from 'vitest';
import { type LoadOptions, type LoadedConfig, loadConfig } from '../../../core/workspace/load.ts';
import { UnreadableFile } from '../../../core/workspace/host.ts';
import { memoryHost } from '../../support/memoryHost.ts';

const WORKSPACE = '/w';

/** The configuration of a folder of a workspace of these files. */
function load(
  files: Readonly<Record<string, string>>,
  folder = '',
  options: Partial<LoadOptions> = {},
): Promise<LoadedConfig> {
  return loadConfig(join(WORKSPACE, folder), memoryHost(WORKSPACE, files), { rules: [], ...options });
}

/** The files that hold for a folder, from the outermost in, relative to the workspace. */
async function layersOf(...world: Parameters<typeof load>): Promise<readonly string[]> {
  return (await load(...world)).layers.map(({ file }) => file.slice(WORKSPACE.length + 1));
}

describe('the configuration of a folder', () => {
  it('is looked up from it to the edge of the workspace, the outermost first', async () => {
    const files = {
      'kehoach-lint.yaml': '',
      'a/kehoach-lint.yaml': '',
      'a/b/kehoach-lint.yaml': '',
      'c/kehoach-lint.yaml': '',
    };
    expect(await layersOf(files, 'a/b/d')).toEqual([
      'kehoach-lint.yaml',
      'a/kehoach-lint.yaml',
      'a/b/kehoach-lint.yaml',
    ]);
    expect(await layersOf(files, 'c')).toEqual(['kehoach-lint.yaml', 'c/kehoach-lint.yaml']);
    expect(await layersOf({ '../kehoach-lint.yaml': '' }, 'a')).toEqual([]);
  });

  it('ends at “root: true”, which is then the workspace', async () => {
    const files = { 'kehoach-lint.yaml': '', 'a/kehoach-lint.yaml': 'root: true', 'a/b/kehoach-lint.yaml': '' };
    expect(await layersOf(files, 'a/b')).toEqual(['a/kehoach-lint.yaml', 'a/b/kehoach-lint.yaml']);
    expect((await load(files, 'a/b')).workspace).toBe('/w/a');
    expect((await load(files, '')).workspace).toBe('/w');
  });

  it.each(['kehoach-lint.yaml', 'kehoach-lint.yml', 'kehoach-lint.json'])('may be called %s', async (name) => {
    expect(await layersOf({ [name]: '{ "root": true }' })).toEqual([name]);
  });

  it('is one file a folder', async () => {
    expect(await layersOf({ 'kehoach-lint.json': '{}', 'kehoach-lint.yml': '' })).toEqual(['kehoach-lint.yml']);
  });

  it('is the named file and no other', async () => {
    const files = { 'kehoach-lint.yaml': '', 'own.yaml': 'extends: [base.yaml]', 'base.yaml': '' };
    expect(await layersOf(files, 'a', { only: '/w/own.yaml' })).toEqual(['base.yaml', 'own.yaml']);
  });

  it('says when the named file is not there', async () => {
    const { preset, problems } = await load({}, '', { only: '/w/own.yaml' });
    expect(preset).toBe('core');
    expect(problems).toMatchObject([{ file: '/w/own.yaml' }]);
  });

  it('is none where there is no file', async () => {
    expect(await load({}, 'a')).toMatchObject({ layers: [], preset: 'core', workspace: '/w', problems: [] });
  });
});

describe('extends', () => {
  it('puts the files that a file rests on before it', async () => {
    const files = {
      'kehoach-lint.yaml': 'extends: [a.yaml, sub/b.yaml]',
      'a.yaml': '',
      'sub/b.yaml': 'extends: [c.yaml]',
      'sub/c.yaml': '',
    };
    expect(await layersOf(files)).toEqual(['a.yaml', 'sub/c.yaml', 'sub/b.yaml', 'kehoach-lint.yaml']);
  });

  it.each([
    [
      'the innermost preset',
      { 'kehoach-lint.yaml': 'extends: [strict]', 'a/kehoach-lint.yaml': 'extends: [full]' },
      'full',
    ],
    [
      'that of an outer file where the inner names none',
      { 'kehoach-lint.yaml': 'extends: [strict]', 'a/kehoach-lint.yaml': '' },
      'strict',
    ],
    [
      'that of a file it rests on',
      { 'a/kehoach-lint.yaml': 'extends: [base.yaml]', 'a/base.yaml': 'extends: [full]' },
      'full',
    ],
    ['the last of several', { 'a/kehoach-lint.yaml': 'extends: [strict, full]' }, 'full'],
  ])('%s counts', async (_, files, preset) => {
    expect((await load(files, 'a')).preset).toBe(preset);
  });

  it.each([
    ['to itself', { 'kehoach-lint.yaml': 'extends: [kehoach-lint.yaml]' }, 'kehoach-lint.yaml'],
    [
      'through another',
      { 'kehoach-lint.yaml': 'extends: [a.yaml]', 'a.yaml': 'extends: [kehoach-lint.yaml]' },
      'a.yaml',
    ],
  ])('a loop %s is said in the file that closes it', async (_, files, file) => {
    const { problems, layers } = await load(files);
    expect(problems.map((problem) => problem.file)).toEqual([`/w/${file}`]);
    expect(problems[0]?.message.en).toContain('loop');
    expect(layers.length).toBe(Object.keys(files).length);
  });

  it('of the same file twice is no loop', async () => {
    const files = {
      'kehoach-lint.yaml': 'extends: [a.yaml, b.yaml]',
      'a.yaml': 'extends: [c.yaml]',
      'b.yaml': 'extends: [c.yaml]',
      'c.yaml': '',
    };
    expect((await load(files)).problems).toEqual([]);
  });

  it('says at its entry when there is no such preset or file, with the nearest preset', async () => {
    const { problems } = await load({ 'kehoach-lint.yaml': 'root: true\nextends: [strict, ful]' });
    expect(problems).toMatchObject([{ at: { line: 2, column: 19, endLine: 2, endColumn: 22 } }]);
    expect(problems[0]?.message.vi).toContain('full');
  });

  it('says at its entry when a file cannot be read', async () => {
    const reason = { vi: 'Không có quyền đọc.', en: 'No permission.' };
    const host = memoryHost(WORKSPACE, { 'kehoach-lint.yaml': 'extends: [a.yaml]' });
    const readText = (path: string) =>
      path.endsWith('a.yaml') ? Promise.reject(new UnreadableFile(reason)) : host.readText(path);
    const { problems } = await loadConfig(WORKSPACE, { ...host, readText }, { rules: [] });
    expect(problems).toMatchObject([{ file: '/w/kehoach-lint.yaml', message: reason, at: { line: 1, column: 11 } }]);
  });
});

describe('the edge of the workspace', () => {
  const files = { 'a/kehoach-lint.yaml': 'root: true\nextends: [../base.yaml]', 'base.yaml': 'extends: [strict]' };

  it('is not left', async () => {
    const { problems, preset } = await load(files, 'a');
    expect(problems.map(({ file }) => file)).toEqual(['/w/a/kehoach-lint.yaml']);
    expect(problems[0]?.message.en).toContain('outside');
    expect(preset).toBe('core');
  });

  it('is left when that is allowed', async () => {
    const { problems, preset } = await load(files, 'a', { allowOutside: true });
    expect(problems).toEqual([]);
    expect(preset).toBe('strict');
  });

  it.each(['/etc/passwd', '../../etc/passwd', 'b/../../base.yaml'])('%s is outside', async (path) => {
    const { problems } = await load(
      { 'a/kehoach-lint.yaml': `root: true\nextends: ["${path}"]`, 'base.yaml': '' },
      'a',
    );
    expect(problems).toHaveLength(1);
  });
});

/** Dockerfile: no engine runs here, so its lines are read and what they copy and start is run as they say, by a user who is not root. */
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'pathe';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { CLEAN, OVER, type Ran, folderWith, variables } from '../support/command.ts';
import { ROOT } from '../support/sources.ts';

const KNOWN = ['FROM', 'RUN', 'COPY', 'USER', 'WORKDIR', 'ENTRYPOINT', 'CMD'];
const instructions = readFileSync(join(ROOT, 'Dockerfile'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [name = '', ...rest] = line.split(' ');
    return { name, value: rest.join(' ') };
  });
const valueOf = (wanted: string): string => instructions.findLast(({ name }) => name === wanted)?.value ?? '';
const WORDS = z.array(z.string());
const [program = '', ...entry] = WORDS.parse(JSON.parse(valueOf('ENTRYPOINT')));
const usual = WORDS.parse(JSON.parse(valueOf('CMD')));
const [source = '', target = ''] = valueOf('COPY').split(' ');

const NOBODY = '65534';
/** Whoever runs the tests, the command is run by nobody. */
const AS_NOBODY =
  process.getuid?.() === 0
    ? ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', '--no-new-privs']
    : [];

describe('Dockerfile', () => {
  it('is of known instructions, on an image of one version, and ends as no root', () => {
    expect(instructions.filter(({ name }) => !KNOWN.includes(name))).toEqual([]);
    expect(valueOf('FROM')).toMatch(/^node:\d+\.\d+-alpine\d+\.\d+$/u);
    expect(valueOf('USER')).toBe('node'); // a user of that image
    const order = instructions.map(({ name }) => name);
    expect(order.indexOf('USER')).toBeGreaterThan(order.indexOf('COPY'));
  });

  it('copies a file that the build makes and .dockerignore lets in, and starts that one', () => {
    expect(existsSync(join(ROOT, source))).toBe(true);
    expect(readFileSync(join(ROOT, '.dockerignore'), 'utf8').split('\n')).toContain(`!${source}`);
    expect([program, ...entry]).toEqual(['node', target]);
    expect(usual).toEqual(['lint']);
  });

  it('lints a folder of somebody else, by no root, and writes nothing into it', () => {
    const folder = folderWith({ 'kh.md': OVER, 'phòng/sach.md': CLEAN });
    const image = folderWith();
    for (const { path } of [folder, image]) chmodSync(path, 0o755);
    chmodSync(folder.at('phòng'), 0o755);
    copyFileSync(join(ROOT, source), image.at('kehoach-lint.cjs'));
    const run = (...args: string[]): Ran => {
      const [first = '', ...rest] = [...AS_NOBODY, program, image.at('kehoach-lint.cjs'), ...args];
      const { status, stdout, stderr } = spawnSync(first, rest, {
        cwd: folder.path,
        env: variables({ HOME: '/home/node' }),
        encoding: 'utf8',
      });
      return { code: status, stdout, stderr };
    };
    const before = folder.names();
    const { code, stdout, stderr } = run(...usual);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain('target-over-100');
    expect(run(...usual, 'phòng').code).toBe(0);
    if (AS_NOBODY.length > 0) expect(run('fix', 'kh.md').code).toBe(1);
    expect(folder.names()).toEqual(before);
  });
});

/** What both READMEs show of commands is what these print: blocks that begin with "$ kehoach-lint", run in the sample workspace. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'pathe';
import { describe, expect, it } from 'vitest';
import { COMMAND, variables } from './support/command.ts';

const ROOT = join(import.meta.dirname, '..');
const SHOWN = /^```text\n\$ kehoach-lint (.+)\n([\s\S]*?)^```$/gmu;

const blocksOf = (name: string): readonly (readonly [command: string, output: string])[] =>
  [...readFileSync(join(ROOT, name), 'utf8').matchAll(SHOWN)].map(([, command = '', output = '']) => [command, output]);

/** The arguments of a command as a shell takes them, with no more than quotation marks. */
function argumentsOf(command: string): readonly string[] {
  return (command.match(/"[^"]*"|\S+/gu) ?? []).map((argument) => argument.replaceAll('"', ''));
}

/** As a reader sees it: a byte order mark and the kind of line ends show nowhere. */
function printedBy(command: string, locale: string): string {
  const { stdout } = spawnSync(process.execPath, [COMMAND, ...argumentsOf(command), '--locale', locale], {
    cwd: join(ROOT, 'examples/lien-van-ban'),
    env: variables(),
    encoding: 'utf8',
  });
  return stdout.replace(/^\ufeff/u, '').replaceAll('\r\n', '\n');
}

describe.each([
  ['README.md', 'en'],
  ['README.vi.md', 'vi'],
])('%s', (name, locale) => {
  it.each(blocksOf(name))('prints what it shows of %s', (command, output) => {
    expect(printedBy(command, locale)).toBe(output);
  });
});

it('shows the same commands in both languages', () => {
  const [commands, others] = ['README.md', 'README.vi.md'].map((name) => blocksOf(name).map(([command]) => command));
  expect(commands).toEqual(others);
  expect(commands?.map((command) => command.split(' ')[0])).toEqual([
    'lint',
    'cites',
    'audit',
    'registry',
    'diff',
    'export',
  ]);
});

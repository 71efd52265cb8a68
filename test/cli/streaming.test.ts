/** Reports that are told while documents are still being checked: the same as those that are written at the end. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { CLEAN, COMMAND, ETH, OVER, folderWith, variables } from '../support/command.ts';

const FILES = {
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [`a/${String(at)}.md`, [OVER, ETH, CLEAN][at % 3] ?? '']),
  ),
  'a/x.md': '\u0000',
  'a/kehoach-lint.yaml': 'rulez: {}\n',
};

describe('a report that is told file by file', () => {
  it.each(['text', 'compact', 'json', 'jsonl', 'azure'])(
    'is to the byte the one that is written whole: %s',
    (format) => {
      const folder = folderWith(FILES);
      for (const paths of [['a'], ['a', 'khong-co.md'], ['a/2.md'], []]) {
        const told = folder.run(['lint', ...paths, '--format', format]);
        const written = folder.run(['lint', ...paths, '--format', `${format}=bao-cao`, '--format', 'sarif=b.sarif']);
        expect(told.stdout).toBe(folder.read('bao-cao'));
        expect(told.code).toBe(written.code);
      }
    },
  );

  it.skipIf(process.platform === 'win32')('begins before the last document is read', async () => {
    const folder = folderWith({ 'a.md': OVER });
    // a named pipe is read when somebody writes into it
    spawnSync('mkfifo', [folder.at('b.md')]);
    const command = spawn(process.execPath, [COMMAND, 'lint', 'a.md', 'b.md', '--format', 'compact'], {
      cwd: folder.path,
      env: variables(),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    command.stdout.setEncoding('utf8');
    const next = async (): Promise<string> => String((await once(command.stdout, 'data'))[0]);
    expect(await next()).toMatch(/^a\.md:3:\d+: error: .* \[target-over-100\]\n$/u);
    folder.write('b.md', OVER);
    expect(await next()).toMatch(/^b\.md:3:/u);
    expect(await once(command, 'close')).toEqual([1, null]);
  });
});

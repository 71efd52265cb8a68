/** A run that is killed while it writes leaves the old file or the new one; the next one takes away what it left beside them. */
import { spawn, spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMAND, ETH, ETH_FIXED, type Folder, folderWith, variables } from '../support/command.ts';

/** Large enough that writing it takes a while; in a code block, so that reading it does not. */
const FILLER = `\n\`\`\`\n${'Các đơn vị gửi báo cáo định kỳ về cơ quan thường trực.\n'.repeat(10_000)}\`\`\`\n`;
const OLD = ETH + FILLER;
const NEW = ETH_FIXED + FILLER;
const FIX = ['fix', 'a.md', '--only', 'text-normalization'];

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const temporaries = (folder: Folder): readonly string[] => folder.names().filter((name) => name.endsWith('.tmp'));

/** Runs `fix` and kills it, so long after it began to write. */
async function killedAt(folder: Folder, delay: number): Promise<void> {
  const watcher = watch(folder.path);
  const writes = new Promise((resolve) => {
    watcher.on('change', (_, name) => {
      if (child.pid !== undefined && String(name).includes(`-${String(child.pid)}-`)) resolve(name);
    });
  });
  const child = spawn(process.execPath, [COMMAND, ...FIX], { cwd: folder.path, env: variables(), stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await Promise.race([writes, ended]);
  if (delay > 0) await pause(delay);
  child.kill('SIGKILL');
  await ended;
  watcher.close();
}

describe.skipIf(process.platform === 'win32')('a killed fix', () => {
  it('leaves the old file or the new one, and nothing beside it after the next run', { timeout: 120_000 }, async () => {
    const folder = folderWith();
    const left: number[] = [];
    for (const delay of [0, 1, 3, 8, 20, 0]) {
      folder.write('a.md', OLD);
      await killedAt(folder, delay);
      const text = folder.read('a.md');
      expect(text === OLD || text === NEW, `half a file ${String(delay)} ms after it began to write`).toBe(true);
      left.push(temporaries(folder).length);
    }
    expect(Math.max(...left)).toBe(1);
    folder.run(FIX);
    expect(folder.read('a.md') === NEW).toBe(true);
    expect(folder.names()).toEqual(['a.md']);
  });

  it('has what it left taken away by fix, not by lint, and not from one that still writes', () => {
    const { pid: dead } = spawnSync(process.execPath, ['--version']);
    const [leftover, written] = [
      `.kehoach-lint-${String(dead)}-00ff00ff.tmp`,
      `.kehoach-lint-${String(process.pid)}-0.tmp`,
    ];
    const folder = folderWith({ 'a.md': ETH_FIXED, [leftover]: ETH, [written]: ETH, '.kehoach-lint-x.tmp': ETH });
    folder.run(['lint', '.']);
    expect(folder.names()).toHaveLength(4);
    expect(folder.run(['fix', 'a.md']).stderr).toBe('Không có chỗ nào sửa tự động được.\n');
    expect(folder.names()).toEqual([written, '.kehoach-lint-x.tmp', 'a.md'].sort());
  });
});

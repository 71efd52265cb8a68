import { spawnSync } from 'node:child_process';
import { expect } from 'vitest';
import { type Folder, folderWith } from './command.ts';

const ROOT = { 'kehoach-lint.yaml': 'root: true\n' };

/** A folder under git. */
export interface Checkout extends Folder {
  readonly git: (...args: string[]) => string;
}

/** A checkout with one commit of these files on `main`. */
export function checkout(files: Readonly<Record<string, string>>): Checkout {
  const folder = folderWith({ ...ROOT, ...files });
  const git = (...args: string[]): string => {
    const identity = ['-c', 'user.name=Thu', '-c', 'user.email=thu@example.vn', '-c', 'commit.gpgsign=false'];
    const { status, stdout, stderr } = spawnSync('git', [...identity, ...args], { cwd: folder.path, encoding: 'utf8' });
    expect({ args, status, stderr: status === 0 ? '' : stderr }).toEqual({ args, status: 0, stderr: '' });
    return stdout;
  };
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'bản đầu');
  return { ...folder, git };
}

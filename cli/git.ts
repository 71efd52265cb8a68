import { execFile } from 'node:child_process';
import { normalize } from 'pathe';
import { errorCode } from '../disk/systemError.ts';
import { UsageError } from './messages.ts';

/** A checkout may configure programs that git would start; none is wanted to read what changed. */
const SAFE = ['--no-pager', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'];
const MOST_BYTES = 1 << 30;

/** What git prints for fixed arguments; null where it refuses. Rejects with a UsageError where there is no git. */
export function git(cwd: string, args: readonly string[]): Promise<Buffer | null> {
  const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
  return new Promise((resolve, reject) => {
    execFile('git', [...SAFE, ...args], { cwd, env, encoding: 'buffer', maxBuffer: MOST_BYTES }, (error, stdout) => {
      if (errorCode(error) === 'ENOENT') reject(new UsageError('gitMissing'));
      else resolve(error ? null : stdout);
    });
  });
}

/** The top folder of the checkout, absolute, with `/`. Rejects with a UsageError outside of one. */
export async function checkoutOf(cwd: string): Promise<string> {
  const top = await git(cwd, ['rev-parse', '--show-toplevel']);
  if (top === null) throw new UsageError('noCheckout');
  return normalize(top.toString().replace(/\r?\n$/u, ''));
}

/** The commit that a branch, tag or commit means. Rejects with a UsageError for one that git does not know. */
async function commitOf(ref: string, cwd: string): Promise<string> {
  const commit = await git(cwd, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (commit === null) throw new UsageError('unknownRef', { name: ref });
  return commit.toString().trim();
}

/**
 * What a file held at a revision; what is staged, for an empty one. The path counts from the top of the checkout, or from the folder when it
 * begins with `./` or `../`, as git has it. Rejects with a UsageError where there is no such revision, or no such file in it.
 */
export async function fileAt(revision: string, path: string, cwd: string): Promise<Buffer> {
  await checkoutOf(cwd);
  const commit = revision === '' ? '' : await commitOf(revision, cwd);
  const blob = await git(cwd, ['cat-file', 'blob', `${commit}:${path}`]);
  if (blob === null) throw new UsageError('notInRevision', { path, name: revision === '' ? 'git add' : revision });
  return blob;
}

/** The commit that the work since a branch or commit began at. Rejects with a UsageError for one that git does not know. */
export async function startOf(ref: string, top: string): Promise<string> {
  const start = await git(top, ['merge-base', await commitOf(ref, top), 'HEAD']);
  if (start === null) throw new UsageError('noMergeBase', { name: ref });
  return start.toString().trim();
}

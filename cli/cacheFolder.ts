import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join, normalize } from 'pathe';

/** Where programs of this machine keep what they can make again. */
export function userCacheFolder(variables: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = variables;
  if (XDG_CACHE_HOME !== undefined && isAbsolute(XDG_CACHE_HOME))
    return join(normalize(XDG_CACHE_HOME), 'kehoach-lint');
  if (platform === 'win32' && LOCALAPPDATA) return join(normalize(LOCALAPPDATA), 'kehoach-lint', 'Cache');
  const home = normalize(homedir());
  return join(home, ...(platform === 'darwin' ? ['Library', 'Caches'] : ['.cache']), 'kehoach-lint');
}

const KEY = /^[\da-f]{64}$/u;

/**
 * The key that seals what this user keeps, made at its first use. Who writes into a folder of documents, say in a request for
 * review, does not have it, and so cannot write a cache that is believed. Rejects where it can be neither read nor written.
 */
export async function sealKey(folder: string): Promise<string> {
  const path = join(folder, 'key');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // of two processes one makes the key, and both use that one
  await writeFile(path, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 }).catch(() => undefined);
  const key = await readFile(path, 'utf8');
  if (KEY.test(key)) return key;
  await writeFile(path, randomBytes(32).toString('hex'), { mode: 0o600 });
  return readFile(path, 'utf8');
}

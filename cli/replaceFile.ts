import { randomBytes } from 'node:crypto';
import {
  type FileHandle,
  access,
  constants,
  open,
  readdir,
  realpath,
  rename,
  stat,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'pathe';
import { UsageError } from './messages.ts';
import { errorCode, reasonOf } from '../disk/systemError.ts';
import { readText } from '../disk/textFile.ts';

/** The name of a temporary file says which process writes it. */
const TEMPORARY = /^\.kehoach-lint-(\d+)-[\da-f]+\.tmp$/u;

/**
 * Writes a file in one step (a temporary file beside it, then a rename): killed half-way it leaves the old file or the new
 * one. Mode and owner are kept, a symbolic link stays one. Throws a UsageError when the file cannot be written, or is no longer
 * what was read.
 */
export async function replaceFile(path: string, shown: string, before: string, after: string): Promise<void> {
  let temporary: string | null = null;
  try {
    const target = await realpath(path);
    await access(target, constants.W_OK); // a rename would not mind that a file is read-only
    temporary = temporaryBeside(target);
    await writeLike(target, temporary, after);
    if ((await readText(path, shown)) !== before) throw new UsageError('changedMeanwhile', { path: shown });
    await rename(temporary, target);
  } catch (error) {
    if (temporary !== null) await unlink(temporary).catch(() => undefined);
    if (error instanceof UsageError) throw error;
    throw new UsageError('unwritable', { path: shown, reason: reasonOf(error) });
  }
}

/** Writes a file that may be there or not in one step, as `replaceFile` does; what is no file (a pipe, a device) is written to. Throws a UsageError. */
export async function writeWhole(path: string, shown: string, text: string | Uint8Array): Promise<void> {
  let temporary: string | null = null;
  try {
    const target = await realpath(path).catch(() => path);
    const kind = await stat(target).catch(() => null);
    if (kind !== null && !kind.isFile()) {
      await writeFile(target, text);
      return;
    }
    if (kind !== null) await access(target, constants.W_OK);
    temporary = temporaryBeside(target);
    await (kind === null ? writeFile(temporary, text, { flag: 'wx' }) : writeLike(target, temporary, text));
    await rename(temporary, target);
  } catch (error) {
    if (temporary !== null) await unlink(temporary).catch(() => undefined);
    throw new UsageError('reportUnwritable', { path: shown, reason: reasonOf(error) });
  }
}

function temporaryBeside(target: string): string {
  return join(dirname(target), `.kehoach-lint-${String(process.pid)}-${randomBytes(4).toString('hex')}.tmp`);
}

/** Writes a new file with the mode and the owner of another one. */
async function writeLike(model: string, path: string, text: string | Uint8Array): Promise<void> {
  const { mode, uid, gid } = await stat(model);
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await keepOwner(file, uid, gid);
    await file.chmod(mode & 0o7777);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Only the superuser may give a file away; for others the file becomes their own. */
async function keepOwner(file: FileHandle, uid: number, gid: number): Promise<void> {
  const own = await file.stat();
  if (own.uid !== uid || own.gid !== gid) await file.chown(uid, gid).catch(() => undefined);
}

/** Takes away the temporary files in the folder of a file that were left by processes killed while they wrote. */
export async function removeLeftovers(paths: readonly string[]): Promise<void> {
  const folders = new Set<string>();
  for (const path of paths) folders.add(dirname(await realpath(path).catch(() => path)));
  for (const folder of folders) {
    for (const name of await readdir(folder).catch(() => [])) {
      const writer = TEMPORARY.exec(name)?.[1];
      if (writer !== undefined && !isWriting(Number(writer))) await unlink(join(folder, name)).catch(() => undefined);
    }
  }
}

/** Is another process of this number alive? This one has not begun to write. */
function isWriting(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** Runs the built command with one call to the disk that fails, or at which the process is killed. */
import { spawnSync } from 'node:child_process';
import { COMMAND, type Folder, folderWith, variables } from './command.ts';

/** What happens at a call: an error of the operating system, the end of the process, or another program that changes or removes the document. */
export type Fault = 'ENOSPC' | 'EACCES' | 'EIO' | 'kill' | 'change' | 'vanish';

/**
 * Loaded before the command. Looks at the calls that name the document or a file that is written for it, and lets the n-th one, or the first of a name, fail.
 * Writes the name of the call that failed to standard error, behind a mark.
 */
const INJECT = `
const promises = require('node:fs/promises');
const { writeFileSync, unlinkSync, writeSync } = require('node:fs');
const { FAULT_AT: at, FAULT: fault, FAULT_DOCUMENT: document } = process.env;
const TOUCHES = /a\\.md$|\\.kehoach-lint-|baseline\\.json$/;
let [calls, happened] = [0, false];
function happen(name) {
  if (happened || (name !== at && String(++calls) !== at)) return;
  happened = true;
  writeSync(2, '[fault ' + name + ']');
  if (fault === 'kill') process.kill(process.pid, 'SIGKILL');
  else if (fault === 'change') writeFileSync(document, 'another text\\n');
  else if (fault === 'vanish') unlinkSync(document);
  else throw Object.assign(new Error(fault + ': made up'), { code: fault });
}
const watch = (owner, name, isOurs) => {
  const original = owner[name];
  owner[name] = async function (...args) {
    if (isOurs(args)) happen(name);
    const made = await Reflect.apply(original, this, args);
    if (name === 'open' && isOurs(args)) for (const step of ['writeFile', 'chmod', 'sync', 'close']) watch(made, step, () => true);
    return made;
  };
};
for (const name of ['access', 'open', 'readFile', 'realpath', 'rename', 'stat', 'unlink', 'writeFile'])
  watch(promises, name, ([path]) => TOUCHES.test(String(path)));
`;

export interface Faulty {
  readonly folder: Folder;
  /** The call that failed; null when the run made fewer calls. */
  readonly call: string | null;
  /** Null for a process that was killed. */
  readonly code: number | null;
  readonly said: string;
}

const MARK = /\[fault ([a-zA-Z]+)\]/u;

/** Runs a command in a folder with these files; the fault happens at the n-th call, or the first of a name. */
export function runWithFault(
  args: readonly string[],
  files: Readonly<Record<string, string>>,
  fault: Fault,
  at: number | string,
): Faulty {
  const folder = folderWith(files);
  const inject = folderWith({ 'inject.cjs': INJECT });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--require', inject.at('inject.cjs'), COMMAND, ...args],
    {
      cwd: folder.path,
      env: variables({ FAULT: fault, FAULT_AT: String(at), FAULT_DOCUMENT: folder.at('a.md') }),
      encoding: 'utf8',
    },
  );
  return { folder, call: MARK.exec(stderr)?.[1] ?? null, code: status, said: stdout + stderr.replace(MARK, '') };
}

/** Runs the built command (`npm test` builds it first) in folders of its own. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'pathe';
import { onTestFinished } from 'vitest';

export const COMMAND = join(import.meta.dirname, '../../dist/cli.js');

/** A draft with one error, of target-over-100, in line 3. */
export const OVER = 'I. MỤC TIÊU\n\n- Tỷ lệ hồ sơ giải quyết đúng hạn đạt 109%.\n';
/** A draft with one warning, of text-normalization, in line 3: Ð (U+00D0) for Đ. It can be fixed. */
export const ETH = '# Ghi chú\n\nCác \u00d0ơn vị gửi báo cáo.\n';
export const ETH_FIXED = ETH.replace('\u00d0', 'Đ');
/** A text in which there is nothing to find. */
export const CLEAN = '# Ghi chú\n\nCác đơn vị gửi báo cáo.\n';

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** Standard input. */
  readonly input?: string | Uint8Array;
  /** Beside PATH, which is all that the command gets of the environment of the tests. */
  readonly env?: Readonly<Record<string, string>>;
  /** Below the folder. */
  readonly cwd?: string;
}

/** A folder in which the command runs. */
export interface Folder {
  readonly path: string;
  /** The absolute path of a file. */
  at(name: string): string;
  write(name: string, content: string | Uint8Array): void;
  read(name: string): string;
  bytes(name: string): Buffer;
  /** The names of everything in it, hidden files too. */
  names(): readonly string[];
  run(args: readonly string[], options?: RunOptions): Ran;
  /** The parsed output of a command with `--format json`. */
  json(commandAndArgs: readonly string[], options?: RunOptions): unknown;
}

/** Makes a folder with these files, outside any checkout; it is gone when the test is. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): Folder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'kehoach-lint-test-')));
  onTestFinished(() => {
    rmSync(path, { recursive: true, force: true });
  });
  const at = (name: string): string => join(path, name);
  const run = (args: readonly string[], { input, env, cwd }: RunOptions = {}): Ran => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
      cwd: cwd === undefined ? path : at(cwd),
      env: variables(env),
      input: input ?? '',
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    return { code: status, stdout, stderr };
  };
  const folder: Folder = {
    path,
    at,
    write(name, content) {
      mkdirSync(dirname(at(name)), { recursive: true });
      writeFileSync(at(name), content);
    },
    read: (name) => readFileSync(at(name), 'utf8'),
    bytes: (name) => readFileSync(at(name)),
    names: () => readdirSync(path).sort(),
    run,
    json: ([command = '', ...args], options) =>
      JSON.parse(run([command, '--format', 'json', ...args], options).stdout) as unknown,
  };
  for (const [name, content] of Object.entries(files)) folder.write(name, content);
  return folder;
}

/** What the command sees of the environment. */
export function variables(env: RunOptions['env'] = {}): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, ...env };
}

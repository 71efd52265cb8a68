/** `dist/kehoach-lint.cjs` alone in a folder: no packages beside it, no network. And what a start of the command loads. */
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { build } from 'esbuild';
import { dirname, join } from 'pathe';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import manifest from '../../package.json' with { type: 'json' };
import {
  CLEAN,
  COMMAND,
  ETH,
  ETH_FIXED,
  type Folder,
  OVER,
  type Ran,
  folderWith,
  variables,
} from '../support/command.ts';
import { ROOT } from '../support/sources.ts';

const SINGLE_FILE = join(dirname(COMMAND), 'kehoach-lint.cjs');

/** Without a network where the machine can take it away. */
const [PROGRAM = '', ...ALONE] =
  spawnSync('unshare', ['--map-root-user', '--net', 'true']).status === 0
    ? ['unshare', '--map-root-user', '--net', process.execPath]
    : [process.execPath];

function alone(folder: Folder, args: readonly string[], input = ''): Ran {
  const { status, stdout, stderr } = spawnSync(PROGRAM, [...ALONE, 'tool.cjs', ...args], {
    cwd: folder.path,
    env: variables(),
    input,
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

function folderWithTool(files: Readonly<Record<string, string>> = {}): Folder {
  const folder = folderWith(files);
  copyFileSync(SINGLE_FILE, folder.at('tool.cjs'));
  return folder;
}

describe('the single file, alone', () => {
  it('finds what the installed command finds', () => {
    const folder = folderWithTool({ 'kh.md': OVER, 'kehoach-lint.yaml': 'extends: [strict]\n' });
    for (const args of [['lint'], ['lint', '--format', 'sarif'], ['rules', '--format', 'json'], ['doctor']]) {
      expect(alone(folder, args), args.join(' ')).toEqual(folder.run(args));
    }
    expect(alone(folder, ['lint', 'kh.md']).code).toBe(1);
  });

  it('mends, explains, draws the preview and says its version', () => {
    const folder = folderWithTool({ 'kh.md': ETH });
    expect(alone(folder, ['fix', 'kh.md']).code).toBe(0);
    expect(folder.read('kh.md')).toBe(ETH_FIXED);
    expect(alone(folder, ['explain', 'task-missing-lead', '--locale', 'en']).stdout).toContain('# task-missing-lead');
    expect(alone(folder, ['preview', 'kh.md', '-o', 'kh.html']).code).toBe(0);
    expect(folder.read('kh.html')).toContain('</html>');
    expect(alone(folder, ['--version']).stdout).toBe(`${manifest.version}\n`);
  });

  it('is the language server too', async () => {
    const params = { processId: null, rootUri: null, capabilities: {} };
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
    const server = spawn(PROGRAM, [...ALONE, 'tool.cjs', 'lsp', '--stdio'], { cwd: folderWithTool().path });
    server.stdin.write(`Content-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`);
    let answer = '';
    for await (const piece of server.stdout) {
      answer += String(piece);
      if (answer.includes('}')) break;
    }
    server.kill();
    expect(answer).toContain('"capabilities"');
  });

  it('reads standard input', () => {
    const { code, stdout } = alone(
      folderWithTool(),
      ['lint', '-', '--stdin-filename', 'kh.md', '--format', 'json'],
      CLEAN,
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ file: 'kh.md', findings: [], suppressed: [] }]);
  });
});

const METAFILE = z.object({
  inputs: z.record(z.string(), z.object({ imports: z.array(z.object({ path: z.string(), kind: z.string() })) })),
  outputs: z.record(z.string(), z.object({ inputs: z.record(z.string(), z.unknown()) })),
});

describe('what a start loads', async () => {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['cli/main.ts'],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    logLevel: 'silent',
    outdir: 'dist',
  });
  const { inputs, outputs } = METAFILE.parse(metafile);

  /** Everything that these files load when they are loaded. */
  function loadedBy(...files: readonly string[]): readonly string[] {
    const loaded = new Set<string>();
    const load = (file: string): void => {
      if (loaded.has(file)) return;
      loaded.add(file);
      for (const { path, kind } of inputs[file]?.imports ?? []) if (kind !== 'dynamic-import') load(path);
    };
    for (const file of files) load(file);
    return [...loaded].filter((file) => file in inputs);
  }

  it('knows no rule, no reader and no data before the arguments are read', () => {
    const loaded = loadedBy('cli/main.ts');
    expect(loaded).toContain('cli/program.ts');
    expect(
      loaded.filter((file) => /^(?:rules|data|server|preview|core\/(?:plan|markdown|knowledge))\//u.test(file)),
    ).toEqual([]);
  });

  it('of zod is one language', () => {
    const held = Object.values(outputs).flatMap((output) => Object.keys(output.inputs));
    expect(held.filter((file) => /zod\/v4\/locales\/(?!index)/u.test(file))).toEqual([
      'node_modules/zod/v4/locales/en.js',
    ]);
  });

  it('of lint is no server, no preview and no report but the one that is asked for', () => {
    const loaded = loadedBy('cli/main.ts', 'cli/commands/lint.ts', 'cli/reporters/text.ts');
    expect(loaded).toContain('rules/index.ts');
    const foreign =
      /^(?:server|preview|dist|core\/(?:refactor|explain))\/|vscode-|^rules\/examples|reporters\/(?:sarif|html|json|junit)/u;
    expect(loaded.filter((file) => foreign.test(file))).toEqual([]);
  });
});

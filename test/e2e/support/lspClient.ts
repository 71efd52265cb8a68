/** A folder in which an editor that docs/editors.md sets up finds the command on its PATH, and what the command itself finds there. */
import { chmodSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'pathe';
import { COMMAND, type Folder, folderWith, variables } from '../../support/command.ts';
import { EXAMPLES } from '../../support/documents.ts';
import { ROOT } from '../../support/sources.ts';

/** A finding as every editor can show it. */
export interface Shown {
  readonly line: number;
  readonly message: string;
}

/** The block of docs/editors.md between the marks of an editor. */
export function documentedSettings(editor: string): string {
  const page = readFileSync(join(ROOT, 'docs/editors.md'), 'utf8');
  const [, block] =
    new RegExp(`<!-- ${editor} -->\n\`\`\`\\w+\n([\\s\\S]*?)\`\`\`\n<!-- /${editor} -->`, 'u').exec(page) ?? [];
  if (block === undefined) throw new Error(`docs/editors.md has no block for ${editor}`);
  return block;
}

/** The folder, with a plan of many mistakes in plan.md. */
export function editorFolder(files: Readonly<Record<string, string>>): Folder {
  const example = EXAMPLES.find(({ name }) => name === 'ke-hoach-nhieu-loi.md');
  const program = `#!/bin/sh\nexec '${process.execPath}' '${COMMAND}' "$@"\n`;
  const folder = folderWith({ 'plan.md': example?.text ?? '', 'bin/kehoach-lint': program, ...files });
  chmodSync(folder.at('bin/kehoach-lint'), 0o755);
  return folder;
}

/** Runs an editor to its end; what it printed. */
export function runEditor({ path }: Folder, program: string, args: readonly string[]): string {
  const env = variables({ PATH: `${path}/bin:${process.env.PATH ?? ''}`, HOME: path });
  const { stdout, stderr } = spawnSync(program, args, { cwd: path, env, encoding: 'utf8', timeout: 90_000 });
  return `${stdout}${stderr}`;
}

export function foundByCommand(folder: Folder): readonly Shown[] {
  // the JSON of the contract
  const [{ findings }] = folder.json(['lint', 'plan.md']) as readonly [{ findings: readonly Shown[] }];
  return findings.map(({ line, message }) => ({ line, message }));
}

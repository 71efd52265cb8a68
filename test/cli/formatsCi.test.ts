/**
 * Commands that build servers read from the output: GitHub's as @actions/core writes them, Azure's as azure-pipelines-task-lib
 * reads them.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Folder, OVER, folderWith } from '../support/command.ts';
import { type FoundInFile, findingsOf, hostileFolder, reportIn } from '../support/formats.ts';

const FULL = ['--preset', 'full'] as const;
const { resolve } = createRequire(import.meta.url);

describe('github', () => {
  /** What GitHub's own library prints for these findings. */
  function byActions(found: readonly FoundInFile[]): readonly string[] {
    const calls = found.map(({ ruleId, file, message, severity, line, column, endLine, endColumn }) => {
      const columns = line === endLine ? { startColumn: column, endColumn } : {};
      const properties = { title: ruleId, file, startLine: line, endLine, ...columns };
      return [severity === 'info' ? 'notice' : severity, message, properties];
    });
    const core = pathToFileURL(import.meta.resolve('@actions/core').replace('file://', '')).href;
    const program = `import * as core from ${JSON.stringify(core)};
      for (const [kind, message, properties] of ${JSON.stringify(calls)}) core[kind](message, properties);`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
    return stdout.split(/\r?\n/u).filter(Boolean);
  }

  const many = (count: number): Folder =>
    folderWith({
      'a.md': `I. MỤC TIÊU\n\n${Array.from({ length: count }, (_, at) => `- Tỷ lệ việc số ${String(at)} đạt 109%.\n`).join('')}`,
      'b.md': `${Array.from({ length: 12 }, () => 'Các \u00d0ơn vị.').join('\n\n')}\n`,
    });

  it('writes the commands that the library of GitHub writes', () => {
    const folder = hostileFolder();
    folder.write('hỏng.md', '# Ghi chú\n');
    const args = [...FULL, '--only', 'target-over-100,task-missing-lead,text-normalization'];
    const severity = (wanted: string) => findingsOf(folder, ...args).filter((one) => one.severity === wanted);
    const expected = byActions([...severity('error'), ...severity('warning')]);
    expect(expected.length).toBeGreaterThan(5);
    expect(
      reportIn('github', folder, ...args)
        .split('\n')
        .filter(Boolean),
    ).toEqual(expected);
  });

  it('shows as many as GitHub does, the worst first, and says what it cut', () => {
    const lines = reportIn('github', many(13), '--only', 'target-over-100,text-normalization').trimEnd().split('\n');
    const kinds = lines.map((line) => /^::(\S+?)(?: |::)/u.exec(line)?.[1]);
    expect(kinds).toEqual([...Array<string>(10).fill('error'), 'warning', 'notice']);
    expect(lines.at(-1)).toContain('3 lỗi, 0 cảnh báo, 0 gợi ý');
  });

  it('keeps its last notice for what it cut', () => {
    const folder = many(12);
    const lines = reportIn('github', folder, '--only', 'target-over-100', '--rule', 'target-over-100=info')
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(10);
    expect(lines.at(-1)).toContain('3 gợi ý');
  });

  it('says nothing of a clean run', () => {
    expect(reportIn('github', folderWith({ 'a.md': '# Ghi chú\n' }))).toBe('');
  });
});

describe('azure', () => {
  interface Command {
    readonly command: string;
    readonly properties: Readonly<Record<string, string>>;
    readonly message: string;
  }

  it('is read by the library of Azure Pipelines to the letter', () => {
    const folder = hostileFolder();
    const lines = reportIn('azure', folder, ...FULL)
      .trimEnd()
      .split('\n');
    const { commandFromString } = createRequire(import.meta.url)(
      resolve('azure-pipelines-task-lib/taskcommand.js'),
    ) as { readonly commandFromString: (line: string) => Command }; // it has no types of its own
    const read = lines.slice(0, -1).map(commandFromString);
    const told = read.map(({ command, properties, message }) => ({ command, ...properties, message }));
    expect(told.filter(({ message }) => !message.includes('hỏng.md'))).toEqual(
      findingsOf(folder, ...FULL).map(({ file, severity, line, column, ruleId, message }) => ({
        command: 'task.logissue',
        type: severity === 'error' ? 'error' : 'warning',
        sourcepath: file,
        linenumber: String(line),
        columnnumber: String(column),
        code: ruleId,
        message,
      })),
    );
    expect(lines.at(-1)).toMatch(/^3 tệp · /u);
  });
});

describe('compact', () => {
  it('is a line as compilers write it, then the line that counts', () => {
    const [line, closing] = reportIn('compact', folderWith({ 'so/a.md': OVER })).split('\n');
    // as the $gcc problem matcher of VS Code takes it
    const [, file, at, column, severity, message] =
      /^(.*?):(\d+):(\d*): (warning|error): (.*)$/u.exec(line ?? '') ?? [];
    expect([file, at, column, severity, message]).toEqual([
      'so/a.md',
      '3',
      '39',
      'error',
      'Tỷ lệ 109 % vượt 100 %. Kiểm tra lại số liệu. [target-over-100]',
    ]);
    expect(closing).toMatch(/^1 tệp · 1 lỗi/u);
  });
});

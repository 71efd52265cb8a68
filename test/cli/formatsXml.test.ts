/** Formats in XML: well-formed for fast-xml-validator, and JUnit as junit2json reads it. */
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { parse } from 'junit2json';
import { describe, expect, it } from 'vitest';
import { CLEAN, ETH, OVER, folderWith } from '../support/command.ts';
import { HOSTILE_NAME, findingsOf, hostileFolder, reportIn } from '../support/formats.ts';

const FULL = ['--preset', 'full'] as const;

/** The document as a parser of others reads it, attributes as text. */
function parsed(text: string): unknown {
  expect(new SyntaxValidator().validate(text)).toBe(true);
  const isArray = (name: string): boolean => ['file', 'error'].includes(name);
  return new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', isArray }).parse(text) as unknown;
}

describe('checkstyle', () => {
  interface Checkstyle {
    readonly checkstyle: {
      readonly file: readonly { readonly name: string; readonly error?: readonly Readonly<Record<string, string>>[] }[];
    };
  }

  it('tells every finding to the letter, whatever the document holds', () => {
    const folder = hostileFolder();
    const { checkstyle } = parsed(reportIn('checkstyle', folder, ...FULL)) as Checkstyle; // held against the findings below
    const told = checkstyle.file.flatMap(({ name, error = [] }) =>
      error.map(({ line, column, severity, message, source }) => [name, line, column, severity, message, source]),
    );
    const found = findingsOf(folder, ...FULL).map(({ file, line, column, severity, message, ruleId }) => {
      return [file, String(line), String(column), severity, message, `kehoach-lint.${ruleId}`];
    });
    expect(told.filter(([name]) => name !== 'hỏng.md')).toEqual(found);
    expect(found.some(([, , , , message = '']) => message.includes('alert("1") & ]]>'))).toBe(true);
    expect(checkstyle.file.map(({ name }) => name)).toEqual([HOSTILE_NAME, 'hỏng.md', 'phòng/nfd.md', 'sạch.md']);
  });

  it('leaves out what XML has no place for', () => {
    const draft =
      '| TT | Nhiệm vụ | Chủ trì | Thời hạn |\n| --- | --- | --- | --- |\n| | Rà\u0001 soát\u001b[31m thủ\ufffe tục |  | Quý II |\n';
    const text = reportIn('checkstyle', folderWith({ 'a.md': draft }));
    parsed(text);
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\ufffe]/u);
    expect(text).toContain('task-missing-lead');
  });
});

describe('junit', () => {
  it('has a case for each finding, which fails where the finding fails the run', async () => {
    const folder = folderWith({ 'a.md': OVER, 'b.md': ETH, 'c.md': CLEAN, 'd.md': new Uint8Array([0xff, 0xfe]) });
    const text = reportIn('junit', folder);
    parsed(text);
    const suites = await parse(text);
    if (!suites || !('testsuite' in suites)) throw new Error('no suites');
    expect(suites).toMatchObject({ tests: 4, failures: 1, errors: 1 });
    expect(suites.testsuite.map(({ name, tests, failures, errors }) => [name, tests, failures, errors])).toEqual([
      ['a.md', 1, 1, 0],
      ['b.md', 1, 0, 0],
      ['c.md', 1, 0, 0],
      ['d.md', 1, 0, 1],
    ]);
    const [over] = suites.testsuite[0]?.testcase ?? [];
    expect(over).toMatchObject({
      name: 'target-over-100 3:39',
      classname: 'a.md',
      failure: [{ message: 'Tỷ lệ 109 % vượt 100 %. Kiểm tra lại số liệu.', type: 'error' }],
    });
    const strict = await parse(reportIn('junit', folder, '--fail-on', 'warning'));
    expect(strict).toMatchObject({ tests: 4, failures: 2, errors: 1 });
  });

  it('is read whatever the document holds', async () => {
    const folder = hostileFolder();
    const text = reportIn('junit', folder, ...FULL);
    parsed(text);
    const suites = await parse(text);
    if (!suites || !('testsuite' in suites)) throw new Error('no suites');
    const names = suites.testsuite.map(({ name }) => name);
    expect(names).toEqual([HOSTILE_NAME, 'hỏng.md', 'phòng/nfd.md', 'sạch.md']);
    const messages = suites.testsuite.flatMap(({ testcase }) => testcase ?? []).flatMap(({ failure }) => failure ?? []);
    expect(messages.some(({ message }) => message?.includes('alert("1") & ]]>'))).toBe(true);
  });
});

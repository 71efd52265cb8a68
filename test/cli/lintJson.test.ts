/** `lint --format json`, as the contract has it: nothing missing, nothing beside it. */
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ETH, OVER, folderWith } from '../support/command.ts';

const position = { line: z.number().int().min(1), column: z.number().int().min(1) };
const range = { ...position, endLine: z.number().int().min(1), endColumn: z.number().int().min(1) };
const change = z.strictObject({
  title: z.string().min(1),
  edits: z.array(z.strictObject({ ...range, text: z.string() })),
});
const finding = z.strictObject({
  ruleId: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string().min(1),
  ...range,
  url: z.url(),
  related: z.array(z.strictObject({ file: z.string(), ...position, message: z.string() })),
  fingerprint: z.string().regex(/^[\da-f]{14}$/u),
  state: z.enum(['new', 'existing']),
  fix: change.optional(),
  suggestions: z.array(change).min(1).optional(),
});
const suppressed = z.strictObject({
  ruleId: z.string(),
  line: position.line,
  by: z.literal('comment'),
  reason: z.string().optional(),
  until: z.iso.date().optional(),
});
const checked = z.strictObject({
  file: z.string(),
  registry: z.iso.date(),
  findings: z.array(finding),
  suppressed: z.array(suppressed),
});
const failed = z.strictObject({
  file: z.string(),
  registry: z.iso.date(),
  error: z.string().min(1),
  findings: z.array(z.never()),
});
const REPORT = z.array(z.union([checked, failed]));

/** The text of a document between two places of a report. */
function sliceOf(text: string, { line, column, endLine, endColumn }: z.infer<z.ZodObject<typeof range>>): string {
  const lines = text.replace(/^\ufeff/u, '').split(/\r\n|\n/u);
  expect(endLine).toBe(line);
  return (lines[line - 1] ?? '').slice(column - 1, endColumn - 1);
}

describe('lint --format json', () => {
  it('has the form of the contract, for every kind of file', () => {
    const silenced = OVER.replace(
      '- ',
      '<!-- kehoach-lint-disable-next-line target-over-100 until:2099-12-31 -- đã kiểm tra -->\n- ',
    );
    const folder = folderWith({
      'a.md': OVER,
      'b.md': ETH,
      'c.md': silenced,
      'd.md': '\u0000',
      'kehoach-lint.yaml': 'rulez: {}\n',
    });
    const reports = REPORT.parse(folder.json(['lint', '.', 'x.md']));
    expect(reports.map(({ file }) => file)).toEqual(['a.md', 'b.md', 'c.md', 'd.md', 'x.md', 'kehoach-lint.yaml']);
    expect(reports.map(({ findings }) => findings.map(({ ruleId }) => ruleId))).toEqual([
      ['target-over-100'],
      ['text-normalization'],
      [],
      [],
      [],
      ['configuration'],
    ]);
    expect(reports[2]).toMatchObject({
      suppressed: [{ ruleId: 'target-over-100', line: 4, by: 'comment', reason: 'đã kiểm tra', until: '2099-12-31' }],
    });
  });

  it('holds over the examples, where findings have fixes, suggestions and other places', () => {
    const folder = folderWith();
    const reports = REPORT.parse(folder.json(['lint', `${import.meta.dirname}/../../examples`, '--preset', 'strict']));
    const findings = reports.flatMap((report) => report.findings);
    expect(findings.filter(({ fix }) => fix).length).toBeGreaterThan(5);
    expect(findings.filter(({ suggestions }) => suggestions).length).toBeGreaterThan(0);
    expect(findings.filter(({ related }) => related.length > 0).length).toBeGreaterThan(3);
    const names = reports.flatMap(({ file, findings: own }) => own.map(({ fingerprint }) => `${file} ${fingerprint}`));
    expect(new Set(names).size).toBe(findings.length);
  });

  it('counts columns in UTF-16 units, behind a byte order mark and wide letters, with an end that is exclusive', () => {
    const line = '- 𝟙 👨‍👩‍👧 規 Tỷ lệ hồ sơ giải quyết đúng hạn đạt 109%.';
    const text = `\ufeffI. MỤC TIÊU\r\n\r\n${line}`;
    const folder = folderWith({ 'a.md': text, 'nfd.md': text.normalize('NFD') });
    const [composed, decomposed] = REPORT.parse(folder.json(['lint', '--only', 'target-over-100']));
    const at = composed?.findings[0];
    expect(at).toMatchObject({ line: 3, column: line.indexOf('109%') + 1, endColumn: line.indexOf('109%') + 5 });
    for (const [report, source] of [
      [composed, text],
      [decomposed, text.normalize('NFD')],
    ] as const)
      expect(report?.findings.map((found) => sliceOf(source, found))).toEqual(['109%']);
  });

  it('gives edits that make what fix makes', () => {
    const folder = folderWith({ 'a.md': ETH });
    const [edit] = REPORT.parse(folder.json(['lint']))[0]?.findings[0]?.fix?.edits ?? [];
    expect(edit).toEqual({ line: 3, column: 5, endLine: 3, endColumn: 6, text: 'Đ' });
  });

  it('is the same every time, and the fingerprint outlives moved lines', () => {
    const folder = folderWith({ 'a.md': OVER });
    const first = folder.run(['--format', 'json']).stdout;
    expect(folder.run(['--format', 'json']).stdout).toBe(first);
    folder.write('a.md', `Đoạn mở đầu.\n\n${OVER}`);
    const moved = REPORT.parse(folder.json(['lint']));
    expect(moved[0]?.findings[0]?.line).toBe(5);
    expect(moved[0]?.findings[0]?.fingerprint).toBe(REPORT.parse(JSON.parse(first))[0]?.findings[0]?.fingerprint);
  });

  it('speaks the language of the reader', () => {
    const folder = folderWith({ 'a.md': OVER });
    const [report] = REPORT.parse(folder.json(['lint', '--locale', 'en']));
    expect(report?.findings[0]?.message).toBe('The share of 109 % is above 100 %. Check the figure.');
  });
});

describe('several formats', () => {
  it('go to the screen and to files, the files in plain text', () => {
    const folder = folderWith({ 'a.md': OVER });
    const formats = ['--format', 'json=kết quả=1.json', '--format', 'text', '--format', 'text=báo cáo.txt'];
    const { stdout, stderr, code } = folder.run(['lint', ...formats], { env: { FORCE_COLOR: '1' } });
    expect(REPORT.parse(JSON.parse(folder.read('kết quả=1.json')))[0]?.findings).toHaveLength(1);
    expect(folder.read('báo cáo.txt')).toContain('109%');
    expect(folder.read('báo cáo.txt')).not.toContain('\u001b');
    expect(stdout).toContain('\u001b');
    expect({ stderr, code }).toEqual({ stderr: '', code: 1 });
  });

  it('print nothing when all go to files', () => {
    const folder = folderWith({ 'a.md': OVER });
    expect(folder.run(['lint', '-f', 'json=a.json'])).toEqual({ stdout: '', stderr: '', code: 1 });
  });

  it('are refused when two want the screen, one is unknown, or a file has no name', () => {
    const folder = folderWith({ 'a.md': OVER });
    const refusal = (...formats: readonly string[]): string => {
      const { stdout, stderr, code } = folder.run(['lint', ...formats.flatMap((format) => ['--format', format])]);
      expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
      return stderr;
    };
    expect(refusal('text', 'json')).toMatch(
      /^Chỉ in được một định dạng ra màn hình\..*--format json=ket-qua\.txt\.\n$/u,
    );
    expect(refusal('sarf')).toBe(
      'Không có định dạng “sarf”. Chọn một trong: text, compact, json, jsonl, sarif, junit, checkstyle, github, gitlab, rdjson, azure, markdown, html, csv.\n',
    );
    expect(refusal('json=')).toMatch(/cần tên tệp/u);
    expect(refusal('constructor')).toMatch(/^Không có định dạng/u);
  });

  it('are all made though one cannot be written', () => {
    const folder = folderWith({ 'a.md': OVER });
    const { stdout, stderr, code } = folder.run(['-f', 'json=không/có.json', '-f', 'text', '-f', 'json=a.json']);
    expect(code).toBe(2);
    expect(stderr).toBe('Không ghi được kết quả vào “không/có.json”: không có thư mục này. Kiểm tra lại đường dẫn.\n');
    expect(stdout).toContain('109%');
    expect(folder.read('a.json')).toContain('target-over-100');
  });
});

/** `--shard i/n` and `merge`: parts of one archive, checked apart and joined, are what one run would have told, to the byte. */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'pathe';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { archiveDocument } from '../support/archive.ts';
import { ROOT } from '../support/sources.ts';
import { ETH, type Folder, OVER, type Ran, folderWith } from '../support/command.ts';

const ARCHIVE = Object.fromEntries(
  Array.from({ length: 48 }, (_, at) => archiveDocument(at)).map(({ path, text }) => [path, text]),
);
const WAIVED = OVER.replace('- ', '<!-- kehoach-lint-disable-next-line target-over-100 -- đã hỏi -->\n- ');
/** Mistakes of every kind: in documents, in configurations above and below, in files that cannot be read. */
const FAULTS = {
  'kehoach-lint.yaml': `root: true
rulez: {}
overrides:
  - { when: { kind: BC }, files: ["2021/**"], rules: { target-over-100: off } }
  - { files: ["khong-co/**"], rules: { target-over-100: off } }
`,
  '2022/kehoach-lint.yaml': 'rules: { target-over-10: off }\n',
  '2023/hỏng.md': '\u0000',
  '2023/thieu.md': `---\nsuperior: khong-co.md\n---\n\n${OVER}`,
  'bo-qua.md': WAIVED,
  'đơn vị.md': ETH,
};
const FILES = { ...ARCHIVE, ...FAULTS };
/** Some documents of the archive. */
const few = (count: number) => Object.fromEntries(Object.entries(ARCHIVE).slice(0, count));
const PARTS = 8;

const linked = z.array(
  z.object({
    file: z.string(),
    findings: z.array(z.object({ ruleId: z.string(), related: z.array(z.object({ file: z.string() })) })),
  }),
);

const part = (folder: Folder, index: number, of: number, args: readonly string[] = []): Ran =>
  folder.run(['lint', ...args, '--shard', `${String(index)}/${String(of)}`, '--format', `json=${String(index)}.json`]);
const names = (of: number): readonly string[] => Array.from({ length: of }, (_, at) => `${String(at + 1)}.json`);

/** Checks all parts, each for itself. */
function parts(folder: Folder, of: number, args: readonly string[] = []): readonly Ran[] {
  return names(of).map((_, at) => part(folder, at + 1, of, args));
}

describe('the parts of an archive', () => {
  it('are joined to what one run tells, to the byte, in any order', () => {
    const folder = folderWith(FILES);
    const whole = folder.run(['lint', '--format', 'json']);
    const codes = parts(folder, PARTS).map(({ code }) => code);
    expect(whole.code).toBe(2);
    expect(Math.max(...codes.map(Number))).toBe(2);
    const merged = folder.run(['merge', ...names(PARTS).toReversed(), '--format', 'json']);
    expect(merged.stdout === whole.stdout).toBe(true);
    expect({ code: merged.code, stderr: merged.stderr }).toEqual({ code: 2, stderr: '' });
    expect(whole.stdout).toContain('khong-co/**');
  }, 120_000);

  it('give every other format as one run does, where the documents lie beside', () => {
    const folder = folderWith({ ...FAULTS, ...few(8) });
    parts(folder, 3);
    const formats = [
      'text',
      'compact',
      'jsonl',
      'junit',
      'checkstyle',
      'github',
      'gitlab',
      'sarif',
      'rdjson',
      'azure',
      'markdown',
      'html',
      'csv',
    ];
    const outputs = (to: string) => formats.flatMap((name) => ['--format', `${name}=${to}-${name}`]);
    folder.run(['lint', ...outputs('mot')]);
    folder.run(['merge', ...names(3), ...outputs('ghep')]);
    // the report of a part holds no previews, and the page says so
    const bare = (page: string): string =>
      page
        .replace(/<details class="fold">[\s\S]*?<\/noscript>\s*<\/details>/gu, '')
        .replace(/<p class="(?:note|title)">.*?<\/p>|<button type="button" name="folds".*?<\/button>/gu, '')
        .replace(/>\s+/gu, '>');
    for (const name of formats) {
      const [merged, whole] = [folder.read(`ghep-${name}`), folder.read(`mot-${name}`)];
      expect(name === 'html' ? bare(merged) === bare(whole) : merged === whole, name).toBe(true);
    }
    expect(folder.read('ghep-html')).toMatch(/<p class="note">\d+ văn bản không kèm bản xem trước/u);
  }, 120_000);

  it.each([true, false])(
    'see the whole archive, whatever part its other documents are in (configuration: %s)',
    (hasConfiguration) => {
      const folder = folderWith();
      cpSync(join(ROOT, 'examples/lien-van-ban'), folder.at('.'), { recursive: true });
      if (!hasConfiguration) rmSync(folder.at('kehoach-lint.yaml'));
      const args = ['--preset', 'full', '--today', '2024-12-20'];
      const whole = folder.run(['lint', ...args, '--format', 'json']);
      parts(folder, 7, args);
      const partsOf = new Map(
        names(7).flatMap((name) => linked.parse(JSON.parse(folder.read(name))).map(({ file }) => [file, name])),
      );
      const across = linked
        .parse(JSON.parse(whole.stdout))
        .flatMap(({ file, findings }) =>
          findings.flatMap(({ ruleId, related }) =>
            related.filter((other) => partsOf.get(other.file) !== partsOf.get(file)).map(() => ruleId),
          ),
        );
      expect([...new Set(across)].sort()).toEqual([
        'report-missing-target',
        'report-missing-task',
        'superior-task-missing',
        'target-below-minimum',
        'target-conflict-across',
      ]);
      expect(folder.run(['merge', ...names(7), '--format', 'json']).stdout).toBe(whole.stdout);
    },
  );

  it('are held against a baseline, and count as lint does', () => {
    const folder = folderWith({ 'a.md': OVER, 'b.md': ETH, 'c.md': OVER });
    folder.run(['baseline', 'a.md']);
    parts(folder, 2, ['--baseline']);
    const merge = (...args: readonly string[]): Ran => folder.run(['merge', ...names(2), '--format', 'json', ...args]);
    const whole = folder.run(['lint', '--baseline', '--format', 'json']);
    expect(merge()).toEqual(whole);
    expect(merge('--fail-on', 'off').code).toBe(0);
    expect(merge('--fail-on', 'off', '--max-warnings', '0').code).toBe(1);
    expect(merge('--quiet').stdout).not.toContain('text-normalization');
  });

  it('are told by the path alone: a document stays in its part when others come', () => {
    const folder = folderWith(ARCHIVE);
    const reports = z.array(z.object({ file: z.string() }));
    const filesOf = (): readonly string[] => {
      part(folder, 2, 3);
      return reports.parse(JSON.parse(folder.read('2.json'))).map(({ file }) => file);
    };
    const before = filesOf();
    folder.write('2021/moi.md', OVER);
    expect(filesOf().filter((file) => file !== '2021/moi.md')).toEqual(before);
    expect(before.length).toBeGreaterThan(8);
    expect(before.length).toBeLessThan(24);
  });
});

describe('merge', () => {
  const small = { 'a.md': OVER, 'b.md': ETH, 'c.md': OVER, 'd.md': ETH, 'e.md': OVER };

  it('ends with 2 and says so when a part is missing, is there twice, or is of another run', () => {
    const folder = folderWith(small);
    parts(folder, 2);
    const missing = folder.run(['merge', '1.json', '--format', 'json']);
    expect(missing.code).toBe(2);
    expect(missing.stderr).toMatch(/^Thiếu kết quả của \d trong 5 văn bản\./u);
    const twice = folder.run(['merge', '1.json', '2.json', '1.json']);
    expect({ code: twice.code, stdout: twice.stdout }).toEqual({ code: 2, stdout: '' });
    expect(twice.stderr).toMatch(/có trong hai kết quả/u);
    folder.write('f.md', OVER);
    part(folder, 2, 2);
    const other = folder.run(['merge', '1.json', '2.json']);
    expect({ code: other.code, stdout: other.stdout }).toEqual({ code: 2, stdout: '' });
    expect(other.stderr).toMatch(/không cùng một lần kiểm tra/u);
  });

  it('joins SARIF logs, and SARIF with JSON, to the SARIF of one run, to the byte', () => {
    const folder = folderWith({ ...FAULTS, 'a.md': OVER, 'f.md': OVER });
    folder.run(['baseline', 'f.md', 'a.md']);
    folder.write('f.md', ETH);
    const formats = (name: string) => ['--format', `sarif=${name}.sarif`, '--format', `json=${name}.json`];
    for (const part of ['1', '2', '3']) folder.run(['lint', '--baseline', '--shard', `${part}/3`, ...formats(part)]);
    const whole = folder.run(['lint', '--baseline', ...formats('whole')]);
    const merge = (...given: readonly string[]): string => {
      const { code } = folder.run(['merge', ...given, ...formats('joined')]);
      expect(code).toBe(whole.code);
      return folder.read('joined.sarif');
    };
    expect(merge('1.sarif', '2.sarif', '3.sarif') === folder.read('whole.sarif')).toBe(true);
    for (const word of ['"unchanged"', '"absent"', '"justification": "đã hỏi"', '"configuration"', '"analysisTarget"'])
      expect(folder.read('joined.sarif')).toContain(word);
    expect(merge('3.sarif', '1.json', '2.sarif') === folder.read('whole.sarif')).toBe(true);
    expect(merge('whole.sarif') === folder.read('whole.sarif')).toBe(true);
    const documents = z.array(
      z.object({ file: z.string(), findings: z.array(z.object({ ruleId: z.string(), fingerprint: z.string() })) }),
    );
    const told = (name: string) => documents.parse(JSON.parse(folder.read(name)));
    expect(told('joined.json')).toEqual(told('whole.json'));
    const missing = folder.run(['merge', '1.sarif', '3.sarif', '--format', 'json=x.json']);
    expect(missing.code).toBe(2);
    expect(missing.stderr).toMatch(/^Thiếu kết quả của \d+ trong/u);
  }, 120_000);

  it('keeps what others silence in a SARIF log, and takes none of another program', () => {
    const folder = folderWith({ 'a.md': OVER });
    folder.run(['lint', '--format', 'sarif=a.sarif']);
    const text = folder.read('a.sarif');
    const silenced = text.replace(
      '"suppressions": []',
      '"suppressions": [{ "kind": "external", "status": "accepted", "justification": "Sở đã thống nhất" }]',
    );
    expect(silenced).not.toBe(text);
    folder.write('b.sarif', silenced);
    const { code, stdout } = folder.run(['merge', 'b.sarif', '--format', 'json']);
    expect(code).toBe(0);
    expect(stdout).toContain('"reason": "Sở đã thống nhất"');
    for (const [wrong, sentence] of [
      [text.replace('"name": "kehoach-lint"', '"name": "ESLint"'), '“x.sarif” là kết quả SARIF của “ESLint”'],
      [text.replace('"startLine": 3', '"startLine": -3'), '“x.sarif” không phải là kết quả JSON hay SARIF'],
      [text.replace(/"artifacts": \[[^\]]*\]/u, '"artifacts": []'), '“x.sarif” không phải là kết quả JSON hay SARIF'],
      [text.slice(0, -40), '“x.sarif” không phải là kết quả JSON hay SARIF'],
      ['{ "version": "2.1.0", "runs": [] }', '“x.sarif” không phải là kết quả JSON hay SARIF'],
    ] as const) {
      folder.write('x.sarif', wrong);
      const ran = folder.run(['merge', 'x.sarif']);
      expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code: 2, stdout: '' });
      expect(ran.stderr.startsWith(sentence)).toBe(true);
    }
  });

  it('joins reports of different folders in the order given, each problem of a configuration once', () => {
    const folder = folderWith({ 'x/a.md': OVER, 'y/b.md': ETH, 'kehoach-lint.yaml': 'rulez: {}\n' });
    folder.run(['lint', 'y', '--format', 'json=y.json']);
    folder.run(['lint', 'x', '--format', 'json=x.json']);
    const { stdout, code } = folder.run(['merge', 'y.json', 'x.json', '--format', 'json']);
    const whole = folder.run(['lint', 'y', 'x', '--format', 'json']);
    expect({ stdout, code }).toEqual({ stdout: whole.stdout, code: 2 });
  });

  it.each<[string, string]>([
    ['of text', 'a.md:3:1 lỗi'],
    ['of another program', '{"runs":[]}'],
    ['with a place that is none', '[{"file":"a.md","findings":[{"line":-1}],"suppressed":[]}]'],
    ['cut off', '[{"file":"a.md","find'],
  ])('takes no report %s for a clean one', (_, text) => {
    const { code, stdout, stderr } = folderWith({ 'x.json': text }).run(['merge', 'x.json']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^“x\.json” không phải là kết quả JSON hay SARIF/u);
  });

  it('ends with 2 for a report that is not there', () => {
    expect(folderWith().run(['merge', 'x.json']).code).toBe(2);
  });
});

describe('--shard', () => {
  it.each(['0/2', '3/2', '1', '1/0', 'a/b', '-1/2'])('is refused for “%s”', (value) => {
    const { code, stdout, stderr } = folderWith({ 'a.md': OVER }).run(['--shard', value]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('--shard');
  });

  it('does not go with --fix', () => {
    const folder = folderWith({ 'b.md': ETH });
    expect(folder.run(['--fix', '--shard', '1/1']).code).toBe(2);
    expect(folder.read('b.md')).toBe(ETH);
  });

  it('may leave nothing for a machine, which then ends with 0', () => {
    const folder = folderWith({ 'a.md': OVER });
    expect(
      parts(folder, 4)
        .map(({ code }) => code)
        .toSorted(),
    ).toEqual([0, 0, 0, 1]);
    expect(folder.run(['merge', ...names(4)]).code).toBe(1);
  });
});

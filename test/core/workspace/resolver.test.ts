import { dirname } from 'pathe';
import { describe, expect, it } from 'vitest';
import type { RuleChoices } from '../../../core/config/settings.ts';
import { type Resolved, type Resolver, createResolver } from '../../../core/workspace/resolver.ts';
import { rules } from '../../../rules/index.ts';
import { knowledgeData } from '../../support/knowledge.ts';
import { memoryHost } from '../../support/memoryHost.ts';

const DOCUMENT = '/w/a/ke-hoach.md';
const REPORT = 'BÁO CÁO\n\nKết quả năm 2026\n';
const PLAN =
  'UBND XÃ TÂN LỘC\n\nSố: 41/KH-UBND\n\nTân Lộc, ngày 27/02/2026\n\nKẾ HOẠCH\n\nCải cách hành chính năm 2026\n';

function resolverOf(files: Readonly<Record<string, string>>, choices: RuleChoices = {}): Resolver {
  return createResolver({ host: memoryHost('/w', files), rules, data: knowledgeData, choices });
}

/** A document as it is resolved beside these files. */
function resolve(files: Readonly<Record<string, string>>, text = PLAN): Promise<Resolved> {
  return resolverOf(files).resolve(DOCUMENT, text);
}

function config(...lines: readonly string[]): Readonly<Record<string, string>> {
  return { 'a/kehoach-lint.yaml': lines.join('\n') };
}

describe('settings', () => {
  it('follow what the document is', async () => {
    const files = config('overrides:', '  - when: { kind: BC }', '    rules: { target-over-100: off }');
    expect((await resolve(files, PLAN)).settings.has('target-over-100')).toBe(true);
    expect((await resolve(files, REPORT)).settings.has('target-over-100')).toBe(false);
  });

  it('follow where it lies', async () => {
    const files = config('overrides:', '  - files: ["nhap/**"]', '    rules: { target-over-100: off }');
    const resolver = resolverOf(files);
    expect((await resolver.resolve('/w/a/x.md', PLAN)).settings.has('target-over-100')).toBe(true);
    expect((await resolver.resolve('/w/a/nhap/x.md', PLAN)).settings.has('target-over-100')).toBe(false);
  });
});

describe('facts', () => {
  it.each([
    ['are none without a configuration', [], { province: null, final: false, requireReason: false, minimums: [] }],
    ['a province by id', ['province: dong-nai'], { province: 'Đồng Nai' }],
    ['by name', ['province: Đồng Nai'], { province: 'Đồng Nai' }],
    ['one that nobody knows, as written', ['province: Xứ Lạ'], { province: 'Xứ Lạ' }],
    ['final', ['final: true'], { final: true }],
    ['suppressions', ['suppressions: { requireReason: true }'], { requireReason: true }],
  ])('%s', async (_, lines, project) => {
    expect((await resolve(config(...lines))).project).toMatchObject(project);
  });

  it('the year is the configuration’s before the title’s', async () => {
    expect((await resolve({})).plan.header.year).toBe(2026);
    expect((await resolve(config('year: 2025'))).plan.header.year).toBe(2025);
  });

  it('an inner file wins, and leaves what it does not say', async () => {
    const files = {
      'kehoach-lint.yaml': 'province: dong-nai\nfinal: true\nsuppressions: { requireReason: true }',
      'a/kehoach-lint.yaml': 'final: false',
    };
    expect((await resolve(files)).project).toMatchObject({ province: 'Đồng Nai', final: false, requireReason: true });
  });

  it('minimums add up, the inner first', async () => {
    const files = {
      'kehoach-lint.yaml': 'minimums: [{ indicator: dossiers_online, min: 60, source: ngoài }]',
      'a/kehoach-lint.yaml': 'minimums: [{ indicator: dossiers_online, min: 70, unit: "%", source: trong }]',
    };
    expect((await resolve(files)).project.minimums).toMatchObject([{ min: 70, source: 'trong' }, { min: 60 }]);
  });
});

describe('an office’s own data', () => {
  const documents =
    '- { number: 99/KH-UBND, type: Kế hoạch, issuer: UBND xã Tân Lộc, date: 2026-01-05, title: Chuyển đổi số }';

  it('documents are known beside the built-in ones', async () => {
    const { knowledge, problems } = await resolve({ ...config('documents: [own.yaml]'), 'a/own.yaml': documents });
    expect(problems).toEqual([]);
    expect(knowledge.documentsNumbered('99/KH-UBND')).toMatchObject([
      { key: '99/KH-UBND@2026', title: 'Chuyển đổi số', confidence: 'verified', status: 'unknown' },
    ]);
    expect(knowledge.documentsNumbered('61/2018/NĐ-CP').length).toBeGreaterThan(0);
  });

  it('units and abbreviations too', async () => {
    const files = {
      ...config('units: [don-vi.yaml]', 'abbreviations: { TTLX: "Trung tâm lạ" }'),
      'a/don-vi.yaml': '- { name: Tổ công nghệ số cộng đồng, abbreviations: [TCNS] }',
    };
    const { knowledge, problems } = await resolve(files);
    expect(problems).toEqual([]);
    expect(knowledge.unitsNamed('TCNS')).toMatchObject([{ name: 'Tổ công nghệ số cộng đồng', level: 'unit' }]);
    expect(knowledge.expand('TTLX xã')).toBe('Trung tâm lạ xã');
  });

  it('paths are those of the file that names them', async () => {
    const files = {
      'kehoach-lint.yaml': 'documents: [data/own.yaml]',
      'a/kehoach-lint.yaml': '',
      'data/own.yaml': documents,
    };
    expect((await resolve(files)).knowledge.documentsNumbered('99/KH-UBND')).toHaveLength(1);
  });

  it.each([
    ['a file that is not there', config('documents: [own.yaml]'), '/w/a/kehoach-lint.yaml'],
    ['one outside the workspace', config('root: true', 'units: [../x.yaml]'), '/w/a/kehoach-lint.yaml'],
    [
      'an unknown key',
      { ...config('documents: [own.yaml]'), 'a/own.yaml': documents.replace('title', 'titel') },
      '/w/a/own.yaml',
    ],
    [
      'a value that is missing',
      { ...config('documents: [own.yaml]'), 'a/own.yaml': '- { number: 99/KH-UBND }' },
      '/w/a/own.yaml',
    ],
  ])('%s is said in its file', async (_, files, file) => {
    const { problems } = await resolve(files);
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(problem.file).toBe(file);
  });
});

describe('entries in a front matter', () => {
  const front = (...lines: readonly string[]): string => `---\n${lines.join('\n')}\n---\n\n${PLAN}`;
  const entry = '- { number: 99/KH-UBND, type: Kế hoạch, issuer: UBND xã Tân Lộc, date: 05/01/2026, title: Riêng }';

  it('hold for their document alone, before those of the configuration', async () => {
    const files = {
      ...config('documents: [own.yaml]'),
      'a/own.yaml': entry.replace('Riêng', 'Chung'),
    };
    const titleIn = async (text: string) =>
      (await resolve(files, text)).knowledge.documentsNumbered('99/KH-UBND').map(({ title }) => title);
    expect(await titleIn(front('documents:', `  ${entry}`))).toEqual(['Riêng']);
    expect(await titleIn(PLAN)).toEqual(['Chung']);
  });

  it('units and indicators too, of which one makes no list of all units', async () => {
    const text = front(
      'units: [{ name: Tổ công nghệ số, abbreviations: [TCNS] }]',
      'indicators: [{ name: Hộ khá, min: 3 }]',
    );
    const { knowledge, project, problems } = await resolve({}, text);
    expect(problems).toEqual([]);
    expect(knowledge.unitsNamed('TCNS')).toHaveLength(1);
    expect(knowledge.findIndicator('Tỷ lệ hộ khá')?.name).toBe('Hộ khá');
    expect(project.minimums).toMatchObject([{ min: 3 }]);
    expect(project.units).toEqual([]);
  });

  it('that are wrong are told at their lines', async () => {
    const { problems } = await resolve(
      {},
      front('documents:', '  - { number: 99/KH-UBND }', `  ${entry}`, `  ${entry}`),
    );
    expect(problems.map(({ file, at, message }) => [file, at.line, message.vi.slice(0, 12)])).toEqual([
      [DOCUMENT, 3, 'Thiếu “type”'],
      [DOCUMENT, 3, 'Thiếu “issue'],
      [DOCUMENT, 5, 'Đã có mục ma'],
    ]);
  });

  it.each([
    ['another tool’s', 'documents: true', 'units: metric'],
    ['a list of names', 'documents: [a.docx, b.docx]'],
    ['no YAML', 'documents: [', 'a: b: c'],
  ])('are none in %s', async (_, ...lines) => {
    const { problems, knowledge } = await resolve({}, front(...lines));
    expect(problems).toEqual([]);
    expect(knowledge.documents).toHaveLength(knowledgeData().documents.length);
  });
});

describe('the superior’s plan', () => {
  const superior = { 'tinh.md': 'KẾ HOẠCH\n\nCải cách hành chính tỉnh năm 2026\n' };
  const title = 'Cải cách hành chính tỉnh năm 2026';
  const titleOf = async (files: Readonly<Record<string, string>>, text = PLAN) => {
    const { project, problems } = await resolve({ ...superior, ...files }, text);
    expect(problems).toEqual([]);
    return project.superiors[0]?.summary.title ?? null;
  };

  it.each([
    ['the configuration’s', config('superior: ../tinh.md'), PLAN],
    ['an outer configuration’s', { 'kehoach-lint.yaml': 'superior: tinh.md', ...config('final: true') }, PLAN],
    ['the document’s own', {}, `---\nsuperior: ../tinh.md\n---\n\n${PLAN}`],
    [
      'the document’s before the configuration’s',
      { ...config('superior: khac.md'), 'a/khac.md': REPORT },
      `---\nsuperior: ../tinh.md\n---\n\n${PLAN}`,
    ],
  ])('is %s', async (_, files, text) => {
    expect(await titleOf(files, text)).toBe(title);
  });

  it.each([
    ['without one', {}, PLAN],
    ['with front matter of another tool', {}, `---\ntitle: "[a"\n---\n\n${PLAN}`],
    ['with front matter that is no YAML', {}, `---\n: [\n---\n\n${PLAN}`],
    ['when it is the document itself', config('superior: ke-hoach.md'), PLAN],
  ])('is none %s', async (_, files, text) => {
    expect(await titleOf(files, text)).toBeNull();
  });

  it('is said to be missing where it is named', async () => {
    const named = await resolve(config('superior: khong-co.md'));
    expect(named.problems).toMatchObject([{ file: '/w/a/kehoach-lint.yaml' }]);
    const own = await resolve({}, '---\nsuperior: khong-co.md\n---\n\nMột.\n');
    expect(own.problems).toMatchObject([{ file: DOCUMENT }]);
  });

  it('is said to be missing for every document that it is missing for', async () => {
    const resolver = resolverOf(config('superior: khong-co.md'));
    const [first, second] = [await resolver.resolve('/w/a/x.md', PLAN), await resolver.resolve('/w/a/y.md', PLAN)];
    expect(second.problems).toEqual(first.problems);
  });

  it('does not lie outside of the workspace', async () => {
    const { problems, project } = await resolve({ ...superior, ...config('root: true', 'superior: ../tinh.md') });
    expect(problems).toHaveLength(1);
    expect(project.superiors).toEqual([]);
  });
});

it('each file is read once', async () => {
  const read: string[] = [];
  const host = memoryHost('/w', { 'kehoach-lint.yaml': 'superior: tinh.md', 'tinh.md': PLAN });
  const resolver = createResolver({
    ...{ rules, data: knowledgeData, choices: {} },
    host: {
      ...host,
      readText: (path) => {
        read.push(path);
        return host.readText(path);
      },
    },
  });
  for (const path of ['/w/x.md', '/w/y.md']) await resolver.resolve(path, PLAN);
  await resolver.configOf(dirname('/w/x.md'));
  expect(read).toEqual([...new Set(read)]);
});

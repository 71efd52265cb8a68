import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { folderWith } from '../support/command.ts';

const CONFIG = 'root: true\ndocuments: [vb.csv]\nunits: [dv.yaml]\nindicators: [ct.csv]\n';
const DOCUMENTS =
  '\ufeffSố, ký hiệu;Ngày ban hành;Cơ quan ban hành;Trích yếu\r\n14/KH-UBND;05/01/2026;UBND xã Tân Lộc;Cải cách hành chính\r\n';
const UNITS = '- { name: Tổ công nghệ số cộng đồng, abbreviations: [TCNS] }\n';
const INDICATORS = 'Chỉ tiêu;Tối thiểu;Văn bản giao\nThủ tục hành chính được niêm yết;100;Kế hoạch số 14/KH-UBND\n';
const LISTS = { 'kehoach-lint.yaml': CONFIG, 'vb.csv': DOCUMENTS, 'dv.yaml': UNITS, 'ct.csv': INDICATORS };

/** The head of a plan of a province, as it is signed. */
const head = (number: string, province: string, title = 'Cải cách hành chính năm 2026'): string =>
  [
    '| ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |',
    '| --- | --- |',
    `| TỈNH ${province.toUpperCase()} | Độc lập - Tự do - Hạnh phúc |`,
    `| Số: ${number} | ${province}, ngày 05 tháng 01 năm 2026 |`,
    '',
    '# KẾ HOẠCH',
    '',
    `**${title}**`,
    '',
    'I. MỤC ĐÍCH',
    '',
  ].join('\n');

describe('registry verify', () => {
  it('checks the lists of the configuration and the built-in data', () => {
    const { code, stdout } = folderWith(LISTS).run(['registry', 'verify', '--locale', 'vi', '--today', '2026-11-28']);
    expect(stdout).toMatch(
      /^3 tệp · 3 mục · 0 lỗi, 0 chỗ còn thiếu\nDanh mục có sẵn cập nhật \d\d\/\d+\/\d{4}: \d+ văn bản.* 0 lỗi/u,
    );
    expect(code).toBe(0);
  });

  it('says where an entry contradicts itself, why and what to do', () => {
    const wrong = [
      '- { number: 14/KH-UBND, type: Kế hoạch, issuer: UBND xã, date: 2026-01-05 }',
      '- { number: 14/KH-UBND, type: Kế hoạch, issuer: UBND xã, date: 2026-01-06 }',
      '- number: 15/KH-UBND',
      '  type: Kế hoạch',
      '  issuer: UBND xã',
      '  date: 2026-02-06',
      '  status: in-force',
      '  expiredOn: 2026-03-01',
      '  source: [Công báo]',
    ];
    const folder = folderWith({ 'vb.yaml': `${wrong.join('\n')}\n` });
    const { code, stdout } = folder.run(['registry', 'verify', 'vb.yaml', '--locale', 'en', '--today', '2026-11-28']);
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      'Error    vb.yaml:2:13  An entry above has the key “14/KH-UBND@2026” already. Make one of the two, or give another key.',
      'Error    vb.yaml:7:11  Said to be in force, but ended on 1 March 2026. Write “status: expired”, or leave the day out.',
      'files: 1 · entries: 3 · errors: 2 · gaps: 0',
    ]);
    expect(code).toBe(1);
    expect(folder.run(['registry', 'verify', 'vb.yaml', '--today', '2026-02-28']).stdout).toContain(' 1 lỗi');
  });

  it('is JSON where it is asked for', () => {
    const folder = folderWith({ 'vb.csv': 'Số hiệu;Ngày\n743/QĐ-BYT;31/02/2026\n' });
    const { code, stdout } = folder.run(['registry', 'verify', 'vb.csv', '--format', 'json', '--locale', 'en']);
    expect(JSON.parse(stdout)).toMatchObject({
      registry: expect.stringMatching(/^\d{4}-\d\d-\d\d$/u) as unknown,
      files: [{ file: 'vb.csv', list: 'documents', entries: 1 }],
      problems: [
        { file: 'vb.csv', line: 2, column: 12, severity: 'error' },
        { file: 'vb.csv', line: 2, severity: 'warning' },
      ],
      unreadable: [],
    });
    expect(code).toBe(2);
  });

  it('ends with 2 for a file that is not there, and checks the others', () => {
    const { code, stdout, stderr } = folderWith(LISTS).run(['registry', 'verify', 'x.yaml', 'dv.yaml']);
    expect(stderr).toContain('x.yaml');
    expect(stdout).toContain('1 tệp · 1 mục');
    expect(code).toBe(2);
  });
});

describe('lists of an office', () => {
  it('hold in a check, and what contradicts itself there is told in its file', () => {
    const folder = folderWith({ ...LISTS, 'a.md': head('15/KH-UBND', 'Đồng Nai') });
    expect(folder.run(['lint', 'a.md', '--only', 'target-missing']).stdout).not.toContain('vb.csv');
    folder.write('vb.csv', `${DOCUMENTS}14/KH-UBND;06/01/2026;UBND xã Tân Lộc;Khác\r\n`);
    const { code, stdout } = folder.run(['lint', 'a.md', '--only', 'target-missing', '--format', 'compact']);
    expect(stdout).toContain('vb.csv:3:1: error: Đã có mục mang khóa “14/KH-UBND@2026”');
    expect(code).toBe(2);
  });

  it('set minimums with their indicators', () => {
    const plan = `${head('15/KH-UBND', 'Đồng Nai')}\n- Tỷ lệ thủ tục hành chính được niêm yết đạt 90%.\n`;
    const { stdout } = folderWith({ ...LISTS, 'a.md': plan }).run(['lint', 'a.md', '--only', 'target-below-minimum']);
    expect(stdout).toContain('Kế hoạch số 14/KH-UBND');
  });
});

describe('registry import', () => {
  it('makes entries of the heads of documents, drafts left out', () => {
    const folder = folderWith({
      'a.md': head('15/KH-UBND', 'Đồng Nai'),
      'b.md': head('15/KH-UBND', 'Lâm Đồng'),
      'c.md': head('    /KH-UBND', 'Lâm Đồng'),
      'd.md':
        '---\nSố ký hiệu: 9/KH-SNV\nngày ban hành: 1/2/2026\ncơ quan ban hành: Sở Nội vụ\n---\n\n# KẾ HOẠCH\n\nTinh giản biên chế\n',
    });
    const { code, stdout, stderr } = folder.run(['registry', 'import', '.']);
    expect(parse(stdout)).toMatchObject([
      {
        number: '15/KH-UBND',
        issuer: 'Ủy ban nhân dân tỉnh Đồng Nai',
        province: 'Đồng Nai',
        source: ['a.md'],
        confidence: 'verified',
      },
      { number: '15/KH-UBND', date: '2026-01-05', province: 'Lâm Đồng', source: ['b.md'] },
      { number: '9/KH-SNV', type: 'Kế hoạch', issuer: 'Sở Nội vụ', date: '2026-02-01', source: ['d.md'] },
    ]);
    expect(stderr).toContain('Bỏ qua c.md: đầu văn bản chưa có số.');
    expect(stderr).toContain('Đã thêm 3 mục, bỏ qua 1, không đọc được 0.');
    expect(code).toBe(0);
  });

  it('adds to a file, once, and leaves what is there', () => {
    const before =
      '# Danh mục của xã\n- number: 14/KH-UBND # giữ\n  type: Kế hoạch\n  issuer: UBND xã Tân Lộc\n  date: 2026-01-05\n  title: Tên riêng\n';
    const folder = folderWith({
      'vb.yaml': before,
      'vb.csv': `${DOCUMENTS}76/NQ-CP;15/07/2021;;\r\n16/KH-UBND;07/01/2026;UBND xã Tân Lộc;Khác\r\n`,
    });
    const run = () => folder.run(['registry', 'import', 'vb.csv', '--out', 'vb.yaml']);
    const { code, stdout, stderr } = run();
    expect([code, stdout]).toEqual([0, '']);
    expect(folder.read('vb.yaml').startsWith(before)).toBe(true);
    expect(parse(folder.read('vb.yaml'))).toMatchObject([
      { title: 'Tên riêng' },
      { number: '16/KH-UBND', type: 'Kế hoạch', date: '2026-01-07', title: 'Khác', source: ['vb.csv:4'] },
    ]);
    expect(stderr).toContain('Bỏ qua 14/KH-UBND (vb.csv:2): đã có trong danh mục, giữ nguyên mục cũ.');
    expect(stderr).toContain('Bỏ qua 76/NQ-CP (vb.csv:3)');
    expect(stderr).toContain('documents: [vb.yaml]');
    const after = folder.read('vb.yaml');
    expect(run().stderr).toContain('Đã thêm 0 mục, bỏ qua 3');
    expect(folder.read('vb.yaml')).toBe(after);
    expect(folder.run(['registry', 'verify', 'vb.yaml']).code).toBe(0);
  });

  it('says which rows it could not read, and takes the others', () => {
    const folder = folderWith({ 'dv.csv': 'Tên đơn vị;Viết tắt\nTổ công nghệ số;TCNS\n;TX\n' });
    const { code, stdout, stderr } = folder.run(['registry', 'import', 'dv.csv', '--out', 'dv.yaml']);
    expect(parse(folder.read('dv.yaml'))).toEqual([
      { name: 'Tổ công nghệ số', abbreviations: ['TCNS'], source: ['dv.csv:2'] },
    ]);
    expect(stderr).toContain('dv.csv:3:1  Thiếu “tên”');
    expect([code, stdout]).toEqual([2, '']);
  });

  it.each([
    [['registry', 'import'], 'Lệnh này cần'],
    [['registry', 'import', 'a.md', '--out', 'x.csv'], '.yaml'],
    [['registry', 'import', 'dv.csv', 'a.md'], 'loại khác'],
    [['registry', 'import', 'a.md', '--out', 'ct.yaml'], 'registry verify ct.yaml'],
  ])('%j is refused', (args, said) => {
    const folder = folderWith({
      'a.md': head('1/KH-UBND', 'Đồng Nai'),
      'dv.csv': 'Tên đơn vị;Cấp\nA;\n',
      'ct.yaml': 'a: 1\n',
    });
    const { code, stderr } = folder.run(args);
    expect(stderr).toContain(said);
    expect(code).toBe(2);
  });
});

describe('every report', () => {
  const DATA = /\d{4}-\d\d-\d\d/u;
  const reportIn = (format: string): string =>
    folderWith({ 'a.md': 'I. MỤC TIÊU\n\n- Tỷ lệ hồ sơ giải quyết đúng hạn đạt 109%.\n' }).run([
      'lint',
      '--format',
      format,
    ]).stdout;

  it.each(['text', 'compact', 'markdown', 'html', 'azure'])('%s says how old the data are', (format) => {
    expect(reportIn(format)).toMatch(/danh mục văn bản cập nhật \d\d\/\d+\/\d{4}/u);
  });

  it.each([
    ['json', /"registry": "([^"]*)"/u],
    ['jsonl', /"registry":"([^"]*)"/u],
    ['csv', /,([^,]*)\r\n$/u],
    ['sarif', /"releaseDateUtc": "([^"]*)"/u],
    ['junit', /<property name="registry" value="([^"]*)"\/>/u],
    ['checkstyle', /<!-- registry (\S+) -->/u],
  ])('%s says it in a field', (format, field) => {
    expect(field.exec(reportIn(format))?.[1]).toMatch(DATA);
  });
});

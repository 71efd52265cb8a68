import { describe, expect, it } from 'vitest';
import { readOwnList, readSomeList } from '../../../core/workspace/ownLists.ts';
import { knowledge } from '../../support/knowledge.ts';

const HEAD = 'Số, ký hiệu;Loại văn bản;Cơ quan ban hành;Ngày ban hành;Trích yếu;Hiệu lực;Ngày hết hiệu lực;Nguồn';
const ROW = '14/KH-UBND;Kế hoạch;UBND xã Tân Lộc;05/01/2026;Cải cách hành chính;Còn hiệu lực;;Công báo|tanloc.gov.vn';
const ENTRY = {
  key: '14/KH-UBND@2026',
  number: '14/KH-UBND',
  type: 'Kế hoạch',
  issuer: 'UBND xã Tân Lộc',
  date: '2026-01-05',
  title: 'Cải cách hành chính',
  status: 'in-force',
  expiredOn: null,
  source: ['Công báo', 'tanloc.gov.vn'],
};

function read(text: string) {
  return readOwnList(text, '/w/vb.csv', 'documents', knowledge);
}

/** Problems as `line:column text`. */
function problemsOf(text: string): readonly string[] {
  return read(text).problems.map(({ at, message }) => `${String(at.line)}:${String(at.column)} ${message.vi}`);
}

describe('a table of documents', () => {
  it.each([
    ['as Excel writes it in Vietnam', `\ufeff${HEAD}\r\n${ROW}\r\n`],
    ['with commas', `${HEAD.replace('Số, ký hiệu', 'Số ký hiệu').replaceAll(';', ',')}\n${ROW.replaceAll(';', ',')}`],
    ['with tabs', `${HEAD.replaceAll(';', '\t')}\n${ROW.replaceAll(';', '\t')}\n`],
    ['that names its separator', `sep=;\r\n${HEAD}\r\n${ROW}`],
    ['with a title above and empty lines', `DANH MỤC VĂN BẢN;;;;;;;\n\n${HEAD}\n;;;;;;;\n${ROW}\n`],
    [
      'with English names',
      `number;type;issuer;date;title;status;expiredOn;source\n${ROW.replace('Còn hiệu lực', 'in-force')}`,
    ],
    ['decomposed', `${HEAD}\n${ROW}`.normalize('NFD').replace(ROW.normalize('NFD'), ROW)],
  ])('%s', (_, text) => {
    const { value, problems } = read(text);
    expect(problems).toEqual([]);
    expect(value).toMatchObject([ENTRY]);
  });

  it('gives what the same YAML gives', () => {
    const yaml = `- { number: 14/KH-UBND, type: Kế hoạch, issuer: UBND xã Tân Lộc, date: 05/01/2026, title: Cải cách hành chính, status: in-force, source: [Công báo, tanloc.gov.vn] }`;
    const same = readOwnList(yaml, '/w/vb.yaml', 'documents', knowledge);
    expect(same.problems).toEqual([]);
    expect(read(`${HEAD}\n${ROW}`).value).toEqual(same.value);
  });

  it('needs no column for what the number tells', () => {
    const { value, problems } = read('STT;Số hiệu;Ngày\n1;107/2021/NĐ-CP;6/12/2021\n2;743/QĐ-BYT;04.03.2026\n');
    expect(problems).toEqual([]);
    expect(value).toMatchObject([
      { key: '107/2021/NĐ-CP', type: 'Nghị định', issuer: 'Chính phủ', date: '2021-12-06' },
      { key: '743/QĐ-BYT@2026', type: 'Quyết định', issuer: 'Bộ Y tế', date: '2026-03-04' },
    ]);
  });

  it('tells what is wrong in its cell and goes on', () => {
    const text = [
      'Số, ký hiệu;Loại;Cơ quan ban hành;Ngày ban hành;Trich yếu;Hiệu lực',
      '14/KH-UBND;Kế hoạch;UBND tỉnh;31/02/2026;a;còn hiệu lực',
      ';Kế hoạch;UBND tỉnh;01/02/2026;b;',
      '16/KH-UBND;Kế hoạch;"UBND tỉnh',
      '17/KH-UBND;Kế hoạch;UBND tỉnh;01/02/2026;c;mới',
      '18/KH-UBND;Kế hoạch;UBND tỉnh;01/02/2026;c;hết hiệu lực',
    ].join('\r\n');
    expect(problemsOf(text)).toEqual([
      '4:1 Dấu ngoặc kép (") mở ở dòng này không có dấu đóng nên dòng này bị bỏ qua. Thêm dấu đóng, hoặc bỏ dấu mở.',
      '1:49 Không đọc cột “Trich yếu”. Có phải “trích yếu”?',
      '2:31 Không có ngày này. Ghi dạng 2026-01-05 hoặc 05/01/2026 (ngày/tháng/năm).',
      '3:1 Thiếu “số, ký hiệu”: cần một chuỗi chữ.',
      '5:44 Giá trị của “hiệu lực” không hợp lệ: chọn một trong: in-force, amended, expired, unknown.',
    ]);
    expect(read(text).value).toMatchObject([
      { number: '14/KH-UBND', date: null },
      { number: '17/KH-UBND', status: 'unknown' },
      { number: '18/KH-UBND', status: 'expired' },
    ]);
  });

  it('without headings is told, an empty one is not', () => {
    expect(problemsOf('14/KH-UBND;Kế hoạch\n')).toEqual([
      '1:1 Không thấy dòng tiêu đề cột. Ghi tiêu đề ở dòng đầu, cần có “số, ký hiệu”, “loại”, “cơ quan ban hành”.',
    ]);
    expect(problemsOf('')).toEqual([]);
  });

  it('reads cells of several lines and quotation marks inside', () => {
    const { value, problems, placeOf } = read(
      'Số hiệu,Ngày,Trích yếu,Ghi chú\n14/KH-SYT,5/1/2026,"Đợt ""cao điểm""\nnăm 2026",một "việc"\n15/KH-SYT,6/1/2026,b,\n',
    );
    expect(problems).toEqual([]);
    expect(value).toMatchObject([{ title: 'Đợt "cao điểm" năm 2026', note: 'một "việc"' }, { number: '15/KH-SYT' }]);
    expect(placeOf([0, 'note'])).toMatchObject({ line: 3, column: 11 });
    expect(placeOf([1, 'date'])).toMatchObject({ line: 4, column: 11 });
  });
});

it('a table of units', () => {
  const text =
    'Tên đơn vị;Cấp;Viết tắt;Đến ngày;Sáp nhập vào\nPhòng Chuyển đổi số;đơn vị;PCĐS;28/02/2025;Phòng Hành chính\n';
  expect(readOwnList(text, '/w/dv.csv', 'units', knowledge)).toMatchObject({
    problems: [],
    value: [
      {
        name: 'Phòng Chuyển đổi số',
        level: 'unit',
        abbreviations: ['PCĐS'],
        validTo: '2025-02-28',
        successor: ['Phòng Hành chính'],
      },
    ],
  });
});

it('a table of indicators', () => {
  const text =
    'Chỉ tiêu;Cụm từ;Tối thiểu;Đơn vị tính;Văn bản giao\nHồ sơ số hóa;số hóa hồ sơ|hồ sơ được số hóa;"92,5 %";%;Kế hoạch số 14/KH-UBND\n';
  const { value, problems } = readOwnList(text, '/w/ct.csv', 'indicators', knowledge);
  expect(problems).toEqual([]);
  expect(value).toMatchObject([
    {
      entry: { id: 'own:Hồ sơ số hóa', phrases: ['số hóa hồ sơ', 'hồ sơ được số hóa'], unit: '%', direction: 'higher' },
      minimum: { indicator: 'own:Hồ sơ số hóa', min: 92.5, source: 'Kế hoạch số 14/KH-UBND' },
    },
  ]);
});

it.each([
  ['documents', 'vb.csv', 'Số hiệu;Ngày\nx;y\n'],
  ['units', 'dv.csv', 'Tên đơn vị;Viết tắt\nx;y\n'],
  ['indicators', 'ct.csv', 'Chỉ tiêu;Tối thiểu\nx;1\n'],
  ['documents', 'vb.yaml', '- { number: 1/KH-UBND, type: Kế hoạch, issuer: UBND xã A }'],
  ['units', 'dv.yaml', '- { name: Tổ A, abbreviations: [TA] }'],
  ['indicators', 'ct.yaml', '- { name: Hộ nghèo, max: 3 }'],
] as const)('a list of %s is known by its form (%s)', (list, file, text) => {
  expect(readSomeList(text, `/w/${file}`, knowledge).list).toBe(list);
});

/** An archive of small plans in our own words: the same for the same seed, most of them good, some with a mistake. */

const OFFICES = ['Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế', 'Sở Xây dựng', 'Sở Tư pháp', 'Sở Công Thương'];
const CODES = ['SNV', 'STC', 'SYT', 'SXD', 'STP', 'SCT'];
const PLACES = ['Lâm Đồng', 'Đồng Nai', 'Quảng Ninh', 'An Giang', 'Cà Mau', 'Lào Cai'];
const SUBJECTS = [
  'Cải cách hành chính',
  'Kiểm soát thủ tục hành chính',
  'Chuyển đổi số',
  'Kiểm tra công vụ',
  'Tuyên truyền, phổ biến pháp luật',
  'Đào tạo, bồi dưỡng công chức',
];
const LEADS = [
  'Văn phòng Sở',
  'Thanh tra Sở',
  'Phòng Tổ chức cán bộ',
  'Phòng Kế hoạch tài chính',
  'Trung tâm Công nghệ thông tin',
];
const WORK = [
  'Rà soát, đơn giản hóa thủ tục hành chính thuộc thẩm quyền',
  'Tổ chức hội nghị tập huấn nghiệp vụ cho công chức',
  'Kiểm tra việc chấp hành kỷ luật, kỷ cương tại các đơn vị trực thuộc',
  'Cập nhật dữ liệu trên hệ thống thông tin giải quyết thủ tục hành chính',
  'Niêm yết công khai thủ tục hành chính tại Bộ phận Một cửa',
  'Sơ kết, đánh giá kết quả thực hiện và đề xuất khen thưởng',
];
const OUTPUTS = ['Báo cáo', 'Quyết định', 'Văn bản triển khai', 'Biên bản kiểm tra', 'Kế hoạch'];
const TARGETS = [
  'Tỷ lệ hồ sơ giải quyết đúng hạn đạt',
  'Tỷ lệ hồ sơ nộp trực tuyến đạt',
  'Tỷ lệ người dân hài lòng với sự phục vụ của cơ quan đạt',
];

/** Numbers from 0 up to 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Document number `index` of the archive: its path and its text. */
export function archiveDocument(index: number, seed = 20261128): { readonly path: string; readonly text: string } {
  const random = randomFrom(seed + index * 7919);
  const below = (limit: number): number => Math.floor(random() * limit);
  const one = (words: readonly string[]): string => words[below(words.length)] ?? '';
  const [office, year] = [below(OFFICES.length), 2021 + below(6)];
  const targets = Array.from({ length: 1 + below(3) }, () => {
    const share = random() < 0.04 ? 101 + below(9) : 80 + below(21);
    return `- ${one(TARGETS)} ${String(share)}%.\n`;
  });
  const rows = Array.from({ length: 3 + below(6) }, (_, at) => {
    const lead = random() < 0.03 ? '' : one(LEADS);
    const due = random() < 0.03 ? '' : `Quý ${['I', 'II', 'III', 'IV'][below(4)] ?? ''}/${String(year)}`;
    return `| ${String(at + 1)} | ${one(WORK)} | ${lead} | ${one(OUTPUTS)} | ${due} |\n`;
  });
  const text = `${(OFFICES[office] ?? '').toUpperCase()}

Số: ${String(1 + below(300))}/KH-${CODES[office] ?? ''}

${one(PLACES)}, ngày ${String(10 + below(18))} tháng 01 năm ${String(year)}

# KẾ HOẠCH

${one(SUBJECTS)} năm ${String(year)}

I. MỤC TIÊU

${targets.join('')}
II. NHIỆM VỤ

Nhiệm vụ cụ thể tại Phụ lục kèm theo.

III. TỔ CHỨC THỰC HIỆN

Các phòng, đơn vị trực thuộc Sở thực hiện nhiệm vụ được giao; báo cáo kết quả về Văn phòng Sở trước ngày 15/12/${String(year)}.

PHỤ LỤC

| TT | Nhiệm vụ | Chủ trì | Kết quả | Thời hạn |
| --- | --- | --- | --- | --- |
${rows.join('')}`;
  return { path: `${String(year)}/${CODES[office]?.toLowerCase() ?? ''}/ke-hoach-${String(index)}.md`, text };
}

/** Two versions of one plan, and what is told of them. */
import { changeWords } from '../../cli/reporters/changeWords.ts';
import type { Change } from '../../core/diff/change.ts';
import { diffPlans } from '../../core/diff/diffPlans.ts';
import { EMPTY_PROJECT } from '../../core/project/project.ts';
import { knowledge } from './knowledge.ts';
import { planOf } from './reading.ts';

export const ROWS = [
  '| 1 | Rà soát, công bố danh mục thủ tục hành chính lĩnh vực xây dựng | Văn phòng Sở | Phòng Quản lý xây dựng | Quyết định công bố | Quý II/2026 |',
  '| 2 | Số hóa hồ sơ cấp phép xây dựng lưu trữ từ năm 2015 | Phòng Quản lý xây dựng | Văn phòng Sở | Hồ sơ số | Trước ngày 30/9/2026 |',
  '| 3 | Bồi dưỡng kỹ năng tiếp nhận hồ sơ trực tuyến cho công chức một cửa | Văn phòng Sở | | 02 lớp | Tháng 5/2026 |',
  '| 4 | Kiểm tra việc chấp hành kỷ luật, kỷ cương hành chính tại các đơn vị | Thanh tra Sở | | Báo cáo | Hằng quý |',
];
export const TARGETS = [
  '1. Tỷ lệ hồ sơ giải quyết đúng hạn và trước hạn đạt tối thiểu 98%.',
  '2. Thời gian chờ của người dân tại bộ phận một cửa không quá 15 phút/lượt.',
  '3. 100% công chức được giao xử lý hồ sơ có chữ ký số.',
];
export const BASES = [
  'Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030;',
  'Thực hiện Kế hoạch số 418/KH-UBND ngày 18 tháng 12 năm 2025 của UBND tỉnh về cải cách hành chính năm 2026, Sở Xây dựng ban hành Kế hoạch như sau:',
];

/** Parts of the plan that are not as in the first version. */
export interface Parts {
  readonly head?: string;
  readonly year?: number;
  readonly bases?: readonly string[];
  readonly targets?: readonly string[];
  readonly rows?: readonly string[];
}

function draft({ head = 'Số: 21/KH-SXD', year = 2026, bases = BASES, targets = TARGETS, rows = ROWS }: Parts): string {
  return `| UBND TỈNH ĐỒNG THÁP<br>**SỞ XÂY DỰNG** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** |
| :---: | :---: |
| ${head} | *Đồng Tháp, ngày 20 tháng 01 năm ${String(year)}* |

**KẾ HOẠCH**

**Cải cách hành chính năm ${String(year)} của Sở Xây dựng**

${bases.join('\n\n')}

## I. CHỈ TIÊU

${targets.join('\n\n')}

## II. TỔ CHỨC THỰC HIỆN

1. Văn phòng Sở theo dõi, đôn đốc, tổng hợp kết quả, báo cáo Giám đốc Sở trước ngày 05/12/${String(year)}.

**PHỤ LỤC**

| STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Sản phẩm | Thời hạn |
| :---: | --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}

/** The changes between two versions. */
export function changesOf(old: Parts, now: Parts): readonly Change[] {
  return diffPlans(planOf(draft(old)), planOf(draft(now)), EMPTY_PROJECT, knowledge());
}

/** What has changed against the first version, in Vietnamese. */
export function told(now: Parts, old: Parts = {}): readonly string[] {
  return changesOf(old, now).map(changeWords('vi', 500));
}

/** The rows with one of them, counted from 1, in other words. */
export function rowsWith(number: number, from: string, to: string): Parts {
  const row = ROWS[number - 1] ?? '';
  if (!row.includes(from)) throw new Error(`row ${String(number)} has no “${from}”`);
  return { rows: ROWS.with(number - 1, row.replace(from, to)) };
}

/** The targets with one of them, counted from 1, in other words. */
export function targetsWith(number: number, from: string, to: string): Parts {
  const target = TARGETS[number - 1] ?? '';
  if (!target.includes(from)) throw new Error(`target ${String(number)} has no “${from}”`);
  return { targets: TARGETS.with(number - 1, target.replace(from, to)) };
}

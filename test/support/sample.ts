/** The sample of the walkthrough, and its ten mistakes. */
import { readFileSync } from 'node:fs';
import { join } from 'pathe';
import { ROOT } from './sources.ts';

export const SAMPLE = readFileSync(join(ROOT, 'templates/ke-hoach-mau.md'), 'utf8');

/** "line rule" of each mistake, what is wrong there, and what mends it. */
export const MISTAKES = [
  ['9 citation-date-conflict', '15 tháng 6 năm 2021', '15 tháng 7 năm 2021'],
  ['11 citation-malformed', '15 /KH-UBND', '15/KH-UBND'],
  ['17 text-normalization', '\u00d0ơn vị', 'Đơn vị'],
  ['21 target-over-100', '110%', '100%'],
  ['23 target-below-minimum', 'đúng hạn đạt tối thiểu 95%', 'đúng hạn đạt tối thiểu 98%'],
  ['48 appendix-reference-mismatch', '12/KH-SNV', '21/KH-SNV'],
  ['53 task-missing-lead', 'Báo cáo rà soát |  |', 'Báo cáo rà soát | Văn phòng Sở |'],
  ['54 task-invalid-deadline', '31/6/2026', '30/6/2026'],
  ['55 task-missing-deadline', 'Các phòng |  |', 'Các phòng | Quý IV/2026 |'],
  ['57 task-deadline-outside-plan', 'Quý III/2025', 'Quý III/2026'],
] as const;

export const MENDED = MISTAKES.reduce((text, [, wrong, right]) => text.replace(wrong, right), SAMPLE);

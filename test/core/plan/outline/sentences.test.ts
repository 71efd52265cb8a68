import { expect, it } from 'vitest';
import { splitSentences } from '../../../../core/plan/outline/sentences.ts';

it.each([
  ['Giao Văn phòng Sở chủ trì. Các phòng phối hợp.', ['Giao Văn phòng Sở chủ trì.', 'Các phòng phối hợp.']],
  ['Đã xong chưa? Chưa! Còn “Một cửa”. Hết…', ['Đã xong chưa?', 'Chưa!', 'Còn “Một cửa”.', 'Hết…']],
  ['Ông nói “Đạt.” Bà đồng ý', ['Ông nói “Đạt.”', 'Bà đồng ý']],
  // a point ends no sentence before a small letter, a digit, or behind an abbreviation
  ['đạt 1.256 hồ sơ. trong đó 92,7% đúng hạn', ['đạt 1.256 hồ sơ. trong đó 92,7% đúng hạn']],
  ['Sở Y tế TP. Hồ Chí Minh', ['Sở Y tế TP. Hồ Chí Minh']],
  ['gửi TT. GĐYK và BV. Quân dân y', ['gửi TT. GĐYK và BV. Quân dân y']],
  ['Số 12/KH-UBND; Số 13/KH-UBND', ['Số 12/KH-UBND; Số 13/KH-UBND']],
  ['', []],
])('%s', (text, sentences) => {
  expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});

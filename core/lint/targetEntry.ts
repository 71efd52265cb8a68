import { TARGET_ENTRY } from '../plan/lexicon/skeletons.ts';
import type { MissingTarget } from '../project/missingTargets.ts';
import { capitalized } from '../text/letterCase.ts';
import { startsWithAny } from '../text/pattern.ts';

const MEASURE = startsWithAny(TARGET_ENTRY.measures);

/** A sentence that sets a target: "Tỷ lệ hồ sơ nộp trực tuyến đạt tối thiểu 70%.", "100% hồ sơ được số hóa.", "Thời gian chờ tối đa 15 phút." */
export function targetEntry({ bound: { value, direction }, unit }: MissingTarget, wording: string): string {
  const { least, most, reached } = TARGET_ENTRY;
  const figure = String(value).replace('.', ',') + (unit === '%' ? '%' : ` ${unit}`);
  const all = unit === '%' && value === 100;
  const amount = all ? figure : `${direction === 'higher' ? least : most} ${figure}`;
  if (MEASURE.test(wording))
    return capitalized(`${wording} ${direction === 'higher' ? `${reached} ${amount}` : amount}.`);
  // an abbreviation keeps its capitals
  const inside = wording.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  return capitalized(`${amount} ${inside}.`);
}

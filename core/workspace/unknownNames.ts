import type { ConfigProblem } from '../config/problems.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { fill } from '../lint/wording.ts';
import type { LocalizedText } from '../text/localized.ts';
import { nearest } from '../text/nearest.ts';
import type { LoadedLayer } from './load.ts';

const PROVINCE: LocalizedText = {
  vi: 'Không có tỉnh, thành phố “{name}” nên không mức nào của tỉnh được áp dụng. Kiểm tra lại tên.',
  en: 'There is no province “{name}”, so none of its minimums binds. Check the name.',
};
const INDICATOR: LocalizedText = {
  vi: 'Không có chỉ tiêu “{name}” nên mức này không được áp dụng.{near} Sửa mã, hoặc thêm “phrases” nếu là chỉ tiêu riêng.',
  en: 'There is no indicator “{name}”, so this minimum binds nothing.{near} Correct the id, or add “phrases” to one of your own.',
};
const NEAR: LocalizedText = { vi: ' Có phải “{near}”?', en: ' Is it “{near}”?' };

/** Names of a configuration that no data hold, so that what they are to do is silently not done: warnings. */
export function unknownNames(layers: readonly LoadedLayer[], knowledge: Knowledge): readonly ConfigProblem[] {
  return layers.flatMap(({ file, config: { province, minimums = [] }, placeOf }) => {
    const warning = (path: readonly PropertyKey[], say: (locale: 'vi' | 'en') => string): ConfigProblem => ({
      file,
      message: { vi: say('vi'), en: say('en') },
      at: placeOf(path),
      severity: 'warning',
    });
    const isProvince = province === undefined || knowledge.provinceNamed(province) !== null;
    return [
      ...(isProvince ? [] : [warning(['province'], (locale) => fill(PROVINCE, { name: province }, locale))]),
      ...minimums.flatMap(({ indicator, phrases = [] }, index) => {
        if (phrases.length > 0 || knowledge.indicator(indicator) !== null) return [];
        const ids = knowledge.indicators.map(({ id }) => id);
        const near = nearest(indicator, ids);
        return [
          warning(['minimums', index, 'indicator'], (locale) =>
            fill(INDICATOR, { name: indicator, near: near === null ? '' : fill(NEAR, { near }, locale) }, locale),
          ),
        ];
      }),
    ];
  });
}

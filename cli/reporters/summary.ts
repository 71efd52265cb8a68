import { createColors } from 'picocolors';
import { SEVERITIES } from '../../core/config/presets.ts';
import { day } from '../../core/lint/wording.ts';
import type { LocalizedText } from '../../core/text/localized.ts';
import type { Counts } from '../counts.ts';
import type { Reporting } from '../report.ts';
import { SEVERITY_COLORS } from './severityColors.ts';

/** One, then several where they differ. */
const WORDS = {
  files: { vi: 'tệp', en: 'file|files' },
  failed: { vi: 'mục không kiểm tra được', en: 'not checked' },
  unwritten: { vi: 'tệp không ghi được', en: 'not written' },
  error: { vi: 'lỗi', en: 'error|errors' },
  warning: { vi: 'cảnh báo', en: 'warning|warnings' },
  info: { vi: 'gợi ý', en: 'info' },
  existing: { vi: 'đã có từ trước', en: 'known before' },
  resolved: { vi: 'đã xử lý xong', en: 'resolved' },
  suppressed: { vi: 'bỏ qua theo chú thích', en: 'suppressed' },
} as const satisfies Record<string, LocalizedText>;

const CLEAN: LocalizedText = { vi: 'không có lỗi', en: 'no findings' };
const QUIET: LocalizedText = { vi: ' (--quiet chỉ hiện lỗi)', en: ' (--quiet shows errors only)' };
const FIXABLE: LocalizedText = { vi: 'sửa được bằng `kehoach-lint fix`', en: 'fixable with `kehoach-lint fix`' };
const DATA: LocalizedText = { vi: 'danh mục văn bản cập nhật', en: 'registry of documents as of' };

/** "12 tệp · 3 lỗi, 8 cảnh báo · 5 sửa được bằng `kehoach-lint fix` · danh mục văn bản cập nhật 22/11/2026": all there is, shown or not. */
export function summaryLine(
  { locale, color, compiled, quiet }: Pick<Reporting, 'locale' | 'color' | 'compiled' | 'quiet'>,
  { checked, failed, unwritten, found, fixable, existing, resolved, suppressed }: Counts,
): string {
  const colors = createColors(color);
  const counted = (count: number, words: keyof typeof WORDS): string => {
    const [one, several = one] = WORDS[words][locale].split('|');
    return `${String(count)} ${String(count === 1 ? one : several)}`;
  };
  const some = (count: number, words: keyof typeof WORDS): readonly string[] =>
    count > 0 ? [counted(count, words)] : [];
  const counts = SEVERITIES.flatMap((severity) =>
    some(found[severity], severity).map(colors[SEVERITY_COLORS[severity]]),
  );
  const hides = quiet && found.warning + found.info > 0;
  const isClean = counts.length === 0 && checked > 0;
  return [
    counted(checked, 'files'),
    ...some(failed, 'failed').map(colors.red),
    ...some(unwritten, 'unwritten').map(colors.red),
    ...(counts.length > 0 ? [counts.join(', ') + (hides ? QUIET[locale] : '')] : []),
    ...(isClean ? [colors.green(CLEAN[locale])] : []),
    ...some(existing, 'existing'),
    ...some(resolved, 'resolved'),
    ...some(suppressed, 'suppressed'),
    ...(fixable > 0 ? [`${String(fixable)} ${FIXABLE[locale]}`] : []),
    `${DATA[locale]} ${day(compiled)[locale]}`,
  ].join(' · ');
}

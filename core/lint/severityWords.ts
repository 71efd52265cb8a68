import type { Preset, Severity } from '../config/presets.ts';
import type { LocalizedText } from '../text/localized.ts';

/** Severities as people read them. */
export const SEVERITY_WORDS: Readonly<Record<Severity, LocalizedText>> = {
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cảnh báo', en: 'Warning' },
  info: { vi: 'Gợi ý', en: 'Info' },
};

export const PRESET_WORDS: Readonly<Record<Preset, LocalizedText>> = {
  core: { vi: 'core (mặc định)', en: 'core (default)' },
  full: { vi: 'full (rà soát kỹ)', en: 'full (careful review)' },
  strict: { vi: 'strict (chặt chẽ)', en: 'strict (house style)' },
};

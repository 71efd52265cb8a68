import { fill } from '../../core/lint/wording.ts';
import type { Data } from '../../core/lint/rule.ts';
import type { Locale, LocalizedText } from '../../core/text/localized.ts';

/** What hovers say. `{name}` stands for a value. */
const WORDS = {
  onDay: { vi: '{status} vào ngày {day}', en: '{status} on {day}' },
  today: { vi: 'hôm nay: {status}', en: 'today: {status}' },
  cited: { vi: 'Được viện dẫn {count} lần: dòng {lines}', en: 'Cited {count} times: lines {lines}' },
  openDocument: { vi: 'Mở văn bản trong thư mục', en: 'Open the document in this folder' },
  officialPage: { vi: 'Trang chính thức', en: 'Official page' },
  sourcePage: { vi: 'Trang nguồn', en: 'Source page' },
  verified: {
    vi: 'Danh mục văn bản ngày {day}: đã đối chiếu với nguồn.',
    en: 'Registry of {day}: checked against a source.',
  },
  recalled: {
    vi: 'Danh mục văn bản ngày {day}: ghi theo trí nhớ, cần kiểm tra lại.',
    en: 'Registry of {day}: from memory, check it before you rely on it.',
  },
  unknownDocument: {
    vi: 'Danh mục văn bản chưa có {number}. Nếu đây là văn bản đúng, có thể thêm vào danh mục của đơn vị.',
    en: 'The registry does not have {number} yet. If it is right, it can be added to the office’s own list.',
  },
  lead: { vi: 'Chủ trì {count} nhiệm vụ trong văn bản này', en: 'Leads {count} tasks of this document' },
  cooperates: { vi: 'phối hợp {count} nhiệm vụ', en: 'cooperates in {count}' },
  unitEnded: { vi: 'Kết thúc hoạt động từ {since}', en: 'Ceased to exist on {since}' },
  successor: { vi: 'Đơn vị kế tiếp: {names}', en: 'Succeeded by {names}' },
  deadline: { vi: 'Hạn chót: **{weekday}, {day}**', en: 'Due: **{weekday}, {day}**' },
  daysLeft: { vi: 'còn {count} ngày', en: '{count} days left' },
  daysPast: { vi: 'đã qua {count} ngày', en: '{count} days ago' },
  dueToday: { vi: 'là hôm nay', en: 'is today' },
  dayOff: { vi: 'Ngày nghỉ: {name}', en: 'A day off: {name}' },
  weekend: { vi: 'cuối tuần', en: 'weekend' },
  recurring: { vi: 'Thực hiện định kỳ, không có một ngày cuối.', en: 'Recurring: there is no one last day.' },
  continuous: { vi: 'Thực hiện thường xuyên, không có một ngày cuối.', en: 'Continuous: there is no one last day.' },
  conditional: {
    vi: 'Thời hạn tùy theo điều kiện, chưa tính ra ngày được.',
    en: 'Depends on a condition: no day can be told.',
  },
  openEnded: { vi: 'Chưa tính ra ngày được.', en: 'No day can be told.' },
  target: { vi: 'Chỉ tiêu: **{name}**', en: 'Target: **{name}**' },
  minimum: { vi: 'Mức tối thiểu {value} ({source})', en: 'Minimum {value} ({source})' },
  maximum: { vi: 'Mức tối đa {value} ({source})', en: 'Maximum {value} ({source})' },
  noMinimum: {
    vi: 'Danh mục không có mức tối thiểu cho chỉ tiêu này.',
    en: 'The data hold no minimum for this target.',
  },
  abbreviation: { vi: '**{abbreviation}**: {full}', en: '**{abbreviation}**: {full}' },
} as const satisfies Record<string, LocalizedText>;

const WEEKDAYS: Readonly<Record<Locale, readonly string[]>> = {
  vi: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

export type HoverWordId = keyof typeof WORDS;
export type Say = (id: HoverWordId, data?: Data) => string;

export function speaker(locale: Locale): Say {
  return (id, data = {}) => fill(WORDS[id], data, locale);
}

export function weekday(day: string, locale: Locale): string {
  return WEEKDAYS[locale][new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
}

import type { DocumentStatus } from '../plan/citations/documentStatus.ts';
import type { Locale, LocalizedText } from '../text/localized.ts';
import { day, fill } from './wording.ts';

const WORDS = {
  'in-force': { vi: '✓ Còn hiệu lực', en: '✓ In force' },
  amended: { vi: '✎ Đã sửa đổi, bổ sung', en: '✎ Amended, in force' },
  ended: { vi: '✗ Hết hiệu lực', en: '✗ No longer in force' },
  endedSince: { vi: '✗ Hết hiệu lực từ {since}', en: '✗ No longer in force since {since}' },
  'not-yet': { vi: '◷ Chưa có hiệu lực (từ {since})', en: '◷ Not yet in force (from {since})' },
  unknown: { vi: '? Chưa rõ hiệu lực', en: '? Status unknown' },
  unregistered: { vi: '? Danh mục chưa có văn bản này', en: '? Not in the registry' },
  replacedBy: { vi: '{status}, được thay thế bởi {documents}', en: '{status}, replaced by {documents}' },
  amendedBy: { vi: '{status} (bởi {documents})', en: '{status} (by {documents})' },
} as const satisfies Record<string, LocalizedText>;

/** How a document stands, with a sign and a word: nothing is told by colour alone. */
export function statusText({ kind, since, by }: DocumentStatus, locale: Locale): string {
  const documents = by.join(', ');
  const say = (id: keyof typeof WORDS, status = ''): string =>
    fill(WORDS[id], { status, documents, since: since === null ? '…' : day(since) }, locale);
  switch (kind) {
    case 'ended': {
      const ended = say(since === null ? 'ended' : 'endedSince');
      return documents === '' ? ended : say('replacedBy', ended);
    }
    case 'amended':
      return documents === '' ? say('amended') : say('amendedBy', say('amended'));
    default:
      return say(kind);
  }
}

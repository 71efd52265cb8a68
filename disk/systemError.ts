import type { LocalizedText } from '../core/text/localized.ts';

/** The code of an error of the operating system ("ENOENT", "EACCES"); empty for any other error. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Does the error say that no such file lies there? */
export function isAbsent(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(errorCode(error));
}

/** Why the operating system refused, in words; its code where there are none. */
export function reasonOf(error: unknown): LocalizedText {
  const code = errorCode(error) || String(error);
  return REASONS[code] ?? { vi: code, en: code };
}

const REASONS: Readonly<Record<string, LocalizedText>> = {
  EACCES: { vi: 'không có quyền', en: 'permission denied' },
  EPERM: { vi: 'không có quyền', en: 'permission denied' },
  EBUSY: { vi: 'đang mở trong chương trình khác', en: 'open in another program' },
  EISDIR: { vi: 'đây là thư mục', en: 'it is a folder' },
  ELOOP: { vi: 'liên kết dẫn vòng về chính nó', en: 'the link leads back to itself' },
  ENAMETOOLONG: { vi: 'tên quá dài', en: 'the name is too long' },
  ENOENT: { vi: 'không có thư mục này', en: 'there is no such folder' },
  ENOTDIR: { vi: 'không có thư mục này', en: 'there is no such folder' },
  ENOSPC: { vi: 'hết chỗ trên ổ đĩa', en: 'no space left on the disk' },
  EROFS: { vi: 'ổ đĩa chỉ đọc', en: 'the disk is read-only' },
};

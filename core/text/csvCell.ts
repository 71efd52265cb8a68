/** What a spreadsheet takes for a formula. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;

/** Before a table for spreadsheets, so that they see that its letters are UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

/** A cell of a table with this separator (RFC 4180) that no spreadsheet takes for a formula: an apostrophe before it makes it text. */
export function csvCell(text: string, separator: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /["\r\n]/u.test(safe) || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

import type { Span } from './span.ts';
import { trimEndOf, trimStartOf } from './trim.ts';

/** Text in UTF-8 that somebody read as Windows-1252: "Káº¿ hoáº¡ch", "Ä‘á»™". */
export interface MisreadRun {
  /** What was written; null where a part of it is lost. */
  readonly decoded: string | null;
  readonly span: Span;
}

/** The characters of the bytes 0x80 to 0x9F in Windows-1252; the five that it leaves out stand for themselves. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTES: ReadonlyMap<string, number> = new Map(
  Array.from(WINDOWS_1252, (sign, index) => [sign, 0x80 + index] as const),
);
const TAIL = '[\\u0080-\\u00bf\\u0152-\\u0192\\u02c6\\u02dc\\u2013-\\u203a\\u20ac\\u2122]';
/** The first byte of a letter or quotation mark, with those that follow it, each read as a character. "XÃ”" is none. */
const SEQUENCE = new RegExp(`[\\u00c4-\\u00c6]${TAIL}|\\u00c3[\\u0080-\\u00bf]|[\\u00e1\\u00e2]${TAIL}{2}`, 'gu');
/** One may be chance. */
const FEWEST = 2;
/** "Ã" before a plain space was "à", whose second byte is a no-break space; before a letter it was "í", whose second byte was dropped. */
const LOST_NO_BREAK_SPACE = /\u00c3 /gu;
const LOST_TAIL = /\u00c3(?=[ a-z])/gu;

/** The words of each line that were misread, from the first to the last. */
export function findMisreadRuns(text: string): readonly MisreadRun[] {
  if (text.search(SEQUENCE) < 0) return [];
  return [...text.matchAll(/[^\r\n]+/gu)].flatMap(({ 0: line, index }) => {
    const found = [...line.matchAll(SEQUENCE)].filter((match) => decodeSequence(match[0]) !== null);
    if (found.length < FEWEST) return [];
    const all = [...found, ...line.matchAll(LOST_TAIL)].sort((a, b) => a.index - b.index);
    const [first] = all;
    const last = all.at(-1);
    if (!first || !last) return [];
    const start = trimEndOf(line.slice(0, first.index), /[A-Za-z]/u).length;
    const end = line.length - trimStartOf(line.slice(last.index + last[0].length), /[A-Za-z]/u).length;
    const decoded = line
      .slice(start, end)
      .replace(SEQUENCE, (sequence) => decodeSequence(sequence) ?? sequence)
      .replace(LOST_NO_BREAK_SPACE, 'à');
    return [{ decoded: LEFT_OVER.test(decoded) ? null : decoded, span: { start: index + start, end: index + end } }];
  });
}

/** First bytes whose tail is lost. */
const LEFT_OVER = /[\u00c3-\u00c6](?!\p{Lu})|[\u00e1\u00e2][\u00ba\u00bb]/u;

/** The character that the bytes are in UTF-8; null where they are none. */
function decodeSequence(sequence: string): string | null {
  const [first = 0, ...rest] = Array.from(sequence, (sign) => BYTES.get(sign) ?? sign.charCodeAt(0));
  if (rest.some((byte) => byte < 0x80 || byte > 0xbf) || rest.length !== (first >= 0xe0 ? 2 : 1)) return null;
  const code = rest.reduce((bits, byte) => bits * 64 + (byte - 0x80), first >= 0xe0 ? first - 0xe0 : first - 0xc0);
  return code < (first >= 0xe0 ? 0x800 : 0x80) ? null : String.fromCharCode(code);
}

import { recalled } from './recall.ts';
import { type Span, movedSpan, overlaps } from './span.ts';
import { isSyllable } from './syllable.ts';

/** Text that was typed with a font of before Unicode and shows as signs: "®iÒu chØnh", "Coäng hoøa". */
export interface LegacyRun {
  readonly encoding: 'TCVN3' | 'VNI';
  /** What it means, where nothing in it could mean anything else; null otherwise. */
  readonly decoded: string | null;
  readonly span: Span;
}

/** Letters of Vietnamese in the order of the TCVN3 (ABC) code points below. */
const TCVN3_SIGNS = '¡¢£¤¥¦§¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉËÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô­øõö÷ùýúûüþ®';
const TCVN3_LETTERS = 'ĂÂÊÔƠƯĐáàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđ';
const TCVN3: ReadonlyMap<string, string> = new Map(
  Array.from(TCVN3_SIGNS, (sign, index) => [sign, TCVN3_LETTERS.charAt(index)] as const),
);

/** VNI writes a vowel and a sign for its marks. Rows: base letter, then the pairs sign and letter. */
const VNI_ROWS: readonly (readonly [base: string, signs: string, letters: string])[] = [
  ['a', 'ùøûõïâáàåãäêéèúüë', 'áàảãạâấầẩẫậăắằẳẵặ'],
  ['e', 'ùøûõïâáàåãä', 'éèẻẽẹêếềểễệ'],
  ['o', 'ùøûõïâáàåãä', 'óòỏõọôốồổỗộ'],
  ['u', 'ùøûõï', 'úùủũụ'],
  ['y', 'ùøûõ', 'ýỳỷỹ'],
  ['ô', 'ùøûõï', 'ớờởỡợ'],
  ['ö', 'ùøûõï', 'ứừửữự'],
];
const VNI_PAIRS: ReadonlyMap<string, string> = new Map(
  VNI_ROWS.flatMap(([base, signs, letters]) =>
    Array.from(signs, (sign, index) => [base + sign, letters.charAt(index)] as const),
  ),
);
const VNI_SINGLES: ReadonlyMap<string, string> = new Map([
  ['ñ', 'đ'],
  ['Ñ', 'Đ'],
  ['ö', 'ư'],
  ['ô', 'ơ'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
]);

type Encoding = LegacyRun['encoding'];

/** What a word is, read as text of an old font. */
type Reading =
  /** No syllable as it stands, one when it is decoded. */
  | 'legacy'
  /** A syllable both ways: "cã" may be "có". */
  | 'either'
  /** With a sign that no Vietnamese word has, but nothing when it is decoded. */
  | 'unknown'
  /** The same in every encoding. */
  | 'neutral'
  /** Vietnamese in Unicode, or another language. */
  | 'other';

interface Word {
  readonly text: string;
  readonly start: number;
  readonly reading: Reading;
}

const WORD = /[\p{L}\u00a1-\u00bf\u00d7\u00f7]+/gu;
const ONLY_ASCII = /^\p{ASCII}+$/u;
/** Vietnamese letters of Unicode that no old font shows. */
const UNICODE_ONLY = /[\u0100-\u{10ffff}]/u;
/** Signs that are no letters: with one of them two words are enough. */
const ODD_SIGN = /[\u00a1-\u00bf\u00d7\u00f7]/u;
const ODD_INSIDE = /(?<=\p{L})[\u00a1-\u00a9\u00ab-\u00b9\u00bb-\u00bf\u00d7\u00f7](?=\p{L})/u;
const FEWEST_WORDS = 3;
const FEWEST_WITH_SIGN = 2;
/** "på", "så": where all words are short and hold letters only, they may be of another language. */
const LONG_WORD = 4;
/** A sign inside a word or at its head, where a scanned page broke old text into pieces: "nh ÷ng", "gi ¶i". "m²" and "số»" are none. */
const BROKEN_WORD = /(?<![\p{L}\p{N}])(?:\p{L}{0,3}[÷²¶»¸µ¬¨¼¾×ª](?=\p{Ll})|[¶»¸¨¾](?=\s\p{Ll}))/gu;

/**
 * The runs of old text, in order. A word is of one when it is no syllable of Vietnamese as it stands and one when it is decoded; three
 * such words on a line make a run, so that a foreign name does not; a line of nothing else needs one where other lines have runs.
 */
export function findLegacyRuns(text: string): readonly LegacyRun[] {
  if (!ODD_LETTER.test(text)) return [];
  const lines = [...text.matchAll(/[^\r\n]+/gu)];
  const odd = lines.filter(([line]) => ODD_LETTER.test(line));
  const found = odd.flatMap(({ 0: line }) => runsWhereKnown([])(line));
  const known = ENCODINGS.filter((encoding) => found.some((run) => run.encoding === encoding && run.decoded !== null));
  // a short line of an old text may hold none of the letters that give it away
  return (known.length > 0 ? lines : odd).flatMap(({ 0: line, index }) =>
    runsWhereKnown(known)(line).map(({ encoding, decoded, span }) => ({
      encoding,
      decoded,
      span: movedSpan(span, index),
    })),
  );
}

const ENCODINGS: readonly Encoding[] = ['TCVN3', 'VNI'];
/** Signs, and letters of Latin-1 that Vietnamese in Unicode does not have. */
const ODD_LETTER = /[\u00a1-\u00bf\u00d7\u00f7ÄÅÆÇËÎÏÐÑÖØÛÜÞßäåæçëîïðñöøûüþÿ]/u;

/** The runs of a line in a text that is known to hold some encodings. */
function runsWhereKnown(known: readonly Encoding[]): (line: string) => readonly CountedRun[] {
  return known.length === 0 ? RUNS.none : known.length > 1 ? RUNS.both : RUNS[known[0] ?? 'none'];
}

const RUNS = {
  none: recalled((line) => bestRuns(line, [])),
  TCVN3: recalled((line) => bestRuns(line, ['TCVN3'])),
  VNI: recalled((line) => bestRuns(line, ['VNI'])),
  both: recalled((line) => bestRuns(line, ENCODINGS)),
};

/** Of runs that overlap the one with more words. */
function bestRuns(line: string, known: readonly Encoding[]): readonly CountedRun[] {
  const words = [...line.matchAll(WORD)];
  const runs = ENCODINGS.flatMap((encoding) => runsOf(line, words, encoding, known.includes(encoding)));
  const ranked = runs.sort((a, b) => b.words - a.words);
  const kept = ranked.filter((run, rank) => !ranked.slice(0, rank).some(({ span }) => overlaps(span, run.span)));
  const broken = kept.length === 0 ? brokenRun(line) : null;
  return broken ? [broken] : kept.sort((x, y) => x.span.start - y.span.start);
}

interface CountedRun extends LegacyRun {
  readonly words: number;
}

function runsOf(
  line: string,
  written: readonly RegExpExecArray[],
  encoding: Encoding,
  known: boolean,
): readonly CountedRun[] {
  const readingOf = READINGS[encoding];
  const words = written.map(({ 0: text, index: start }) => ({ text, start, reading: readingOf(text) }));
  const allOld = words.every(({ reading }) => reading !== 'other');
  const groups: Word[][] = [[]];
  for (const word of words) {
    if (word.reading === 'other') groups.push([]);
    else groups.at(-1)?.push(word);
  }
  return groups.flatMap((group) => asRun(line, group, encoding, { allOld, known }) ?? []);
}

function asRun(
  line: string,
  group: readonly Word[],
  encoding: Encoding,
  { allOld, known }: { readonly allOld: boolean; readonly known: boolean },
): CountedRun | null {
  const legacy = group.filter(({ reading }) => reading === 'legacy');
  const odd = legacy.some(({ text }) => ODD_SIGN.test(text));
  const fewest = odd ? FEWEST_WITH_SIGN : FEWEST_WORDS;
  if (legacy.length < (allOld && known ? 1 : fewest)) return null;
  const foreign = group.filter(({ text }) => ONLY_ASCII.test(text) && !isSyllable(text) && text !== text.toUpperCase());
  if (foreign.length > legacy.length / 2) return null;
  if (!odd && legacy.every(({ text }) => text.length < LONG_WORD)) return null;
  const isOld = ({ reading }: Word): boolean => reading === 'legacy' || allOld;
  const from = group.findIndex(isOld);
  const to = group.findLastIndex(isOld);
  const within = group.slice(from, to + 1);
  const start = within[0]?.start ?? 0;
  const end = endOf(within.at(-1));
  // beside Unicode text nobody can say what "cã" at the edge is
  const beside = [...group.slice(0, from), ...group.slice(to + 1)].some(({ reading }) => reading === 'either');
  const uncertain = beside || within.some(({ reading }) => reading === 'unknown');
  const decoded = uncertain ? null : decodeWords(line.slice(start, end), encoding);
  return { encoding, decoded, span: { start, end }, words: legacy.length };
}

function endOf(word: Word | undefined): number {
  return word ? word.start + word.text.length : 0;
}

const READINGS = {
  TCVN3: recalled((word) => readingIn('TCVN3', word)),
  VNI: recalled((word) => readingIn('VNI', word)),
};

function readingIn(encoding: Encoding, word: string): Reading {
  if (ONLY_ASCII.test(word)) return 'neutral';
  if (UNICODE_ONLY.test(word)) return 'other';
  const decoded = decode(word, encoding);
  // "Q§-UBND": no syllable, but nothing else either
  if (/^[A-ZĐ]{2,}$/u.test(decoded)) return 'either';
  if (decoded === word || !isSyllable(decoded)) return ODD_INSIDE.test(word) ? 'unknown' : 'other';
  return isSyllable(word) || word.length === 1 ? 'either' : 'legacy';
}

/** Old text in pieces, which can be seen but not read. */
function brokenRun(line: string): CountedRun | null {
  const words = [...line.matchAll(BROKEN_WORD)];
  const [first] = words;
  const last = words.at(-1);
  if (words.length < FEWEST_WORDS || !first || !last) return null;
  const rest = /^\S*/u.exec(line.slice(last.index + last[0].length))?.[0].length ?? 0;
  const span = { start: first.index, end: last.index + last[0].length + rest };
  return { encoding: 'TCVN3', decoded: null, span, words: words.length };
}

function decode(word: string, encoding: Encoding): string {
  return encoding === 'VNI' ? decodeVni(word) : decodeTcvn3(word);
}

/** Decodes each word of a run. The capitals of TCVN3 are small letters in another font: among capitals they are meant as such. */
function decodeWords(run: string, encoding: Encoding): string {
  const inCapitals = (text: string): boolean =>
    encoding === 'TCVN3' && /[A-Z][^a-z]*[A-Z]/u.test(text) && !/[a-z]/u.test(text);
  const all = inCapitals(run);
  return run.replace(WORD, (word) => {
    const decoded = decode(word, encoding);
    return all || inCapitals(word) ? decoded.toUpperCase() : decoded;
  });
}

function decodeTcvn3(written: string): string {
  return written.replace(/./gu, (sign) => TCVN3.get(sign) ?? sign);
}

function decodeVni(written: string): string {
  return written.replace(
    /(\p{L})([ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË])|[ñÑöôæóòîÖÔÆÓÒÎ]/gu,
    (match, base: string | undefined, sign: string | undefined) => {
      if (base === undefined || sign === undefined) return single(match);
      const pair = VNI_PAIRS.get(base.toLowerCase() + sign.toLowerCase());
      if (pair === undefined) return single(base) + sign;
      return base === base.toLowerCase() ? pair : pair.toUpperCase();
    },
  );
}

function single(letter: string): string {
  const lower = VNI_SINGLES.get(letter.toLowerCase());
  if (lower === undefined) return letter;
  return letter === letter.toLowerCase() ? lower : lower.toUpperCase();
}

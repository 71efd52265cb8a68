import type { Span } from './span.ts';
import { trimEndOf } from './trim.ts';

/** Text that was typed with a font of before Unicode and shows as signs: "®iÒu chØnh", "Coäng hoøa". */
export interface LegacyRun {
  readonly encoding: 'TCVN3' | 'VNI' | 'replacement';
  /** What it means, when every sign can be decoded; null otherwise. */
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

/** Signs that no word of Vietnamese in Unicode holds, beside letters. */
const TCVN3_WORD =
  /(?<![\p{L}\p{N}\u00ad])(?=[\p{L}¨©«¬\u00ad®¶·¸¹»¼½¾×÷]*[¨©ª«¬®µ¶·¸¹»¼½¾×÷ÆÇËÎÏÑÖØÜÞßäåæçëîïñöøûüþ])[\p{L}¨©«¬\u00ad®¶·¸¹»¼½¾×÷]{2,}/gu;
const VNI_SIGN = /[aeouyôöAEOUYÔÖ][øûïåäëüØÛÏÅÄËÜ]|ñ|[aeoAEO][ùõâáàãêéèúÙÕÂÁÀÃÊÉÈÚ](?=\P{L}|$)/u;
/** "m²", "20 µg": units of measure. */
const MEASURE = /^[a-zA-Z]{0,3}[²³µ]?[a-zA-Z]?$/u;
const FEWEST_WORDS = 3;
const NEAR = 60;

/** The runs of legacy text, and of U+FFFD, in a text. Three suspicious words close together make a run; a foreign name does not. */
export function findLegacyRuns(text: string): readonly LegacyRun[] {
  const words = [...text.matchAll(TCVN3_WORD)].filter((match) => !MEASURE.test(match[0]));
  const runs: LegacyRun[] = [];
  let run: { start: number; end: number; words: number } | null = null;
  const close = (): void => {
    if (run && run.words >= FEWEST_WORDS) runs.push(describe(text, widen(text, run)));
    run = null;
  };
  for (const match of words) {
    const end = match.index + match[0].length;
    if (run && match.index - run.end <= NEAR && !text.slice(run.end, match.index).includes('\n')) {
      run.end = end;
      run.words++;
    } else {
      close();
      run = { start: match.index, end, words: 1 };
    }
  }
  close();
  const lost = [...text.matchAll(/\ufffd+/gu)].map((match) => ({
    encoding: 'replacement' as const,
    decoded: null,
    span: { start: match.index, end: match.index + match[0].length },
  }));
  return [...runs, ...lost].sort((a, b) => a.span.start - b.span.start);
}

/** The words round a run that may be of it: without a letter that only Unicode has. */
function widen(text: string, { start, end }: Span): Span {
  const line = text.slice(Math.max(0, start - LINE), start);
  const before = line.slice(trimEndOf(line, /[A-Za-z\u00a1-\u00ff ,-]/u).length);
  const behind = /^[A-Za-z\u00a1-\u00ff ,-]*/u.exec(text.slice(end, end + LINE))?.[0] ?? '';
  const word = (edge: string): string => (/\p{L}$/u.test(edge) ? edge : edge.trimEnd());
  return { start: start - before.replace(/^[\s,-]+/u, '').length, end: end + word(behind).length };
}

const LINE = 400;
const UNICODE_ONLY = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹĩũ]/iu;

function describe(text: string, span: Span): LegacyRun {
  const written = text.slice(span.start, span.end);
  const vni = (written.match(new RegExp(VNI_SIGN, 'gu'))?.length ?? 0) >= FEWEST_WORDS && !/[¸¹¶·®¨©»¼]/u.test(written);
  const decoded = vni ? decodeVni(written) : decodeTcvn3(written);
  const certain = !UNICODE_ONLY.test(written) && isPlain(decoded);
  return { encoding: vni ? 'VNI' : 'TCVN3', decoded: certain ? decoded : null, span };
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

/** Nothing but Vietnamese letters, digits and ordinary punctuation: the decoding left no sign over. */
function isPlain(text: string): boolean {
  return /^[\p{Script=Latin}\p{N}\s.,;:!?()/%“”"'+-]*$/u.test(text) && !/[ÆÇËÎÏÑÖØÜÞßäåæçëîïñöøûüþ]/u.test(text);
}

import { numberKey } from '../../knowledge/documentKey.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { UnitEntry } from '../../knowledge/schema.ts';
import { anyOf } from '../../text/pattern.ts';
import { NUMBER_WORD } from '../lexicon/citations.ts';
import { LIKELY_CODES, PEOPLES_BODIES, SHORT_ISSUERS } from '../lexicon/issuers.ts';

/**
 * The grammars of document numbers:
 * normative 107/2021/NĐ-CP, assembly 80/2015/QH13, administrative 282/KH-UBND, letter 4692/UBND-THKH, party 39-NQ/TW.
 */
export type NumberForm = 'normative' | 'assembly' | 'administrative' | 'letter' | 'party';

/** What is wrong with the writing of a number. */
export type NumberFault =
  /** White space inside. */
  | 'space'
  /** "QĐ/TTg", "282-KH/UBND", "107/2021-NĐ-CP": the wrong sign between two parts. */
  | 'separator'
  /** "282KH-UBND", "2181/QĐUBND": no sign between two parts. */
  | 'glued'
  /** "QD-TTg", "HDND": D for Đ; "1O7", "6l": a letter for a digit. */
  | 'letter';

/** A document number (số/ký hiệu), taken apart. */
export interface DocumentNumber {
  /** As written, look-alikes folded and spaces out: what identifies it in reports. */
  readonly text: string;
  /** As it should be written; the same as `text` when there is no fault. */
  readonly canonical: string;
  /** `numberKey` of the canonical writing: two writings of one number have one key. */
  readonly key: string;
  readonly form: NumberForm;
  /** The running number with its letter, as it should be written: "107", "01a", "66.7". */
  readonly serial: string;
  readonly year: number | null;
  /** Type code: "NĐ", "KH"; null for letters and for the assembly's numbers. */
  readonly type: string | null;
  /** Codes of who issued it: "CP", "BYT-BTC", "UBND"; for the assembly "QH13". */
  readonly issuer: string;
  readonly faults: readonly NumberFault[];
}

export interface FoundNumber {
  readonly number: DocumentNumber;
  readonly start: number;
  readonly end: number;
}

/** What the words before a number promise. */
export interface NumberContext {
  /** A type word or "số" stands directly before it. */
  readonly named: boolean;
  /** The word is one for letters, so that any issuer code is believed. */
  readonly letter: boolean;
}

/** "số12/KH-UBND": nothing stands between the word and the number. */
const GLUED_TO_WORD = `(?<=(?<!\\p{sc=Latin})(?:${NUMBER_WORD}|${NUMBER_WORD.charAt(0).toUpperCase()}${NUMBER_WORD.slice(1)}))`;
/** Letters that scans put for digits count as digits where a digit or slash follows: "1O7/2021", "6l/2018", "l600". "1.245" is grouped. */
const SERIAL = new RegExp(
  `(?=[\\dIl])(?:(?<![\\p{sc=Latin}\\p{N}/.,-])|${GLUED_TO_WORD})(\\d{1,3}\\.\\d{3}|(?:\\d|[Il](?=\\d{2}))(?:\\d|[OIl](?=[\\d/])){0,5}(?:\\.\\d{1,2})?)([a-zđA-ZĐ]?)(?=\\s*[/-]\\s*[\\dA-ZĐ]|[A-ZĐ]|\\s[A-ZĐ]{2,3}\\/[A-ZĐ])`,
  'gu',
);
const YEAR_PART = /\s*[/-]\s*((?:19|20)\d{2})(?=\s*[/-])/uy;
/** Upper case, with the few codes that hold small letters: CTr, TTr, TTg, QyĐ, SNgV. Case counts. */
const CODE_PART =
  /(\s*)([/-])(\s*)([A-ZĐ][A-ZĐ&]*(?:[a-zđ]{1,2}[A-ZĐ]*)?(?:\.[A-ZĐ\d]+)?\d{0,3})(?![\p{sc=Latin}\p{N}])/uy;
const GLUED_CODE = /(\s?)([A-ZĐ]{2,4})([/-])([A-ZĐ][A-ZĐ&]+(?:-[A-ZĐ&]{2,})?)(?![\p{sc=Latin}\p{N}])/uy;
const ASSEMBLY = /^(?:QH|UBTVQH)(?:\d{1,2}|[IVX]+)$/u;
/** Issuers that need no entry: a ministry, a sở, people's committees and councils. */
const LIKELY_ISSUER = new RegExp(`^(?:${anyOf(LIKELY_CODES)}|B[A-ZĐ]{1,7}|S[A-ZĐ&]{1,9})(?:\\d|$)`, 'u');
/** Joint papers were numbered "44/2007/TTLT/BTC-BKHCN" too. */
const JOINT_TYPE = 'LT';
const FOOTNOTE = /^(\p{sc=Latin}+)(\d{1,2})$/u;
const LOWER_CASE = /[a-zđ]/u;

interface CodePart {
  readonly separator: string;
  readonly code: string;
  readonly end: number;
}

/** Finds every document number in a text (folded form). `contextOf` says what the words before an offset promise. */
export function findNumbers(
  text: string,
  knowledge: Knowledge,
  contextOf: (start: number) => NumberContext,
): readonly FoundNumber[] {
  const found: FoundNumber[] = [];
  let from = 0;
  for (const match of text.matchAll(SERIAL)) {
    if (match.index < from) continue;
    const number = numberAt(text, match, knowledge, contextOf(match.index));
    if (!number) continue;
    found.push(number);
    from = number.end;
  }
  return found;
}

function numberAt(
  text: string,
  match: RegExpMatchArray,
  knowledge: Knowledge,
  context: NumberContext,
): FoundNumber | null {
  const start = match.index ?? 0;
  const written = match[1] ?? '';
  const digits = withDigits(written);
  const glued = gluedNumber(text, start, digits, knowledge, context);
  if (glued) return glued;
  const serial = digits + (match[2] ?? '');
  let at = start + serial.length;
  YEAR_PART.lastIndex = at;
  const yearPart = YEAR_PART.exec(text);
  if (yearPart) at = YEAR_PART.lastIndex;
  const parts = codeParts(text, at).map((part) => withoutFootnote(part, knowledge));
  const year = yearPart ? Number(yearPart[1]) : null;
  const parsed = parse(serial, year, parts, knowledge, context);
  if (!parsed) return null;
  const end = parts[parsed.parts - 1]?.end ?? at;
  const faults: readonly NumberFault[] = digits === written ? parsed.faults : [...parsed.faults, 'letter'];
  return { start, end, number: describe(text.slice(start, end), { ...parsed, faults }) };
}

/** The digits that letters of a scan stand for. */
function withDigits(written: string): string {
  return written.replace(/[OIl]/gu, (letter) => (letter === 'O' ? '0' : '1'));
}

/** The codes behind the number. A separator with spaces on both sides is a dash of the sentence once the number is whole. */
function codeParts(text: string, from: number): readonly CodePart[] {
  const parts: CodePart[] = [];
  let at = from;
  while (parts.length < 6) {
    CODE_PART.lastIndex = at;
    const match = CODE_PART.exec(text);
    if (!match) break;
    const [, before = '', separator = '', behind = '', code = ''] = match;
    if (parts.length > 1 && before !== '' && behind !== '') break;
    parts.push({ separator, code, end: CODE_PART.lastIndex });
    at = CODE_PART.lastIndex;
  }
  return parts;
}

/** "NĐ-CP1": a footnote mark that a converter set level; "QĐ-BCĐ389" and "UBND-VX1" have numbers of their own. */
function withoutFootnote(part: CodePart, knowledge: Knowledge): CodePart {
  const [, code = '', mark = ''] = FOOTNOTE.exec(part.code) ?? [];
  return isStateBody(code, knowledge) && !ASSEMBLY.test(part.code)
    ? { ...part, code, end: part.end - mark.length }
    : part;
}

interface Parsed {
  readonly form: NumberForm;
  readonly serial: string;
  readonly year: number | null;
  readonly type: string | null;
  readonly issuers: readonly string[];
  /** How many code parts belong to the number. */
  readonly parts: number;
  readonly faults: readonly NumberFault[];
}

function parse(
  serial: string,
  year: number | null,
  parts: readonly CodePart[],
  knowledge: Knowledge,
  context: NumberContext,
): Parsed | null {
  const [first, second] = parts;
  if (!first) return null;
  if (ASSEMBLY.test(first.code)) {
    return { form: 'assembly', serial, year, type: null, issuers: [first.code], parts: 1, faults: [] };
  }
  const base = { serial, year, parts: parts.length };
  const type = typeCode(first.code, knowledge);
  if (type && second) {
    const issuers = parts.slice(1).map((part) => issuerCode(part.code, knowledge));
    const party = isPartyOrder(parts, issuers[0] ?? '', knowledge);
    const form = party ? 'party' : year === null ? 'administrative' : 'normative';
    const faults: NumberFault[] = [];
    const wanted = party ? ['-', '/'] : ['/', '-'];
    const crossed = parts.some((part, index) => part.separator !== (wanted[index] ?? '-'));
    if (crossed && !type.endsWith(JOINT_TYPE)) faults.push('separator');
    if (!isSame(type, first.code) || issuers.some((issuer, index) => !isSame(issuer, parts[index + 1]?.code ?? '')))
      faults.push('letter');
    return { ...base, form, type, issuers, faults };
  }
  if (!second) return singleCode(first, base, knowledge, context);
  if (first.separator !== '/') return null;
  const issuers = parts.map((part) => part.code);
  if (isBelievedIssuer(first.code, knowledge, context)) {
    return { ...base, form: 'letter', type: null, issuers, faults: [] };
  }
  // "Giấy phép số 15/GP-BTTTT": the type codes of permits and forms are not listed anywhere
  const isPaper = context.named && isStateBody(second.code, knowledge);
  return isPaper ? { ...base, form: 'administrative', type: first.code, issuers: issuers.slice(1), faults: [] } : null;
}

/** "2181/QĐUBND", "06/TU", "12/UBND": one code only. */
function singleCode(
  first: CodePart,
  base: { serial: string; year: number | null; parts: number },
  knowledge: Knowledge,
  context: NumberContext,
): Parsed | null {
  if (!context.named) return null;
  const units = knowledge.unitsWithCode(first.code);
  if (units.length === 0 && first.separator === '/') {
    for (let cut = 2; cut < first.code.length - 1; cut++) {
      const type = knowledge.typeOfCode(first.code.slice(0, cut));
      const issuer = first.code.slice(cut);
      // "12/KHKT" is the code of one unit
      const isTelling = issuer.length > 2 || SHORT_ISSUERS.includes(issuer);
      if (type?.code === first.code.slice(0, cut) && isTelling && knowledge.unitsWithCode(issuer).length > 0) {
        const form = base.year === null ? 'administrative' : 'normative';
        return { ...base, form, type: type.code, issuers: [issuer], faults: ['glued'] };
      }
    }
  }
  const believed = context.letter && first.code.length > 1;
  if (units.length === 0 && !LIKELY_ISSUER.test(first.code) && !believed) return null;
  const form = units.some((unit) => unit.level === 'party') ? 'party' : 'letter';
  return { ...base, form, type: null, issuers: [first.code], faults: [] };
}

/** "282KH-UBND": the slash is missing. "298 KH/TWĐTN", as the Party and its unions wrote: a space stands for the hyphen. */
function gluedNumber(
  text: string,
  start: number,
  digits: string,
  knowledge: Knowledge,
  context: NumberContext,
): FoundNumber | null {
  if (!context.named) return null;
  GLUED_CODE.lastIndex = start + digits.length;
  const match = GLUED_CODE.exec(text);
  if (!match) return null;
  const [, gap = '', type = '', separator = '', issuer = ''] = match;
  const form = separator === '/' ? 'party' : 'administrative';
  const isSpaced = gap !== '' && form === 'party';
  if (!typeCode(type, knowledge) || !(isSpaced || (gap === '' && isKnownIssuer(issuer, knowledge)))) return null;
  const end = GLUED_CODE.lastIndex;
  const faults: readonly NumberFault[] = isSpaced ? [] : ['glued'];
  const parsed: Parsed = { form, serial: digits, year: null, type, issuers: [issuer], parts: 2, faults };
  const number = describe(text.slice(start, end).replace(/\s/u, ''), parsed);
  const canonical = `${digits}-${type}/${issuer}`;
  return { start, end, number: isSpaced ? { ...number, canonical, key: numberKey(canonical) } : number };
}

function describe(written: string, parsed: Parsed): DocumentNumber {
  const { form, serial, year, type, issuers } = parsed;
  const faults = [...parsed.faults];
  if (/\s/u.test(written) && !written.includes('\n')) faults.unshift('space');
  const head = year === null ? serial : `${serial}/${String(year)}`;
  const canonical =
    form === 'party' && type
      ? `${serial}-${type}/${issuers.join('-')}`
      : `${head}/${[type ?? [], issuers].flat().join('-')}`;
  const text = written.replace(/\s+/gu, '');
  const proper = faults.length === 0 ? text : canonical;
  return {
    text,
    canonical: proper,
    key: numberKey(proper),
    form,
    serial,
    year,
    type,
    issuer: form === 'letter' ? (issuers[0] ?? '') : issuers.join('-'),
    faults,
  };
}

/** Capitals throughout, as in a title ("QĐ-TTG"), are no fault. */
function isSame(code: string, written: string): boolean {
  return code.toUpperCase() === written.toUpperCase();
}

/** The code as the registry of type codes writes it, when it is one; "QD" is "QĐ" with a fault. */
function typeCode(code: string, knowledge: Knowledge): string | null {
  const exact = knowledge.typeOfCode(code);
  if (exact) return exact.code;
  const mended = knowledge.typeOfCode(code.replaceAll('D', 'Đ'));
  return mended && !LOWER_CASE.test(code) && code.includes('D') ? mended.code : null;
}

function issuerCode(code: string, knowledge: Knowledge): string {
  const proper = properCase(code, knowledge);
  if (proper !== null) return proper;
  if (!code.includes('D') || isKnownIssuer(code, knowledge)) return code;
  return withBars(code).find((mended) => isKnownIssuer(mended, knowledge)) ?? code;
}

/** The ways to write Đ for one D or for all: "HDND" is HĐND, in which one D is right. */
function withBars(code: string): readonly string[] {
  const one = [...code.matchAll(/D/gu)].map(({ index }) => `${code.slice(0, index)}Đ${code.slice(index + 1)}`);
  return [...one, code.replaceAll('D', 'Đ')];
}

/** "TTg" for "TTG". */
function properCase(code: string, knowledge: Knowledge): string | null {
  const codes = knowledge.unitsWithCode(code).flatMap((unit) => [unit.code ?? [], unit.otherCodes ?? []].flat());
  return codes.includes(code) ? code : (codes.find((known) => isSame(known, code)) ?? null);
}

function isKnownIssuer(code: string, knowledge: Knowledge): boolean {
  return (
    knowledge.unitsWithCode(code).some((unit) => [unit.code, ...(unit.otherCodes ?? [])].includes(code)) ||
    LIKELY_ISSUER.test(code)
  );
}

function isBelievedIssuer(code: string, knowledge: Knowledge, context: NumberContext): boolean {
  if (isKnownIssuer(code, knowledge)) return true;
  return context.letter && !LOWER_CASE.test(code);
}

/** 39-NQ/TW. Where the signs are mixed up, the issuer decides. */
function isPartyOrder(parts: readonly CodePart[], issuer: string, knowledge: Knowledge): boolean {
  const [first, second] = parts;
  const party = knowledge.unitsWithCode(issuer).some((unit) => unit.level === 'party');
  // a steering committee or a youth union may write as the Party does
  if (first?.separator === '-' && second?.separator === '/') return party || !isStateBody(issuer, knowledge);
  return party && !LIKELY_ISSUER.test(issuer);
}

/** A people's committee or council, a ministry, a sở. */
function isStateBody(code: string, knowledge: Knowledge): boolean {
  const isState = ({ level }: UnitEntry): boolean => level === 'central' || level === 'department';
  return PEOPLES_BODIES.includes(code) || knowledge.unitsWithCode(code).some(isState);
}

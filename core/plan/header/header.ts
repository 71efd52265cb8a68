import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Block } from '../../markdown/model.ts';
import { WORD_END, WORD_START, anyOf, anyWord, startsWithAny } from '../../text/pattern.ts';
import { type PlainText, sourceSpan, trimmedPart } from '../../text/plainText.ts';
import type { Span } from '../../text/span.ts';
import { type IsoDate, findDayLine } from '../deadlines/dates.ts';
import type { Season } from '../deadlines/planYears.ts';
import { issuerEnd } from '../issuers/issuers.ts';
import { NUMBER_WORD } from '../lexicon/citations.ts';
import {
  ADDRESSED_KINDS,
  ADDRESSING,
  AHEAD_WORDS,
  BASIS_WORDS,
  BEFORE_DAY,
  DECIDING_KINDS,
  KIND_WORDS,
  PERIOD_WORDS,
  PREAMBLE_WORDS,
  SCHOOL_YEAR,
  SEASONS_OF_TWO_YEARS,
  YEAR_WORD,
} from '../lexicon/header.ts';
import { AND, DAY, MONTH, TO } from '../lexicon/time.ts';
import { readLabel } from '../outline/labels.ts';
import { isUpperCase } from '../outline/outline.ts';
import { readIssuer } from './headIssuer.ts';
import { type Line, headLines } from './headLines.ts';
import { foundYears } from './years.ts';

/** A value of the header and where it stands. */
export interface Mark<T> {
  readonly value: T;
  readonly span: Span;
}

/** What stands over the body of a document. Null for each part that it does not have. */
export interface Header {
  /** Type code: "KH", "CTr", "BC". */
  readonly kind: string | null;
  readonly kindSpan: Span | null;
  /** As printed, without spaces; "/KH-SYT" while the running number is blank. */
  readonly number: Mark<string> | null;
  readonly place: Mark<string> | null;
  /** Null also while day or month is blank. */
  readonly date: Mark<IsoDate> | null;
  /** The place-and-date line, even when the day is blank. */
  readonly dateLine: Span | null;
  readonly issuer: Mark<string> | null;
  /** The subject (trích yếu). */
  readonly title: Mark<string> | null;
  /** The year that the document is for: from the title, else from its date; null when the title spans several. */
  readonly year: number | null;
  /** The year stands in the title, not only in the date. */
  readonly yearInTitle: boolean;
  /** The years that the title spans, both included; null when it names one or none. */
  readonly period: { readonly from: number; readonly to: number } | null;
  /** The school year or crop season that the title names; null when it names none. */
  readonly season: Season | null;
  /** Source offset behind the title: the preamble begins there. */
  readonly end: number;
}

const NUMBER_LINE = new RegExp(
  `${WORD_START}${NUMBER_WORD}\\s*(?::\\s*)?((?:[\\d.…_][\\d.…_ ]{0,13}\\s*)?(?:[a-zđA-Z]\\s*|[A-ZĐ][A-Za-zđ]{1,4}\\s*(?=/))?[/-]\\s*[\\dA-ZĐ][\\p{sc=Latin}\\d&/. -]{0,40})`,
  'iu',
);
const BLANK_DATE = new RegExp(
  `${DAY}[\\s\\d.…_/]{0,12}${MONTH}[\\s\\d.…_/]{0,12}${YEAR_WORD}[\\s.…_]{0,8}(?:\\d{2,4})?`,
  'iu',
);
/** A name with its comma ("Hà Nội,", "Quận 3,"), or with capitals to its end; or nothing. */
const PLACE_BEFORE = /^(?:[^\d:;]{0,40}(?:(?:\s\d{1,2})?[,.]|(?<![\p{sc=Latin}\d])\p{Lu}\p{sc=Latin}*))?\s*$/u;
/** "Trước ngày …" is a deadline. */
const LEADS_TO_DAY = startsWithAny(BEFORE_DAY);
const GOES_ON = /^[^(]*\p{Ll}/u;
/** What stands beside the number on its line, behind a gap or with a capitalised word: "Số: 12/KH-UBND   Hà Nội, ngày …". */
const BESIDE_NUMBER = /(?<!\s)\s{2,}(?![\s/-])|(?<=[\p{sc=Latin}\d])\s(?=\p{Lu}\p{Ll})/u;
const KIND = new RegExp(`^${anyOf(KIND_WORDS.map(([word]) => word))}${WORD_END}`, 'iu');
const NUMBER_BEHIND_KIND = new RegExp(`^${anyOf(KIND_WORDS.map(([word]) => word))}\\s+(?:${NUMBER_WORD}|\\d)`, 'iu');
const PERIOD = new RegExp(
  `(?:${anyOf(PERIOD_WORDS)}\\s+)?((?:19|20)\\d{2})\\s*(?:-|${TO}|–)\\s*(?:${YEAR_WORD}\\s+)?((?:19|20)\\d{2})`,
  'iu',
);
/** "… Đề án … giai đoạn 2021 - 2025, năm 2023": the plan is for one year of the period. */
const YEAR_OF_PERIOD = new RegExp(
  `^(?:(?!${WORD_START}${anyOf([AND, ...AHEAD_WORDS])}\\s)[^\\d;])*${WORD_START}${YEAR_WORD}\\s+(?:19|20)\\d{2}\\P{L}*$`,
  'iu',
);
/** "năm 2025 và giai đoạn 2026 - 2028": the year before the period that it leads up to. */
const YEAR_AND_PERIOD = new RegExp(`${WORD_START}${YEAR_WORD}\\s+((?:19|20)\\d{2})\\s*(?:,|${AND})\\s*$`, 'iu');
/** "năm 2019 và định hướng đến năm 2020": only the first is the plan's year. */
const AHEAD = new RegExp(`${anyWord(AHEAD_WORDS)}\\s*$`, 'iu');
const BASIS = new RegExp(`^${anyOf(BASIS_WORDS)}\\s`, 'u');
const PREAMBLE = new RegExp(`^${anyOf(PREAMBLE_WORDS)}\\s`, 'u');
/** The number that a document has been given; null for a draft, whose running number is blank. */
export function givenNumber({ number }: Pick<Header, 'number'>): Mark<string> | null {
  return number && /^\d/u.test(number.value) ? number : null;
}

/** "Căn cứ Luật Thanh niên, ngày 16/6/2020;": the preamble of a text that has lost its head. */
const LEADS_UP = new RegExp(`^\\P{L}*${anyOf([...BASIS_WORDS, ...PREAMBLE_WORDS])}\\s`, 'u');
const PLACE_END = new RegExp(`${DAY}(?!\\p{sc=Latin})`, 'iu');
const SCHOOL = new RegExp(SCHOOL_YEAR, 'iu');
const SCHOOL_YEARS = new RegExp(
  `${anyOf([SCHOOL_YEAR, ...SEASONS_OF_TWO_YEARS])}\\s*(?::\\s*)?(?:${YEAR_WORD}\\s+)?(20\\d{2})\\s*[-–]\\s*(20\\d{2})`,
  'iu',
);
const ADDRESSED = startsWithAny([ADDRESSING]);

export function readHeader(blocks: readonly Block[], knowledge: Knowledge): Header {
  const lines = headLines(blocks);
  const number = firstOf(lines, readNumberLine);
  const dateLines = lines.map(({ text }) => readDateLine(text));
  const dateAt = dateLines.findIndex((line) => line !== null);
  const dateLine = dateLines[dateAt];
  const kindAt = lines.findIndex(
    (line, index) =>
      isKindLine(line.text, lines[index + 1]?.text, index > dateAt) || (index === 0 && isTitleAlone(line.text)),
  );
  const kindLine = lines[kindAt]?.text;
  const title = kindLine ? readTitle(lines, kindAt, knowledge) : null;
  const kind = kindLine ? kindOf(kindLine.text) : kindByNumber(number?.value, lines, knowledge);
  const end = title?.span.end ?? (kindLine ? sourceSpan(kindLine).end : dateLine && sourceSpan(dateLine).end) ?? 0;
  const date = dateLine ? readDate(dateLine) : null;
  const period = title ? readPeriod(title.value) : null;
  const dated = date ? Number(date.value.slice(0, 4)) : dateLine ? lastYear(dateLine) : null;
  const titleYear = title && !period ? yearIn(title.value, dated) : null;
  return {
    kind,
    kindSpan: kindLine ? sourceSpan(kindLine) : null,
    number,
    place: dateLine ? readPlace(dateLine) : null,
    date,
    dateLine: dateLine ? sourceSpan(dateLine) : null,
    issuer: readIssuer(lines, number, blocks, end, knowledge),
    title,
    year: period ? null : (titleYear ?? dated),
    yearInTitle: titleYear !== null,
    period,
    season: title && readSeason(title.value),
    end,
  };
}

function firstOf<T>(lines: readonly Line[], read: (text: PlainText) => T | null): T | null {
  for (const line of lines) {
    const found = read(line.text);
    if (found !== null) return found;
  }
  return null;
}

function readNumberLine(line: PlainText): Mark<string> | null {
  const at = numberIn(line.text);
  if (!at) return null;
  const value = line.text.slice(at.start, at.end).replace(/[\s.…_]+/gu, '');
  return { value, span: sourceSpan(line, at.start, at.end) };
}

function numberIn(line: string): { start: number; end: number } | null {
  const match = NUMBER_LINE.exec(line);
  // "Thực hiện Kế hoạch số 282/KH-UBND" cites another document: the own number stands at the head of its line
  if (!match || match.index > 3) return null;
  const start = match.index + match[0].length - (match[1] ?? '').length;
  const [written = ''] = (match[1] ?? '').split(BESIDE_NUMBER, 1);
  return { start, end: start + written.trimEnd().length };
}

/** The place and the day of a line, perhaps behind the number; null where a sentence tells of a day: "Thực hiện Kế hoạch … ngày …". */
function readDateLine(line: PlainText): PlainText | null {
  const text = trimmedPart(line, numberIn(line.text)?.end ?? 0);
  const blank = BLANK_DATE.exec(text.text);
  const day = findDayLine(text.text) ?? (blank && { start: blank.index, end: blank.index + blank[0].length });
  if (!day) return null;
  const place = text.text.slice(0, day.start);
  if (!PLACE_BEFORE.test(place) || LEADS_TO_DAY.test(place) || LEADS_UP.test(place)) return null;
  return GOES_ON.test(text.text.slice(day.end)) ? null : text;
}

function isKindLine({ text }: PlainText, next: PlainText | undefined, belowDate: boolean): boolean {
  if (!KIND.test(text)) return false;
  const word = KIND.exec(text)?.[0] ?? '';
  if (isUpperCase(word)) return isUpperCase(text.slice(0, 40)) || text.length === word.length || belowDate;
  return text.length === word.length && next !== undefined;
}

/** "Kế hoạch cải cách hành chính năm 2024" as the first line of a text without a head. */
function isTitleAlone({ text }: PlainText): boolean {
  return KIND.test(text) && !/[.;:]$/u.test(text) && !NUMBER_BEHIND_KIND.test(text);
}

function kindOf(line: string): string | null {
  const key = line.toLowerCase().replace(/\s+/gu, ' ');
  return KIND_WORDS.find(([word]) => key.startsWith(word))?.[1] ?? null;
}

/** The kind whose code the number bears: not in a letter, where "1984/CT-KTNB" begins with the code of its sender. */
function kindByNumber(number: string | undefined, lines: readonly Line[], knowledge: Knowledge): string | null {
  const code = /(?:[/-]|^\d+)([A-ZĐ][A-Za-zĐđ]*)[/-]/u.exec(number ?? '')?.[1];
  const kind = code === undefined ? null : (knowledge.typeOfCode(code)?.code ?? null);
  const isLetter = lines.some(({ text }) => ADDRESSED.test(text.text));
  return isLetter && !ADDRESSED_KINDS.includes(kind ?? '') ? null : kind;
}

/** The subject: the lines below the type word, up to the preamble; or what the type word's own line goes on with. */
function readTitle(lines: readonly Line[], kindAt: number, knowledge: Knowledge): Mark<string> | null {
  const kindLine = lines[kindAt];
  if (!kindLine) return null;
  const parts: PlainText[] = [];
  const word = KIND.exec(kindLine.text.text)?.[0].length ?? 0;
  const rest = trimmedPart(kindLine.text, word);
  if (rest.shown.replace(/[\s.:-]/gu, '') !== '') parts.push(rest);
  for (const line of lines.slice(kindAt + 1)) {
    const [first] = parts;
    const sameBlock = line.block === kindLine.block || (first && line.block === blockOf(lines, first));
    if (parts.length > 0 && !sameBlock && !(isUpperCase(line.text.text) && isUpperCase(first?.text ?? ''))) break;
    if (readLabel(line.text.text)?.kind === 'roman') break;
    if (line.text.text.startsWith('(') || (first && beginsPreamble(line.text.text, first.text))) break;
    // "Về việc …" and below it, in capitals, who decides
    if (first && isUpperCase(line.text.text) && !isUpperCase(first.text)) break;
    const decides = DECIDING_KINDS.includes(kindOf(kindLine.text.text) ?? '') && first && !sameBlock;
    if (decides && issuerEnd(line.text.text, 0, knowledge) === line.text.text.length) break;
    parts.push(line.text);
  }
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return null;
  const span = { start: sourceSpan(first).start, end: sourceSpan(last).end };
  return {
    value: parts
      .map((part) => part.shown)
      .join(' ')
      .replace(/\s+/gu, ' '),
    span,
  };
}

/** "Căn cứ …", or any sentence below a title in capitals, where no empty line parts the two. */
function beginsPreamble(line: string, title: string): boolean {
  return BASIS.test(line) || (isUpperCase(title) && PREAMBLE.test(line));
}

function blockOf(lines: readonly Line[], text: PlainText): number {
  return lines.find((line) => line.text === text)?.block ?? -1;
}

function readPlace(line: PlainText): Mark<string> | null {
  const day = line.text.search(PLACE_END);
  if (day < 0) return null;
  const before = line.text.slice(0, day).trimEnd();
  const comma = /[,.]$/u.test(before) ? before.length - 1 : before.length;
  const place = trimmedPart(line, 0, comma);
  return place.shown === '' ? null : { value: place.shown, span: sourceSpan(place) };
}

function readDate(line: PlainText): Mark<IsoDate> | null {
  const found = findDayLine(line.text);
  return found?.date ? { value: found.date, span: sourceSpan(line, found.start, found.end) } : null;
}

function readPeriod(title: string): { from: number; to: number } | null {
  if (SCHOOL.test(title)) return null;
  const match = PERIOD.exec(title);
  if (!match || YEAR_OF_PERIOD.test(title.slice(match.index + match[0].length))) return null;
  const [from, to] = [Number(match[1]), Number(match[2])];
  const before = title.slice(0, match.index);
  // "năm 2025, định hướng giai đoạn 2026 - 2030": the plan is for the year
  if (AHEAD.test(before) && foundYears(before).length > 0) return null;
  const first = Number(YEAR_AND_PERIOD.exec(before)?.[1]);
  return from < to ? { from: first === from - 1 ? first : from, to } : null;
}

function readSeason(title: string): Season | null {
  const match = SCHOOL_YEARS.exec(title);
  const [from, to] = [Number(match?.[1]), Number(match?.[2])];
  return to === from + 1 ? { kind: 'season', from, to } : null;
}

/** The year of a date line whose day is blank. */
function lastYear({ text }: PlainText): number | null {
  const year = /(?:19|20)\d{2}/u.exec(text)?.[0];
  return year === undefined ? null : Number(year);
}

/** The last year that a text names; where the document's own date is known, only one near it: a law's year is not the plan's. */
function yearIn(text: string, dated: number | null): number | null {
  const found = foundYears(text);
  const own = found.filter(({ from }) => !AHEAD.test(text.slice(0, from)));
  const years = (own.length > 0 ? own : found).map(({ year }) => year);
  return years.findLast((year) => dated === null || Math.abs(year - dated) <= 1) ?? null;
}

import type { Block, Prose } from '../markdown/model.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { compareKey } from '../text/fold.ts';
import { WORD_END, WORD_START, anyOf } from '../text/pattern.ts';
import { type PlainText, sourceSpan, trimmedPart } from '../text/plainText.ts';
import type { Span } from '../text/span.ts';
import { type IsoDate, findDayLine } from './dates.ts';
import { issuerEnd } from './issuers.ts';
import { readLabel } from './labels.ts';
import { NUMBER_WORD } from './lexicon/citations.ts';
import { ISSUING_VERBS, KIND_WORDS, MOTTO, PERIOD_WORDS, SCHOOL_YEAR, YEAR_WORD } from './lexicon/header.ts';
import { DAY, MONTH, QUARTER, TO } from './lexicon/time.ts';
import { isUpperCase } from './outline.ts';
import { namesColumns } from './tableHeader.ts';

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
  /** Source offset behind the title: the preamble begins there. */
  readonly end: number;
}

/** A line of the head; blocks and table cells are cut at their line breaks. */
interface Line {
  readonly text: PlainText;
  readonly block: number;
}

const NUMBER_LINE = new RegExp(
  `${WORD_START}${NUMBER_WORD}\\s*:?\\s*([\\d.…_ ]{0,14}[a-zđA-Z]?\\s*[/-]\\s*[\\dA-ZĐ][\\p{L}\\d&/. -]{0,40})`,
  'iu',
);
const BLANK_DATE = new RegExp(
  `${DAY}[\\s\\d.…_/]{0,12}${MONTH}[\\s\\d.…_/]{0,12}${YEAR_WORD}[\\s.…_]{0,8}(?:\\d{2,4})?`,
  'iu',
);
/** What stands beside the number on its line, behind a gap or with a capitalised word: "Số: 12/KH-UBND   Hà Nội, ngày …". */
const BESIDE_NUMBER = /(?<!\s)\s{2,}|(?<=[\p{L}\d])\s(?=\p{Lu}\p{Ll})/u;
const MOTTO_KEYS = new Set(MOTTO);
const KIND = new RegExp(`^${anyOf(KIND_WORDS.map(([word]) => word))}${WORD_END}`, 'iu');
const PERIOD = new RegExp(
  `(?:${anyOf(PERIOD_WORDS)}\\s+)?((?:19|20)\\d{2})\\s*(?:-|${TO}|–)\\s*(?:${YEAR_WORD}\\s+)?((?:19|20)\\d{2})`,
  'iu',
);
const YEAR = new RegExp(
  `(?<!${MONTH}\\s{1,2}\\d{1,2}\\s{1,2})(?:${YEAR_WORD}\\s+|${QUARTER}\\s+[IVX\\d]{1,3}/|${MONTH}\\s+\\d{1,2}/)((?:19|20)\\d{2})${WORD_END}`,
  'giu',
);
const SCHOOL = new RegExp(SCHOOL_YEAR, 'iu');
const ISSUING = new RegExp(`^\\s*${anyOf(ISSUING_VERBS)}${WORD_END}`, 'iu');

/** How far down the head of a document can reach, in blocks. */
const DEEPEST = 30;

export function readHeader(blocks: readonly Block[], knowledge: Knowledge): Header {
  const lines = headLines(blocks);
  const number = firstOf(lines, readNumberLine);
  const dateAt = lines.findIndex(({ text }) => findDayLine(text.text) !== null || BLANK_DATE.test(text.text));
  const dateLine = lines[dateAt]?.text;
  const kindAt = lines.findIndex((line, index) => isKindLine(line.text, lines[index + 1]?.text, index > dateAt));
  const kindLine = lines[kindAt]?.text;
  const title = kindLine ? readTitle(lines, kindAt) : null;
  const kind = (kindLine && kindOf(kindLine.text)) ?? kindOfNumber(number?.value, knowledge);
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
    end,
  };
}

function headLines(blocks: readonly Block[]): readonly Line[] {
  const lines: Line[] = [];
  for (const [index, block] of blocks.slice(0, DEEPEST).entries()) {
    if (block.kind === 'table') {
      // a head laid out as a table stands at the very top; the days in a table of work are deadlines
      if (index > 6 || block.rows.slice(0, 3).some(namesColumns)) break;
      for (const row of block.rows) for (const cell of row.cells) lines.push(...linesOf(cell.text, index));
    } else {
      if (index > 0 && readLabel(block.text.text)?.kind === 'roman') break;
      lines.push(...linesOf(block.text, index).filter(({ text }) => !text.text.startsWith('|')));
    }
  }
  return lines;
}

function linesOf(text: PlainText, block: number): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const part of text.text.split('\n')) {
    const line = trimmedPart(text, start, start + part.length);
    if (line.shown !== '') lines.push({ text: line, block });
    start += part.length + 1;
  }
  return lines;
}

function firstOf<T>(lines: readonly Line[], read: (text: PlainText) => T | null): T | null {
  for (const line of lines) {
    const found = read(line.text);
    if (found !== null) return found;
  }
  return null;
}

function readNumberLine(line: PlainText): Mark<string> | null {
  const match = NUMBER_LINE.exec(line.text);
  // "Thực hiện Kế hoạch số 282/KH-UBND" cites another document: the own number stands at the head of its line
  if (!match || match.index > 3) return null;
  const start = match.index + match[0].length - (match[1] ?? '').length;
  const [written = ''] = (match[1] ?? '').split(BESIDE_NUMBER, 1);
  const value = written.replace(/[\s.…_]+/gu, '');
  return { value, span: sourceSpan(line, start, start + written.trimEnd().length) };
}

function isKindLine({ text }: PlainText, next: PlainText | undefined, belowDate: boolean): boolean {
  if (!KIND.test(text)) return false;
  const word = KIND.exec(text)?.[0] ?? '';
  if (isUpperCase(word)) return isUpperCase(text.slice(0, 40)) || text.length === word.length || belowDate;
  return text.length === word.length && next !== undefined;
}

function kindOf(line: string): string | null {
  const key = line.toLowerCase().replace(/\s+/gu, ' ');
  return KIND_WORDS.find(([word]) => key.startsWith(word))?.[1] ?? null;
}

function kindOfNumber(number: string | undefined, knowledge: Knowledge): string | null {
  const code = /[/-]([A-ZĐ][A-Za-zĐđ]*)[/-]/u.exec(number ?? '')?.[1];
  return code === undefined ? null : (knowledge.typeOfCode(code)?.code ?? null);
}

/** The subject: the lines below the type word, up to the preamble; or what the type word's own line goes on with. */
function readTitle(lines: readonly Line[], kindAt: number): Mark<string> | null {
  const kindLine = lines[kindAt];
  if (!kindLine) return null;
  const parts: PlainText[] = [];
  const word = KIND.exec(kindLine.text.text)?.[0].length ?? 0;
  const rest = trimmedPart(kindLine.text, word);
  if (rest.shown.replace(/[\s.:-]/gu, '') !== '') parts.push(rest);
  for (const line of lines.slice(kindAt + 1)) {
    const [first] = parts;
    const sameBlock = line.block === kindLine.block || (first && line.block === blockOf(lines, first));
    if (isRule(line.text.text)) continue;
    if (parts.length > 0 && !sameBlock && !(isUpperCase(line.text.text) && isUpperCase(first?.text ?? ''))) break;
    if (readLabel(line.text.text)?.kind === 'roman') break;
    if (line.text.text.startsWith('(')) break;
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

function blockOf(lines: readonly Line[], text: PlainText): number {
  return lines.find((line) => line.text === text)?.block ?? -1;
}

function isRule(text: string): boolean {
  return /^[\s_*.—–-]+$/u.test(text);
}

function readPlace(line: PlainText): Mark<string> | null {
  const comma = line.text.search(new RegExp(`[,.]?\\s*${DAY}(?!\\p{L})`, 'iu'));
  if (comma <= 0) return null;
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
  if (!match) return null;
  const [from, to] = [Number(match[1]), Number(match[2])];
  return from < to ? { from, to } : null;
}

/** The year of a date line whose day is blank. */
function lastYear({ text }: PlainText): number | null {
  const year = /(?:19|20)\d{2}/u.exec(text)?.[0];
  return year === undefined ? null : Number(year);
}

/** The last year that a text names; where the document's own date is known, only one near it: a law's year is not the plan's. */
function yearIn(text: string, dated: number | null): number | null {
  const years = [...text.matchAll(YEAR)].map((match) => Number(match[1]));
  return years.findLast((year) => dated === null || Math.abs(year - dated) <= 1) ?? null;
}

/**
 * Who issues the document: the lowest body of the head's left side, else the body that says in the preamble that it plans,
 * else the body whose code the number bears.
 */
function readIssuer(
  lines: readonly Line[],
  number: Mark<string> | null,
  blocks: readonly Block[],
  end: number,
  knowledge: Knowledge,
): Mark<string> | null {
  const numberAt = number
    ? lines.findIndex(
        ({ text }) => sourceSpan(text).start <= number.span.start && number.span.end <= sourceSpan(text).end,
      )
    : -1;
  const bodies = lines.slice(0, Math.max(numberAt, 0)).filter(({ text }) => isBodyLine(text.text, knowledge));
  const last = bodies.at(-1);
  if (last) return { value: properName(last.text.shown, knowledge), span: sourceSpan(last.text) };
  const preamble = blocks
    .filter((block): block is Prose => block.kind !== 'table' && block.span.start >= end)
    .slice(0, 8);
  for (const { text } of preamble) {
    for (const match of text.text.matchAll(/(?:^|[,;:.]\s+)(?=\p{Lu})/gu)) {
      const start = match.index + match[0].length;
      const stop = issuerEnd(text.text, start, knowledge);
      if (stop !== null && ISSUING.test(text.text.slice(stop))) {
        return { value: text.shown.slice(start, stop), span: sourceSpan(text, start, stop) };
      }
    }
  }
  const code = /[/-][A-ZĐ][A-Za-zĐđ]*[/-]([A-ZĐ&]+)/u.exec(number?.value ?? '')?.[1];
  const unit = code === undefined ? undefined : knowledge.unitsWithCode(code)[0];
  return unit && number ? { value: unit.name, span: number.span } : null;
}

function isBodyLine(text: string, knowledge: Knowledge): boolean {
  return isUpperCase(text) && !MOTTO_KEYS.has(compareKey(text)) && issuerEnd(text, 0, knowledge) !== null;
}

/** "SỞ Y TẾ" as people write it in a sentence: the registry's capitals, else those of the line. */
function properName(shown: string, knowledge: Knowledge): string {
  const known = knowledge.unitsNamed(shown)[0];
  return known?.name ?? shown.replace(/\s+/gu, ' ');
}

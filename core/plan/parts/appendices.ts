import { WORD_END, WORD_START, anyOf, anyWord, startsWithAny } from '../../text/pattern.ts';
import { sourceSpan } from '../../text/plainText.ts';
import type { Span } from '../../text/span.ts';
import type { Citation } from '../citations/citations.ts';
import { NUMBER_WORD, OF } from '../lexicon/citations.ts';
import {
  APPENDIX,
  APPENDIX_JOINTS,
  APPENDIX_PLACE,
  ATTACHED_FILE,
  ATTACHED_HERE,
  OTHER_DOCUMENTS,
  THIS,
} from '../lexicon/outline.ts';
import { AND } from '../lexicon/time.ts';
import { isAttachedLine } from '../outline/attachedLine.ts';
import { ordinalOf } from '../outline/ordinals.ts';
import { isAppendixTitle, isWithin, sectionOf } from '../outline/outline.ts';
import type { Passage } from '../outline/passages.ts';
import { documentTexts } from '../queries.ts';
import type { Plan } from '../readPlan.ts';
import { unreadableTables } from '../tables/unreadableTables.ts';

/** A place where the text says that it has an appendix. */
export interface AppendixAnnouncement {
  /** As written. */
  readonly text: string;
  /** A separate file is said to be attached. */
  readonly file: boolean;
  readonly span: Span;
}

const NUMBERED = `(?:\\s+(?:${NUMBER_WORD}\\s+)?[IVX\\d]{1,4}${WORD_END})?`;
const PLACE = anyOf(APPENDIX_PLACE);
/** "theo Phụ lục II đính kèm", "tại Phụ lục I"; a place without "kèm theo" needs the capital of a name. */
const ANNOUNCED = new RegExp(
  `${WORD_START}(?:(?:${PLACE}\\s+)?${APPENDIX}[^.;()\\n]{0,80}?${WORD_START}(${anyOf(ATTACHED_HERE)})|${PLACE}\\s+${APPENDIX}${NUMBERED})${WORD_END}`,
  'giu',
);
const CAPITAL = new RegExp(`${APPENDIX.charAt(0).toUpperCase()}${APPENDIX.slice(1)}|${APPENDIX.toUpperCase()}`, 'u');
const OF_THIS = new RegExp(`^\\s+(?:[\\p{sc=Latin},]+\\s+){1,4}${THIS}${WORD_END}`, 'u');
const OF_ANOTHER = new RegExp(`^(?:\\s+${anyOf(OF)}\\s|[^.;()\\n]{0,40}?${anyWord(OTHER_DOCUMENTS)}${WORD_END})`, 'iu');
const JOINED = new RegExp(`${anyWord(APPENDIX_JOINTS)}\\s+$`, 'iu');
const FILE = startsWithAny(ATTACHED_FILE);
/** How far a document's number may stand from the words on its appendix. */
const NEAR = 60;

/** The announcements of appendices in the body, in order. */
export function appendixAnnouncements(plan: Plan): readonly AppendixAnnouncement[] {
  return plan.passages.flatMap((passage, index) => {
    if (isWithin(sectionOf(plan.sections, index), 'appendix') || isAppendixTitle(passage)) return [];
    if (isAttachedLine(passage)) return [];
    const { text } = passage;
    return [...text.text.matchAll(ANNOUNCED)].flatMap((match) => {
      const end = match.index + match[0].length;
      const file = FILE.test(match[1] ?? '');
      const span = sourceSpan(text, match.index, end);
      if (match[1] === undefined && !CAPITAL.test(match[0])) return [];
      if (!OF_THIS.test(text.text.slice(end)) && isOfAnother(plan, passage, match.index, end)) return [];
      return [{ text: text.shown.slice(match.index, end), file, span }];
    });
  });
}

/** Another document is named behind the words, or right before them. */
function isOfAnother({ citations, document }: Plan, { text }: Passage, start: number, end: number): boolean {
  if (OF_ANOTHER.test(text.text.slice(end))) return true;
  const span = sourceSpan(text, start, end);
  const within = (from: number, to: number): string => document.source.slice(from, to);
  return citations.some((cited) => {
    const behind = cited.numberSpan.start - span.end;
    if (behind >= 0 && behind < NEAR) return !/[.;(]\s/u.test(within(span.end, cited.numberSpan.start));
    const before = within(cited.span.end, span.start);
    return cited.span.end <= span.start && before.length < NEAR && !/[.;]\s/u.test(before) && JOINED.test(before);
  });
}

/** An announced appendix whose number none of those that the document holds bears. */
export interface AnnouncedBeyond extends AppendixAnnouncement {
  readonly absent: string;
}

/** The announcements of a numbered appendix where others stand and that one does not: "Phụ lục III" beside I and II. */
export function announcedBeyond(plan: Plan): readonly AnnouncedBeyond[] {
  const titles = plan.sections.filter(
    ({ kind, heading }) => kind === 'appendix' && OPENS_APPENDIX.test(heading.text.text),
  );
  const held = titles.map(({ heading }) => numbersOf(heading.text.text)[0]);
  if (held.length === 0 || held.includes(undefined)) return [];
  // a title that no outline sees, in a cell or in small letters, is there all the same
  const lines = documentTexts(plan).flatMap(({ text }) => text.split('\n').filter((line) => OPENS_APPENDIX.test(line)));
  const there = new Set(lines.flatMap(numbersOf).map(valueOf));
  return appendixAnnouncements(plan).flatMap((announced) => {
    const absent = numbersOf(announced.text).find((number) => !there.has(valueOf(number)));
    return absent === undefined ? [] : [{ ...announced, absent }];
  });
}

const ONE = `(?:${NUMBER_WORD}\\s+)?(?:[IVX]{1,5}|\\d{1,2})(?![\\p{sc=Latin}\\p{N}])`;
const OPENS_APPENDIX = new RegExp(`^[\\s*_#(]*${APPENDIX}(?!\\p{sc=Latin})`, 'iu');
const NUMBERS = new RegExp(
  `(?:${APPENDIX}|${CAPITAL.source})\\s+(${ONE}(?:\\s*(?:,|${AND})\\s*(?:(?:${APPENDIX}|${CAPITAL.source})\\s+)?${ONE})*)`,
  'u',
);

/** "Phụ lục I, II và Phụ lục số 3": the numbers as written. */
function numbersOf(text: string): readonly string[] {
  return NUMBERS.exec(text)?.[1]?.match(/(?<!\p{sc=Latin})[IVX]+(?!\p{sc=Latin})|\d+/gu) ?? [];
}

function valueOf(number: string): number | null {
  return ordinalOf({ kind: /^\d/u.test(number) ? 'number' : 'roman', value: number });
}

/** Does the document hold an appendix: one with a title, one that says what it goes with, or a table behind the body? */
export function hasAppendix(plan: Plan): boolean {
  const closing = plan.sections.find(({ kind }) => kind === 'recipients' || kind === 'signature');
  return (
    plan.sections.some(({ kind }) => kind === 'appendix') ||
    plan.passages.some(isAttachedLine) ||
    plan.tables.some(
      ({ holdsTasks, span }) =>
        holdsTasks || (closing !== undefined && span.start > closing.span.start && holdsCells(plan, span)),
    ) ||
    unreadableTables(plan).length > 0
  );
}

/** A head or signature laid out as a table is no appendix. */
function holdsCells(plan: Plan, span: Span): boolean {
  return plan.tables.some((table) => table.span === span && table.rows.length > 2);
}

/** The numbers that such lines give for the document they go with, own and others'. */
export function attachedTo(plan: Plan): readonly Citation[] {
  const lines = plan.passages.filter((passage) => isAttachedLine(passage) && passage.span.start > plan.header.end);
  return [...plan.ownReferences, ...plan.citations].filter(({ numberSpan }) =>
    lines.some(({ span }) => span.start <= numberSpan.start && numberSpan.end <= span.end),
  );
}

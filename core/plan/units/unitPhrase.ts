import { WORD_END, WORD_START, anyOf, anyWord } from '../../text/pattern.ts';
import { recalled } from '../../text/recall.ts';
import { AND } from '../lexicon/time.ts';
import { NAMED_BY_WORK, NAME_COMPOUNDS, NAMING_WORK, NEVER_WORK, PASSIVE_WORD } from '../lexicon/unitNames.ts';
import { DETERMINERS, GENERIC_UNITS, NOUN_OPENERS, QUALITIES } from '../lexicon/units.ts';
import { PLAIN_WORK_VERBS, WORK_VERBS } from '../lexicon/work.ts';

/** Words that open a noun: "các tổ chức xã hội" are units, "tổ chức hội nghị" is work; "cơ quan quản lý" is what it does; "địa chính - xây dựng" a field. */
const NOUN_BEFORE = `(?<!${anyOf(NOUN_OPENERS)}\\s)(?!(?<=${anyOf(GENERIC_UNITS)}\\s)${anyOf(QUALITIES)}${WORD_END})(?<!${AND}\\s|[-–]\\s)`;
const workAfterName = (verbs: readonly string[]): RegExp =>
  new RegExp(`(?:[,:]|(?<!\\s))\\s+${NOUN_BEFORE}(?=${anyOf(verbs)}${WORD_END})`, 'gu');
const WORK = workAfterName(WORK_VERBS);
const PLAIN_WORK = workAfterName(PLAIN_WORK_VERBS);
/** "Các đơn vị thực hiện …": behind a noun a verb may be part of the name; where no other follows, it is the work. */
const ANY_WORK = new RegExp(`(?<=\\s)(?<![-–]\\s)(?=${anyOf(WORK_VERBS)}${WORD_END})`, 'gu');
const COMPOUND = new RegExp(`${anyWord(NAME_COMPOUNDS)}${WORD_END}`, 'giu');
const NEVER = new RegExp(`^${anyOf(NEVER_WORK)}${WORD_END}`, 'u');
/** "Phòng Hỗ trợ người tham gia (HTTG) …": what the short form of a name stands behind is its last word. */
const IN_NAME = new RegExp(`^${anyOf(WORK_VERBS)}\\s*\\(\\p{Lu}[\\p{Lu}\\d&-]{1,11}\\)`, 'u');
/** "Các đoàn", "Tổ": what they do names them. */
const NAMED = new RegExp(`^(?:${anyOf(DETERMINERS)}\\s+)?${anyOf(NAMED_BY_WORK)}$`, 'iu');
const NAMING = new RegExp(`^${anyOf(NAMING_WORK)}${WORD_END}`, 'u');
const LONGEST_NAMING = 60;
const PASSIVE = new RegExp(`(?<!\\s)\\s+${PASSIVE_WORD}\\s*$`, 'u');

/** Where the name of a unit that begins a text ends and its work begins; the whole length when no work follows. */
export function unitPhraseEnd(text: string, heading: boolean): number {
  return heading ? endInHeading(text) : endInSentence(text);
}

const endInHeading = recalled((text) => withoutPassive(text, endBefore(text, PLAIN_WORK) ?? text.length));
const endInSentence = recalled((text) =>
  withoutPassive(text, endBefore(text, WORK) ?? workIn(text, ANY_WORK)[0]?.at ?? text.length),
);

/** "Các đơn vị được phân công chủ trì …": the word that makes a verb passive belongs to it. */
function withoutPassive(text: string, end: number): number {
  return PASSIVE.exec(text.slice(0, end))?.index ?? end;
}

function endBefore(text: string, pattern: RegExp): number | null {
  const [end, next] = workIn(text, pattern);
  return end === undefined ? null : (namedByWork(text, end, next) ?? end.at);
}

interface Work {
  /** Where the name before it ends. */
  readonly at: number;
  /** Where its verb begins. */
  readonly verb: number;
}

/** The first two places where a verb gives work; not in a word of two syllables that the name holds: "Bộ Ngoại giao", "Sở Giáo dục và Đào tạo". */
function workIn(text: string, pattern: RegExp): readonly Work[] {
  const found: Work[] = [];
  let compounds: readonly RegExpExecArray[] | null = null;
  for (const { index, 0: gap } of text.matchAll(pattern)) {
    const verb = index + gap.length;
    compounds ??= [...text.matchAll(COMPOUND)];
    const isInside = compounds.some((compound) => compound.index < verb && verb < compound.index + compound[0].length);
    const rest = text.slice(verb);
    if (isInside || NEVER.test(rest) || IN_NAME.test(rest)) continue;
    found.push({ at: index, verb });
    if (found.length > 1) break;
  }
  return found;
}

/** "Đội tuyên truyền lưu động rà soát …", "Tổ giám sát cộng đồng: …": where such a name ends; null where the verb is the work. */
function namedByWork(text: string, { at, verb }: Work, next: Work | undefined): number | null {
  const naming = NAMING.exec(text.slice(verb))?.[0].length;
  if (naming === undefined || !NAMED.test(text.slice(0, at))) return null;
  const colon = text.indexOf(':', verb);
  const end = Math.min(next?.at ?? Infinity, colon < 0 ? Infinity : colon);
  return end - verb <= LONGEST_NAMING && !BREAK.test(text.slice(verb + naming, end)) ? end : null;
}

const BREAK = new RegExp(`[,;.]|${WORD_START}\\d`, 'u');

import { WORD_END, anyOf, anyWord, startsWithAny } from '../../text/pattern.ts';
import {
  AGENT_WORDS,
  ASSIGNING,
  CONCLUDING,
  COOPERATION,
  DIRECTIVES,
  NAMERS,
  NO_DIRECTIVES,
  OPENINGS,
} from '../lexicon/assigning.ts';
import { AND } from '../lexicon/time.ts';
import { CLASSES } from '../lexicon/unitNames.ts';
import { DETERMINERS } from '../lexicon/units.ts';
import { WORK_VERBS } from '../lexicon/work.ts';
import { unitPhraseEnd } from './unitPhrase.ts';
import { beginsWithUnit, isGeneralUnit } from './units.ts';

/** The units that a text gives work to, by offsets in it. */
export interface Head {
  readonly start: number;
  readonly end: number;
  /** The text is nothing but the units: a heading. */
  readonly whole: boolean;
}

const DIRECTIVE = new RegExp(`^${anyOf(DIRECTIVES)}${WORD_END}\\s*:?\\s*`, 'iu');
/** Case counts: "Giao ban" is a meeting, "Giao Ban Quản lý" gives work. */
const NO_DIRECTIVE = new RegExp(`^${anyOf(NO_DIRECTIVES)}${WORD_END}`, 'u');
const NAMER = new RegExp(`^${anyOf(NAMERS)}${WORD_END}\\s*`, 'iu');
const OPENING = new RegExp(`^${anyOf(OPENINGS)}${WORD_END}[^,;:]{0,160},\\s*`, 'iu');
const WORK = startsWithAny([...COOPERATION, ...WORK_VERBS]);
/** "các Bộ", "Giám đốc các Sở". */
const CLASS_END = new RegExp(`${anyWord(DETERMINERS)}\\s+${anyOf(CLASSES)}$`, 'iu');
const LISTED = new RegExp(`,|(?<!\\s)\\s${AND}\\s`, 'u');
const LONGEST_NAME = 160;
const LONGEST_UNIT_LINE = 260;
/** Where a clause of its own may begin, behind "do" or a comma. */
const CLAUSE = new RegExp(`(?:${anyWord(AGENT_WORDS)}\\s+|[,;:]\\s+)(?=\\p{sc=Latin})`, 'giu');

/** The words at the head of a text (folded form) that give work to what follows; null where there are none. */
function directiveOf(text: string): string | null {
  if (NO_DIRECTIVE.test(text.charAt(0).toLowerCase() + text.slice(1))) return null;
  return DIRECTIVE.exec(text)?.[0] ?? null;
}

/** Does a text begin by giving work to somebody: "Giao Văn phòng …"? */
export function isDirected(text: string): boolean {
  const directive = directiveOf(text);
  return directive !== null && beginsWithUnit(text.slice(directive.length), true);
}

/** "Giao:", "Phân công nhiệm vụ cụ thể như sau:": whom the work is for, the entries below say. */
const OPEN_DIRECTIVE = new RegExp(
  `^${anyOf([...DIRECTIVES, ...ASSIGNING])}${WORD_END}(?:\\s+\\p{Ll}+){0,6}\\s*:$`,
  'iu',
);
const ASSIGNS = new RegExp(`^${anyOf(ASSIGNING)}${WORD_END}`, 'iu');
const LONGEST_OPENING = 100;
const LONGEST_ADDRESSING = 240;

/** Where a clause with a subject of its own begins. */
const LAST_CLAUSE = /[,;]\s+(?=\p{Lu})/gu;

/**
 * Does a text only say that work is given and leave the units to its entries: "Giao:", "Chủ tịch UBND tỉnh yêu cầu:", perhaps behind
 * the reasons: "Thực hiện Công điện số …, Sở Y tế yêu cầu:"?
 */
export function opensAssignments(text: string): boolean {
  if (!text.endsWith(':')) return false;
  const clauses = [...text.matchAll(LAST_CLAUSE)].map(({ index, 0: mark }) => index + mark.length);
  return [0, ...clauses].some((start) => opensInClause(text.slice(start)));
}

/** "… Phó Thủ tướng Chính phủ kết luận như sau:": in the notice of a meeting's conclusions the entries give work. */
const CONCLUDES = new RegExp(`${anyWord(CONCLUDING)}(?:\\s+\\p{Ll}+){0,6}\\s*:$`, 'iu');

/** Does a text end by announcing what somebody concluded? */
export function opensConclusions(text: string): boolean {
  return CONCLUDES.test(text.slice(-LONGEST_OPENING));
}

/** A lead-in that says for all whom the work is for ("… đề nghị các sở, ngành:") leaves it to its entries to name others. */
function opensInClause(text: string): boolean {
  if (text.length > LONGEST_ADDRESSING) return false;
  const giver = beginsWithUnit(text) ? unitPhraseEnd(text, false) : 0;
  const directive = text.slice(giver).trimStart();
  if (NO_DIRECTIVE.test(directive.toLowerCase())) return false;
  if (isDirected(directive)) return giver > 0;
  return text.length <= LONGEST_OPENING && OPEN_DIRECTIVE.test(directive) && (giver > 0 || ASSIGNS.test(directive));
}

/**
 * The units that a text begins with, behind "Giao", "Đối với" or an opening clause; null when it begins with work. In a heading
 * only plain words of work end the name: "Các phòng giáo dục và đào tạo" is one.
 */
export function readHead(text: string, heading: boolean): Head | null {
  let start = 0;
  for (let openings = 0; openings < 2; openings++) {
    const opening = OPENING.exec(text.slice(start));
    if (!opening) break;
    start += opening[0].length;
  }
  const opened = start > 0;
  const introduced = directiveOf(text.slice(start)) ?? NAMER.exec(text.slice(start))?.[0] ?? null;
  start += introduced?.length ?? 0;
  const rest = text.slice(start);
  if (!beginsWithUnit(rest, introduced !== null)) return null;
  const name = unitPhraseEnd(rest, heading);
  const colon = rest.search(/:(?=\s|$)/u);
  const end = start + (namesListed(rest, colon, heading) ?? (colon >= 0 && colon < name ? colon : name));
  // "Sở Y tế giao các bệnh viện …": the work is for whom the first one names
  const work = text.length - text.slice(end).trimStart().length;
  const passedOn = directiveOf(text.slice(work));
  const behind = work + (passedOn?.length ?? 0);
  if (passedOn !== null && beginsWithUnit(text.slice(behind), true)) {
    return { start: behind, end: behind + unitPhraseEnd(text.slice(behind), heading), whole: false };
  }
  const whole = text.slice(end).replace(/^[\s:.;,]+/u, '') === '' && text.length <= LONGEST_UNIT_LINE;
  // an opening clause leads up to work
  return whole && opened ? null : { start, end, whole };
}

/** Where the list ends that says which units of a class are meant: "các Bộ: Công an, Tài chính và Xây dựng". */
function namesListed(text: string, colon: number, heading: boolean): number | null {
  if (colon < 0 || !CLASS_END.test(text.slice(0, colon))) return null;
  const behind = text.length - text.slice(colon + 1).trimStart().length;
  const list = text.slice(behind);
  if (!/^\p{Lu}/u.test(list) || WORK.test(list)) return null;
  const end = unitPhraseEnd(list, heading);
  // a sentence whose verb is not known is no name
  if (end === list.length && /[.;]$/u.test(list)) return null;
  return LISTED.test(list.slice(0, end)) ? behind + end : null;
}

/** "Kinh phí thực hiện do Phòng Tài chính bố trí …": the unit that does it stands in the middle. */
export function readAgent(text: string): Head | null {
  for (const clause of text.matchAll(CLAUSE)) {
    const start = clause.index + clause[0].length;
    const rest = text.slice(start);
    if (!beginsWithUnit(rest) || isGeneralUnit(rest)) continue;
    const length = unitPhraseEnd(rest, false);
    if (length < rest.length && length <= LONGEST_NAME) return { start, end: start + length, whole: false };
  }
  return null;
}

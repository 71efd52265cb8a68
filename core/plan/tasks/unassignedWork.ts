import { WORD_END, anyOf, anyWord, startsWithAny, wholeWords } from '../../text/pattern.ts';
import { contextOf } from '../context.ts';
import { DOER_LEADS, GIVING_TITLES, MATTERS, NOUNS_OF_ORDERS, ORDERS, OTHER_TITLES } from '../lexicon/orders.ts';
import { isClosing } from '../outline/closings.ts';
import { readLabel } from '../outline/labels.ts';
import { type Section, sectionOf } from '../outline/outline.ts';
import { type Passage, bodyOf } from '../outline/passages.ts';
import type { Plan } from '../readPlan.ts';
import { beginsWithUnit, holdsUnit } from '../units/units.ts';

const ORDER = startsWithAny(ORDERS);
const NOUN = new RegExp(`^${anyOf(NOUNS_OF_ORDERS)}`, 'iu');
const MATTER = startsWithAny([...MATTERS, ...ORDERS]);
const GIVES = wholeWords(GIVING_TITLES);
const OTHER = wholeWords(OTHER_TITLES);
/** Where a clause begins that may begin with its unit. */
const CLAUSE = new RegExp(`(?<=[,;.:(])\\s+|${anyWord(DOER_LEADS)}${WORD_END}\\s*:?\\s+`, 'giu');
/** Fewer words are the name of a matter, not an order. */
const FEWEST_WORDS = 6;

/**
 * The passages under "Tổ chức thực hiện" that give work to nobody: no unit does it by the sentence, none is named by the headings
 * and lead-ins above. By the part that they stand in, in reading order.
 */
export function unassignedWork(plan: Plan): readonly (readonly Passage[])[] {
  const { passages, sections } = plan;
  const headings = new Set(sections.map(({ heading }) => heading));
  const assigned = plan.tasks.filter(({ row }) => row === null).map(({ span }) => span.start);
  const parts = new Map<Section, Passage[]>();
  passages.forEach((passage, index) => {
    const section = sectionOf(sections, index);
    if (!section || headings.has(passage) || !givesWork(section) || !isOrder(passage)) return;
    if (isClosing(passage, passages[index - 1], passages[index + 1])) return;
    if (assigned.some((start) => passage.span.start <= start && start < passage.span.end)) return;
    const above = contextOf({ text: passage.text, section, passage: index, cell: null }, passages);
    if (!upToGiving(above).every(namesMatter) || namesDoer(bodyOf(passage).text)) return;
    const part = parts.get(section);
    if (part) part.push(passage);
    else parts.set(section, [passage]);
  });
  return [...parts.values()];
}

/** Is the section, or one round it, one that gives work, and none of them about other things? */
function givesWork(section: Section): boolean {
  const titles: string[] = [];
  for (let at: Section | null = section; at; at = at.parent) {
    titles.push(at.heading.text.text);
    if (at.kind === 'organisation')
      return titles.some((title) => GIVES.test(title)) && !titles.some((title) => OTHER.test(title));
  }
  return false;
}

function isOrder(passage: Passage): boolean {
  const { text } = bodyOf(passage);
  if (!ORDER.test(text) || NOUN.test(text) || text.endsWith(':')) return false;
  return text.split(' ').length >= FEWEST_WORDS;
}

/** Does a clause of the text begin with a unit, or is the work given to one within? */
function namesDoer(text: string): boolean {
  return [...text.matchAll(CLAUSE)].some((clause) => beginsWithUnit(text.slice(clause.index + clause[0].length)));
}

/** The headings and lead-ins above a passage, up to the one that gives the work. */
function upToGiving(above: readonly string[]): readonly string[] {
  const giving = above.findIndex((heading) => GIVES.test(heading));
  return giving < 0 ? above : above.slice(0, giving + 1);
}

/** Does a heading or lead-in say what the work is about? Whatever else it says may be who does it: "Học sinh", "Tại cấp xã". */
function namesMatter(heading: string): boolean {
  const text = heading.slice(readLabel(heading)?.length ?? 0);
  if (!GIVES.test(text) && !MATTER.test(text)) return false;
  const words = text.replace(GIVES, '');
  return !holdsUnit(words);
}

import { WORD_END, WORD_START, anyOf, anyWord, startsWithAny, wholeWords } from '../../text/pattern.ts';
import { recalled } from '../../text/recall.ts';
import { NUMBER_WORD } from '../lexicon/citations.ts';
import {
  EFFORTS,
  EXPECTED_RESULTS,
  ORGANISATION_ALONE,
  ORGANISATION_LEADS,
  ORGANISATION_TAILS,
  RESULT_OPENERS,
  SECTION_TITLES,
  WORK_OF_UNITS,
} from '../lexicon/outline.ts';
import { UNIT_NOUNS } from '../lexicon/units.ts';

/** What a section is about, as its title says. */
export type TitledKind = keyof typeof SECTION_TITLES;

const RESULTS = new RegExp(
  `^(?!${anyOf(EXPECTED_RESULTS)})(?:${anyOf(RESULT_OPENERS)}\\s+)*${anyOf(SECTION_TITLES.results)}${WORD_END}`,
  'iu',
);
// the kinds are the keys of the lexicon
const KINDS = (Object.keys(SECTION_TITLES) as TitledKind[])
  .filter((kind) => kind !== 'organisation')
  .map((kind) => [kind, kind === 'results' ? RESULTS : wholeWords(SECTION_TITLES[kind])] as const);

const NAME = anyOf(SECTION_TITLES.organisation);
/** The words stand first, behind a number that is no label ("IV TỔ CHỨC …"), or open a part of the title. */
const OPENS = `(?:^(?:[IVX]+\\s+)?|[.,;:]\\s*|${anyWord(ORGANISATION_LEADS)}\\s+)`;
const TITLE_ENDS = '[\\s,;:.]*$';
/**
 * "Tổ chức thực hiện", "Kinh phí và tổ chức thực hiện Kế hoạch", "Trách nhiệm của các sở": the words open the title or a part of
 * it, and nothing follows that makes them work of another kind ("tổ chức thực hiện cơ chế một cửa", "trách nhiệm giải trình").
 */
const ORGANISATION = new RegExp(
  `${OPENS}(?:${NAME}(?=${TITLE_ENDS}|\\s*[,;:.(]|\\s+${anyOf(ORGANISATION_TAILS)}${WORD_END})|${anyOf(ORGANISATION_ALONE)}(?=${TITLE_ENDS})|${anyOf(WORK_OF_UNITS)}\\s+${anyOf(UNIT_NOUNS)}${WORD_END})`,
  'iu',
);
/** "Tổ chức thực hiện Nghị quyết số 18/NQ-CP": another document, so work like any other. */
const NUMBERED = new RegExp(`${WORD_START}${NUMBER_WORD}\\s*[\\d…]`, 'iu');
const EFFORT = startsWithAny(EFFORTS);

/** The kind that a title (folded form) names; null for a title of the document's own. */
export const kindOfTitle = recalled((title): TitledKind | null => {
  const named = KINDS.find(([, words]) => words.test(title));
  const kind = named?.[0] ?? null;
  const organisation = title.search(ORGANISATION);
  if (organisation < 0 || EFFORT.test(title) || NUMBERED.test(title)) return kind;
  // "Tình hình tổ chức thực hiện" tells of the past
  const tellsResults = kind === 'results' && named !== undefined && title.search(named[1]) < organisation;
  return kind === 'recipients' || kind === 'basis' || tellsResults ? kind : 'organisation';
});

/** The kinds whose words a title holds: "Nội dung, mục tiêu, nhiệm vụ" is about goals and about tasks. */
export function kindsNamedIn(title: string): readonly TitledKind[] {
  const words = KINDS.filter(([, pattern]) => pattern.test(title)).map(([kind]) => kind);
  return ORGANISATION.test(title) ? [...words, 'organisation'] : words;
}

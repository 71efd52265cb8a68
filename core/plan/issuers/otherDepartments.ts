import type { Knowledge } from '../../knowledge/knowledge.ts';
import { compareKey } from '../../text/fold.ts';
import { WORD_START, anyOf, anyWord, wholeWords } from '../../text/pattern.ts';
import { type PlainText, sourceSpan } from '../../text/plainText.ts';
import type { Span } from '../../text/span.ts';
import { BELONGING, DEPARTMENT, OF, OTHERS_MEANT, OWN_PARTS, SUPERIORS } from '../lexicon/selfMentions.ts';
import { AND } from '../lexicon/time.ts';
import type { Plan } from '../readPlan.ts';
import { recalledReader } from '../recalledTexts.ts';
import { issuerEnd } from './issuers.ts';
import { codesOfBody } from './issuingBody.ts';
import { selfMentions } from './selfMentions.ts';

/** A department (Sở) that stands where the document means itself. */
export interface OtherDepartment {
  /** As written. */
  readonly name: string;
  readonly span: Span;
}

const NAME = new RegExp(`${WORD_START}${DEPARTMENT}\\s(?=\\p{Lu})`, 'gu');
const OWN_PART_BEFORE = new RegExp(`${anyWord(OWN_PARTS)}\\s+(?:${anyOf(BELONGING)}\\s+)?$`, 'iu');
const BESIDE_SUPERIOR = new RegExp(
  `${WORD_START}${OF}\\s+${anyOf(SUPERIORS)}(?:\\s+\\p{Lu}[\\p{sc=Latin}\\s]{1,20})?\\s*(?:,|,?\\s${AND})\\s+${OF}\\s+$`,
  'iu',
);
const OF_BEFORE = new RegExp(`${WORD_START}${OF}\\s+$`, 'iu');
const OTHERS = wholeWords(OTHERS_MEANT);
const SENTENCE_END = /[.;:](?=\s)/u;

/**
 * Other departments in the place of the document's own, as copied text leaves them; none unless a department issues the
 * document. One that is also named elsewhere has its own part in the plan, and is meant.
 */
export function otherDepartments(plan: Plan, knowledge: Knowledge): readonly OtherDepartment[] {
  const own = plan.header.issuer?.value ?? '';
  if (!own.startsWith(`${DEPARTMENT} `)) return [];
  const spoken = selfMentions(plan).map((text) => sourceSpan(text));
  const isSpoken = ({ start }: Span): boolean => spoken.some((span) => span.start <= start && start < span.end);
  const others = plan.texts
    .flatMap(({ text }) => knowledge.derived(departmentReader)(text))
    .filter(({ name }) => !isSameBody(name, own, knowledge))
    .map(({ ownPart, of, ...named }) => ({ ...named, meansItself: ownPart || (of && isSpoken(named.span)) }));
  const elsewhere = new Set(others.filter(({ meansItself }) => !meansItself).map(({ name }) => compareKey(name)));
  return others.filter(({ name, meansItself }) => meansItself && !elsewhere.has(compareKey(name)));
}

interface Named extends OtherDepartment {
  /** Its parts or people stand before it, as a document speaks of its own. */
  readonly ownPart: boolean;
  /** "của" stands before it. */
  readonly of: boolean;
}

function departmentReader(knowledge: Knowledge): (text: PlainText) => readonly Named[] {
  return recalledReader((text) => departmentsIn(text, knowledge));
}

function departmentsIn(text: PlainText, knowledge: Knowledge): readonly Named[] {
  return [...text.text.matchAll(NAME)].flatMap((match) => {
    const end = issuerEnd(text.text, match.index, knowledge);
    if (end === null) return [];
    const sentence = text.text.slice(0, match.index).split(SENTENCE_END).at(-1) ?? '';
    const ownPart = (OWN_PART_BEFORE.test(sentence) || BESIDE_SUPERIOR.test(sentence)) && !OTHERS.test(sentence);
    const name = text.shown.slice(match.index, end);
    return [{ name, span: sourceSpan(text, match.index, end), ownPart, of: OF_BEFORE.test(sentence) }];
  });
}

function isSameBody(name: string, own: string, knowledge: Knowledge): boolean {
  const [a, b] = [compareKey(name), compareKey(own)];
  if (a.startsWith(b) || b.startsWith(a)) return true;
  const codes = codesOfBody(own, knowledge);
  return codesOfBody(name, knowledge).some((code) => codes.includes(code));
}

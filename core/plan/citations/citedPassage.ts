import { foldLookAlikes } from '../../text/fold.ts';
import { WORD_START } from '../../text/pattern.ts';
import { ARTICLE_WORD, CLAUSE_WORD, OF_DOCUMENT, POINT_WORD, SECTION_WORD } from '../lexicon/passages.ts';
import type { Passage } from '../outline/passages.ts';
import type { Plan } from '../readPlan.ts';

/** The part of a document that a citation names; null for what it does not say. */
export interface CitedPassage {
  /** "3", "15a" of "Điều 15a". */
  readonly article: string | null;
  readonly clause: string | null;
  readonly point: string | null;
  /** "II" of "mục II Kế hoạch số …". */
  readonly section: string | null;
}

/** "điểm a khoản 2 Điều 5 (của) " before the type word of the document. */
const BEFORE = new RegExp(
  `(?:${WORD_START}${POINT_WORD}\\s(\\p{sc=Latin})\\s?,?\\s)?(?:${WORD_START}${CLAUSE_WORD}\\s(\\d{1,3})\\s?,?\\s)?${WORD_START}(?:${ARTICLE_WORD}\\s(\\d{1,4}\\p{Ll}?)|${SECTION_WORD}\\s([IVX]{1,6}|\\d{1,3}))\\s?,?\\s(?:${OF_DOCUMENT}\\s)?$`,
  'iu',
);
const REACH = 60;
const LONGEST = 4000;

/** The part that stands named right before a place of the source, where the citation begins. */
export function passageBefore(source: string, start: number): CitedPassage | null {
  const before = foldLookAlikes(source.slice(Math.max(0, start - REACH), start).normalize('NFC')).replace(/\s+/gu, ' ');
  const match = BEFORE.exec(before);
  if (!match) return null;
  const [, point = null, clause = null, article = null, section = null] = match;
  return { point, clause, article, section };
}

/** What a part of a document says: the clause where one is named, else the article or section as far as it is short; null where it has none. */
export function textOfPassage(plan: Plan, { article, clause, section }: CitedPassage): readonly string[] | null {
  const { passages } = plan;
  const from = passages.findIndex((passage) =>
    article === null ? isSection(passage, section) : isArticle(passage, article),
  );
  if (from < 0) return null;
  const opens = article === null ? isAnySection : isAnyArticle;
  const next = passages.findIndex((passage, index) => index > from && opens(passage));
  const all = passages.slice(from, next < 0 ? passages.length : next);
  const texts = (clause === null ? all : [all[0], ...clauseIn(all, clause)]).flatMap((one) => one?.text.shown ?? []);
  const kept: string[] = [];
  for (const text of texts) {
    if (kept.join('').length + text.length > LONGEST) break;
    kept.push(text);
  }
  return kept;
}

const ANY_ARTICLE = new RegExp(`^${ARTICLE_WORD}\\s(\\d{1,4}\\p{Ll}?)(?![\\p{sc=Latin}\\p{N}])`, 'iu');
const ANY_SECTION = /^([IVX]{1,6})[.)]?\s/u;
const CLAUSE = /^(\d{1,3})[.)]\s/u;

function isAnyArticle({ text }: Passage): boolean {
  return ANY_ARTICLE.test(text.text);
}

function isArticle({ text }: Passage, article: string): boolean {
  return ANY_ARTICLE.exec(text.text)?.[1]?.toLowerCase() === article.toLowerCase();
}

function isAnySection(passage: Passage): boolean {
  return sectionNumber(passage) !== null;
}

function isSection(passage: Passage, section: string | null): boolean {
  return section !== null && sectionNumber(passage) === section.toUpperCase();
}

function sectionNumber({ text }: Passage): string | null {
  return ANY_SECTION.exec(text.text)?.[1] ?? null;
}

/** A clause goes on to the next one. */
function clauseIn(passages: readonly Passage[], clause: string): readonly Passage[] {
  const numberOf = ({ text, label }: Passage): string | null =>
    CLAUSE.exec(text.text)?.[1] ?? (label?.kind === 'number' && label.depth === 1 ? label.value : null);
  // the heading of the article has a number of its own
  const from = passages.findIndex((passage, index) => index > 0 && numberOf(passage) === clause);
  const next = passages.findIndex((passage, index) => index > from && numberOf(passage) !== null);
  return from < 0 ? [] : passages.slice(from, next < 0 ? passages.length : next);
}

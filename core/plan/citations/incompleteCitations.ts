import type { Knowledge } from '../../knowledge/knowledge.ts';
import { compareKey, foldLookAlikes } from '../../text/fold.ts';
import { WORD_END, anyOf, wholeWords } from '../../text/pattern.ts';
import { recalled } from '../../text/recall.ts';
import { codesOfBody } from '../issuers/issuingBody.ts';
import { LOCAL_BODIES } from '../lexicon/issuers.ts';
import { LAW_WORDS } from '../lexicon/laws.ts';
import { DOCUMENT_COLUMNS, NAMED_BEFORE, PASSED_BY } from '../lexicon/references.ts';
import { DATED } from '../lexicon/time.ts';
import type { Plan } from '../readPlan.ts';
import type { PlanText } from '../texts.ts';
import type { Citation } from './citations.ts';
import { type CitedPlace, citedPlaces } from './citedPlaces.ts';
import { isSameDocument } from './sameDocument.ts';

/** The first mention of a document that does not say when it was issued, or by whom. */
export interface IncompleteCitation extends CitedPlace {
  readonly lacks: { readonly date: boolean; readonly issuer: boolean };
  /** The next mention that says what this one lacks; null when none does. */
  readonly completedBy: Citation | null;
}

/** "ngày … tháng 3 năm 2024", "ngày 31/02/2024", "được Chính phủ ban hành ngày …": a date that is blank, wrong or farther off is there all the same. */
const DATE_BEHIND = new RegExp(
  `^\\s*(?:[,(]\\s*)?(?:(?:${anyOf(PASSED_BY)})\\s+(?:\\p{sc=Latin}+\\s+){1,8})?${anyOf(DATED)}${WORD_END}`,
  'iu',
);
const NAMED_ABOVE = new RegExp(`^\\s*\\(?(?:\\p{sc=Latin}+\\s+)?${anyOf(NAMED_BEFORE)}${WORD_END}`, 'iu');
const DOCUMENT_LIST = wholeWords(DOCUMENT_COLUMNS);
/** Laws and ordinances are cited by name, without date and issuer (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6). */
const LAW_TYPES = LAW_WORDS.map(compareKey);

/**
 * First mentions in the text proper that lack a date or an issuer. The document's own title and headings are short by nature; a
 * list that shares a date or an issuer, a table with columns for them, and a document of the same body need not repeat them.
 */
export function incompleteCitations(plan: Plan, knowledge: Knowledge): readonly IncompleteCitation[] {
  const seen = new Map<string, Citation[]>();
  const found: IncompleteCitation[] = [];
  const namesOf = knowledge.derived(bodyNameReader);
  for (const cited of citedPlaces(plan)) {
    const { citation } = cited;
    const alike = seen.get(citation.number.key) ?? [];
    if (alike.some((earlier) => isSameDocument(earlier, citation, knowledge))) continue;
    const lacks = lacksOf(cited, plan, namesOf, knowledge);
    const short = lacks.date || lacks.issuer;
    if (short && isTitle(cited.place, plan)) continue;
    seen.set(citation.number.key, [...alike, citation]);
    if (short && !isListed(cited.place) && needsFullForm(cited)) {
      found.push({ ...cited, lacks, completedBy: completion(citation, lacks, plan, knowledge) });
    }
  }
  return found;
}

/** The pattern of the names of the body that signs with a code; null where nobody knows it. */
type NamesOfCode = (code: string) => RegExp | null;

function lacksOf(
  cited: CitedPlace,
  plan: Plan,
  namesOf: NamesOfCode,
  knowledge: Knowledge,
): IncompleteCitation['lacks'] {
  const { citation, place, numberEnd } = cited;
  return {
    date: citation.date === null && !DATE_BEHIND.test(place.text.text.slice(numberEnd, numberEnd + 80)),
    issuer: citation.issuer === null && isIssuerWanted(cited, plan, namesOf, knowledge),
  };
}

/** Must the issuer be said? Not where the number's code is this body's own, or unknown, or the text names its body. */
function isIssuerWanted(
  { citation: { number }, place }: CitedPlace,
  plan: Plan,
  namesOf: NamesOfCode,
  knowledge: Knowledge,
): boolean {
  const names = namesOf(number.issuer.split('-')[0] ?? '');
  if (!names) return false;
  const own = plan.header.issuer ? codesOfBody(plan.header.issuer.value, knowledge) : [];
  const ownNumber = plan.header.number?.value ?? '';
  if (own.includes(number.issuer) || ownNumber.endsWith(`-${number.issuer}`)) return false;
  // "cán bộ y tế" does not name the ministry
  const mentions = place.text.text.matchAll(names);
  return ![...mentions].some(([name]) => /^\p{Lu}/u.test(name));
}

function bodyNameReader(knowledge: Knowledge): NamesOfCode {
  return recalled((code) => bodyNames(code, knowledge));
}

function bodyNames(code: string, knowledge: Knowledge): RegExp | null {
  const local = LOCAL_BODIES.find((body) => body.code === code);
  const names = local?.names ?? knowledge.unitsWithCode(code).flatMap((unit) => [unit.name, ...unit.aliases]);
  return names.length === 0 ? null : wholeWords(names.map(foldLookAlikes), 'giu');
}

/** Not a law, nor a document that was named above in another form. */
function needsFullForm({ citation: { number, type }, place, numberEnd }: CitedPlace): boolean {
  if (number.form === 'assembly' && (type === null || LAW_TYPES.includes(compareKey(type)))) return false;
  return !NAMED_ABOVE.test(place.text.text.slice(numberEnd, numberEnd + 40));
}

function isTitle({ text, passage }: PlanText, plan: Plan): boolean {
  if (text.anchor < (plan.header.title?.span.end ?? 0)) return true;
  const heading = passage === null ? null : plan.passages[passage];
  return heading?.kind === 'heading' || plan.sections.some((section) => section.heading === heading);
}

function isListed({ cell }: PlanText): boolean {
  const headings = cell?.table.columns.flatMap((column, index) => (index === cell.column ? [] : column.headings));
  return headings?.some((heading) => DOCUMENT_LIST.test(compareKey(heading))) ?? false;
}

function completion(
  citation: Citation,
  lacks: IncompleteCitation['lacks'],
  { citations }: Plan,
  knowledge: Knowledge,
): Citation | null {
  const later = citations.slice(citations.indexOf(citation) + 1);
  const completes = ({ date, issuer }: Citation): boolean =>
    (!lacks.date || date !== null) && (!lacks.issuer || issuer !== null);
  return later.find((other) => completes(other) && isSameDocument(citation, other, knowledge)) ?? null;
}

import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { TypeCodeEntry } from '../../knowledge/schema.ts';
import { compareKey } from '../../text/fold.ts';
import { bodyOfCode } from '../issuers/issuingBody.ts';
import { mayIssue } from '../issuers/issuingPower.ts';
import {
  ASSEMBLY_TYPES,
  DECISION_CODE,
  FORMER_TYPE_CODES,
  GENERIC_TYPE_WORDS,
  ISSUED_BY_DECISION,
  LETTER_WORD,
  NEVER_LETTERS,
  NOT_OF_LETTERS,
  NUMBER_WORD,
} from '../lexicon/citations.ts';
import type { Citation } from './citations.ts';
import type { DocumentNumber } from './documentNumber.ts';

/** What the letters of a number say of its type, when the type word says something else. */
export interface TypeDisagreement {
  /** The kind of number that it is. */
  readonly number: 'type' | 'letter' | 'assembly';
  /** The type code's entry; null for a letter and for the assembly. */
  readonly proper: TypeCodeEntry | null;
  /** Said loosely or by an older usage, rather than wrongly. */
  readonly loose: boolean;
}

/** Nothing but "số" between the type word and the number: farther off, it may belong to the title of another document. */
const DIRECTLY_BEFORE = new RegExp(
  `^[\\s*_([]*(?:\\([^()]*\\)[\\s*_[]*)?(?:(?:${NUMBER_WORD}|[:.])[\\s:.*_[]*)?$`,
  'iu',
);

/**
 * How the type word of a citation disagrees with its number; null where they agree, where either says too little, and where the
 * word may govern another number. `source` is the text of the document.
 */
export function typeDisagreement(citation: Citation, source: string, knowledge: Knowledge): TypeDisagreement | null {
  const { number, numberSpan, type, typeSpan } = citation;
  if (
    type === null ||
    !typeSpan ||
    !DIRECTLY_BEFORE.test(source.slice(typeSpan.end, numberSpan.start).normalize('NFC'))
  )
    return null;
  const written = compareKey(type);
  if (number.form === 'assembly') {
    const agrees = ASSEMBLY_TYPES.includes(written) || GENERIC_TYPE_WORDS.includes(written);
    return agrees ? null : { number: 'assembly', proper: null, loose: false };
  }
  if (number.type === null) {
    return isLetterOnly(number, written, knowledge) ? { number: 'letter', proper: null, loose: true } : null;
  }
  const entry = knowledge.typeOfCode(number.type);
  if (!entry || isNameOf(entry, written)) return null;
  if (GENERIC_TYPE_WORDS.includes(written)) {
    const typed = written === LETTER_WORD && NOT_OF_LETTERS.includes(entry.code);
    return typed && bodyOfCode(number.issuer, knowledge) ? { number: 'type', proper: entry, loose: true } : null;
  }
  const decided = entry.code === DECISION_CODE && ISSUED_BY_DECISION.includes(written);
  // "Đề án 06/QĐ-TTg" is what everybody calls it; in a full citation the word is out of place
  if (decided && citation.date === null && citation.issuer === null) return null;
  return { number: 'type', proper: entry, loose: decided || isFormerCode(written, entry.code) };
}

/** Is the type word the name of the kind of document that the number is of? */
export function namesKindOf({ form, type }: DocumentNumber, word: string, knowledge: Knowledge): boolean {
  if (form === 'assembly') return ASSEMBLY_TYPES.includes(compareKey(word));
  return type !== null && isTypeWordOf(word, type, knowledge);
}

/** Is the word the name of documents with this type code? */
export function isTypeWordOf(type: string, code: string, knowledge: Knowledge): boolean {
  const entry = knowledge.typeOfCode(code);
  return entry !== null && isNameOf(entry, compareKey(type));
}

/** "Báo cáo" for a "Báo cáo thẩm định", "Chương trình phối hợp" for a "Chương trình". */
function isNameOf({ names }: TypeCodeEntry, written: string): boolean {
  return names
    .map(compareKey)
    .some(
      (name) =>
        name === written ||
        name.startsWith(`${written} `) ||
        written.startsWith(`${name} `) ||
        written.endsWith(` ${name}`),
    );
}

function isFormerCode(written: string, code: string): boolean {
  return FORMER_TYPE_CODES.some(
    ([word, former]) => former === code && (written === word || written.startsWith(`${word} `)),
  );
}

/** A letter's number under a type word that letters never have. "36/CP" and "1895/BYT-QĐ" are older forms of other numbers. */
function isLetterOnly(number: DocumentNumber, written: string, knowledge: Knowledge): boolean {
  if (number.form !== 'letter' || !NEVER_LETTERS.includes(written)) return false;
  const [first = '', ...units] = lettersOf(number);
  if (units.some((code) => isTypeWordOf(written, code, knowledge))) return false;
  return units.length > 0 || number.year !== null || (bodyOfCode(first, knowledge)?.level ?? 'central') !== 'central';
}

/** May the bodies whose letters the number bears issue documents of its type? */
export function isPossible(number: DocumentNumber, knowledge: Knowledge): boolean {
  const { type } = number;
  return type === null || lettersOf(number).every((code) => mayIssue(type, code, knowledge));
}

/** The codes of a number in order, without its type code: "BYT", "KH", "TC" of "9913/BYT-KH-TC". */
export function lettersOf({ canonical, form, issuer, serial, year }: DocumentNumber): readonly string[] {
  const head = year === null ? serial : `${serial}/${String(year)}`;
  return (form === 'letter' ? canonical.slice(head.length + 1) : issuer).split('-');
}

/** The number with other letters in the place of `code`. */
export function withLetters({ canonical, issuer }: DocumentNumber, code: string, other: string): string {
  const letters = issuer.split('-').map((each) => (each === code ? other : each));
  return canonical.slice(0, canonical.length - issuer.length) + letters.join('-');
}

/** The number with the code that the type word asks for; null where no such document could bear it. */
export function numberOfType({ type, number }: Citation, knowledge: Knowledge): string | null {
  if (type === null || number.type === null) return null;
  const written = compareKey(type);
  const named = knowledge.typeCodes.filter(({ names }) => names.some((name) => compareKey(name) === written));
  const entry = named.find(({ names: [name = ''] }) => compareKey(name) === written) ?? named[0];
  if (!entry || entry.system === (number.form === 'party' ? 'state' : 'party')) return null;
  if (
    number.form !== 'party' &&
    (number.year === null ? entry.yearInNumber === 'always' : entry.yearInNumber === 'never')
  )
    return null;
  const possible = isPossible({ ...number, type: entry.code }, knowledge);
  return possible ? number.canonical.replace(number.type, entry.code) : null;
}

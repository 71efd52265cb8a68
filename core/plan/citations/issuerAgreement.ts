import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { UnitEntry } from '../../knowledge/schema.ts';
import { compareKey } from '../../text/fold.ts';
import { anyOf } from '../../text/pattern.ts';
import { bodyOfCode, codesOfBody, withoutOffice } from '../issuers/issuingBody.ts';
import { lawfulCode, mayIssue } from '../issuers/issuingPower.ts';
import { CONVEYING_TYPES, LIST_WORDS, SETS_RULES_FOR_ALL } from '../lexicon/citations.ts';
import { MINISTRY_LETTER } from '../lexicon/issuers.ts';
import type { Citation } from './citations.ts';
import type { DocumentNumber } from './documentNumber.ts';
import { isTypeWordOf, lettersOf, withLetters } from './numberAgreement.ts';

/** The number of a citation with other letters, and the body that signs with them. */
export interface OtherLetters {
  readonly number: string;
  readonly code: string;
  readonly body: UnitEntry | null;
}

/** Letters in a number that cannot stand behind its type code, "NĐ-TTg", and the number with those that can. */
export interface PowerDisagreement {
  readonly code: string;
  /** With the letters of the body that is named, or else of the one that alone has the power; null where many have it. */
  readonly lawful: OtherLetters | null;
  readonly named: boolean;
  /** The body that has to be named instead, where the named one does not sign with the lawful letters. */
  readonly renamed: UnitEntry | null;
}

/** The letters of bodies that do not issue documents of the type; null where all may. Of numbers since 2008: before, others had the power. */
export function powerDisagreement(citation: Citation, knowledge: Knowledge): PowerDisagreement | null {
  const { number, type, issuer } = citation;
  if (number.type === null || number.form === 'party' || (number.year ?? POWERS_SET) < POWERS_SET) return null;
  if (type === null || !isTypeWordOf(type, number.type, knowledge)) return null;
  const code = lettersOf(number).find((each) => !mayIssue(number.type ?? '', each, knowledge));
  if (code === undefined) return null;
  const of = issuer === null ? null : codeOfNamed(issuer, knowledge);
  const named = of !== null && mayIssue(number.type, of, knowledge);
  const lawful = named ? of : lawfulCode(number.type, code);
  const other = lawful === null ? null : otherLetters(number, code, lawful, knowledge);
  const signs = other !== null && issuer !== null && codesOfBody(issuer, knowledge).includes(other.code);
  return { code, named, lawful: other, renamed: signs ? null : (other?.body ?? null) };
}

const POWERS_SET = 2008;

/** Another body is named than the one whose letters the number bears. */
export interface IssuerDisagreement {
  /** Whose letters they are. */
  readonly body: UnitEntry;
  readonly code: string;
  /** The number with the letters of the body that is named; null where it could not bear them. */
  readonly ofNamed: OtherLetters | null;
}

/**
 * How the body that is named for a citation disagrees with the letters of its number; null where they agree, and where one may
 * stand for the other: an office writes for its head, a department of a ministry in the ministry's name, several bodies as one.
 * `source` is the text of the document.
 */
export function issuerDisagreement(
  citation: Citation,
  source: string,
  knowledge: Knowledge,
): IssuerDisagreement | null {
  const { issuer, number } = citation;
  if (issuer === null || number.form === 'party' || number.form === 'assembly') return null;
  const letters = lettersOf(number);
  const agrees = (name: string): boolean => {
    const codes = codesOfBody(name, knowledge).map((code) => code.toUpperCase());
    // a ministry may leave out the letter of its kind: "1214/LĐTBXH-TE"
    return letters.some((code) =>
      [code, `${MINISTRY_LETTER}${code}`].some((each) => codes.includes(each.toUpperCase())),
    );
  };
  const known = letters.flatMap((code) => {
    const body = bodyBehind(code, number, knowledge);
    return body ? [{ code, body }] : [];
  });
  const [first] = known;
  const of = codeOfNamed(issuer, knowledge);
  if (!first || of === null || agrees(issuer) || isSaidOfAnother(citation, source)) return null;
  if (agrees(nameBehind(citation, source))) return null;
  const may = number.form !== 'letter' && number.type !== null && mayIssue(number.type, of, knowledge);
  return { ...first, ofNamed: may ? otherLetters(number, first.code, of, knowledge) : null };
}

/** Behind a circular's code every central body is meant itself; behind others an office may write for its head. */
function bodyBehind(code: string, { type }: DocumentNumber, knowledge: Knowledge): UnitEntry | null {
  const minister = SETS_RULES_FOR_ALL.includes(type ?? '');
  const central = minister ? knowledge.unitsWithCode(code).find(({ level }) => level === 'central') : undefined;
  return central ?? bodyOfCode(code, knowledge);
}

/** The code that a body signs with itself, where its name leaves no doubt. */
function codeOfNamed(name: string, knowledge: Knowledge): string | null {
  const signed = codesOfBody(name, knowledge).filter((code) => bodyOfCode(code, knowledge) !== null);
  const key = compareKey(withoutOffice(name));
  const own = signed.find((code) => key.startsWith(compareKey(bodyOfCode(code, knowledge)?.name ?? '')));
  return own ?? signed[0] ?? null;
}

/** "Ý kiến của UBND tỉnh tại Thông báo số …" tells whose opinion it is; "UBND tỉnh giao Sở Y tế ban hành …" has two bodies. */
function isSaidOfAnother({ issuerSpan, typeSpan, numberSpan, number }: Citation, source: string): boolean {
  if (issuerSpan === null) return true;
  if (issuerSpan.start > numberSpan.start) return false;
  const between = source.slice(issuerSpan.end, typeSpan?.start ?? numberSpan.start);
  return number.form === 'letter' || CONVEYING_TYPES.includes(number.type ?? '') || /\p{Lu}/u.test(between);
}

/** The name that goes on behind the issuer: "của Chính phủ, Thủ tướng Chính phủ"; empty where none does. */
function nameBehind({ issuerSpan }: Citation, source: string): string {
  if (issuerSpan === null) return '';
  const behind = source.slice(issuerSpan.end, issuerSpan.end + REACH).normalize('NFC');
  return NAME_BEHIND.exec(behind)?.[1] ?? '';
}

const REACH = 80;
const NAME_BEHIND = new RegExp(`^[*_]*\\s*(?:[,;-]|${anyOf(LIST_WORDS)})\\s*(\\p{Lu}[^;.]*)`, 'u');

function otherLetters(number: DocumentNumber, code: string, other: string, knowledge: Knowledge): OtherLetters {
  return { number: withLetters(number, code, other), code: other, body: bodyOfCode(other, knowledge) };
}

import { distance } from 'fastest-levenshtein';
import { numberKey } from '../../knowledge/documentKey.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { UnitEntry } from '../../knowledge/schema.ts';
import { lazy } from '../../text/lazy.ts';
import type { Span } from '../../text/span.ts';
import { yearOf } from '../deadlines/dates.ts';
import { codesOfBody } from '../issuers/issuingBody.ts';
import { CENTRAL_TYPE_CODES, ONLY_ISSUED_BY } from '../lexicon/citations.ts';
import type { Plan } from '../readPlan.ts';
import type { Citation } from './citations.ts';
import { withLetters } from './numberAgreement.ts';

/** Letters in a cited number that no body has, though some body's are near. */
export interface MistypedCode {
  readonly citation: Citation;
  readonly code: string;
  /** What may be meant; at least one. */
  readonly candidates: readonly Candidate[];
}

/** Letters that a number may have been meant to have. */
export interface Candidate {
  readonly code: string;
  /** Of the body. */
  readonly name: string;
  /** The number with these letters. */
  readonly mended: string;
  /** What speaks for it: the number stands elsewhere in the document, it is in the registry, or the citation names the body. */
  readonly evidence: { readonly kind: 'elsewhere'; readonly at: Span } | { readonly kind: 'registry' | 'named' } | null;
}

/** The Government of August 2007 gave most ministries the letters they bore until 2025; which bodies there were before is known only in part. */
const OLDEST = 2008;
/** Codes shorter than this are one letter away from too many others, but where only the Government's can stand. */
const SHORTEST = 3;

/** The mistyped codes of the citations, in order. */
export function* mistypedCodes(plan: Plan, knowledge: Knowledge): Generator<MistypedCode> {
  const byNumber = lazy(() => new Map(plan.citations.map((citation) => [citation.number.key, citation])));
  for (const citation of plan.citations) {
    const { number } = citation;
    if (!CENTRAL_TYPE_CODES.includes(number.type ?? '') || (number.year ?? OLDEST) < OLDEST) continue;
    for (const code of number.issuer.split('-')) {
      const candidates = codesNear(code, citation, knowledge).map((near): Candidate => {
        const mended = withLetters(number, code, near.code);
        const found = placeOf(mended, byNumber(), knowledge);
        const evidence = found ?? (near.isNamed && distance(near.code, code) === 1 ? { kind: 'named' } : null);
        return { code: near.code, name: near.name, mended, evidence };
      });
      if (candidates.length > 0) yield { citation, code, candidates };
    }
  }
}

interface CodeOfBody {
  readonly code: string;
  readonly name: string;
}

interface NearCode extends CodeOfBody {
  /** The citation names this body. */
  readonly isNamed: boolean;
}

/** The codes that may be meant by one that no body has: one letter away; the code of the body that is named, also two. */
function codesNear(code: string, { number, issuer }: Citation, knowledge: Knowledge): readonly NearCode[] {
  const [only] = ONLY_ISSUED_BY.get(number.type ?? '') ?? [];
  if (knowledge.unitsWithCode(code).length > 0 || (only === undefined && code.length < SHORTEST)) return [];
  const signed = issuer === null ? [] : codesOfBody(issuer, knowledge);
  const central = codesOfCentralBodies(knowledge, number.year)
    .filter((unit) => only === undefined || unit.code === only)
    .map((unit) => ({ ...unit, isNamed: signed.includes(unit.code) }));
  const named = central.filter((unit) => unit.isNamed && distance(unit.code, code) <= 2);
  const near = named.length > 0 ? named : central.filter((unit) => distance(unit.code, code) === 1);
  return near.filter(({ name }, index) => near.findIndex((unit) => unit.name === name) === index);
}

/** The codes of ministries and other central bodies of that year. */
function codesOfCentralBodies({ units }: Knowledge, year: number | null): readonly CodeOfBody[] {
  const existed = ({ validFrom, validTo }: UnitEntry): boolean =>
    year === null || (yearOf(validFrom ?? '0001') <= year && year <= yearOf(validTo ?? '9999'));
  return units
    .filter((unit) => unit.level === 'central' && existed(unit))
    .flatMap(({ name, code, otherCodes }) =>
      [code ?? [], otherCodes ?? []].flat().map((each) => ({ code: each, name })),
    );
}

/** Where the mended number is found: elsewhere in the document, else in the registry. */
function placeOf(mended: string, byNumber: ReadonlyMap<string, Citation>, knowledge: Knowledge): Candidate['evidence'] {
  const other = byNumber.get(numberKey(mended));
  if (other) return { kind: 'elsewhere', at: other.numberSpan };
  const isRegistered = knowledge.documentsNumbered(mended).some(({ confidence }) => confidence === 'verified');
  return isRegistered ? { kind: 'registry' } : null;
}

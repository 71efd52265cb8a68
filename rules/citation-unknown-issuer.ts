import { distance } from 'fastest-levenshtein';
import { type Knowledge, numberKey } from '../core/knowledge/knowledge.ts';
import type { UnitEntry } from '../core/knowledge/schema.ts';
import { type Change, defineRule } from '../core/lint/rule.ts';
import { alternatives } from '../core/lint/wording.ts';
import type { Citation } from '../core/plan/citations.ts';
import { yearOf } from '../core/plan/dates.ts';
import { codesOfBody } from '../core/plan/issuingBody.ts';
import { CENTRAL_TYPE_CODES, ONLY_ISSUED_BY } from '../core/plan/lexicon/citations.ts';
import { withLetters } from '../core/plan/numberAgreement.ts';
import type { Plan } from '../core/plan/readPlan.ts';
import { lazy } from '../core/text/lazy.ts';

export default defineRule({
  id: 'citation-unknown-issuer',
  family: 'citation',
  since: '0.1.0',
  preset: 'core',
  severity: 'warning',
  summary: { vi: 'Ký hiệu cơ quan ban hành không có thật', en: 'An issuer code that no body has' },
  reason: {
    vi: 'Ký hiệu cơ quan gõ sai một chữ thì số văn bản không tra cứu được.',
    en: 'With one wrong letter in the issuer’s code the document cannot be looked up.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3',
  messages: {
    unknown: {
      vi: 'Không có cơ quan nào mang ký hiệu “{code}” ({number}). Có thể là {near}.',
      en: 'No body has the code “{code}” ({number}). It may be {near}.',
    },
  },
  titles: {
    near: { vi: 'Sửa ký hiệu thành “{meant}” (của {name})', en: 'Change the code to “{meant}” (of {name})' },
    named: {
      vi: 'Sửa ký hiệu thành “{meant}” (theo tên cơ quan)',
      en: 'Change the code to “{meant}” (from the name of the body)',
    },
    elsewhere: {
      vi: 'Sửa số thành {mended} (số này có ở dòng {line})',
      en: 'Change the number to {mended} (which stands on line {line})',
    },
    registry: {
      vi: 'Sửa số thành {mended} (danh mục văn bản)',
      en: 'Change the number to {mended} (registry of documents)',
    },
  },
  *check(plan, { knowledge }) {
    const byNumber = lazy(() => new Map(plan.citations.map((citation) => [citation.number.key, citation])));
    for (const citation of plan.citations) {
      const { number, numberSpan } = citation;
      // which bodies there were before is known only in part
      if (!CENTRAL_TYPE_CODES.includes(number.type ?? '') || (number.year ?? OLDEST) < OLDEST) continue;
      for (const code of number.issuer.split('-')) {
        const near = codesNear(code, citation, knowledge);
        if (near.length === 0) continue;
        const changes = near.map((unit): Change<TitleId> => {
          const mended = withLetters(number, code, unit.code);
          const known = evidenceOf(mended, byNumber(), plan, knowledge);
          const title = known?.title ?? (unit.named && distance(unit.code, code) === 1 ? 'named' : 'near');
          const data = { ...known?.data, mended, meant: unit.code, name: unit.name };
          return { title, data, edits: [{ span: numberSpan, text: mended }] };
        });
        const [certain, ...more] = changes.filter(({ title }) => title !== 'near');
        const isCertain = certain && more.length === 0;
        yield {
          message: 'unknown',
          at: numberSpan,
          data: { code, number: number.text, near: alternatives(near.map((unit) => `“${unit.code}”`)) },
          ...(isCertain && { fix: certain }),
          suggest: isCertain ? [] : changes,
        };
      }
    }
  },
});

type TitleId = 'near' | 'named' | 'elsewhere' | 'registry';

/** The Government of August 2007 gave most ministries the letters they bore until 2025. */
const OLDEST = 2008;
/** Codes shorter than this are one letter away from too many others, but where only the Government's can stand. */
const SHORTEST = 3;

interface CodeOfBody {
  readonly code: string;
  readonly name: string;
}

interface NearCode extends CodeOfBody {
  /** The citation names this body. */
  readonly named: boolean;
}

/** The codes that may be meant by one that no body has: one letter away; the code of the body that is named, also two. */
function codesNear(code: string, { number, issuer }: Citation, knowledge: Knowledge): readonly NearCode[] {
  const [only] = ONLY_ISSUED_BY.get(number.type ?? '') ?? [];
  if (knowledge.unitsWithCode(code).length > 0 || (only === undefined && code.length < SHORTEST)) return [];
  const signed = issuer === null ? [] : codesOfBody(issuer, knowledge);
  const central = codesOfCentralBodies(knowledge, number.year)
    .filter((unit) => only === undefined || unit.code === only)
    .map((unit) => ({ ...unit, named: signed.includes(unit.code) }));
  const named = central.filter((unit) => unit.named && distance(unit.code, code) <= 2);
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
function evidenceOf(mended: string, byNumber: ReadonlyMap<string, Citation>, plan: Plan, knowledge: Knowledge) {
  const other = byNumber.get(numberKey(mended));
  if (other) {
    return { title: 'elsewhere', data: { line: plan.document.lines.lineOf(other.numberSpan.start) } } as const;
  }
  const isRegistered = knowledge.documentsNumbered(mended).some(({ confidence }) => confidence === 'verified');
  return isRegistered ? ({ title: 'registry', data: {} } as const) : null;
}

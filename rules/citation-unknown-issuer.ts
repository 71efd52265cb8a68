import { distance } from 'fastest-levenshtein';
import { type Knowledge, numberKey } from '../core/knowledge/knowledge.ts';
import { defineRule } from '../core/lint/rule.ts';
import { enumerate } from '../core/lint/wording.ts';
import type { Citation } from '../core/plan/citations.ts';
import { CENTRAL_TYPE_CODES } from '../core/plan/lexicon/citations.ts';
import type { Plan } from '../core/plan/readPlan.ts';

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
  titles: { near: { vi: 'Sửa ký hiệu thành “{code}” ({name})', en: 'Change the code to “{code}” ({name})' } },
  examples: {
    bad: `Thực hiện Thông tư số 15/2023/TT-BTYC ngày 10/3/2023 của Bộ Tài chính;
`,
    good: `Thực hiện Thông tư số 15/2023/TT-BTC ngày 10/3/2023 của Bộ Tài chính;
`,
  },
  *check(plan, { knowledge }) {
    const codes = centralCodes(knowledge);
    for (const citation of plan.citations) {
      const { number, numberSpan } = citation;
      if (!CENTRAL_TYPE_CODES.includes(number.type ?? '')) continue;
      for (const code of number.issuer.split('-')) {
        if (code.length < SHORTEST || codes.has(code) || knowledge.unitsWithCode(code).length > 0) continue;
        const near = [...codes.keys()].filter((known) => distance(known, code) === 1);
        if (near.length === 0) continue;
        const changes = near.map((known) => ({
          title: 'near' as const,
          data: { code: known, name: codes.get(known) ?? '' },
          edits: [{ span: numberSpan, text: number.canonical.replace(code, known) }],
        }));
        const attested = changes.filter((_, index) => isAttested(plan, citation, code, near[index] ?? '', knowledge));
        const [certain] = attested;
        yield {
          message: 'unknown',
          at: numberSpan,
          data: { code, number: number.text, near: enumerate(near.map((known) => `“${known}”`)) },
          ...(certain && attested.length === 1 && { fix: certain }),
          suggest: attested.length === 1 ? [] : changes,
        };
      }
    }
  },
});

/** Shorter codes are one letter away from too many others. */
const SHORTEST = 3;

/** The codes of ministries and other central bodies, with their names. */
function centralCodes(knowledge: Knowledge): ReadonlyMap<string, string> {
  const central = knowledge.units.filter(({ level }) => level === 'central');
  return new Map(
    central.flatMap((unit) =>
      [unit.code ?? [], unit.otherCodes ?? []].flat().map((code) => [code, unit.name] as const),
    ),
  );
}

/** The same number with the right code stands elsewhere in the document, or in the registry. */
function isAttested(plan: Plan, { number }: Citation, code: string, known: string, knowledge: Knowledge): boolean {
  const mended = number.canonical.replace(code, known);
  const cited = plan.citations.some((other) => numberKey(other.number.canonical) === numberKey(mended));
  return cited || knowledge.documentsNumbered(mended).length > 0;
}

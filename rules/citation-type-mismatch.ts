import type { Knowledge } from '../core/knowledge/knowledge.ts';
import { defineRule } from '../core/lint/rule.ts';
import type { Citation } from '../core/plan/citations.ts';
import { codesOfBody } from '../core/plan/issuingBody.ts';
import {
  ASSEMBLY_TYPES,
  GENERIC_TYPE_WORDS,
  ISSUED_BY_DECISION,
  NEVER_LETTERS,
} from '../core/plan/lexicon/citations.ts';
import { compareKey } from '../core/text/fold.ts';

export default defineRule({
  id: 'citation-type-mismatch',
  family: 'citation',
  since: '0.1.0',
  preset: 'core',
  severity: 'error',
  summary: {
    vi: 'Tên loại hoặc cơ quan ban hành không khớp với ký hiệu',
    en: 'The type word or the issuer disagrees with the number',
  },
  reason: {
    vi: 'Tên loại và cơ quan phải khớp với ký hiệu; không khớp nghĩa là một trong hai bị ghi nhầm.',
    en: 'The type word and the issuer must agree with the letters of the number; when they do not, one of them is wrong.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục III',
  messages: {
    type: {
      vi: '{number} là số của {proper}, nhưng ghi là {type}. Sửa tên loại hoặc ký hiệu.',
      en: '{number} is the number of a {proper}, but is called {type}. Correct the type word or the number.',
    },
    letter: {
      vi: '{number} là số của công văn (không có chữ viết tắt tên loại), nhưng ghi là {type}. Kiểm tra lại.',
      en: '{number} is the number of a letter (it has no type code), but is called {type}. Check it.',
    },
    issuer: {
      vi: '{number} có ký hiệu của {proper}, nhưng ghi cơ quan ban hành là {issuer}. Sửa tên cơ quan hoặc ký hiệu.',
      en: '{number} bears the letters of {proper}, but is said to be issued by {issuer}. Correct the body or the number.',
    },
  },
  titles: {
    word: {
      vi: 'Sửa tên loại thành “{proper}” (theo ký hiệu)',
      en: 'Change the type word to “{proper}” (from the number)',
    },
    code: { vi: 'Sửa số thành {other} (theo tên loại)', en: 'Change the number to {other} (from the type word)' },
    body: { vi: 'Sửa cơ quan thành “{proper}” (theo ký hiệu)', en: 'Change the body to “{proper}” (from the number)' },
  },
  examples: {
    bad: `Thực hiện Quyết định số 45/KH-UBND ngày 20/01/2026 của UBND tỉnh;

Căn cứ Quyết định số 766/QĐ-TTg ngày 23/6/2022 của Chính phủ;
`,
    good: `Thực hiện Kế hoạch số 45/KH-UBND ngày 20/01/2026 của UBND tỉnh;

Căn cứ Quyết định số 766/QĐ-TTg ngày 23/6/2022 của Thủ tướng Chính phủ;
`,
  },
  *check(plan, { knowledge }) {
    for (const citation of plan.citations) {
      const { number, numberSpan, typeSpan, issuerSpan } = citation;
      const proper = properType(citation, knowledge);
      if (proper !== null && citation.type !== null) {
        const at = { start: typeSpan?.start ?? numberSpan.start, end: numberSpan.end };
        const other = otherCode(citation, knowledge);
        const loose = number.type === 'QĐ' && ISSUED_BY_DECISION.includes(compareKey(citation.type));
        yield {
          message: proper === '' ? 'letter' : 'type',
          at,
          data: { number: number.text, proper, type: citation.type },
          ...((loose || proper === '') && { atMost: 'warning' }),
          suggest: [
            ...(typeSpan && proper !== ''
              ? [{ title: 'word' as const, edits: [{ span: typeSpan, text: proper }] }]
              : []),
            ...(other === null
              ? []
              : [{ title: 'code' as const, data: { other }, edits: [{ span: numberSpan, text: other }] }]),
          ],
        };
      }
      const body = properBody(citation, knowledge);
      if (body !== null && issuerSpan && citation.issuer !== null) {
        yield {
          message: 'issuer',
          at: issuerSpan,
          data: { number: number.text, proper: body, issuer: citation.issuer },
          suggest: [{ title: 'body', edits: [{ span: issuerSpan, text: body }] }],
        };
      }
    }
  },
});

/** The type word that the number asks for; empty for a letter; null when type word and number agree, or either says too little. */
function properType({ type, number }: Citation, knowledge: Knowledge): string | null {
  if (type === null) return null;
  const written = compareKey(type);
  if (GENERIC_TYPE_WORDS.includes(written)) return null;
  if (number.form === 'assembly') return ASSEMBLY_TYPES.includes(written) ? null : 'Luật, Nghị quyết của Quốc hội';
  if (number.type === null) return number.form === 'letter' && NEVER_LETTERS.includes(written) ? '' : null;
  const names = knowledge.typeOfCode(number.type)?.names ?? [];
  const agrees = names
    .map(compareKey)
    .some(
      (name) =>
        name === written ||
        name.startsWith(`${written} `) ||
        written.startsWith(`${name} `) ||
        written.endsWith(` ${name}`),
    );
  return names.length === 0 || agrees ? null : (names[0] ?? null);
}

/** The number with the code of the type word, when that word has one. */
function otherCode({ type, number }: Citation, knowledge: Knowledge): string | null {
  if (type === null || number.type === null) return null;
  const written = compareKey(type);
  const entry = knowledge.typeCodes.find(({ names }) => names.some((name) => compareKey(name) === written));
  return entry ? number.canonical.replace(number.type, entry.code) : null;
}

/** The body whose letters the number bears, when another one is named and both are known. */
function properBody({ issuer, issuerSpan, number }: Citation, knowledge: Knowledge): string | null {
  if (issuer === null || issuerSpan === null || number.form === 'party' || number.form === 'assembly') return null;
  const named = codesOfBody(issuer, knowledge);
  const letters = number.issuer.split('-');
  // the office of a people's committee writes letters in its name
  const levels = number.form === 'letter' ? ['central', 'department'] : ['central', 'province', 'department'];
  const known = letters.flatMap((code) => knowledge.unitsWithCode(code)).filter(({ level }) => levels.includes(level));
  if (named.length === 0 || known.length === 0 || named.some((code) => letters.includes(code))) return null;
  return known[0]?.name ?? null;
}

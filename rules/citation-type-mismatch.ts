import type { Knowledge } from '../core/knowledge/knowledge.ts';
import { type Report, defineRule } from '../core/lint/rule.ts';
import type { Citation } from '../core/plan/citations/citations.ts';
import { issuerDisagreement, powerDisagreement } from '../core/plan/citations/issuerAgreement.ts';
import { LOCAL_BODIES } from '../core/plan/lexicon/issuers.ts';
import { isPossible, numberOfType, typeDisagreement } from '../core/plan/citations/numberAgreement.ts';
import { likeCase } from '../core/text/letterCase.ts';

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
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, mục I',
  messages: {
    type: {
      vi: '{number} là số của {proper}, nhưng ghi là {type}. Sửa tên loại hoặc ký hiệu.',
      en: '{number} is the number of a {proper}, but is called {type}. Correct the type word or the number.',
    },
    assembly: {
      vi: '{number} là số của luật, pháp lệnh hoặc nghị quyết của Quốc hội, nhưng ghi là {type}. Kiểm tra lại.',
      en: '{number} is the number of a law, an ordinance or a resolution of the National Assembly, but is called {type}. Check it.',
    },
    letter: {
      vi: '{number} không có chữ viết tắt tên loại nên là số công văn, nhưng ghi là {type}. Kiểm tra lại.',
      en: '{number} has no type code, as letters have none, but is called {type}. Check it.',
    },
    power: {
      vi: 'Cơ quan mang ký hiệu “{code}” không ban hành {type}. Kiểm tra lại số {number}.',
      en: 'The body with the code “{code}” issues no {type}. Check the number {number}.',
    },
    issuer: {
      vi: '{number} có ký hiệu của {proper}, nhưng ghi là của {issuer}. Sửa tên cơ quan hoặc ký hiệu.',
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
    letters: {
      vi: 'Sửa số thành {other} (theo tên cơ quan)',
      en: 'Change the number to {other} (from the name of the body)',
    },
    lawful: {
      vi: 'Sửa số thành {other} (theo thẩm quyền ban hành)',
      en: 'Change the number to {other} (from the power to issue)',
    },
    both: {
      vi: 'Sửa thành {other} của {body} (theo thẩm quyền ban hành)',
      en: 'Change to {other} of {body} (from the power to issue)',
    },
  },
  *check(plan, { knowledge }) {
    const { source } = plan.document;
    for (const citation of plan.citations) {
      const report =
        typeReport(citation, source, knowledge) ??
        powerReport(citation, knowledge) ??
        issuerReport(citation, source, knowledge);
      if (report) yield report;
    }
  },
});

type MismatchReport = Report<
  'type' | 'assembly' | 'letter' | 'power' | 'issuer',
  'word' | 'code' | 'body' | 'letters' | 'lawful' | 'both',
  never
>;

function typeReport(citation: Citation, source: string, knowledge: Knowledge): MismatchReport | null {
  const { number, numberSpan, type, typeSpan } = citation;
  const found = typeSpan && typeDisagreement(citation, source, knowledge);
  if (!found) return null;
  const proper = found.proper?.names[0] ?? '';
  const word = likeCase(proper, source.slice(typeSpan.start, typeSpan.end));
  const other = numberOfType(citation, knowledge);
  return {
    message: found.number,
    at: { start: typeSpan.start, end: numberSpan.end },
    data: { number: number.text, type: type ?? '', proper },
    ...(found.loose && { atMost: 'warning' }),
    suggest: [
      ...(found.proper && isPossible(number, knowledge)
        ? [{ title: 'word' as const, edits: [{ span: typeSpan, text: word }] }]
        : []),
      ...(other === null
        ? []
        : [{ title: 'code' as const, data: { other }, edits: [{ span: numberSpan, text: other }] }]),
    ],
  };
}

function powerReport(citation: Citation, knowledge: Knowledge): MismatchReport | null {
  const { number, numberSpan, type, issuerSpan } = citation;
  const found = powerDisagreement(citation, knowledge);
  if (!found) return null;
  const { lawful, code, named, renamed } = found;
  const data = { number: number.text, code, type: (type ?? '').toLowerCase() };
  if (!lawful) return { message: 'power', at: numberSpan, data };
  const { number: other, body } = lawful;
  const name = renamed && issuerSpan ? [{ span: issuerSpan, text: renamed.name }] : [];
  const title = named ? 'letters' : name.length > 0 ? 'both' : 'lawful';
  const edits = [{ span: numberSpan, text: other }, ...name];
  const suggest = [{ title, data: { other, body: body?.name ?? '' }, edits }] as const;
  return { message: 'power', at: numberSpan, data, suggest };
}

function issuerReport(citation: Citation, source: string, knowledge: Knowledge): MismatchReport | null {
  const { number, numberSpan, issuer, issuerSpan } = citation;
  const found = issuerSpan && issuerDisagreement(citation, source, knowledge);
  if (!found) return null;
  const { code, body, ofNamed } = found;
  // the letters of a people's committee do not tell of which place it is
  const isPlain = !LOCAL_BODIES.some((local) => local.code === code);
  const proper = isPlain ? body.name : code;
  const other = ofNamed?.number ?? '';
  return {
    message: 'issuer',
    at: issuerSpan,
    data: { number: number.text, proper, issuer: (issuer ?? '').replace(/\s+/gu, ' ') },
    suggest: [
      ...(isPlain ? [{ title: 'body' as const, edits: [{ span: issuerSpan, text: proper }] }] : []),
      ...(ofNamed ? [{ title: 'letters' as const, data: { other }, edits: [{ span: numberSpan, text: other }] }] : []),
    ],
  };
}

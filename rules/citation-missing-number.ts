import { documentsAbout } from '../core/knowledge/documentsAbout.ts';
import type { Knowledge } from '../core/knowledge/knowledge.ts';
import type { DocumentEntry } from '../core/knowledge/schema.ts';
import { numberAndDate } from '../core/lint/documentName.ts';
import { defineRule } from '../core/lint/rule.ts';
import { quote } from '../core/lint/wording.ts';
import { isVerified } from '../core/plan/citedDocument.ts';
import { isSameBody } from '../core/plan/issuingBody.ts';
import { type NumberlessReference, numberlessReferences } from '../core/plan/numberless.ts';
import { provinceOf } from '../core/project/project.ts';

export default defineRule({
  id: 'citation-missing-number',
  family: 'citation',
  since: '0.1.0',
  preset: 'core',
  severity: 'warning',
  summary: {
    vi: 'Viện dẫn một văn bản cụ thể mà không ghi số, ký hiệu',
    en: 'A particular document is cited without its number',
  },
  reason: {
    vi: 'Không có số, ký hiệu thì người đọc không biết chính xác là văn bản nào.',
    en: 'Without its number the reader cannot tell which document is meant.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6',
  messages: {
    missing: {
      vi: '{reference} chưa ghi số, ký hiệu. Ghi “{type} số … ngày …”.',
      en: '{reference} is cited without its number. Write “{type} số … ngày …”.',
    },
    dated: {
      vi: '{reference} chưa ghi số, ký hiệu. Ghi thêm “số …” sau “{type}”.',
      en: '{reference} is cited without its number. Write “số …” behind “{type}”.',
    },
    plenum: {
      vi: '{reference} được nêu theo hội nghị. Nên ghi thêm số và ngày, ví dụ “số …-NQ/TW ngày …”.',
      en: '{reference} is cited by its meeting. Better add the number and date, such as “số …-NQ/TW ngày …”.',
    },
  },
  titles: {
    registry: { vi: 'Ghi “{written}” (danh mục văn bản)', en: 'Write “{written}” (registry of documents)' },
  },
  *check(plan, { knowledge, project, today }) {
    const province = knowledge.provinceNamed(provinceOf(plan, project) ?? '');
    const isNear = (entry: DocumentEntry): boolean =>
      entry.province === undefined || knowledge.provinceNamed(entry.province) === province;
    for (const reference of numberlessReferences(plan, knowledge)) {
      const { text, type, typeSpan, date, plenum, span } = reference;
      const documents = fitting(reference, plan.header.date?.value ?? today(), knowledge).filter(isNear);
      yield {
        message: plenum ? 'plenum' : date === null ? 'missing' : 'dated',
        at: span,
        data: { reference: quote(text), type },
        ...(plenum && { atMost: 'info' }),
        suggest: documents.slice(0, MOST_SUGGESTIONS).map((entry) => {
          const written = numberAndDate(date === null && isVerified(entry, 'date') ? entry : { ...entry, date: null });
          return {
            title: 'registry',
            data: { written },
            edits: [{ span: { start: typeSpan.end, end: typeSpan.end }, text: ` ${written}` }],
          };
        }),
      };
    }
  },
});

const MOST_SUGGESTIONS = 3;

/** The documents of this type, by the same body, of the same day or else about the same thing. */
function fitting(
  { type, issuer, date, about }: NumberlessReference,
  own: string,
  knowledge: Knowledge,
): readonly DocumentEntry[] {
  const isMeant = (entry: DocumentEntry): boolean =>
    entry.type === type && (issuer === null || isSameBody(entry.issuer, issuer, 'ranks', knowledge));
  if (date === null) return documentsAbout(about, own, knowledge, Infinity).filter(isMeant);
  return knowledge.documents.filter((entry) => isMeant(entry) && entry.date === date && isVerified(entry, 'date'));
}

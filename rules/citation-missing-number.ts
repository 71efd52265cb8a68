import { numberAndDate } from '../core/lint/documentName.ts';
import { defineRule } from '../core/lint/rule.ts';
import { quote } from '../core/lint/wording.ts';
import { isVerified } from '../core/plan/citations/citedDocument.ts';
import { numberlessReferences } from '../core/plan/citations/numberless.ts';
import { documentsMeant } from '../core/plan/citations/numberlessDocuments.ts';
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
    const province = provinceOf(plan, project);
    for (const reference of numberlessReferences(plan, knowledge)) {
      const { text, type, typeSpan, date, plenum, span } = reference;
      const from = { day: plan.header.date?.value ?? today(), province };
      const documents = documentsMeant(reference, from, knowledge);
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

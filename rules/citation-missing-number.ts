import { documentsAbout } from '../core/knowledge/documentsAbout.ts';
import type { Knowledge } from '../core/knowledge/knowledge.ts';
import type { DocumentEntry } from '../core/knowledge/schema.ts';
import { defineRule } from '../core/lint/rule.ts';
import { day, quote } from '../core/lint/wording.ts';
import { type NumberlessReference, numberlessReferences } from '../core/plan/numberless.ts';
import { compareKey } from '../core/text/fold.ts';

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
    plenum: {
      vi: '{reference} được nêu theo hội nghị. Nên ghi thêm số và ngày, ví dụ “số …-NQ/TW ngày …”.',
      en: '{reference} is cited by its meeting. Better add the number and date, such as “số …-NQ/TW ngày …”.',
    },
  },
  titles: {
    registry: {
      vi: 'Ghi “số {number}” (danh mục văn bản: {date})',
      en: 'Write “số {number}” (registry of documents: {date})',
    },
  },
  examples: {
    bad: `Căn cứ Nghị định của Chính phủ về công tác văn thư;

Thực hiện Quyết định của Thủ tướng Chính phủ ngày 27/3/2021 về đổi mới cơ chế một cửa.
`,
    good: `Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;

Thực hiện Quyết định số 468/QĐ-TTg ngày 27/3/2021 của Thủ tướng Chính phủ; rà soát các nghị định hướng dẫn thi hành.
`,
  },
  *check(plan, { knowledge, today }) {
    for (const reference of numberlessReferences(plan, knowledge)) {
      const documents = fitting(reference, plan.header.date?.value ?? today, knowledge);
      yield {
        message: reference.plenum ? 'plenum' : 'missing',
        at: reference.span,
        data: { reference: quote(reference.text), type: reference.type },
        ...(reference.plenum && { atMost: 'info' }),
        suggest: documents.map(({ number, date }) => ({
          title: 'registry',
          data: { number, date: date === null ? '' : day(date) },
          edits: [{ span: { start: reference.typeSpan.end, end: reference.typeSpan.end }, text: ` số ${number}` }],
        })),
      };
    }
  },
});

const MOST_SUGGESTIONS = 3;

/** The documents of this type, by the same body, of the same day or else about the same thing. */
function fitting(reference: NumberlessReference, date: string, knowledge: Knowledge): readonly DocumentEntry[] {
  const { type, issuer } = reference;
  const sameKind = (entry: DocumentEntry): boolean =>
    entry.type === type && (issuer === null || compareKey(entry.issuer).startsWith(compareKey(issuer)));
  if (reference.date !== null) {
    return knowledge.documents.filter(
      (entry) => sameKind(entry) && entry.confidence === 'verified' && entry.date === reference.date,
    );
  }
  return documentsAbout(reference.about, date, knowledge, Infinity).filter(sameKind).slice(0, MOST_SUGGESTIONS);
}

import { documentsAbout } from '../core/knowledge/documentsAbout.ts';
import { fullCitation } from '../core/lint/documentName.ts';
import { defineRule } from '../core/lint/rule.ts';
import { numberlessReferences } from '../core/plan/citations/numberless.ts';
import { basisOf, firstSection, isPlan } from '../core/plan/queries.ts';
import { lineBreakOf } from '../core/text/lineBreak.ts';
import { contains } from '../core/text/span.ts';

export default defineRule({
  id: 'citation-missing-basis',
  family: 'citation',
  since: '0.1.0',
  preset: 'core',
  severity: 'error',
  summary: { vi: 'Phần mở đầu không nêu văn bản làm căn cứ', en: 'The preamble rests on no document' },
  reason: {
    vi: 'Kế hoạch phải nêu văn bản giao nhiệm vụ hoặc làm căn cứ ban hành, có số, ngày và cơ quan ban hành.',
    en: 'A plan names the document that orders it or that it rests on, with number, date and issuer.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6',
  messages: {
    missing: {
      vi: 'Phần mở đầu chưa nêu văn bản nào làm căn cứ. Thêm “Căn cứ …” hoặc “Thực hiện …” với số và ngày của văn bản.',
      en: 'The preamble names no document that the plan rests on. Add “Căn cứ …” or “Thực hiện …” with its number and date.',
    },
  },
  titles: {
    insert: { vi: 'Thêm “Căn cứ {name}” (danh mục văn bản)', en: 'Insert “Căn cứ {name}” (registry of documents)' },
  },
  *check(plan, { knowledge, today }) {
    const { header } = plan;
    const first = firstSection(plan);
    if (!isPlan(plan) || !header.kindSpan || !header.title || !first || basisOf(plan).length > 0) return;
    const preamble = { start: header.end, end: first.heading.span.start };
    // an appendix that lies by itself has no preamble
    if (first.kind === 'appendix' && !plan.passages.some(({ span }) => contains(preamble, span))) return;
    // a document that is named without its number is reported as that
    if (numberlessReferences(plan, knowledge).some(({ span }) => contains(preamble, span))) return;
    const opening = plan.passages.find(({ span, text }) => contains(preamble, span) && SENTENCE.test(text.text));
    const at = (opening ?? first.heading).span.start;
    const documents = documentsAbout(header.title.value, header.date?.value ?? today(), knowledge, MOST_SUGGESTIONS);
    const lineBreak = lineBreakOf(plan.document.source);
    yield {
      message: 'missing',
      at: first.heading.span,
      suggest: documents.map((entry) => ({
        title: 'insert',
        data: { name: `${entry.type} số ${entry.number}` },
        edits: [{ span: { start: at, end: at }, text: `Căn cứ ${fullCitation(entry)};${lineBreak.repeat(2)}` }],
      })),
    };
  },
});

const MOST_SUGGESTIONS = 3;
/** Not "(Kèm theo Quyết định số …)", nor a line of the title. */
const SENTENCE = /^[^(].*[,;:.]$/su;

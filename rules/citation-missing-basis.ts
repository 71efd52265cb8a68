import { documentsAbout } from '../core/knowledge/documentsAbout.ts';
import { fullCitation } from '../core/lint/documentName.ts';
import { defineRule } from '../core/lint/rule.ts';
import { quote } from '../core/lint/wording.ts';
import { basisOf, isPlan } from '../core/plan/queries.ts';

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
  examples: {
    bad: `Số: 31/KH-SNV

Lâm Đồng, ngày 12 tháng 02 năm 2026

KẾ HOẠCH

Tuyên truyền cải cách hành chính năm 2026

Để nâng cao nhận thức của cán bộ, công chức, Sở Nội vụ xây dựng Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU
`,
    good: `Số: 31/KH-SNV

Lâm Đồng, ngày 12 tháng 02 năm 2026

KẾ HOẠCH

Tuyên truyền cải cách hành chính năm 2026

Thực hiện Kế hoạch số 25/KH-UBND ngày 20/01/2026 của UBND tỉnh về cải cách hành chính năm 2026, Sở Nội vụ xây dựng Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU
`,
  },
  *check(plan, { knowledge, today }) {
    const { header } = plan;
    const [first] = plan.sections;
    if (!isPlan(plan) || !header.kindSpan || !header.title || !first || basisOf(plan).length > 0) return;
    const at = first.heading.span;
    const documents = documentsAbout(header.title.value, header.date?.value ?? today, knowledge, MOST_SUGGESTIONS);
    yield {
      message: 'missing',
      at,
      suggest: documents.map((entry) => ({
        title: 'insert',
        data: { name: quote(`${entry.type} số ${entry.number}`).slice(1, -1) },
        edits: [{ span: { start: at.start, end: at.start }, text: `Căn cứ ${fullCitation(entry)};\n\n` }],
      })),
    };
  },
});

const MOST_SUGGESTIONS = 3;

import { insertParagraph } from '../core/lint/insertParagraph.ts';
import { defineRule } from '../core/lint/rule.ts';
import type { Knowledge } from '../core/knowledge/knowledge.ts';
import type { Header } from '../core/plan/header/header.ts';
import { lastLineSpan } from '../core/plan/queries.ts';
import type { Plan } from '../core/plan/readPlan.ts';
import type { Span } from '../core/text/span.ts';

export default defineRule({
  id: 'document-header',
  family: 'document',
  since: '0.1.0',
  preset: 'full',
  severity: 'warning',
  summary: {
    vi: 'Đầu văn bản thiếu số, ngày, tên loại hoặc trích yếu',
    en: 'The head lacks its number, date, type name or subject',
  },
  reason: {
    vi: 'Thiếu một thành phần thể thức thì văn bản không đăng ký, viện dẫn và lưu trữ được.',
    en: 'Without these parts a document can be neither registered nor cited nor filed.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Điều 8 khoản 2 và Phụ lục I, mục II',
  messages: {
    number: {
      vi: 'Văn bản chưa có dòng số, ký hiệu. Thêm “Số: …/{code}” (số có thể để trống ở bản dự thảo).',
      en: 'There is no line with the number. Add “Số: …/{code}” (a draft may leave the figure blank).',
    },
    date: {
      vi: 'Văn bản chưa có dòng địa danh và ngày ban hành. Thêm “…, ngày … tháng … năm …”.',
      en: 'There is no line with place and date. Add “…, ngày … tháng … năm …”.',
    },
    kind: {
      vi: 'Văn bản chưa có tên loại. Thêm dòng “{word}” trên trích yếu.',
      en: 'There is no type name. Add the line “{word}” above the subject.',
    },
    title: {
      vi: 'Dưới tên loại chưa có trích yếu. Ghi ngắn gọn nội dung chủ yếu của văn bản.',
      en: 'No subject stands below the type name. Say in a line what the document is about.',
    },
    blankNumber: {
      vi: 'Bản trình ký còn để trống số “{number}”. Ghi số văn bản.',
      en: 'The number “{number}” is still blank, and the document is marked final. Fill it in.',
    },
    blankDate: {
      vi: 'Bản trình ký còn để trống ngày hoặc tháng. Ghi đủ ngày, tháng, năm ban hành.',
      en: 'Day or month is still blank, and the document is marked final. Fill in the date.',
    },
  },
  titles: {
    number: { vi: 'Chèn dòng số, ký hiệu để trống', en: 'Insert a line for the number' },
    date: { vi: 'Chèn dòng địa danh, ngày để trống', en: 'Insert a line for place and date' },
    kind: { vi: 'Chèn “{word}” (theo ký hiệu {number})', en: 'Insert “{word}” (from the number {number})' },
  },
  *check(plan, { knowledge, project }) {
    const { header } = plan;
    if (!isWholeDocument(header)) return;
    const { number, dateLine, kindSpan, title } = header;
    if (!number) {
      const code = codeOf(header, knowledge);
      const at = next(plan, [dateLine, kindSpan, title?.span]);
      yield {
        message: 'number',
        at,
        data: { code },
        suggest: [{ title: 'number', edits: [insertParagraph(plan, at.start, `Số: …/${code}`)] }],
      };
    }
    if (!dateLine) {
      const at = next(plan, [kindSpan, title?.span]);
      yield {
        message: 'date',
        at,
        suggest: [{ title: 'date', edits: [insertParagraph(plan, at.start, BLANK_DATE)] }],
      };
    }
    if (number && !kindSpan && header.kind !== null) {
      const word = knowledge.typeOfCode(header.kind)?.names[0]?.toUpperCase() ?? header.kind;
      const at = next(plan, []);
      const change = insertParagraph(plan, at.start, word);
      yield {
        message: 'kind',
        at,
        data: { word },
        suggest: [{ title: 'kind', data: { word, number: number.value }, edits: [change] }],
      };
    }
    if (kindSpan && !title) yield { message: 'title', at: kindSpan };
    if (!project.final) return;
    if (number && !/^\d/u.test(number.value)) {
      yield { message: 'blankNumber', at: number.span, data: { number: number.value } };
    }
    if (dateLine && !header.date) yield { message: 'blankDate', at: dateLine };
  },
});

const BLANK_DATE = '…, ngày … tháng … năm …';

/** A text with nothing of a head is a part of a document, or none of an office. */
function isWholeDocument({ number, dateLine, kindSpan }: Header): boolean {
  return [number, dateLine, kindSpan].some((part) => part !== null);
}

/** The first of the parts that stand behind the missing one, else the first line below the head. */
function next(plan: Plan, parts: readonly (Span | null | undefined)[]): Span {
  const below = plan.passages.find(({ span }) => span.start >= plan.header.end);
  return parts.find((part) => part) ?? below?.span ?? lastLineSpan(plan);
}

/** "KH-SNV", as far as the head says it. */
function codeOf({ kind, issuer }: Header, knowledge: Knowledge): string {
  const unit = issuer && knowledge.unitsNamed(issuer.value).find(({ code }) => code !== null);
  return `${kind ?? '…'}-${unit?.code ?? '…'}`;
}

import type { Knowledge } from '../core/knowledge/knowledge.ts';
import { defineRule } from '../core/lint/rule.ts';
import { day, quote } from '../core/lint/wording.ts';
import { announcedBeyond, appendixAnnouncements, hasAppendix } from '../core/plan/appendices.ts';
import type { Plan } from '../core/plan/readPlan.ts';

export default defineRule({
  id: 'appendix-missing',
  family: 'document',
  since: '0.1.0',
  preset: 'core',
  severity: 'error',
  summary: { vi: 'Có nhắc đến phụ lục nhưng văn bản không có phụ lục', en: 'An appendix is announced and absent' },
  reason: {
    vi: 'Văn bản dẫn đến phụ lục thì phụ lục phải có, nếu không phần giao việc bị thiếu.',
    en: 'A document that points to its appendix must have it; otherwise the work it gives is missing.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.1',
  messages: {
    missing: {
      vi: 'Văn bản nêu {text} nhưng không có phụ lục. Thêm phụ lục hoặc bỏ câu dẫn.',
      en: 'The text says {text}, but there is no appendix. Add it or remove the reference.',
    },
    attached: {
      vi: 'Văn bản nêu {text} nhưng trong tệp này không có phụ lục. Kiểm tra tệp gửi kèm.',
      en: 'The text says {text}, but this file has no appendix. Check the attached file.',
    },
    number: {
      vi: 'Văn bản nêu {text} nhưng không có Phụ lục {number}. Thêm phụ lục còn thiếu hoặc sửa số phụ lục.',
      en: 'The text says {text}, but there is no Phụ lục {number}. Add the appendix or correct its number.',
    },
  },
  titles: {
    insert: { vi: 'Thêm phụ lục với bảng nhiệm vụ mẫu', en: 'Insert an appendix with an empty table of tasks' },
  },
  notes: { again: { vi: 'Nhắc đến phụ lục lần nữa', en: 'The appendix is mentioned again' } },
  // an appendix goes behind all that is there
  about: ['appended'],
  *check(plan, { knowledge }) {
    if (hasAppendix(plan)) {
      const [beyond, ...again] = announcedBeyond(plan);
      if (!beyond) return;
      const data = { text: quote(beyond.text), number: beyond.absent };
      const related = again.map(({ span }) => ({ note: 'again' as const, at: span }));
      yield { message: 'number', at: beyond.span, atMost: 'warning', data, related };
      return;
    }
    const [first, ...others] = appendixAnnouncements(plan);
    if (!first) return;
    const end = plan.document.source.length;
    yield {
      message: first.file ? 'attached' : 'missing',
      at: first.span,
      data: { text: quote(first.text) },
      ...(first.file && { atMost: 'warning' }),
      suggest: [{ title: 'insert', edits: [{ span: { start: end, end }, text: skeleton(plan, knowledge) }] }],
      related: others.map(({ span }) => ({ note: 'again', at: span })),
    };
  },
});

/** An appendix with the headings that offices use, for the drafter to fill in. */
function skeleton(plan: Plan, knowledge: Knowledge): string {
  const { source } = plan.document;
  const lineBreak = /\r\n|\n|\r/u.exec(source)?.[0] ?? '\n';
  const ending = source.slice(source.trimEnd().length).match(/\r\n|\n|\r/gu)?.length ?? 0;
  const gap = Array.from({ length: Math.max(0, 2 - ending) }, () => '');
  const attached = attachedLine(plan, knowledge);
  return [
    ...gap,
    '**PHỤ LỤC**',
    '',
    ...(attached === null ? [] : [attached, '']),
    '| STT | Nhiệm vụ | Kết quả/Sản phẩm | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn hoàn thành |',
    '| --- | --- | --- | --- | --- | --- |',
    '| 1 | … | … | … | … | … |',
    '',
  ].join(lineBreak);
}

/** "(Kèm theo Kế hoạch số … ngày … của …)", as far as the head of the document says it. */
function attachedLine({ header: { kind, number, date, issuer } }: Plan, knowledge: Knowledge): string | null {
  const type = kind === null ? null : knowledge.typeOfCode(kind);
  if (!number || !type) return null;
  const written = number.value.startsWith('/') ? `…${number.value}` : number.value;
  const dated = date ? ` ngày ${day(date.value).vi}` : '';
  // an issuer that only the code of the number tells may be any body of that kind
  const issued = issuer && issuer.span.start !== number.span.start ? ` của ${issuer.value}` : '';
  return `*(Kèm theo ${type.names[0] ?? ''} số ${written}${dated}${issued})*`;
}

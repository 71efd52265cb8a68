import { appendixSkeleton } from '../core/lint/appendixSkeleton.ts';
import { defineRule } from '../core/lint/rule.ts';
import { quote } from '../core/lint/wording.ts';
import { announcedBeyond, appendixAnnouncements, hasAppendix } from '../core/plan/parts/appendices.ts';

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
    yield {
      message: first.file ? 'attached' : 'missing',
      at: first.span,
      data: { text: quote(first.text) },
      ...(first.file && { atMost: 'warning' }),
      suggest: [{ title: 'insert', edits: [appendixSkeleton(plan, knowledge)] }],
      related: others.map(({ span }) => ({ note: 'again', at: span })),
    };
  },
});

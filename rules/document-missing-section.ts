import { insertParagraph } from '../core/lint/insertParagraph.ts';
import { defineRule } from '../core/lint/rule.ts';
import { missingParts } from '../core/plan/parts/missingParts.ts';
import type { Part } from '../core/plan/parts/parts.ts';
import { lastLineSpan } from '../core/plan/queries.ts';
import type { LocalizedText } from '../core/text/localized.ts';

export default defineRule({
  id: 'document-missing-section',
  family: 'document',
  since: '0.1.0',
  preset: 'full',
  severity: 'warning',
  summary: { vi: 'Thiếu một phần mà kế hoạch, báo cáo phải có', en: 'A part that plans or reports have is absent' },
  reason: {
    vi: 'Thiếu mục tiêu, nhiệm vụ, kinh phí hoặc phân công thì kế hoạch khó triển khai; thiếu nơi nhận, chữ ký thì văn bản chưa hoàn chỉnh.',
    en: 'Without goals, tasks, budget or assignment a plan is hard to carry out; without recipients and signature it is not complete.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Điều 8 khoản 2',
  // what is missing at the end is reported on the last line
  about: ['appended'],
  messages: {
    missing: {
      vi: 'Văn bản chưa có {part}. Bổ sung, hoặc nêu rõ nội dung này ở phần khác.',
      en: 'The document has no {part}. Add it, or say it clearly in another part.',
    },
  },
  titles: { insert: { vi: 'Chèn phần “{heading}” để điền', en: 'Insert an empty part “{heading}”' } },
  *check(plan) {
    for (const { part, next } of missingParts(plan)) {
      const heading = HEADINGS[part];
      const edit = insertParagraph(plan, next?.start ?? plan.document.source.length, `${heading}\n\n…`);
      yield {
        message: 'missing',
        at: next ?? lastLineSpan(plan),
        data: { part: NAMES[part] },
        suggest: [{ title: 'insert', data: { heading }, edits: [edit] }],
      };
    }
  },
});

const NAMES: Readonly<Record<Part, LocalizedText>> = {
  goals: { vi: 'mục đích hoặc mục tiêu', en: 'purpose or goals (mục đích, mục tiêu)' },
  tasks: { vi: 'phần nội dung, nhiệm vụ', en: 'part on the work to be done (nội dung, nhiệm vụ)' },
  budget: { vi: 'nội dung về kinh phí thực hiện', en: 'word on the budget (kinh phí)' },
  organisation: { vi: 'phần tổ chức thực hiện', en: 'part on who does what (tổ chức thực hiện)' },
  recipients: { vi: 'nơi nhận', en: 'recipients (nơi nhận)' },
  signature: { vi: 'chức vụ, chữ ký của người ký', en: 'signature block' },
};
/** Of a part to be filled in; that of the signature is the one of Nghị định 30/2020/NĐ-CP, Phụ lục III. */
const HEADINGS: Readonly<Record<Part, string>> = {
  goals: 'MỤC ĐÍCH, YÊU CẦU',
  tasks: 'NHIỆM VỤ, GIẢI PHÁP',
  budget: 'KINH PHÍ THỰC HIỆN',
  organisation: 'TỔ CHỨC THỰC HIỆN',
  recipients: 'Nơi nhận:',
  signature: 'QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ',
};

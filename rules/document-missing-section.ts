import { insertParagraph } from '../core/lint/insertParagraph.ts';
import { defineRule } from '../core/lint/rule.ts';
import { PARTS, type Part, isIssuedWithAnother, partsOf } from '../core/plan/parts.ts';
import { lastLineSpan } from '../core/plan/queries.ts';
import type { Plan } from '../core/plan/readPlan.ts';
import type { LocalizedText } from '../core/text/localized.ts';
import type { Span } from '../core/text/span.ts';

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
    const wanted = partsWanted(plan);
    const present = partsOf(plan);
    for (const part of wanted) {
      if (present.has(part)) continue;
      const at = nextPart(plan, part);
      const heading = HEADINGS[part];
      yield {
        message: 'missing',
        at: at ?? lastLineSpan(plan),
        data: { part: NAMES[part] },
        suggest: [
          {
            title: 'insert',
            data: { heading },
            edits: [insertParagraph(plan, at?.start ?? plan.document.source.length, `${heading}\n\n…`)],
          },
        ],
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

/** A text of fewer sections is an extract. */
const FEWEST_SECTIONS = 2;

/** "15-KH/ĐU": plans of the Party give political work and leave the money to others. */
const PARTY_NUMBER = /^\d*-\p{L}+\//u;

function partsWanted(plan: Plan): readonly Part[] {
  const { kind, number, dateLine } = plan.header;
  const main = plan.sections.filter((section) => section.kind !== 'recipients' && section.kind !== 'signature');
  if (main.length < FEWEST_SECTIONS || (!number && !dateLine)) return [];
  const closing = PARTS.slice(PARTS.indexOf('recipients'));
  const wanted = kind === 'KH' || kind === 'CTr' ? PARTS : kind === 'BC' ? closing : [];
  const unwanted: readonly Part[] = [
    ...(isIssuedWithAnother(plan) ? closing : []),
    ...(PARTY_NUMBER.test(number?.value ?? '') ? ['budget' as const] : []),
  ];
  return wanted.filter((part) => !unwanted.includes(part));
}

/** The heading of the part that would follow; null when none does. */
function nextPart(plan: Plan, part: Part): Span | null {
  const later: readonly (string | null)[] = [...PARTS.slice(PARTS.indexOf(part) + 1), 'appendix'];
  return plan.sections.find(({ kind, rank }) => rank < 3 && later.includes(kind))?.heading.span ?? null;
}

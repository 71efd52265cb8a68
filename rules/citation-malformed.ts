import { defineRule } from '../core/lint/rule.ts';
import type { Citation } from '../core/plan/citations.ts';

export default defineRule({
  id: 'citation-malformed',
  family: 'citation',
  since: '0.1.0',
  preset: 'core',
  severity: 'error',
  summary: {
    vi: 'Số, ký hiệu văn bản viết chưa đúng thể thức',
    en: 'A document number that is not written as numbers are',
  },
  reason: {
    vi: 'Số, ký hiệu viết sai thì không tra cứu được văn bản, và người ký dễ bị coi là viện dẫn sai.',
    en: 'A number written wrongly cannot be looked up, and the citation counts as wrong.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3',
  messages: {
    space: {
      vi: 'Số, ký hiệu “{written}” có khoảng trắng thừa. Viết “{canonical}”.',
      en: 'The number “{written}” has white space inside. Write “{canonical}”.',
    },
    separator: {
      vi: 'Số, ký hiệu “{written}” dùng sai dấu gạch. Viết “{canonical}”.',
      en: 'The number “{written}” has a wrong slash or hyphen. Write “{canonical}”.',
    },
    glued: {
      vi: 'Số, ký hiệu “{written}” thiếu dấu gạch. Viết “{canonical}”.',
      en: 'The number “{written}” lacks a slash or hyphen. Write “{canonical}”.',
    },
    letter: {
      vi: 'Số, ký hiệu “{written}” có chữ cái gõ sai (như D hoặc Ð thay cho Đ). Viết “{canonical}”.',
      en: 'The number “{written}” has a wrong letter (such as D or Ð for Đ). Write “{canonical}”.',
    },
    semicolon: {
      vi: 'Dấu chấm phẩy tách số {canonical} khỏi ngày của văn bản. Bỏ dấu này.',
      en: 'A semicolon parts the number {canonical} from its date. Remove it.',
    },
  },
  titles: {
    rewrite: { vi: 'Viết “{canonical}” (đúng thể thức)', en: 'Write “{canonical}” (the proper form)' },
    remove: { vi: 'Bỏ dấu chấm phẩy trước ngày', en: 'Remove the semicolon before the date' },
  },
  examples: {
    bad: `Căn cứ Nghị định số 61 /2018/NĐ-CP ngày 23/4/2018 của Chính phủ;

Thực hiện Quyết định số 15/QĐ/UBND ngày 10/01/2026 của UBND tỉnh.
`,
    good: `Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ;

Thực hiện Quyết định số 15/QĐ-UBND ngày 10/01/2026 của UBND tỉnh.
`,
  },
  *check(plan) {
    for (const citation of plan.citations) {
      const { number, numberSpan, semicolon } = citation;
      const fault = faultOf(citation);
      if (fault) {
        const written = plan.document.source.slice(numberSpan.start, numberSpan.end);
        yield {
          message: fault,
          at: numberSpan,
          data: { written, canonical: number.canonical },
          fix: { title: 'rewrite', edits: [{ span: numberSpan, text: number.canonical }] },
        };
      }
      if (semicolon) {
        yield {
          message: 'semicolon',
          at: semicolon,
          data: { canonical: number.canonical },
          fix: { title: 'remove', edits: [{ span: semicolon, text: '' }] },
        };
      }
    }
  },
});

/** The worst fault of a number; the fix mends all of them at once. */
function faultOf({ number, lookAlike }: Citation) {
  return (
    (['glued', 'separator', 'letter', 'space'] as const).find((fault) => number.faults.includes(fault)) ??
    (lookAlike ? 'letter' : null)
  );
}

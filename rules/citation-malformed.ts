import { defineRule } from '../core/lint/rule.ts';
import { formFault, withItsYear } from '../core/plan/citations/malformedNumbers.ts';

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
      vi: 'Số, ký hiệu “{written}” có chữ gõ sai (như D thay cho Đ, O thay cho 0). Viết “{canonical}”.',
      en: 'The number “{written}” has a wrong letter (such as D for Đ, O for 0). Write “{canonical}”.',
    },
    lookAlike: {
      vi: 'Số, ký hiệu “{written}” có chữ lạ trông giống chữ Việt (như Ð thay cho Đ). Gõ lại “{canonical}”.',
      en: 'The number “{written}” has a foreign letter that looks like a Vietnamese one (such as Ð for Đ). Retype “{canonical}”.',
    },
    year: {
      vi: 'Số {canonical} thiếu năm: {type} được đánh số theo năm ban hành. Viết “{full}”.',
      en: 'The number {canonical} lacks its year: a {type} bears the year of issue. Write “{full}”.',
    },
    semicolon: {
      vi: 'Dấu chấm phẩy tách số {canonical} khỏi ngày của văn bản. Bỏ dấu này.',
      en: 'A semicolon parts the number {canonical} from its date. Remove it.',
    },
  },
  titles: {
    rewrite: { vi: 'Viết “{canonical}” (đúng thể thức)', en: 'Write “{canonical}” (the proper form)' },
    year: {
      vi: 'Viết “{full}” (năm theo ngày ban hành)',
      en: 'Write “{full}” (the year of its date)',
    },
    remove: { vi: 'Bỏ dấu chấm phẩy trước ngày', en: 'Remove the semicolon before the date' },
  },
  *check(plan, { knowledge }) {
    const { source } = plan.document;
    for (const citation of [...plan.citations, ...plan.ownReferences]) {
      const { number, numberSpan, semicolon } = citation;
      const { canonical } = number;
      const fault = formFault(citation, knowledge);
      if (fault) {
        const written = source.slice(numberSpan.start, numberSpan.end).replace(/\s+/gu, ' ');
        yield {
          message: fault,
          at: numberSpan,
          data: { written, canonical },
          fix: { title: 'rewrite', edits: [{ span: numberSpan, text: canonical }] },
        };
      }
      const full = withItsYear(citation, knowledge);
      if (full !== null) {
        yield {
          message: 'year',
          at: numberSpan,
          data: { canonical, type: (citation.type ?? '').toLowerCase(), full },
          suggest: [{ title: 'year', edits: [{ span: numberSpan, text: full }] }],
        };
      }
      if (semicolon) {
        yield {
          message: 'semicolon',
          at: semicolon,
          data: { canonical },
          fix: { title: 'remove', edits: [{ span: semicolon, text: '' }] },
        };
      }
    }
  },
});

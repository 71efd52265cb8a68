import { defineRule } from '../core/lint/rule.ts';
import { day } from '../core/lint/wording.ts';
import { citedDocument, isVerified } from '../core/plan/citedDocument.ts';
import { writeDateLike, yearOf } from '../core/plan/dates.ts';
import { provinceOf } from '../core/project/project.ts';

export default defineRule({
  id: 'citation-year-mismatch',
  family: 'citation',
  since: '0.1.0',
  preset: 'core',
  severity: 'error',
  summary: {
    vi: 'Năm trong số văn bản khác năm của ngày ban hành',
    en: 'The year in a number is not that of its date',
  },
  reason: {
    vi: 'Văn bản quy phạm pháp luật được ký trong chính năm ghi ở số; hai năm khác nhau nghĩa là số hoặc ngày bị chép nhầm.',
    en: 'A normative document is signed in the year that its number bears; when they differ, one of them was copied wrongly.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3',
  messages: {
    mismatch: {
      vi: '{number} là số của năm {year} nhưng ghi ngày {date}. Kiểm tra lại số hoặc ngày.',
      en: '{number} is a number of {year} but is dated {date}. Check the number or the date.',
    },
    known: {
      vi: '{number} là số của năm {year} nhưng ghi ngày {date}; theo danh mục văn bản là {known}.',
      en: '{number} is a number of {year} but is dated {date}; the registry of documents has {known}.',
    },
  },
  titles: {
    registry: {
      vi: 'Sửa ngày thành {known} (danh mục văn bản)',
      en: 'Change the date to {known} (registry of documents)',
    },
  },
  examples: {
    bad: `Căn cứ Nghị định số 107/2021/NĐ-CP ngày 06/12/2020 của Chính phủ về cơ chế một cửa, một cửa liên thông;
`,
    good: `Căn cứ Nghị định số 107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ về cơ chế một cửa, một cửa liên thông;
`,
  },
  *check(plan, { knowledge, project }) {
    for (const citation of plan.citations) {
      const { number, date, dateSpan } = citation;
      if (number.year === null || date === null || yearOf(date) === number.year) continue;
      const entry = citedDocument(citation, provinceOf(plan, project), knowledge);
      const known = entry && isVerified(entry, 'date') ? entry.date : null;
      const data = { number: number.text, year: String(number.year), date: day(date) };
      const at = dateSpan ?? citation.numberSpan;
      if (known === null || yearOf(known) !== number.year) {
        yield { message: 'mismatch', at, data };
        continue;
      }
      const written = plan.document.source.slice(at.start, at.end);
      yield {
        message: 'known',
        at,
        data: { ...data, known: day(known) },
        ...(dateSpan && {
          fix: { title: 'registry', edits: [{ span: dateSpan, text: writeDateLike(known, written) }] },
        }),
      };
    }
  },
});

import { dateEdit } from '../core/lint/dateEdit.ts';
import { defineRule } from '../core/lint/rule.ts';
import { day } from '../core/lint/wording.ts';
import { withYear } from '../core/plan/citations/citedDocument.ts';
import { type IsoDate, inYear, yearOf } from '../core/plan/deadlines/dates.ts';
import { misdatedNumbers } from '../core/plan/citations/misdatedNumbers.ts';
import { citingOf } from '../core/project/project.ts';

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
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6',
  messages: {
    mismatch: {
      vi: '{number} là số của năm {year} nhưng ghi ngày {date}. Kiểm tra lại số hoặc ngày.',
      en: '{number} is a number of {year} but is dated {date}. Check the number or the date.',
    },
    twin: {
      vi: '{number} là số của năm {year} nhưng ghi ngày {date}, là ngày của {twin}. Kiểm tra lại số hoặc ngày.',
      en: '{number} is a number of {year} but is dated {date}, the day of {twin}. Check the number or the date.',
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
    number: {
      vi: 'Sửa số thành {changed} (danh mục văn bản: ngày {date})',
      en: 'Change the number to {changed} (registry of documents: {date})',
    },
    date: {
      vi: 'Sửa ngày thành {changed} (theo năm ghi ở số)',
      en: 'Change the date to {changed} (from the year in the number)',
    },
    year: {
      vi: 'Sửa số thành {changed} (theo năm của ngày)',
      en: 'Change the number to {changed} (from the year of the date)',
    },
  },
  *check(plan, { knowledge, project }) {
    for (const misdated of misdatedNumbers(plan, citingOf(plan, project), knowledge)) {
      const { citation, year, date, dateSpan, known, twin } = misdated;
      const { number, numberSpan } = citation;
      const sameDay = inYear(date, year);
      const dated = (to: IsoDate) => [dateEdit(plan, dateSpan, to)];
      const registry = known !== null && { title: 'registry' as const, edits: dated(known) };
      const numbered = twin?.number ?? withYear(number, yearOf(date));
      const change = (title: 'number' | 'year') => ({
        title,
        data: { changed: numbered },
        edits: [{ span: numberSpan, text: numbered }],
      });
      yield {
        message: twin ? 'twin' : known === null ? 'mismatch' : 'known',
        at: dateSpan,
        data: {
          number: number.text,
          year: String(year),
          date: day(date),
          ...(known !== null && { known: day(known) }),
          ...(twin && { twin: twin.number }),
        },
        ...(registry && !twin && { fix: registry }),
        suggest: [
          ...(registry && twin ? [registry] : []),
          ...(twin ? [change('number')] : []),
          ...(!registry && sameDay !== null
            ? [{ title: 'date' as const, data: { changed: day(sameDay) }, edits: dated(sameDay) }]
            : []),
          // the numbers of the National Assembly bear its term too
          ...(!registry && !twin && number.form !== 'assembly' ? [change('year')] : []),
        ],
      };
    }
  },
});

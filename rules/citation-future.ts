import { defineRule } from '../core/lint/rule.ts';
import { day } from '../core/lint/wording.ts';
import { knownDate } from '../core/plan/citations/citedDocument.ts';
import { yearOf } from '../core/plan/deadlines/dates.ts';
import { citingOf } from '../core/project/project.ts';

export default defineRule({
  id: 'citation-future',
  family: 'citation',
  since: '0.1.0',
  preset: 'core',
  severity: 'error',
  summary: { vi: 'Viện dẫn văn bản ban hành sau văn bản này', en: 'A cited document dated after this one' },
  reason: {
    vi: 'Không thể căn cứ vào văn bản chưa được ban hành; ngày của một trong hai văn bản bị ghi nhầm.',
    en: 'A document cannot rest on one that was not yet issued; one of the two dates is wrong.',
  },
  source: null,
  messages: {
    year: {
      vi: '{number} là số của năm {year}, sau ngày ban hành văn bản này ({own}). Kiểm tra lại số.',
      en: '{number} is a number of {year}, after this document’s own date ({own}). Check the number.',
    },
    future: {
      vi: '{number} ghi ngày {date}, sau ngày ban hành văn bản này ({own}). Kiểm tra lại ngày.',
      en: '{number} is dated {date}, after this document’s own date ({own}). Check the date.',
    },
  },
  notes: { own: { vi: 'Ngày ban hành văn bản này', en: 'This document’s own date' } },
  *check(plan, { knowledge, project }) {
    const own = plan.header.date;
    if (!own) return;
    const citing = citingOf(plan, project);
    const related = [{ note: 'own' as const, at: own.span }];
    for (const citation of plan.citations) {
      const { number, numberSpan, date, dateSpan } = citation;
      const data = { number: number.text, own: day(own.value) };
      if (date === null) {
        if (number.year === null || number.year <= yearOf(own.value)) continue;
        yield { message: 'year', at: numberSpan, data: { ...data, year: String(number.year) }, related };
        continue;
      }
      // a date that a list shares may not be meant for all of it
      if (dateSpan === null || date <= own.value) continue;
      // another date than the registry's or than the number's year is a slip of the pen, and reported as such
      const known = knownDate(citation, citing, knowledge);
      if ((known !== null && known.date <= own.value) || (number.year !== null && number.year < yearOf(date))) continue;
      yield { message: 'future', at: dateSpan, data: { ...data, date: day(date) }, related };
    }
  },
});

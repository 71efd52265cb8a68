import { dateEdit } from '../core/lint/dateEdit.ts';
import { type Report, defineRule } from '../core/lint/rule.ts';
import { day, onLine } from '../core/lint/wording.ts';
import { type DatedCitation, type OddDate, oddDates } from '../core/plan/citations/citedDates.ts';
import type { IsoDate } from '../core/plan/deadlines/dates.ts';
import type { Plan } from '../core/plan/readPlan.ts';
import { citingOf } from '../core/project/project.ts';

export default defineRule({
  id: 'citation-date-conflict',
  family: 'citation',
  since: '0.1.0',
  preset: 'core',
  severity: 'error',
  summary: {
    vi: 'Ngày của văn bản viện dẫn không thống nhất hoặc khác danh mục',
    en: 'A cited document with two dates, or another than the registry’s',
  },
  reason: {
    vi: 'Một văn bản chỉ có một ngày ban hành; ghi sai ngày là viện dẫn sai văn bản.',
    en: 'A document has one date of issue; a wrong date cites another document.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6',
  messages: {
    registry: {
      vi: '{number} ghi ngày {date}; theo danh mục văn bản là {known}. Kiểm tra và sửa ngày.',
      en: '{number} is dated {date}; the registry of documents has {known}. Check and correct the date.',
    },
    both: {
      vi: '{number} ghi ngày {date} ở đây, ngày {other} {place}; theo danh mục văn bản là {known}.',
      en: '{number} is dated {date} here and {other} {place}; the registry of documents has {known}.',
    },
    twice: {
      vi: '{number} ghi ngày {date} ở đây, ngày {other} {place}. Kiểm tra và ghi thống nhất.',
      en: '{number} is dated {date} here and {other} {place}. Check and make them agree.',
    },
  },
  titles: {
    registry: {
      vi: 'Sửa ngày thành {known} (danh mục văn bản)',
      en: 'Change the date to {known} (registry of documents)',
    },
    number: {
      vi: 'Sửa số thành {twin} (danh mục văn bản: ngày {date})',
      en: 'Change the number to {twin} (registry of documents: {date})',
    },
    here: { vi: 'Sửa ngày thành {other} (như ghi {place})', en: 'Change the date to {other} (as {place})' },
    there: {
      vi: 'Sửa ngày ghi {place} thành {date} (như ở đây)',
      en: 'Change the date {place} to {date} (as here)',
    },
  },
  notes: { other: { vi: 'Ngày ghi ở đây là {other}', en: 'The date here is {other}' } },
  *check(plan, { knowledge, project }) {
    for (const odd of oddDates(plan, citingOf(plan, project), knowledge))
      yield odd.known === null ? conflict(plan, odd) : contradiction(plan, odd, odd.known);
  },
});

type DateReport = Report<'registry' | 'both' | 'twice', 'registry' | 'number' | 'here' | 'there', 'other'>;

/** The document says two dates, the registry none. */
function conflict(plan: Plan, { mention, right }: OddDate): DateReport {
  const [other, ...more] = right;
  const suggest = other && [
    { title: 'here' as const, edits: [dateEdit(plan, mention.dateSpan, other.date)] },
    ...(more.length === 0 ? [{ title: 'there' as const, edits: [dateEdit(plan, other.dateSpan, mention.date)] }] : []),
  ];
  return { message: 'twice', at: mention.dateSpan, ...facts(plan, mention, other), ...(suggest && { suggest }) };
}

/** The registry has another date than the mention, and perhaps than another one; or the number of `twin` is meant. */
function contradiction(plan: Plan, { mention, right: [other], twin }: OddDate, known: IsoDate): DateReport {
  const { data, related } = facts(plan, mention, other);
  const registry = { title: 'registry' as const, edits: [dateEdit(plan, mention.dateSpan, known)] };
  const number = twin && {
    title: 'number' as const,
    data: { twin: twin.number },
    edits: [{ span: mention.citation.numberSpan, text: twin.number }],
  };
  return {
    message: other ? 'both' : 'registry',
    at: mention.dateSpan,
    data: { ...data, known: day(known) },
    related,
    ...(mention.known?.sure === true && !twin
      ? { fix: registry }
      : { suggest: [registry, ...(number ? [number] : [])] }),
  };
}

function facts(plan: Plan, mention: DatedCitation, other: DatedCitation | undefined) {
  const lineOf = ({ dateSpan }: DatedCitation): number => plan.document.lines.lineOf(dateSpan.start);
  const own = { number: mention.citation.number.text, date: day(mention.date) };
  if (!other) return { data: own, related: [] };
  const data = { ...own, other: day(other.date), place: onLine(lineOf(other), lineOf(mention)) };
  return { data, related: [{ note: 'other' as const, at: other.dateSpan }] };
}

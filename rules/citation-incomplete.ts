import type { Knowledge } from '../core/knowledge/knowledge.ts';
import type { DocumentEntry } from '../core/knowledge/schema.ts';
import { defineRule } from '../core/lint/rule.ts';
import { quote } from '../core/lint/wording.ts';
import type { Citation } from '../core/plan/citations.ts';
import { type Citing, citedDocument, isVerified } from '../core/plan/citedDocument.ts';
import { writeDateLike } from '../core/plan/dates.ts';
import { type IncompleteCitation, incompleteCitations } from '../core/plan/incompleteCitations.ts';
import type { Plan } from '../core/plan/readPlan.ts';
import { citingOf } from '../core/project/project.ts';
import type { Span } from '../core/text/span.ts';

export default defineRule({
  id: 'citation-incomplete',
  family: 'citation',
  since: '0.1.0',
  preset: 'full',
  severity: 'warning',
  summary: {
    vi: 'Viện dẫn lần đầu thiếu ngày hoặc cơ quan ban hành',
    en: 'The first mention of a document lacks its date or issuer',
  },
  reason: {
    vi: 'Số văn bản lặp lại mỗi năm và ở mỗi cơ quan; lần đầu phải ghi đủ ngày và cơ quan ban hành, các lần sau mới được ghi tắt.',
    en: 'Numbers come back every year and in every office; the first mention gives date and issuer, later ones may be short.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6',
  messages: {
    date: {
      vi: '{number} được viện dẫn lần đầu ở đây mà chưa có ngày ban hành. Ghi thêm “ngày …”.',
      en: '{number} is cited here for the first time, without its date. Add “ngày …”.',
    },
    issuer: {
      vi: '{number} được viện dẫn lần đầu ở đây mà chưa có cơ quan ban hành. Ghi thêm “của …”.',
      en: '{number} is cited here for the first time, without its issuer. Add “của …”.',
    },
    both: {
      vi: '{number} được viện dẫn lần đầu ở đây mà chưa có ngày và cơ quan ban hành. Ghi thêm “ngày … của …”.',
      en: '{number} is cited here for the first time, without date and issuer. Add “ngày … của …”.',
    },
  },
  titles: {
    registry: {
      vi: 'Ghi thêm “{words}” (danh mục văn bản: {title})',
      en: 'Add “{words}” (registry of documents: {title})',
    },
    later: { vi: 'Ghi thêm “{words}” (theo dòng {line})', en: 'Add “{words}” (from line {line})' },
  },
  *check(plan, { knowledge, project }) {
    for (const cited of incompleteCitations(plan, knowledge)) {
      const { citation, lacks, nested, completedBy } = cited;
      const { number } = citation;
      const entry = verifiedEntry(cited, plan, citingOf(plan, project), knowledge);
      // a number without a year comes back every year: this document knows better than the registry which one it means
      const isIdentified = number.year !== null || citation.date !== null;
      const source = isIdentified ? (entry ?? completedBy) : (completedBy ?? entry);
      const words = wordsOf(lacks, source, plan);
      const change = {
        title: source === completedBy ? ('later' as const) : ('registry' as const),
        data: {
          words,
          title: quote(entry?.title ?? number.text),
          line: completedBy ? plan.document.lines.lineOf(completedBy.numberSpan.start) : '',
        },
        edits: [{ span: placeFor(cited, plan), text: ` ${words}` }],
      };
      yield {
        message: lacks.date ? (lacks.issuer ? 'both' : 'date') : 'issuer',
        at: citation.numberSpan,
        data: { number: number.text },
        ...((nested || !lacks.date || completedBy) && { atMost: 'info' }),
        ...(words !== '' && (isIdentified || completedBy ? { fix: change } : { suggest: [change] })),
      };
    }
  },
});

/** The registry's document of this number, when its date and issuer were seen in a source and it is no younger than this plan. */
function verifiedEntry(
  { citation }: IncompleteCitation,
  plan: Plan,
  citing: Citing,
  knowledge: Knowledge,
): DocumentEntry | null {
  const entry = citedDocument(citation, citing, knowledge);
  if (!entry || !isVerified(entry, 'date') || !isVerified(entry, 'issuer')) return null;
  return (entry.date ?? '') <= (plan.header.date?.value ?? '9999') ? entry : null;
}

const YEAR = /\d{4}/u;
const SLASHED = '01/01/2020';

/** What is to be added: "ngày 23/4/2018 của Chính phủ", the date written as the other dates of the document are. */
function wordsOf(
  lacks: IncompleteCitation['lacks'],
  source: Pick<Citation, 'date' | 'issuer'> | null,
  plan: Plan,
): string {
  const dates = plan.citations.flatMap(({ dateSpan }) => dateSpan ?? []);
  const written = dates.map(({ start, end }) => plan.document.source.slice(start, end)).find((date) => YEAR.test(date));
  const date = lacks.date && source?.date ? [`ngày ${writeDateLike(source.date, written ?? SLASHED)}`] : [];
  const issuer = lacks.issuer && source?.issuer ? [`của ${source.issuer}`] : [];
  return [...date, ...issuer].join(' ');
}

/** Behind the number, or behind its date and the bracket that may close it. */
function placeFor({ citation: { numberSpan, dateSpan } }: IncompleteCitation, plan: Plan): Span {
  const end = (dateSpan ?? numberSpan).end;
  const at = dateSpan && plan.document.source.charAt(end) === ')' ? end + 1 : end;
  return { start: at, end: at };
}

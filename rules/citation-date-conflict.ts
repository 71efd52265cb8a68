import type { Knowledge } from '../core/knowledge/knowledge.ts';
import { type TextEdit, defineRule } from '../core/lint/rule.ts';
import { day, onLine } from '../core/lint/wording.ts';
import { type KnownDate, documentOfTheDay, knownDate } from '../core/plan/citedDocument.ts';
import type { Citation } from '../core/plan/citations.ts';
import { type IsoDate, writeDateLike } from '../core/plan/dates.ts';
import { isSameDocument } from '../core/plan/sameDocument.ts';
import { citingOf } from '../core/project/project.ts';
import type { Span } from '../core/text/span.ts';

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
    here: { vi: 'Sửa ngày thành {other} (theo dòng {line})', en: 'Change the date to {other} (from line {line})' },
    there: {
      vi: 'Sửa ngày ở dòng {line} thành {date} (theo dòng này)',
      en: 'Change the date on line {line} to {date} (from this line)',
    },
  },
  notes: { other: { vi: 'Ngày ghi ở đây là {other}', en: 'The date here is {other}' } },
  examples: {
    bad: `Căn cứ Nghị định số 30/2020/NĐ-CP ngày 07/3/2020 của Chính phủ về công tác văn thư;

Thực hiện Kế hoạch số 118/KH-UBND ngày 12/02/2026 của UBND tỉnh;

- Rà soát nhiệm vụ theo Kế hoạch số 118/KH-UBND ngày 21/02/2026 của UBND tỉnh.
`,
    good: `Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;

Thực hiện Kế hoạch số 118/KH-UBND ngày 12/02/2026 của UBND tỉnh;

- Rà soát nhiệm vụ theo Kế hoạch số 118/KH-UBND ngày 12/02/2026 của UBND tỉnh.
`,
  },
  *check(plan, { knowledge, project }) {
    const citing = citingOf(plan, project);
    const dated = plan.citations.flatMap((citation): Dated[] => {
      const { date, dateSpan } = citation;
      // a date that a list shares may not be meant for all of it
      if (date === null || dateSpan === null) return [];
      return [{ citation, date, dateSpan, known: knownDate(citation, citing, knowledge) }];
    });
    const lineOf = ({ citation }: Dated): number => plan.document.lines.lineOf(citation.numberSpan.start);
    const written = (to: IsoDate, { dateSpan }: Dated): readonly TextEdit[] => [
      { span: dateSpan, text: writeDateLike(to, plan.document.source.slice(dateSpan.start, dateSpan.end)) },
    ];
    for (const mentions of byDocument(dated, knowledge)) {
      const known = mentions.find((mention) => mention.known)?.known?.date ?? null;
      const agreed = known ?? mostFrequent(mentions.map(({ date }) => date));
      const right = mentions.filter(({ date }) => date === agreed);
      for (const mention of mentions.filter(({ date }) => date !== agreed)) {
        const [other] = right;
        const twin = documentOfTheDay(mention.citation, knowledge);
        const registry = known !== null && { title: 'registry' as const, edits: written(known, mention) };
        const certain = mention.known?.sure === true && twin === null;
        const here = other && { title: 'here' as const, edits: written(other.date, mention) };
        const there = right.length === 1 && other && { title: 'there' as const, edits: written(mention.date, other) };
        yield {
          message: known === null ? 'twice' : other ? 'both' : 'registry',
          at: mention.dateSpan,
          data: {
            number: mention.citation.number.text,
            date: day(mention.date),
            ...(known !== null && { known: day(known) }),
            ...(other && {
              other: day(other.date),
              line: lineOf(other),
              place: onLine(lineOf(other), lineOf(mention)),
            }),
          },
          ...(registry && certain && { fix: registry }),
          suggest: [
            ...(registry && !certain ? [registry] : []),
            ...(twin
              ? [
                  {
                    title: 'number' as const,
                    data: { twin: twin.number },
                    edits: [{ span: mention.citation.numberSpan, text: twin.number }],
                  },
                ]
              : []),
            ...(known === null ? [here, there].flatMap((change) => (change ? [change] : [])) : []),
          ],
          related: other ? [{ note: 'other', at: other.dateSpan, data: { other: day(other.date) } }] : [],
        };
      }
    }
  },
});

interface Dated {
  readonly citation: Citation;
  readonly date: IsoDate;
  readonly dateSpan: Span;
  /** The registry's date, when it was seen in a source. */
  readonly known: KnownDate | null;
}

/** The mentions of each document, in reading order. */
function byDocument(dated: readonly Dated[], knowledge: Knowledge): readonly (readonly Dated[])[] {
  const documents: Dated[][] = [];
  for (const mention of dated) {
    const same = documents.find((mentions) =>
      mentions.every(({ citation }) => isSameDocument(citation, mention.citation, knowledge)),
    );
    if (same) same.push(mention);
    else documents.push([mention]);
  }
  return documents;
}

/** The date that stands most often; the first of those that stand equally often. */
function mostFrequent(dates: readonly IsoDate[]): IsoDate | undefined {
  const times = (date: IsoDate): number => dates.filter((other) => other === date).length;
  return dates.reduce((best, date) => (times(date) > times(best) ? date : best), dates[0] ?? '');
}

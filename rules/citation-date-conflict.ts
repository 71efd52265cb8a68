import type { Knowledge } from '../core/knowledge/knowledge.ts';
import { defineRule } from '../core/lint/rule.ts';
import { day } from '../core/lint/wording.ts';
import { citedDocument, documentIdentity, isVerified } from '../core/plan/citedDocument.ts';
import type { Citation } from '../core/plan/citations.ts';
import { type IsoDate, writeDateLike } from '../core/plan/dates.ts';
import { provinceOf } from '../core/project/project.ts';
import { compareKey } from '../core/text/fold.ts';

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
      vi: '{number} ghi ngày {date} ở đây, ngày {other} ở dòng {line}; theo danh mục văn bản là {known}.',
      en: '{number} is dated {date} here and {other} on line {line}; the registry of documents has {known}.',
    },
    twice: {
      vi: '{number} ghi ngày {date} ở đây, ngày {other} ở dòng {line}. Kiểm tra và ghi thống nhất.',
      en: '{number} is dated {date} here and {other} on line {line}. Check and make them agree.',
    },
  },
  titles: {
    registry: {
      vi: 'Sửa ngày thành {known} (danh mục văn bản)',
      en: 'Change the date to {known} (registry of documents)',
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
    const province = provinceOf(plan, project);
    const dated: Dated[] = plan.citations.flatMap((citation) =>
      citation.date === null
        ? []
        : [{ citation, date: citation.date, known: knownDate(citation, province, knowledge) }],
    );
    for (const [index, { citation, date, known }] of dated.entries()) {
      if (known === date) continue;
      const others = dated.filter((other) => other.date !== date && isSameDocument(other.citation, citation));
      const other = known === null ? others.find((earlier) => dated.indexOf(earlier) < index) : others[0];
      if (known === null && !other) continue;
      const at = citation.dateSpan ?? citation.numberSpan;
      const span = citation.dateSpan;
      const source = plan.document.source.slice(at.start, at.end);
      const data = {
        number: citation.number.text,
        date: day(date),
        ...(known !== null && { known: day(known) }),
        ...(other && { other: day(other.date), line: plan.document.lines.lineOf(other.citation.numberSpan.start) }),
      };
      const change = (to: IsoDate) => (span ? [{ span, text: writeDateLike(to, source) }] : []);
      const otherSpan = other?.citation.dateSpan;
      yield {
        message: known === null ? 'twice' : other ? 'both' : 'registry',
        at,
        data,
        ...(known !== null && span && { fix: { title: 'registry', edits: change(known) } }),
        suggest:
          known === null && other && span && otherSpan
            ? [
                { title: 'here', edits: change(other.date) },
                {
                  title: 'there',
                  edits: [
                    {
                      span: otherSpan,
                      text: writeDateLike(date, plan.document.source.slice(otherSpan.start, otherSpan.end)),
                    },
                  ],
                },
              ]
            : [],
        related: other ? [{ note: 'other', at: otherSpan ?? other.citation.numberSpan }] : [],
      };
    }
  },
});

interface Dated {
  readonly citation: Citation;
  readonly date: IsoDate;
  /** The registry's date, when it was seen in a source. */
  readonly known: IsoDate | null;
}

function knownDate(citation: Citation, province: string | null, knowledge: Knowledge): IsoDate | null {
  const entry = citedDocument(citation, province, knowledge);
  return entry && isVerified(entry, 'date') ? entry.date : null;
}

/** One number of one year; two named bodies that differ issued two documents. */
function isSameDocument(a: Citation, b: Citation): boolean {
  if (documentIdentity(a) !== documentIdentity(b)) return false;
  return a.issuer === null || b.issuer === null || compareKey(a.issuer) === compareKey(b.issuer);
}

import { completeCitation } from '../core/lint/completeCitation.ts';
import { defineRule } from '../core/lint/rule.ts';
import { quote } from '../core/lint/wording.ts';
import { incompleteCitations } from '../core/plan/citations/incompleteCitations.ts';
import { citingOf } from '../core/project/project.ts';

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
      const completion = completeCitation(cited, plan, citingOf(plan, project), knowledge);
      const change = completion && {
        title: completion.from,
        data: {
          words: completion.words,
          title: quote(completion.entry?.title ?? citation.number.text),
          line: completedBy ? plan.document.lines.lineOf(completedBy.numberSpan.start) : '',
        },
        edits: [completion.edit],
      };
      yield {
        message: lacks.date ? (lacks.issuer ? 'both' : 'date') : 'issuer',
        at: citation.numberSpan,
        data: { number: citation.number.text },
        ...((nested || !lacks.date || completedBy) && { atMost: 'info' }),
        ...(change && (completion.isCertain ? { fix: change } : { suggest: [change] })),
      };
    }
  },
});

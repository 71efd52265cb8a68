import { defineRule } from '../core/lint/rule.ts';
import { citedDocument } from '../core/plan/citations/citedDocument.ts';
import { citingOf } from '../core/project/project.ts';

export default defineRule({
  id: 'citation-unregistered',
  family: 'citation',
  since: '0.1.0',
  preset: 'strict',
  severity: 'info',
  summary: { vi: 'Văn bản viện dẫn chưa có trong danh mục', en: 'A cited document that the registry does not know' },
  reason: {
    vi: 'Văn bản chưa có trong danh mục thì ngày, cơ quan ban hành và hiệu lực chưa được đối chiếu.',
    en: 'Date, issuer and status of a document that the registry does not know were checked against nothing.',
  },
  source: null,
  messages: {
    unknown: {
      vi: '{number} chưa có trong danh mục văn bản nên chưa được đối chiếu. Thêm vào tệp “documents” của cấu hình.',
      en: '{number} is not in the registry of documents, so nothing was checked. Add it to a “documents” file of the configuration.',
    },
  },
  *check(plan, { knowledge, project }) {
    const seen = new Set<string>();
    for (const citation of plan.citations) {
      const { number, numberSpan, date } = citation;
      const key = number.key;
      if (seen.has(key)) continue;
      seen.add(key);
      if (citedDocument(citation, citingOf(plan, project), knowledge)) continue;
      // several documents bear this number, and the citation leaves open which one is meant
      if (date === null && knowledge.documentsNumbered(number.canonical).length > 0) continue;
      yield { message: 'unknown', at: numberSpan, data: { number: number.text } };
    }
  },
});

import { distinctCitation, fullCitation, shortCitation } from '../core/lint/documentName.ts';
import { defineRule } from '../core/lint/rule.ts';
import { day, enumerate } from '../core/lint/wording.ts';
import { type EndedDocument, endedDocuments } from '../core/plan/citations/endedDocuments.ts';
import { citingOf } from '../core/project/project.ts';

export default defineRule({
  id: 'citation-superseded',
  family: 'citation',
  since: '0.1.0',
  preset: 'full',
  severity: 'warning',
  summary: { vi: 'Viện dẫn văn bản đã hết hiệu lực', en: 'A cited document that is no longer in force' },
  reason: {
    vi: 'Việc giao theo văn bản đã hết hiệu lực thì không còn cơ sở để thực hiện.',
    en: 'Work that rests on a document no longer in force rests on nothing.',
  },
  source: null,
  tag: 'deprecated',
  messages: {
    replaced: {
      vi: '{number} hết hiệu lực từ {since}, được thay thế bởi {replacement}. Viện dẫn văn bản mới.',
      en: '{number} ceased to have effect on {since}; it was replaced by {replacement}. Cite the new one.',
    },
    ended: {
      vi: '{number} hết hiệu lực từ {since}. Viện dẫn văn bản đang có hiệu lực.',
      en: '{number} ceased to have effect on {since}. Cite a document that is in force.',
    },
    ranOut: {
      vi: '{number} chỉ thực hiện đến hết năm {year}; văn bản tiếp theo là {replacement}. Kiểm tra lại căn cứ.',
      en: '{number} ran until the end of {year}; the next one is {replacement}. Check what the plan rests on.',
    },
    over: {
      vi: '{number} chỉ thực hiện đến hết năm {year}. Kiểm tra xem còn là căn cứ của kế hoạch này không.',
      en: '{number} ran until the end of {year}. Check whether this plan can still rest on it.',
    },
  },
  titles: {
    replace: {
      vi: 'Thay bằng {replacement} (danh mục văn bản)',
      en: 'Replace by {replacement} (registry of documents)',
    },
  },
  notes: { again: { vi: 'Cũng viện dẫn ở đây', en: 'Cited here too' } },
  *check(plan, { knowledge, project, today }) {
    for (const ended of endedDocuments(plan, citingOf(plan, project), today, knowledge)) {
      const { entry, since, replacements, mentions } = ended;
      const [first, ...others] = mentions;
      if (!first) continue;
      yield {
        message: messageFor(ended),
        at: first.at,
        data: {
          number: shortCitation(entry),
          since: day(since),
          year: String(Number(since.slice(0, 4)) - 1),
          replacement: enumerate(replacements.map(distinctCitation)),
        },
        ...(ended.ranOut && { atMost: 'info' }),
        suggest: replacements.map((replacement) => ({
          title: 'replace',
          data: { replacement: distinctCitation(replacement) },
          edits: [
            { span: first.span, text: fullCitation(replacement) },
            ...others.map(({ span }) => ({ span, text: shortCitation(replacement) })),
          ],
        })),
        related: others.map(({ at }) => ({ note: 'again', at })),
      };
    }
  },
});

function messageFor({ ranOut, replacements }: EndedDocument): 'replaced' | 'ended' | 'ranOut' | 'over' {
  if (ranOut) return replacements.length > 0 ? 'ranOut' : 'over';
  return replacements.length > 0 ? 'replaced' : 'ended';
}

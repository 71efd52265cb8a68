import { defineRule } from '../core/lint/rule.ts';
import { alternatives } from '../core/lint/wording.ts';
import { mistypedCodes } from '../core/plan/citations/mistypedCodes.ts';

export default defineRule({
  id: 'citation-unknown-issuer',
  family: 'citation',
  since: '0.1.0',
  preset: 'core',
  severity: 'warning',
  summary: { vi: 'Ký hiệu cơ quan ban hành không có thật', en: 'An issuer code that no body has' },
  reason: {
    vi: 'Ký hiệu cơ quan gõ sai một chữ thì số văn bản không tra cứu được.',
    en: 'With one wrong letter in the issuer’s code the document cannot be looked up.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3',
  messages: {
    unknown: {
      vi: 'Không có cơ quan nào mang ký hiệu “{code}” ({number}). Có thể là {near}.',
      en: 'No body has the code “{code}” ({number}). It may be {near}.',
    },
  },
  titles: {
    near: { vi: 'Sửa ký hiệu thành “{meant}” (của {name})', en: 'Change the code to “{meant}” (of {name})' },
    named: {
      vi: 'Sửa ký hiệu thành “{meant}” (theo tên cơ quan)',
      en: 'Change the code to “{meant}” (from the name of the body)',
    },
    elsewhere: {
      vi: 'Sửa số thành {mended} (số này có ở dòng {line})',
      en: 'Change the number to {mended} (which stands on line {line})',
    },
    registry: {
      vi: 'Sửa số thành {mended} (danh mục văn bản)',
      en: 'Change the number to {mended} (registry of documents)',
    },
  },
  *check(plan, { knowledge }) {
    for (const { citation, code, candidates } of mistypedCodes(plan, knowledge)) {
      const { number, numberSpan } = citation;
      const changes = candidates.map(({ code: meant, name, mended, evidence }) => {
        const line = evidence?.kind === 'elsewhere' ? plan.document.lines.lineOf(evidence.at.start) : '';
        const edits = [{ span: numberSpan, text: mended }];
        return { title: evidence?.kind ?? ('near' as const), data: { mended, meant, name, line }, edits };
      });
      const [certain, ...more] = changes.filter(({ title }) => title !== 'near');
      const isCertain = certain && more.length === 0;
      yield {
        message: 'unknown',
        at: numberSpan,
        data: { code, number: number.text, near: alternatives(candidates.map((unit) => `“${unit.code}”`)) },
        ...(isCertain && { fix: certain }),
        suggest: isCertain ? [] : changes,
      };
    }
  },
});

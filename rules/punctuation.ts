import { defineRule } from '../core/lint/rule.ts';
import { quote } from '../core/lint/wording.ts';
import { unmarkedEnd } from '../core/plan/parts/closing.ts';
import { documentTexts } from '../core/plan/queries.ts';
import { punctuationFaults } from '../core/text/punctuation.ts';
import { sourceSpan } from '../core/text/plainText.ts';

export default defineRule({
  id: 'punctuation',
  family: 'document',
  since: '0.1.0',
  preset: 'strict',
  severity: 'info',
  summary: {
    vi: 'Dấu câu thừa, đặt sai chỗ hoặc thiếu dấu “./.” cuối văn bản',
    en: 'Punctuation doubled, misplaced, or missing at the end',
  },
  reason: {
    vi: 'Dấu câu sai làm văn bản mất nghiêm túc; dấu “./.” cho biết nội dung đã hết.',
    en: 'Wrong punctuation looks careless; the mark “./.” says that nothing follows.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, mục II',
  messages: {
    'space-before': {
      vi: 'Thừa dấu cách trước “{sign}”. Bỏ dấu cách.',
      en: 'There is a space before “{sign}”. Remove it.',
    },
    'no-space-behind': {
      vi: 'Thiếu dấu cách sau “{sign}”. Thêm dấu cách.',
      en: 'There is no space behind “{sign}”. Add one.',
    },
    doubled: { vi: 'Dấu “{sign}” bị lặp. Giữ một dấu.', en: 'The sign “{sign}” is doubled. Keep one.' },
    clash: { vi: 'Hai dấu câu liền nhau {text}. Giữ một dấu.', en: 'Two signs stand side by side: {text}. Keep one.' },
    end: {
      vi: 'Hết phần nội dung mà chưa có dấu “./.”. Thêm dấu này vào cuối câu.',
      en: 'The text proper ends without the mark “./.”. Add it.',
    },
  },
  titles: {
    'space-before': { vi: 'Bỏ dấu cách', en: 'Remove the space' },
    'no-space-behind': { vi: 'Thêm dấu cách', en: 'Add a space' },
    doubled: { vi: 'Giữ một dấu “{sign}”', en: 'Keep one “{sign}”' },
    end: { vi: 'Thêm “./.”', en: 'Add “./.”' },
  },
  *check(plan) {
    for (const text of documentTexts(plan)) {
      for (const { kind, start, end, sign, mended } of punctuationFaults(text.shown)) {
        const at = sourceSpan(text, start, end);
        const data = { sign, text: quote(text.shown.slice(start, end)) };
        if (kind === 'clash') yield { message: kind, at, data };
        else yield { message: kind, at, data, fix: { title: kind, data, edits: [{ span: at, text: mended }] } };
      }
    }
    const closing = unmarkedEnd(plan);
    if (!closing) return;
    yield { message: 'end', at: closing.at, fix: { title: 'end', edits: [{ span: closing.span, text: './.' }] } };
  },
});

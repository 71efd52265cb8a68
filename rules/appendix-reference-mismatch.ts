import type { Knowledge } from '../core/knowledge/knowledge.ts';
import { defineRule } from '../core/lint/rule.ts';
import { day } from '../core/lint/wording.ts';
import { attachedTo } from '../core/plan/appendices.ts';
import { writeDateLike } from '../core/plan/dates.ts';
import type { DocumentNumber } from '../core/plan/documentNumber.ts';
import type { Header } from '../core/plan/header.ts';
import { compareKey } from '../core/text/fold.ts';

export default defineRule({
  id: 'appendix-reference-mismatch',
  family: 'document',
  since: '0.1.0',
  preset: 'core',
  severity: 'error',
  summary: {
    vi: 'Phụ lục ghi kèm theo văn bản có số, ngày hoặc loại khác',
    en: 'The appendix says that it goes with another number, date or kind of document',
  },
  reason: {
    vi: 'Dòng “Kèm theo …” của phụ lục phải đúng số và ngày của văn bản, nếu không phụ lục thuộc về văn bản khác.',
    en: 'The line “Kèm theo …” of an appendix must bear the document’s own number and date, or it belongs to another one.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.1',
  messages: {
    number: {
      vi: 'Phụ lục ghi kèm theo số {written}, văn bản này là số {own}. Sửa cho khớp.',
      en: 'The appendix goes with number {written}, but this document is {own}. Make them agree.',
    },
    date: {
      vi: 'Phụ lục ghi kèm theo văn bản ngày {written}, văn bản này ghi ngày {own}. Sửa cho khớp.',
      en: 'The appendix goes with a document of {written}, but this one is dated {own}. Make them agree.',
    },
    kind: {
      vi: 'Phụ lục ghi kèm theo {written}, văn bản này là {own}. Sửa cho khớp.',
      en: 'The appendix goes with a document of the kind {written}, but this one is a {own}. Make them agree.',
    },
  },
  titles: { own: { vi: 'Sửa thành {own} (theo đầu văn bản)', en: 'Change to {own} (from the head of the document)' } },
  notes: { own: { vi: 'Đầu văn bản ghi ở đây', en: 'The head of the document has it here' } },
  *check(plan, { knowledge }) {
    const { header, document } = plan;
    const kinds = kindNames(header, knowledge);
    for (const { number, numberSpan, date, dateSpan, type, typeSpan } of attachedTo(plan)) {
      const relation = header.number ? relationTo(number, header.number.value) : 'another';
      if (!header.number || relation === 'another') continue;
      if (relation !== 'same') {
        const change = { title: 'own' as const, edits: [{ span: numberSpan, text: header.number.value }] };
        const data = { written: number.text, own: header.number.value };
        yield {
          message: 'number',
          at: numberSpan,
          data,
          // where the letters differ too, the appendix may be of another document
          ...(relation === 'other-serial' ? { fix: change } : { suggest: [change] }),
          related: [{ note: 'own', at: header.number.span }],
        };
      }
      if (header.date && date !== null && date !== header.date.value && dateSpan) {
        const like = document.source.slice(dateSpan.start, dateSpan.end);
        const data = { written: day(date), own: day(header.date.value) };
        const edits = [{ span: dateSpan, text: writeDateLike(header.date.value, like) }];
        const related = [{ note: 'own' as const, at: header.date.span }];
        yield { message: 'date', at: dateSpan, data, fix: { title: 'own', edits }, related };
      }
      const [kind] = kinds;
      if (kind !== undefined && relation !== 'other-letters' && type !== null && typeSpan && !isOneOf(type, kinds)) {
        const related = header.kindSpan ? [{ note: 'own' as const, at: header.kindSpan }] : [];
        const fix = { title: 'own' as const, edits: [{ span: typeSpan, text: kind }] };
        yield { message: 'kind', at: typeSpan, data: { written: type, own: kind }, fix, related };
      }
    }
  },
});

/** "Chương trình hành động" is a "Chương trình". */
function isOneOf(type: string, names: readonly string[]): boolean {
  return names.some((name) => compareKey(type).startsWith(compareKey(name)));
}

/** The names of the document's kind, the usual one first; none where its title and its number do not agree on it. */
function kindNames({ kind, number }: Header, knowledge: Knowledge): readonly string[] {
  const entry = kind === null ? null : knowledge.typeOfCode(kind);
  const agree = entry && new RegExp(`[/-]${entry.code}[/-]`, 'u').test(number?.value ?? '');
  return agree ? entry.names : [];
}

type Relation = 'same' | 'other-serial' | 'other-letters' | 'another';

/** An appendix may belong to another document (a decision that issues this plan): then letters and serial both differ. */
function relationTo(number: DocumentNumber, own: string): Relation {
  const [, serial = '', letters = ''] = /^([^/-]*)[/-](.+)$/u.exec(own) ?? [];
  if (serial === '') return 'another';
  const sameSerial = number.serial.replace(/^0+/u, '') === serial.replace(/^0+/u, '');
  const sameLetters = number.canonical.endsWith(`/${letters}`) || number.canonical.endsWith(`-${letters}`);
  if (sameLetters) return sameSerial ? 'same' : 'other-serial';
  return sameSerial && letters.endsWith(number.issuer) ? 'other-letters' : 'another';
}

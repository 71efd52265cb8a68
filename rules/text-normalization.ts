import { defineRule } from '../core/lint/rule.ts';
import type { Plan } from '../core/plan/readPlan.ts';
import { type Span, overlaps } from '../core/text/span.ts';
import { isSyllable } from '../core/text/syllable.ts';

export default defineRule({
  id: 'text-normalization',
  family: 'document',
  since: '0.1.0',
  preset: 'core',
  severity: 'warning',
  summary: { vi: 'Chữ Việt tổ hợp (NFD) hoặc chữ Ð thay cho Đ', en: 'Decomposed Vietnamese (NFD), or Ð for Đ' },
  reason: {
    vi: 'Hai cách mã hóa trông giống nhau nhưng máy coi là khác: tìm kiếm, đối chiếu và sắp xếp đều sai.',
    en: 'The two encodings look alike but are different to a computer: search, comparison and sorting go wrong.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.4 (TCVN 6909:2001)',
  messages: {
    decomposed: {
      vi: 'Văn bản có {count} chữ mã hóa tổ hợp (NFD). Chuyển về dựng sẵn (NFC) để tìm kiếm và đối chiếu được.',
      en: 'The document has {count} decomposed letters (NFD). Compose them (NFC), so that it can be searched and compared.',
    },
    eth: {
      vi: 'Văn bản có {count} chữ “Ð” (U+00D0) trông như “Đ” nhưng là chữ khác. Thay bằng “Đ”.',
      en: 'The document has “Ð” (U+00D0) {count}×: it looks like “Đ” but is another letter. Replace it by “Đ”.',
    },
  },
  titles: {
    compose: { vi: 'Chuyển về dựng sẵn (NFC)', en: 'Compose the letters (NFC)' },
    replace: { vi: 'Thay “Ð” bằng “Đ” ({count} chỗ)', en: 'Replace “Ð” by “Đ” ({count}×)' },
  },
  notes: { again: { vi: 'Chữ “Ð” nữa', en: 'Another “Ð”' } },
  about: ['nfd'],
  *check(plan) {
    const { source, ignored } = plan.document;
    const read = (span: Span): boolean => !ignored.some((range) => overlaps(range, span));
    const edits = [...source.matchAll(MARKS)]
      .map(({ 0: marks, index }) => ({ start: startOfLetter(source, index), end: index + marks.length }))
      .map((span) => ({ span, text: source.slice(span.start, span.end).normalize('NFC') }))
      .filter(({ span, text }) => text !== source.slice(span.start, span.end) && read(span));
    const [first] = edits;
    if (first) {
      const at = first.span;
      yield { message: 'decomposed', at, data: { count: edits.length }, fix: { title: 'compose', edits } };
    }
    const eths = wrongEths(plan).filter(read);
    const [eth, ...others] = eths;
    if (!eth) return;
    const replacing = eths.map((span) => ({ span, text: source.charAt(span.start) === 'Ð' ? 'Đ' : 'đ' }));
    yield {
      message: 'eth',
      at: eth,
      data: { count: eths.length },
      fix: { title: 'replace', edits: replacing },
      related: others.map((at) => ({ note: 'again', at })),
    };
  },
});

/** Combining marks; the letter that they belong to stands before them. */
const MARKS = /\p{M}+/gu;
const WORD = /[\p{L}\p{M}]+/gu;

function startOfLetter(source: string, end: number): number {
  const before = source.slice(Math.max(0, end - 2), end);
  return end - (/\p{L}$/u.exec(before)?.[0].length ?? 0);
}

/**
 * Each “Ð” of a word that is Vietnamese or an abbreviation with “Đ” in its place. “Guðmundur” is neither, text of an old font means
 * another letter by it, and inside a number it is citation-malformed.
 */
function wrongEths({ document: { source, lines }, citations, legacyRuns }: Plan): readonly Span[] {
  const numbers = new Set([...source.matchAll(/ð/giu)].map(({ index }) => lines.lineOf(index)));
  const legacy = legacyRuns.map(({ span }) => span);
  const others = [...legacy, ...citations.map(({ numberSpan }) => numberSpan)];
  const words = [...numbers].flatMap((number) => {
    const { start, end } = lines.spanOf(number);
    return [...source.slice(start, end).matchAll(WORD)].map(({ 0: word, index }) => ({ word, at: start + index }));
  });
  return words.flatMap(({ word, at }) => {
    const mended = word.replaceAll('Ð', 'Đ').replaceAll('ð', 'đ');
    if (mended === word || !(isSyllable(mended) || mended === mended.toUpperCase())) return [];
    return [...word.matchAll(/ð/giu)]
      .map((match) => ({ start: at + match.index, end: at + match.index + 1 }))
      .filter((span) => !others.some((other) => overlaps(other, span)));
  });
}

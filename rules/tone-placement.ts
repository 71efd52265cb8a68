import * as z from 'zod';
import { defineRule } from '../core/lint/rule.ts';
import { quote } from '../core/lint/wording.ts';
import { tonesOf } from '../core/plan/spelling/tones.ts';
import { type TonePlacement, moveTone } from '../core/text/tonePlacement.ts';

export default defineRule({
  id: 'tone-placement',
  family: 'document',
  since: '0.1.0',
  preset: 'strict',
  severity: 'info',
  summary: { vi: 'Đặt dấu thanh theo hai kiểu trong một văn bản', en: 'Tone marks placed in two ways in one document' },
  reason: {
    vi: '“hòa” và “hoà” đều đúng, nhưng một văn bản nên dùng một kiểu để tra cứu và thay thế không bỏ sót.',
    en: '“hòa” and “hoà” are both right; with one of them throughout, search and replace miss nothing.',
  },
  source: null,
  messages: {
    mixed: {
      vi: '{word} đặt dấu khác với phần lớn văn bản ({count} chỗ). Viết {other} cho thống nhất.',
      en: '{word} places its tone mark unlike most of the document ({count} in all). Write {other}.',
    },
    configured: {
      vi: '{word} đặt dấu khác với kiểu của đơn vị ({count} chỗ). Viết {other}.',
      en: '{word} places its tone mark unlike the house style ({count} in all). Write {other}.',
    },
  },
  titles: {
    all: { vi: 'Đổi {count} chỗ sang kiểu {other}', en: 'Write all {count} in the manner of {other}' },
  },
  notes: { again: { vi: 'Cũng đặt dấu như vậy', en: 'Placed the same way' } },
  options: z.strictObject({
    style: z
      .enum(['old', 'new'])
      .optional()
      .describe('old: hòa, khỏe, thủy; new: hoà, khoẻ, thuỷ. Without it, the document’s majority.'),
  }),
  *check(plan, { options: { style } }) {
    const placed = tonesOf(plan);
    const first = placed.filter(({ placement }) => placement === 'first').length;
    const wanted = style === undefined ? majority(first, placed.length - first) : STYLES[style];
    const others = placed.filter(({ placement }) => placement !== wanted);
    const [one, ...again] = others;
    if (!one) return;
    const data = {
      word: quote(one.word),
      other: quote(one.word.replace(one.written, moveTone(one.written, wanted))),
      count: others.length,
    };
    yield {
      message: style === undefined ? 'mixed' : 'configured',
      at: one.span,
      data,
      fix: {
        title: 'all',
        edits: others.map(({ span, written }) => ({ span, text: moveTone(written, wanted) })),
      },
      related: again.map(({ span }) => ({ note: 'again' as const, at: span })),
    };
  },
});

const STYLES: Readonly<Record<'old' | 'new', TonePlacement>> = { old: 'first', new: 'last' };

/** What most of the document does; the first vowel where neither has more. */
function majority(first: number, last: number): TonePlacement {
  return last > first ? 'last' : 'first';
}

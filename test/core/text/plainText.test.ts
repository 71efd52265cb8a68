import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLookAlikes } from '../../../core/text/fold.ts';
import { type PlainText, joinPlain, plainTextBuilder, sourceSpan, trimmedPart } from '../../../core/text/plainText.ts';
import { SEED, anyText } from '../../support/arbitraries.ts';
import { plainOf } from '../../support/reading.ts';

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;

/** A text as a person sees it. */
function seen(text: string): string {
  return text.replace(INVISIBLE, '').normalize('NFC');
}

/** What the source has for a part of a plain text. */
function sourceOf(source: string, plain: PlainText, start: number, end: number): string {
  const span = sourceSpan(plain, start, end);
  return source.slice(span.start, span.end);
}

/** A text with a part of it: offsets that may be any. */
const textAndPart = anyText.chain((text) => {
  const plain = plainOf(text);
  const offset = fc.nat({ max: plain.shown.length });
  return fc.tuple(fc.constant(text), fc.constant(plain), offset, offset).map(([source, of, a, b]) => {
    return { source, plain: of, start: Math.min(a, b), end: Math.max(a, b) };
  });
});

describe('a plain text', () => {
  it('shows what a person sees, and folds it to the same length', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = plainOf(text);
        expect(seen(plain.shown)).toBe(seen(text));
        expect(plain.shown).not.toMatch(INVISIBLE);
        expect(plain.text).toBe(foldLookAlikes(plain.shown));
        expect(plain.text).toHaveLength(plain.shown.length);
      }),
      { seed: SEED },
    );
  });

  it('knows where each part of it stands in the source', () => {
    fc.assert(
      fc.property(textAndPart, ({ source, plain, start, end }) => {
        const span = sourceSpan(plain, start, end);
        expect(0 <= span.start && span.start <= span.end && span.end <= source.length).toBe(true);
        expect(seen(sourceOf(source, plain, start, end))).toContain(seen(plain.shown.slice(start, end)));
      }),
      { seed: SEED },
    );
  });

  it('keeps the order of the source', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = plainOf(text);
        const starts = Array.from(plain.shown, (_, offset) => sourceSpan(plain, offset, offset + 1).start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
      { seed: SEED },
    );
  });

  it('is the same in a part that is trimmed', () => {
    fc.assert(
      fc.property(textAndPart, ({ source, plain, start, end }) => {
        const part = trimmedPart(plain, start, end);
        expect(part.shown).toBe(plain.shown.slice(start, end).trim());
        expect(part.text).toBe(plain.text.slice(start, end).trim());
        if (part.shown !== '') expect(seen(sourceOf(source, part, 0, part.shown.length))).toContain(seen(part.shown));
      }),
      { seed: SEED },
    );
  });
});

describe('text that stands for other text', () => {
  // "A&amp;B<br>C"
  const builder = plainTextBuilder(0);
  builder.addSource('A', 0);
  builder.addReplaced('&', 1, 5);
  builder.addSource('B', 6);
  builder.addReplaced('\n', 7, 4);
  builder.addSource('C', 11);
  const plain = builder.build();

  it.each([
    ['A', 0, 1, { start: 0, end: 1 }],
    ['&', 1, 2, { start: 1, end: 6 }],
    ['B\nC', 2, 5, { start: 6, end: 12 }],
    ['A&B\nC', 0, 5, { start: 0, end: 12 }],
    // nothing, at its place
    ['', 2, 2, { start: 6, end: 6 }],
    ['', 5, 5, { start: 12, end: 12 }],
  ])('“%s” comes from its source', (text, start, end, span) => {
    expect(plain.shown.slice(start, end)).toBe(text);
    expect(sourceSpan(plain, start, end)).toEqual(span);
  });
});

describe('joined texts', () => {
  it('keep their places, with a separator between those that are not empty', () => {
    const [first, empty, last] = [plainOf('Các phòng,'), plainOf(''), plainOf('Thanh tra Sở')];
    const joined = joinPlain([empty, first, empty, last]);
    expect(joined.shown).toBe('Các phòng, Thanh tra Sở');
    expect(sourceSpan(joined, 11, 23)).toEqual({ start: 0, end: 12 });
  });

  it('are one where only one is not empty, and empty where none is', () => {
    expect(joinPlain([plainOf(''), plainOf('A')]).shown).toBe('A');
    expect(joinPlain([plainOf(''), plainOf('')]).shown).toBe('');
    expect(joinPlain([]).shown).toBe('');
  });
});

it('an empty text stands at its anchor', () => {
  expect(sourceSpan(plainTextBuilder(7).build())).toEqual({ start: 7, end: 7 });
});

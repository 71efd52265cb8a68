import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contains, overlaps } from '../../../core/text/span.ts';
import { spanSet } from '../../../core/text/spanSet.ts';
import { SEED } from '../../support/arbitraries.ts';

const anySpan = fc
  .tuple(fc.nat({ max: 12 }), fc.nat({ max: 5 }))
  .map(([start, length]) => ({ start, end: start + length }));

it('says what asking one span after the other would', () => {
  fc.assert(
    fc.property(fc.array(anySpan, { maxLength: 8 }), anySpan, (spans, at) => {
      const set = spanSet(spans);
      expect(set.holds(at)).toBe(spans.some((span) => contains(span, at)));
      expect(set.touches(at)).toBe(spans.some((span) => overlaps(span, at)));
    }),
    { seed: SEED, numRuns: 2000 },
  );
});

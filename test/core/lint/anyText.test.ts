/** Total on any text: nothing throws, what is found lies in the text, and fixes settle. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LOCALES } from '../../../core/text/localized.ts';
import { rules } from '../../../rules/index.ts';
import { SEED, anyMarkdown } from '../../support/arbitraries.ts';
import { EXAMPLES } from '../../support/documents.ts';
import { fixesLeft, lintPlan } from '../../support/linting.ts';
import { mutantsOf } from '../../support/mutants.ts';
import { planOf } from '../../support/reading.ts';
import { spansOutside, spansWithin } from '../../support/spans.ts';

const anyText = fc.oneof(anyMarkdown, mutantsOf(EXAMPLES.map(({ text }) => text)));

it('any text is read and linted', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const plan = planOf(text);
      const results = LOCALES.map((locale) => lintPlan(plan, rules, { locale }));
      // asks for every part of the plan
      expect(spansOutside(text, spansWithin([plan, results]))).toEqual([]);
      for (const { findings } of results) {
        const starts = findings.map(({ at }) => at.start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }
    }),
    { seed: SEED, numRuns: 100 },
  );
});

it('the fixes of any text settle, and leave nothing to fix', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      expect(await fixesLeft(text)).toEqual([]);
    }),
    { seed: SEED, numRuns: 100 },
  );
});

/** Real documents are read and linted without a fault of the program: findings lie in the text, in order, and fixes settle. */
import { describe, expect, it } from 'vitest';
import { fixesLeft, lintPlan } from '../support/linting.ts';
import { corpus } from '../support/documents.ts';
import { planOf } from '../support/reading.ts';
import { spansOutside, spansWithin } from '../support/spans.ts';

const documents = corpus();
if (documents.length === 0) it.todo('needs real documents');

describe.each(documents)('$name', ({ text }) => {
  const plan = planOf(text);
  const result = lintPlan(plan);

  it('has every part and finding inside of it', () => {
    expect(spansOutside(text, spansWithin([plan, result]))).toEqual([]);
  });

  it('has its findings in order', () => {
    const starts = result.findings.map(({ at }) => at.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('has the same findings again', () => {
    expect(lintPlan(planOf(text)).findings).toEqual(result.findings);
  });

  it('has fixes that settle', async () => {
    expect(await fixesLeft(text)).toEqual([]);
  });
});

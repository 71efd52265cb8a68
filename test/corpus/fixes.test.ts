/** `fix` mends and breaks nothing: what is found in its result was found in the original, too. */
import { describe, expect, it } from 'vitest';
import { converge } from '../../core/lint/converge.ts';
import type { Rule } from '../../core/lint/rule.ts';
import { rules } from '../../rules/index.ts';
import { EXAMPLES, corpus } from '../support/documents.ts';
import { lintPlan } from '../support/linting.ts';
import { planOf } from '../support/reading.ts';

const PRESETS: Readonly<Record<string, readonly Rule[]>> = {
  full: rules.filter(({ preset }) => preset !== 'strict'),
  strict: rules,
};

/** "rule: what stands there" of each finding. */
function foundIn(text: string, some: readonly Rule[]): readonly string[] {
  return lintPlan(planOf(text), some).findings.map(({ ruleId, at }) => `${ruleId}: ${text.slice(at.start, at.end)}`);
}

describe.each([...EXAMPLES, ...corpus()])('$name', ({ text }) => {
  it.each(Object.entries(PRESETS))('has no new finding when its %s findings are fixed', async (_, some) => {
    const check = (at: string) => Promise.resolve(lintPlan(planOf(at), some));
    const { text: fixed, settled } = await converge(text, await check(text), check);
    expect(settled).toBe(true);
    const before = [...foundIn(text, some)];
    const added = foundIn(fixed, some).filter((finding) => {
      const known = before.indexOf(finding);
      if (known >= 0) before.splice(known, 1);
      return known < 0;
    });
    expect(added).toEqual([]);
  });
});

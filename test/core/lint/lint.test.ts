import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type RuleDefinition, defineRule } from '../../../core/lint/rule.ts';
import type { JudgedSuppression } from '../../../core/lint/suppressions.ts';
import { lintPlan, settingsOf } from '../../support/linting.ts';
import { planOf } from '../../support/reading.ts';

const WORDS = { vi: 'vi {name} {size}', en: 'en {name} {size}' };

type Definition = RuleDefinition<'found', 'mend', 'other', z.ZodObject>;

/** A rule that finds "x" in passages, unless the definition says something else. */
function rule(id: string, definition: Partial<Definition> = {}) {
  return defineRule<'found', 'mend', 'other'>({
    ...{ id, family: 'document', since: '0.1.0', preset: 'core', severity: 'warning', source: null },
    ...{ summary: WORDS, reason: WORDS, messages: { found: WORDS }, titles: { mend: WORDS }, notes: { other: WORDS } },
    *check(plan) {
      for (const { text, span } of plan.passages) if (text.text.includes('x')) yield { message: 'found', at: span };
    },
    ...definition,
  });
}

const PLAN = planOf('Một x.\n\nHai.\n\nBa x.\n');

describe('what a rule reports', () => {
  it('has the severity of its setting, or a lower one that the report asks for', () => {
    const [first, second] = PLAN.passages.map(({ span }) => span);
    const at = first ?? { start: 0, end: 0 };
    const both = rule('both', {
      *check() {
        yield { message: 'found', at, atMost: 'info' };
        yield { message: 'found', at: second ?? at, atMost: 'error' };
      },
    });
    const severities = (severity: 'error' | 'warning' | 'info') => {
      const settings = new Map([['both', { severity, options: {} }]]);
      return lintPlan(PLAN, [both], { settings }).findings.map((finding) => finding.severity);
    };
    expect(severities('error')).toEqual(['info', 'error']);
    expect(severities('warning')).toEqual(['info', 'warning']);
    expect(severities('info')).toEqual(['info', 'info']);
  });

  it('is said in the reader’s language, with its values written as there', () => {
    const at = { start: 0, end: 3 };
    const data = { name: { vi: 'tên', en: 'name' }, size: 92.7 };
    const speaking = rule('speaking', {
      *check() {
        const change = { title: 'mend' as const, data: { size: 3 }, edits: [{ span: at, text: '' }] };
        yield { message: 'found', at, data, fix: change, suggest: [change], related: [{ note: 'other', at }] };
      },
    });
    const said = (locale: 'vi' | 'en') => {
      const [finding] = lintPlan(PLAN, [speaking], { locale }).findings;
      return [finding?.message, finding?.fix?.title, finding?.suggestions[0]?.title, finding?.related[0]?.message];
    };
    expect(said('vi')).toEqual(['vi tên 92,7', 'vi tên 3', 'vi tên 3', 'vi tên 92,7']);
    expect(said('en')).toEqual(['en name 92.7', 'en name 3', 'en name 3', 'en name 92.7']);
  });

  it('stands in reading order, at one place in the order of the rules’ names', () => {
    const { findings } = lintPlan(PLAN, [rule('b'), rule('a')]);
    expect(findings.map(({ ruleId, at }) => `${String(at.start)} ${ruleId}`)).toEqual(['0 a', '0 b', '14 a', '14 b']);
  });
});

it('a rule that is off does not run', () => {
  const broken = rule('broken', {
    check() {
      throw new Error('ran');
    },
  });
  const settings = settingsOf([rule('a')]);
  expect(lintPlan(PLAN, [broken, rule('a')], { settings }).findings.map(({ ruleId }) => ruleId)).toEqual(['a', 'a']);
});

it('a rule gets its options as its schema made them', () => {
  const seen: unknown[] = [];
  const optional = rule('optional', {
    options: z.object({ size: z.number().default(3) }),
    *check(_, { options }) {
      seen.push(options);
    },
  });
  lintPlan(PLAN, [optional]);
  expect(seen).toEqual([{ size: 3 }]);
});

describe('a rule that judges suppressions', () => {
  /** What such a rule sees of a text whose rules are `a`, which runs, and `off`, which does not. */
  function judged(text: string): { suppressions: readonly JudgedSuppression[]; states: readonly string[] } {
    let suppressions: readonly JudgedSuppression[] = [];
    let states: readonly string[] = [];
    const judge = rule('judge', {
      judgesSuppressions: true,
      *check(_, context) {
        suppressions = context.suppressions;
        states = ['a', 'off', 'unheard'].map((id) => context.ruleState(id));
      },
    });
    const all = [judge, rule('a'), rule('off')];
    lintPlan(planOf(text), all, { settings: settingsOf([judge, rule('a')]) });
    return { suppressions, states };
  }

  it('sees which rules each of them silenced, and which rules ran', () => {
    const { suppressions, states } = judged(
      '<!-- kehoach-lint-disable-next-line -->\nMột x.\n\n<!-- kehoach-lint-disable-next-line a -->\nHai.\n',
    );
    expect(suppressions.map(({ used }) => [...used])).toEqual([['a'], []]);
    expect(states).toEqual(['ran', 'off', 'unknown']);
  });

  it('may be silenced itself', () => {
    const judge = rule('judge', { judgesSuppressions: true });
    const { findings, suppressed } = lintPlan(planOf('<!-- kehoach-lint-disable-next-line judge -->\nMột x.\n'), [
      judge,
    ]);
    expect([findings.length, suppressed.length]).toEqual([0, 1]);
  });
});

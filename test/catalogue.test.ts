/** What holds for every rule: its words, its examples, its files. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'pathe';
import { describe, expect, it } from 'vitest';
import { type Examples, exampleProject } from '../core/lint/examples.ts';
import type { Finding } from '../core/lint/lint.ts';
import type { Rule } from '../core/lint/rule.ts';
import type { LocalizedText } from '../core/text/localized.ts';
import { ruleIds } from '../scripts/ruleIndex.ts';
import { ruleExamples } from '../rules/examples.generated.ts';
import { rules } from '../rules/index.ts';
import { knowledge } from './support/knowledge.ts';
import { lintPlan } from './support/linting.ts';
import { planOf } from './support/reading.ts';

const ROOT = join(import.meta.dirname, '..');
/** The numbers of provinces are invented in examples, so that no registry can know them. */
const UNREGISTERED = 'citation-unregistered';
/** A message longer than this is no longer read. */
const LONGEST_MESSAGE = 200;
/** A longer rule reads the plan itself, or holds more than one rule. */
const LONGEST_RULE = 150;
/** Half of the rules stand on one screen: words, and "for each … yield …". */
const MEDIAN_RULE = 60;
/** What the decree on clerical work says where, as far as rules of ours rest on it. */
const DECREE = 'Nghị định 30/2020/NĐ-CP';
const PLACES: readonly string[] = [
  'Điều 8 khoản 2', // the parts that every document has
  'Điều 8 khoản 2 và Phụ lục I, mục II',
  'Phụ lục I, mục I.4 (TCVN 6909:2001)', // characters
  'Phụ lục I, mục I.4',
  'Phụ lục I, mục II.3', // number and letters
  'Phụ lục I, mục II.6', // basis, citations, order of headings
  'Phụ lục I, mục III.1', // appendices
  'Phụ lục III, mục I', // type codes
  'Phụ lục III, mục II', // models, which end in "./."
];

it('has one file a rule, named after its id', () => {
  expect(rules.map(({ id }) => id)).toEqual(ruleIds(ROOT));
});

it('has one test file a rule', () => {
  const tests = readdirSync(join(ROOT, 'test/rules')).map((name) => name.replace(/\.md$/u, ''));
  expect(tests.sort()).toEqual(rules.map(({ id }) => id));
});

it('is made of rules of which half stand on one screen', () => {
  const lengths = rules.map(lengthOf).sort((a, b) => a - b);
  const middle = lengths.slice(Math.floor((lengths.length - 1) / 2), Math.floor(lengths.length / 2) + 1);
  expect(Math.max(...middle)).toBeLessThanOrEqual(MEDIAN_RULE);
});

describe.each(rules)('$id', (rule) => {
  const examples = ruleExamples()[rule.id];

  it('fits on a few screens', () => {
    expect(lengthOf(rule)).toBeLessThanOrEqual(LONGEST_RULE);
  });

  it('rests on a place of the decree that says so, or on none', () => {
    const places = PLACES.map((place) => `${DECREE}, ${place}`);
    expect([null, ...places]).toContain(rule.source);
  });

  it('says the same in both languages', () => {
    for (const text of textsOf(rule)) {
      expect(text.vi).toMatch(/\S/u);
      expect(text.vi).toBe(text.vi.normalize('NFC'));
      expect(placeholders(text.vi)).toEqual(placeholders(text.en));
    }
  });

  it('is brief', () => {
    for (const text of Object.values(rule.messages)) {
      expect(text.vi.length).toBeLessThan(LONGEST_MESSAGE);
      expect(text.en.length).toBeLessThan(LONGEST_MESSAGE);
    }
  });

  it('finds its mistake in the bad example', () => {
    expect(findingsIn('bad', examples).map(({ ruleId }) => ruleId)).toContain(rule.id);
  });

  it('has a good example with which no rule finds fault', () => {
    const own = findingsIn('good', examples).filter(({ ruleId }) => ruleId === rule.id || ruleId !== UNREGISTERED);
    expect(own.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  });
});

/** Lines of its file. */
function lengthOf({ id }: Rule): number {
  return readFileSync(join(ROOT, 'rules', `${id}.ts`), 'utf8')
    .trimEnd()
    .split('\n').length;
}

function textsOf({ summary, reason, messages, titles, notes }: Rule): readonly LocalizedText[] {
  return [summary, reason, ...[messages, titles, notes].flatMap((texts) => Object.values(texts))];
}

function placeholders(text: string): readonly string[] {
  return [...new Set(text.match(/\{\w+\}/gu))].sort();
}

/** What all rules find in an example, held against what belongs to it. */
function findingsIn(which: 'bad' | 'good', examples: Examples | undefined): readonly Finding[] {
  if (!examples) throw new Error('No case is marked as an example: run `npm run generate`.');
  return lintPlan(planOf(examples[which]), rules, { project: exampleProject(examples, knowledge()) }).findings;
}

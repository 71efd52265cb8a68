/** Runs the literate test files: test/rules/<id>.md, whose form scripts/literate.ts describes. `vitest -u` rewrites the outcomes. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'pathe';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../core/lint/lint.ts';
import type { Rule, TextEdit, Variant } from '../core/lint/rule.ts';
import { LOCALES } from '../core/text/localized.ts';
import { rules } from '../rules/index.ts';
import { type LiterateCase, parseLiterate, renderLiterate } from '../scripts/literate.ts';
import {
  type Bench,
  type Make,
  VARIANTS,
  allChanges,
  applyChange,
  changesOf,
  createBench,
  essence,
  mend,
  outcomeOf,
} from './support/literateRun.ts';

const FOLDER = join(import.meta.dirname, 'rules');
const written = new Set(readdirSync(FOLDER));

describe.each(rules.filter(({ id }) => written.has(`${id}.md`)))('$id', (rule) => {
  const path = join(FOLDER, `${rule.id}.md`);
  const file = parseLiterate(readFileSync(path, 'utf8'));
  const runs = file.cases.map((testCase) => ({ testCase, bench: createBench(rule, testCase), title: testCase.title }));

  it.each(runs)('$title', async ({ testCase, bench }) => {
    await demandWords(bench, testCase);
    await demandFixes(bench, testCase);
    for (const [variant, make] of VARIANTS) {
      if (!rule.about?.includes(variant)) await demandSameIn(variant, make, bench, testCase);
    }
  });

  it('has the outcomes that its file shows', async () => {
    const outcomes = await Promise.all(runs.map(({ bench, testCase }) => outcomeOf(bench, testCase)));
    await expect(renderLiterate(file, outcomes)).toMatchFileSnapshot(path);
  });

  it('is tested with every message, with nothing to find, and with no document twice', async () => {
    await demandCoverage(rule, runs);
  });
});

/** Every finding speaks in both languages, in one line, with all values filled in. */
async function demandWords(bench: Bench, { document }: LiterateCase): Promise<void> {
  for (const locale of LOCALES) {
    for (const finding of await bench.lint(document, locale)) {
      for (const words of wordsOf(finding)) {
        expect(words).toMatch(/\S/u);
        expect(words).not.toMatch(/\{\w+\}|undefined|null|NaN|\[object|[\r\n]/u);
        expect(words).toBe(words.normalize('NFC'));
      }
    }
  }
}

function wordsOf(finding: Finding): readonly string[] {
  return [
    finding.message,
    ...finding.related.map(({ message }) => message),
    ...changesOf([finding]).map(({ title }) => title),
  ];
}

/** Fixes settle and leave nothing to fix; no change touches more than its edits; a suggestion removes what it is offered for. */
async function demandFixes(bench: Bench, { document }: LiterateCase): Promise<void> {
  const findings = await bench.lint(document);
  const mended = await mend(bench, document);
  expect(mended.findings.filter(({ fix }) => fix)).toEqual([]);
  for (const change of changesOf(findings)) {
    const changed = applyChange(document, change);
    expect(changed, `“${change.title}” changes nothing`).not.toBe(document);
    expect(keepsTheRest(document, changed, change.edits), `“${change.title}” changes more than it says`).toBe(true);
    const left = await bench.lint(changed);
    expect(left.length, `“${change.title}” leaves as many findings:\n${changed}`).toBeLessThan(findings.length);
  }
}

/** Are the pieces between the edits all there, in order? */
function keepsTheRest(before: string, after: string, edits: readonly TextEdit[]): boolean {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
  const pieces = sorted.map(({ span }, index) => before.slice(sorted[index - 1]?.span.end ?? 0, span.start));
  const last = before.slice(sorted.at(-1)?.span.end ?? 0);
  const put = sorted.map(({ text }, index) => (pieces[index] ?? '') + text);
  return [...put, last].join('') === after;
}

/** A document that says the same has the same findings, and mending it gives the same variant of the mended document. */
async function demandSameIn(variant: Variant, make: Make, bench: Bench, { document }: LiterateCase): Promise<void> {
  const varied = make(document);
  const findings = await bench.lint(document);
  const variedFindings = await bench.lint(varied);
  const essences = (text: string, of: readonly Finding[]) => of.map((finding) => essence(text, finding));
  expect(essences(varied, variedFindings), variant).toEqual(essences(document, findings));
  const comparable = (text: string): string => (variant === 'nfd' ? text.normalize('NFC') : text);
  const expected = changesOf(findings).map((change) => `${change.title}\n${make(applyChange(document, change))}`);
  expect(allChanges(varied, variedFindings).map(comparable), variant).toEqual(expected.map(comparable));
}

async function demandCoverage(rule: Rule, runs: readonly { testCase: LiterateCase; bench: Bench }[]): Promise<void> {
  const found = await Promise.all(runs.map(({ bench, testCase }) => bench.lint(testCase.document)));
  const messages = new Set(found.flat().map(({ messageId }) => messageId));
  expect([...messages].sort()).toEqual(Object.keys(rule.messages).sort());
  expect(found.some((findings) => findings.length === 0)).toBe(true);
  const inputs = runs.map(({ testCase: { document, config, files } }) =>
    JSON.stringify([document, config, [...files]]),
  );
  expect(inputs.filter((input, index) => inputs.indexOf(input) !== index)).toEqual([]);
  const titles = runs.map(({ testCase }) => testCase.title);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
}

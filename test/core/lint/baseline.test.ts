/** Telling known findings from new ones, and the text of a baseline: nothing but a whole one is ever believed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BaselineEntry, compareWithBaseline, parseBaseline, writeBaseline } from '../../../core/lint/baseline.ts';

const entry = (rule: string, digit: string): BaselineEntry => ({ rule, fingerprint: digit.repeat(14), message: 'x' });
const found = (ruleId: string, digit: string) => ({ ruleId, fingerprint: digit.repeat(14) });
const always = (): boolean => true;

describe('compareWithBaseline', () => {
  it('never lets a finding that was mended make room for another of its rule', () => {
    const { findings, resolved } = compareWithBaseline([found('r', '2')], [entry('r', '1')], always);
    expect(findings.map(({ state }) => state)).toEqual(['new']);
    expect(resolved).toEqual([entry('r', '1')]);
  });

  it('knows a finding again, by its rule and fingerprint together', () => {
    const { findings, resolved } = compareWithBaseline([found('r', '1'), found('s', '1')], [entry('r', '1')], always);
    expect(findings.map(({ state }) => state)).toEqual(['existing', 'new']);
    expect(resolved).toEqual([]);
  });

  it('does not judge a rule that did not run', () => {
    const entries = [entry('r', '1'), entry('s', '2')];
    expect(compareWithBaseline([], entries, (rule) => rule === 's').resolved).toEqual([entry('s', '2')]);
  });
});

describe('the text of a baseline', () => {
  const baseline = new Map([
    ['phòng/b.md', [entry('s', '2'), entry('r', '1')]],
    ['a.md', [entry('r', '3')]],
    ['c.md', []],
  ]);

  it('is read as it was written, whatever the order was', () => {
    const text = writeBaseline(baseline);
    const read = parseBaseline(text);
    expect([...(read ?? [])]).toEqual([
      ['a.md', [entry('r', '3')]],
      ['phòng/b.md', [entry('r', '1'), entry('s', '2')]],
    ]);
    expect(writeBaseline(new Map([...baseline].reverse()))).toBe(text);
    expect(parseBaseline(writeBaseline(new Map()))).toEqual(new Map());
  });

  it.each([
    ['is cut off', writeBaseline(baseline).slice(0, -5)],
    ['holds a conflict', `<<<<<<< ours\n${writeBaseline(baseline)}`],
    ['is of another version', '{ "version": 2, "files": {} }'],
    ['has more in it', '{ "version": 1, "files": {}, "all": true }'],
    [
      'has fingerprints that are none',
      '{ "version": 1, "files": { "a.md": [{ "rule": "r", "fingerprint": "*", "message": "" }] } }',
    ],
    ['names a file above it', '{ "version": 1, "files": { "so/../../a.md": [] } }'],
    ['names a file of the disk', '{ "version": 1, "files": { "/etc/a.md": [] } }'],
    ['names a file of another disk', '{ "version": 1, "files": { "C:\\\\a.md": [] } }'],
    ['is empty', ''],
    ['is a list', '[]'],
    ['is null', 'null'],
  ])('that %s is none', (_, text) => {
    expect(parseBaseline(text)).toBeNull();
  });

  it('never throws, and never believes half of what it reads', () => {
    const text = writeBaseline(baseline);
    fc.assert(
      fc.property(fc.nat(text.length - 2), (at) => {
        expect(parseBaseline(text.slice(0, at))).toBeNull();
      }),
    );
    fc.assert(
      fc.property(fc.json(), (json) => {
        parseBaseline(json);
      }),
    );
  });
});

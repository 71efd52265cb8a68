/** `--timing`: where the time went, under the report or beside it, and for each document in the JSON. */
import { expect, it } from 'vitest';
import { z } from 'zod';
import { CLEAN, OVER, folderWith } from '../support/command.ts';

const folder = () => folderWith({ 'a.md': OVER, 'b.md': CLEAN });
const ONLY = ['--only', 'target-over-100,text-normalization', '--timing', '--locale', 'en'];

/** The rows of the table by name: milliseconds, share. */
function rowsIn(text: string): ReadonlyMap<string, readonly number[]> {
  const rows = text.split('\n').flatMap((line) => {
    const [, name, time, share] = /^(\S+(?: \S+)*) +([\d.]+) +([\d.]+) %$/u.exec(line) ?? [];
    return name === undefined ? [] : [[name, [Number(time), Number(share)]] as const];
  });
  return new Map(rows);
}

it('stands under the text report: phases in their order, then rules, with shares of the whole', () => {
  const { stdout, stderr, code } = folder().run(ONLY);
  const rows = rowsIn(stdout);
  const phases = ['finding files', 'reading blocks', 'reading the plan', 'rules', 'files, configuration, the rest'];
  expect([...rows.keys()].slice(0, 7)).toEqual([...phases, 'reporting', 'total']);
  expect([...rows.keys()].slice(7).sort()).toEqual(['target-over-100', 'text-normalization']);
  const shares = [...rows].slice(0, 6).map(([, [, share = NaN]]) => share);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 0);
  expect({ stderr, code }).toEqual({ stderr: '', code: 1 });
});

const timed = z.array(
  z.object({
    timing: z.strictObject({
      blocks: z.number().positive(),
      plan: z.number().positive(),
      rules: z.record(z.string(), z.number().nonnegative()),
      rest: z.number().positive(),
      total: z.number().positive(),
    }),
  }),
);

it('stands in the JSON of each document, whose phases make up the whole', () => {
  const { stdout, stderr } = folder().run([...ONLY, '--format', 'json']);
  for (const { timing } of timed.parse(JSON.parse(stdout))) {
    const { blocks, plan, rest, total } = timing;
    const rules = Object.values(timing.rules).reduce((sum, time) => sum + time, 0);
    expect(Object.keys(timing.rules).sort()).toEqual(['target-over-100', 'text-normalization']);
    expect(blocks + plan + rules + rest).toBeCloseTo(total, 1);
  }
  expect(rowsIn(stderr).has('total')).toBe(true);
});

it('is nowhere when nobody asks', () => {
  expect(folder().run(['--format', 'json']).stdout).not.toContain('timing');
});

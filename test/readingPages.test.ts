/** What both pages about reading show below an example is what the built command reads of it. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'pathe';
import { describe, expect, it } from 'vitest';
import { COMMAND, variables } from './support/command.ts';

const HEAD =
  'Số: 41/KH-STP\n\nNghệ An, ngày 14 tháng 01 năm 2026\n\nKẾ HOẠCH\n\nCông tác pháp chế năm 2026\n\nII. NHIỆM VỤ\n\n';
const SHOWN = /^```md\n([\s\S]*?)^```\n\n```text\n([\s\S]*?)^```$/gmu;

const examplesIn = (page: string): readonly (readonly [example: string, read: string])[] => {
  const text = readFileSync(join(import.meta.dirname, '../docs', page), 'utf8');
  return [...text.matchAll(SHOWN)].map(([, example = '', read = '']) => [example, read]);
};

/** The things that `inspect` lists, each on a line, without their line numbers. */
function listedIn(example: string, locale: string): string {
  const { stdout } = spawnSync(process.execPath, [COMMAND, 'inspect', '-', '--locale', locale], {
    input: HEAD + example,
    env: variables(),
    encoding: 'utf8',
  });
  return [...stdout.matchAll(/^ +\d+ {2}(.+)$/gmu)].map(([, thing = '']) => `${thing}\n`).join('');
}

describe.each([
  ['reading.md', 'en'],
  ['reading.vi.md', 'vi'],
])('%s', (page, locale) => {
  it.each(examplesIn(page))('shows what is read of %j', (example, read) => {
    expect(listedIn(example, locale)).toBe(read);
  });
});

it('show the same examples in both languages', () => {
  const [one, other] = ['reading.md', 'reading.vi.md'].map((page) => examplesIn(page).map(([example]) => example));
  expect(one).toEqual(other);
  expect(one).toHaveLength(4);
});

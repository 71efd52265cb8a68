import { expect, it } from 'vitest';
import { phraseTree } from '../../../core/text/phraseTree.ts';

const tree = phraseTree([
  ['viên chức', 1],
  ['viên', 2],
  ['cán bộ, công chức', 3],
]);

it.each([
  ['Viên chức', 0, [1, 2]],
  ['VIÊN \n chức', 0, [1, 2]],
  ['viên chứcs', 0, [2]],
  ['viênchức', 0, []],
  ['các cán bộ, công chức.', 4, [3]],
  ['cán bộ', 0, []],
])('at an offset of %j begin the phrases, the longest first', (text, start, values) => {
  expect(tree.at(text, start).map(({ value }) => value)).toEqual(values);
});

it('a phrase ends where its last word does', () => {
  expect(tree.at('viên  chức, …', 0)[0]?.end).toBe(10);
});

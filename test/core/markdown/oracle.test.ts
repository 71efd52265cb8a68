/** parseDocument against unified and remark-parse, the parsers of record: whatever is put before them must give the same blocks. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDocument } from '../../../core/markdown/parse.ts';
import { SEED, anyMarkdown } from '../../support/arbitraries.ts';
import { EXAMPLES, corpus } from '../../support/documents.ts';
import { remarkBlocks, seenBlocks } from '../../support/markdownOracle.ts';

it.each([...EXAMPLES, ...corpus()])('$name has the blocks that remark sees', ({ text }) => {
  expect(seenBlocks(parseDocument(text).blocks)).toEqual(remarkBlocks(text));
});

it('any text has', () => {
  // what a block of HTML holds, remark does not say
  const withoutHtml = anyMarkdown.map((text) => text.replace(/<(?!br>)|(?<!\p{L})</gu, ''));
  fc.assert(
    fc.property(withoutHtml, (text) => {
      expect(seenBlocks(parseDocument(text).blocks)).toEqual(remarkBlocks(text));
    }),
    { seed: SEED, numRuns: 200 },
  );
});

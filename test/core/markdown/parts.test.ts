/** A text read part by part against the same text read as a whole: the same blocks, to the offset. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument, undivided } from '../../../core/markdown/parse.ts';
import { linesOf, topLevelParts } from '../../../core/markdown/topLevel.ts';
import { SEED, anyMarkdown, anyMarkup } from '../../support/arbitraries.ts';
import { EXAMPLES, corpus } from '../../support/documents.ts';
import { mutantsOf } from '../../support/mutants.ts';

function blocksOf(text: string, split?: typeof undivided): object {
  const { blocks, ignored, comments, frontMatter } = parseDocument(text, split ? { split } : {});
  return { blocks, ignored, comments, frontMatter };
}

function expectSame(text: string): void {
  expect(blocksOf(text)).toEqual(blocksOf(text, undivided));
}

it.each([...EXAMPLES, ...corpus()])('$name', ({ text }) => {
  expectSame(text);
});

it('any text, and any document with slips in it', () => {
  const texts = fc.oneof(anyMarkdown, anyMarkup, mutantsOf(EXAMPLES.map(({ text }) => text)));
  // PARTS_RUNS=100000 for a long run
  fc.assert(fc.property(texts, expectSame), { seed: SEED, numRuns: Number(process.env.PARTS_RUNS ?? 400) });
});

it.each([
  ['an item goes on below a blank line', '- một\n\n  hai\n\nba'],
  ['fenced code runs over blank lines', '```\nmột\n\nhai\n```\n\nba'],
  ['a comment runs over blank lines', '<!-- một\n\nhai -->\n\nba'],
  ['a fence that interrupts a list', '- một\n```\nhai\n\nba\n```\n\nbốn'],
  ['a definition holds everywhere', '[một]\n\nhai\n\n[một]: /m'],
  ['code that ends, and what follows it', 'một\n```sh\n\nhai\n````\nba\n\nbốn\n~~~\n```\n~~~ \n\n**năm**'],
  ['a fence that closes with too few signs, or with words behind', '````\n```\n\n```` một\n\nhai\n````\n\nba'],
  ['ticks that are inline code', '``` một ```\n\nhai\n\n```'],
  ['a comment that ends among words', '<!-- một\n\n--> hai\n\n<!-- ba --> bốn\n\n<!-->\n\nnăm -->\n\nsáu'],
  ['code in a quotation and in an item', '> ```\n\nmột\n\n- hai\n\n  ```\n\nba\n```\n\nbốn'],
  ['front matter that nothing closes', '---\nmột: hai\n\nba\n'],
  ['front matter with lines close behind', '---\n---\nmột\n\n- hai\n---\n'],
  ['front matter, CRLF', '---\r\na: b\r\n---\r\n# một\r\n\r\nhai'],
  ['front matter', '---\nmột: hai\n\nba: bốn\n---\n\nnăm'],
  ['items with blank lines between', '- một\n\n- hai\n \n- ba\n\n+ bốn\n\n\nnăm'],
  ['a break between items of two kinds', '- một\n2. hai\n\n+ ba'],
  ['a heading by underline', 'một\n---\n\nhai\n===\n'],
  ['a table without outer pipes', 'a | b\n- | -\nc | d\n\n| a |\n|---|\n| **b** \\| c |'],
  ['a cell that looks like a list', '| a | b |\n| --- | --- |\n| - c | 1. d |\n| # e | **f** > |\n'],
  ['what only looks like a fence', '1~~~\n\n'],
  ['emphasis of several kinds', '**một** hai *ba* ***bốn***\nnăm **sáu\nbảy**  \n*tám*'],
  ['emphasis inside emphasis, and crossed', '*một **hai** ba*\n\n**một *hai** ba*\n\n*một* hai* ba'],
  ['asterisks that mark nothing', '5 * 3 ** 2\n\n** một **\n\nmột*hai*ba "*bốn*"*.năm*'],
  ['signs that are no markup', 'PT&NL < 5% [1] ] (2) &x; &amp; a_b <br> <br/>c <b>d</b>'],
  ['tags', '<b>một</b> <ul style="list-style: none"><li>hai</li></ul > <a href=x>ba</a> </b x> <u/> *<i>bốn</i>* <b">'],
  ['headings', '# **một** hai\n\n## ba ##\n\n### \n\n####năm\n\n# sáu\nbảy'],
  ['spaces round a line break', 'một \n hai  \n  ba   \nbốn  '],
  ['lone carriage returns', 'một\rhai\r\rba'],
  ['a form feed is no white space', 'một\n\f\nhai'],
])('%s', (_, text) => {
  expectSame(text);
});

describe('the parts of a text', () => {
  it.each([
    ['một\n\nhai', ['một', 'hai']],
    ['- một\n\n- hai\n\nba', ['- một\n\n- hai', 'ba']],
    ['một\n\n  hai', ['một\n\n  hai']],
    ['```\n\nmột', ['```\n\nmột']],
    ['```\n\nmột\n```\n\nhai', ['```\n\nmột\n```', 'hai']],
    ['<!-- một -->\n\nhai', ['<!-- một -->', 'hai']],
    ['\n \n', []],
  ])('%j', (text, parts) => {
    const found = topLevelParts(text).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(parts);
  });
});

it('every kind of line break ends a line', () => {
  expect(linesOf('a\nb\r\nc\rd')).toHaveLength(4);
});

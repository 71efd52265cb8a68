import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Table } from '../../../core/markdown/model.ts';
import { parseDocument } from '../../../core/markdown/parse.ts';
import { sourceSpan } from '../../../core/text/plainText.ts';
import type { Span } from '../../../core/text/span.ts';
import { SEED, anyMarkdown } from '../../support/arbitraries.ts';
import { cellsOf } from '../../support/reading.ts';
import { spansOutside, spansWithin } from '../../support/spans.ts';

/** "item(1) -: Rà soát" for each block; a table by its rows. */
function blocksOf(text: string): readonly string[] {
  return parseDocument(text).blocks.map((block) => {
    if (block.kind === 'table') return block.rows.map((row) => `| ${cellsOf(row).join(' | ')} |`).join('\n');
    const marker = block.marker === null ? '' : ` ${block.marker}`;
    return `${block.kind}(${String(block.depth)})${marker}: ${block.text.shown}`;
  });
}

function tableIn(text: string): Table {
  const table = parseDocument(text).blocks.find((block) => block.kind === 'table');
  if (!table) throw new Error('no table');
  return table;
}

describe('prose', () => {
  it.each([
    ['## Mục tiêu ##', ['heading(2): Mục tiêu']],
    ['Mục tiêu\n===', ['heading(1): Mục tiêu']],
    ['Rà soát\nthủ tục', ['paragraph(0): Rà soát\nthủ tục']],
    ['Rà soát  \nthủ tục', ['paragraph(0): Rà soát\nthủ tục']],
    [
      '- Rà soát\n  - Kiểm tra\n\n1. Một\n2) Hai',
      ['item(1) -: Rà soát', 'item(2) -: Kiểm tra', 'item(1) 1.: Một', 'item(1) 2): Hai'],
    ],
    ['- Rà soát\n\n  thủ tục', ['item(1) -: Rà soát', 'paragraph(1): thủ tục']],
    ['> Trích\n> dẫn', ['paragraph(0): Trích\ndẫn']],
    ['***', []],
    ['[a]: b', []],
    ['', []],
  ])('%j', (text, blocks) => {
    expect(blocksOf(text)).toEqual(blocks);
  });
});

describe('inline markup is folded away', () => {
  it.each([
    ['**Rà soát** *thủ* ~tục~', 'Rà soát thủ ~tục~'],
    ['`mã` [thủ tục](a.md) ![ảnh](b.png)', 'mã thủ tục'],
    ['A &amp; B &#272; &nbsp;C', 'A & B Đ \u00a0C'],
    ['a\\_b\\*', 'a_b*'],
    ['Rà<br>soát <b>thủ</b> <span>tục</span>', 'Rà\nsoát thủ tục'],
    ['Rà <!-- chú thích --> soát', 'Rà  soát'],
    ['Rà\u00adsoát\u200b', 'Ràsoát'],
  ])('%j', (text, shown) => {
    expect(blocksOf(text)).toEqual([`paragraph(0): ${shown}`]);
  });

  it.each([
    ['**Mục tiêu**', true],
    ['<b>Mục tiêu</b>', true],
    ['**1.** **Mục tiêu**:', true],
    ['**Mục** tiêu', false],
    ['**100%**', false],
  ])('all letters of %j are bold: %s', (text, bold) => {
    expect(parseDocument(text).blocks).toMatchObject([{ bold }]);
  });
});

describe('two deliberate differences from CommonMark', () => {
  it('an indented line is text', () => {
    expect(blocksOf('Mục tiêu:\n\n    Rà soát\n\n\tthủ tục')).toEqual([
      'paragraph(0): Mục tiêu:',
      'paragraph(0): Rà soát',
      'paragraph(0): thủ tục',
    ]);
  });

  it('a no-break space or tab is a space', () => {
    expect(blocksOf('-\u00a0Chủ trì\n\n1.\u00a0Mục tiêu\n\n#\u00a0Nhiệm vụ\n\n-\tRà soát')).toEqual([
      'item(1) -: Chủ trì',
      'item(1) 1.: Mục tiêu',
      'heading(1): Nhiệm vụ',
      'item(1) -: Rà soát',
    ]);
  });
});

describe('a table', () => {
  it('has its cells without escapes and code', () => {
    expect(blocksOf('| a \\| b | `c` |\n| --- | :-: |\n| d<br>e |\n|| f | g |')).toEqual([
      '| a | b | c |\n| d\ne |\n|  | f | g |',
    ]);
  });

  it('knows the place of a cell between its pipes, and of the delimiter row', () => {
    const text = '| TT | Chủ trì |\n| -- | ------- |\n| 1 |  |\n';
    const { rows, delimiter } = tableIn(text);
    const at = ({ start, end }: Span): string => text.slice(start, end);
    expect(rows.map(({ cells }) => cells.map(({ span }) => at(span)))).toEqual([
      [' TT ', ' Chủ trì '],
      [' 1 ', '  '],
    ]);
    expect(at(delimiter)).toBe('| -- | ------- |');
  });

  it('of HTML has merged cells repeated below, and empty beside', () => {
    const html = '<table><tr><td rowspan="2">A</td><td colspan="2">B</td></tr><tr><td>C</td><td>D</td></tr></table>';
    expect(blocksOf(html)).toEqual(['| A | B |  |\n| A | C | D |']);
  });

  it('of HTML that never ends still is one', () => {
    expect(blocksOf('<table><tr><td>A<td>B<tr><td>C')).toEqual(['| A | B |\n| C |']);
  });
});

describe('what nobody reads', () => {
  const text = '---\nsuperior: a.md\n---\n\n```\nmã\n```\n\nRà <!-- một --> soát\n\n<!--\nhai\n-->\n';
  const document = parseDocument(text);

  it('is ignored: front matter, code, comments', () => {
    expect(document.ignored.map(({ start, end }) => text.slice(start, end))).toEqual([
      '---\nsuperior: a.md\n---',
      '```\nmã\n```',
      '<!-- một -->',
      '<!--\nhai\n-->',
    ]);
    expect(document.blocks).toHaveLength(1);
  });

  it('is kept where others ask for it', () => {
    expect(document.comments.map((comment) => comment.text)).toEqual(['một', 'hai']);
    expect(document.frontMatter?.text).toBe('superior: a.md');
    expect(text.slice(document.frontMatter?.start)).toMatch(/^superior/u);
  });
});

it.each(['', '\ufeff', '\ufeff\ufeff'])('a text behind the byte order marks %j has its places', (marks) => {
  const text = `${marks}# Mục tiêu\n\nRà soát\n`;
  const places = parseDocument(text).blocks.flatMap((block) =>
    block.kind === 'table' ? [] : [sourceSpan(block.text)],
  );
  expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(['Mục tiêu', 'Rà soát']);
});

it('any text has its blocks, cells and comments inside of it, in order', () => {
  fc.assert(
    fc.property(anyMarkdown, (text) => {
      const document = parseDocument(text);
      const { source, blocks, ignored, comments } = document;
      expect(source).toBe(text);
      expect(spansOutside(text, spansWithin(document))).toEqual([]);
      const places = blocks.flatMap((block) => (block.kind === 'table' ? [] : [sourceSpan(block.text)]));
      expect(spansOutside(text, places)).toEqual([]);
      for (const spans of [blocks.map(({ span }) => span), ignored, comments.map(({ span }) => span)]) {
        const starts = spans.map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((one, other) => one - other));
      }
    }),
    { seed: SEED, numRuns: 150 },
  );
});

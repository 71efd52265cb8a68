/** Where parseDocument differs from the parsers of record on purpose: the whole list, with the reason. */
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../core/markdown/parse.ts';
import { remarkReading } from '../../support/remarkReading.ts';

function wordsOf(text: string): readonly string[] {
  return parseDocument(text).blocks.map((block) => (block.kind === 'table' ? 'table' : block.text.shown));
}

describe('for texts that come out of a word processor', () => {
  it('an indented line is text, never code', () => {
    expect(wordsOf('Một\n\n    Hai\n\n\tBa')).toEqual(['Một', 'Hai', 'Ba']);
  });

  it('a no-break space or a tab is a space', () => {
    expect(parseDocument('-\u00a0Chủ trì\n#\tMục tiêu').blocks.map(({ kind }) => kind)).toEqual(['item', 'heading']);
  });

  it('spaces behind the last pipe of a row are none of its last cell, nor is the pipe', () => {
    const [table] = parseDocument('| a | b |  \n|---|---|\n').blocks;
    const cells = table?.kind === 'table' ? (table.rows[0]?.cells ?? []) : [];
    expect(cells.map(({ span }) => [span.start, span.end])).toEqual([
      [1, 4],
      [5, 8],
    ]);
  });

  it('front matter that nothing closes is none, and the text is read as ever', () => {
    expect(wordsOf('---\n> a\n\n- b')).toEqual(['a', 'b']);
  });

  it('what no character may be is shown as U+FFFD, and the words behind it are read', () => {
    expect(wordsOf('một\0hai &#0; ba')).toEqual(['một\ufffdhai \ufffd ba']);
  });
});

describe('for texts that nobody wrote', () => {
  const deepest = 100;

  it.each(['> ', '- ', '1. '])('%j stands in itself a hundred times; what would go deeper is words', (sign) => {
    expect(wordsOf(`${sign.repeat(deepest)}a`)).toEqual(['a']);
    expect(wordsOf(`${sign.repeat(deepest)}${sign}a`)).toEqual([`${sign}a`]);
    expect(wordsOf(`${sign.repeat(deepest)}${sign.repeat(3)}a`)).toEqual([`${sign.repeat(3)}a`]);
  });

  it('up to there they are what the parsers of record make of them', () => {
    for (const sign of ['> ', '- ']) {
      const text = `${sign.repeat(deepest)}a\n\nb`;
      expect(parseDocument(text).blocks).toEqual(remarkReading(text).blocks);
    }
  });

  it('CDATA ends with the first "]]>", whatever stands before it', () => {
    expect(wordsOf('<![CDATA[ x ]]]>\nba')).toEqual(['ba']);
  });
});

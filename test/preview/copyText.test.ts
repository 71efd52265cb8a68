/** What goes into Word and into a spreadsheet. */
import { describe, expect, it } from 'vitest';
import {
  type ShownCell,
  type ShownTable,
  csvText,
  mergeRows,
  tabbedText,
  wordDocument,
  wordFragment,
} from '../../preview/copyText.ts';
import { elementsOf } from '../support/previewing.ts';

const cell = (text: string, more: Partial<ShownCell> = {}): ShownCell => ({
  text,
  columns: 1,
  rows: 1,
  merged: false,
  centred: false,
  ...more,
});
const row = (cells: readonly ShownCell[], follows = true, strong = false) => ({ cells, strong, follows });
const TABLE: ShownTable = {
  title: ['PHỤ LỤC', 'Nhiệm vụ <năm> 2026'],
  headings: ['TT', 'Phân công - Chủ trì', 'Phân công - Phối hợp'],
  header: [
    row([cell('TT', { rows: 2 }), cell('Phân công', { columns: 2 })], false, true),
    row([cell('Chủ trì'), cell('Phối hợp')], true, true),
  ],
  rows: [
    row([cell('I'), cell('Thể chế', { columns: 2 })], false, true),
    row([cell('1', { centred: true }), cell('Văn phòng'), cell('=1+1')]),
    row([cell('2', { centred: true }), cell('Văn phòng', { merged: true }), cell('- gạch\nđầu dòng; "kép"')]),
    row([cell('3', { centred: true }), cell('Văn phòng', { merged: true }), cell('@a')]),
    row([cell('5', { centred: true }), cell('Văn phòng', { merged: true }), cell('')], false),
  ],
};

describe('merged cells', () => {
  it('go on down as far as the rows follow one another', () => {
    const rows = mergeRows(TABLE.rows).map(({ cells }) =>
      cells.map(({ text, rows: down }) => `${text} ${String(down)}`),
    );
    expect(rows).toEqual([
      ['I 1', 'Thể chế 1'],
      ['1 1', 'Văn phòng 3', '=1+1 1'],
      ['2 1', '- gạch\nđầu dòng; "kép" 1'],
      ['3 1', '@a 1'],
      ['5 1', 'Văn phòng 1', ' 1'],
    ]);
  });
  it('need a cell to begin with', () => {
    const [first] = mergeRows([row([cell('Văn phòng', { merged: true })])]);
    expect(first?.cells).toHaveLength(1);
  });
});

describe('for Word', () => {
  const elements = elementsOf(wordFragment([TABLE]).toString().replaceAll('&nbsp;', ' '));
  it('is a table with borders in the font of offices, its cells merged as printed', () => {
    const cells = elements.filter(({ name }) => name === 'td');
    for (const { attributes } of cells) {
      expect(attributes.style).toContain('border:1px solid');
      expect(attributes.style).toContain("'Times New Roman',serif;font-size:13pt");
    }
    const spans = cells.map(({ text, attributes: { colspan, rowspan } }) =>
      [text, colspan, rowspan].filter(Boolean).join(' '),
    );
    expect(spans).toEqual(
      expect.arrayContaining(['TT 2', 'Phân công 2', 'Thể chế 2', 'Văn phòng 3', '- gạchđầu dòng; "kép"']),
    );
    // a rectangle: every slot is filled once
    const area = cells.reduce(
      (sum, { attributes: { colspan = '1', rowspan = '1' } }) => sum + Number(colspan) * Number(rowspan),
      0,
    );
    expect(area).toBe(7 * 3);
  });
  it('takes no text for markup', () => {
    expect(elements.map(({ name }) => name)).not.toContain('năm');
    expect(elements.find(({ name, text }) => name === 'p' && text.startsWith('Nhiệm'))?.text).toBe(
      'Nhiệm vụ <năm> 2026',
    );
    const page = wordDocument([TABLE], '"><script>', 'vi');
    expect(
      elementsOf(page.replace('<!doctype html>', '').replaceAll('&nbsp;', ' ')).map(({ name }) => name),
    ).not.toContain('script');
  });
});

describe('CSV', () => {
  it('opens in Excel: a byte order mark, its separator, no formulas', () => {
    expect(csvText([TABLE], 'vi')).toBe(
      [
        '\ufeffTT;Phân công - Chủ trì;Phân công - Phối hợp',
        'I;Thể chế;',
        "1;Văn phòng;'=1+1",
        `2;Văn phòng;"'- gạch\nđầu dòng; ""kép"""`,
        "3;Văn phòng;'@a",
        '5;Văn phòng;',
        '',
      ].join('\r\n'),
    );
    expect(csvText([TABLE], 'en').split('\r\n')[1]).toBe('I,Thể chế,');
  });
  it.each(['=A1', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', '＝1'])('defuses %j', (text) => {
    const [, line = ''] = csvText([{ ...TABLE, rows: [row([cell(text), cell('a'), cell('b')])] }], 'vi').split(/\r\n/u);
    expect(line.replace(/^"/u, '')).toMatch(/^'/u);
  });
  it('parts tables by an empty line', () => {
    expect(csvText([TABLE, TABLE], 'vi').split('\r\n\r\n')).toHaveLength(2);
  });
});

it('as text it has a line for each row', () => {
  expect(tabbedText([TABLE]).split('\n')).toHaveLength(6);
});

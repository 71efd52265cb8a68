import type { CellObject, Sheet } from 'write-excel-file/node';
import { type Slip, type SlipTask, tasksOnce } from '../../core/project/slips.ts';
import type { Locale } from '../../core/text/localized.ts';
import { printable } from '../../core/text/printable.ts';
import { trimBothOf } from '../../core/text/trim.ts';
import { SLIP_COLUMNS, type SlipCell } from './slipTable.ts';

const WORDS = {
  all: { vi: 'Tất cả nhiệm vụ', en: 'All tasks' },
  none: { vi: 'Chưa ghi đơn vị', en: 'No unit named' },
} as const;
const FONT = { fontFamily: 'Times New Roman', fontSize: 12 } as const;
/** Signs that no name of a sheet may have, and how long one may be. */
const NOT_IN_NAME = /[[\]:*?/\\]/gu;
const LONGEST_NAME = 31;
/** So many characters a cell holds in Excel. */
const LONGEST_CELL = 32_767;

/** A workbook with all tasks on its first sheet; where there are several units, each has a sheet of its own behind it. */
export async function slipWorkbook(slips: readonly Slip[], locale: Locale): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const named = sheetNames([
    WORDS.all[locale],
    ...(slips.length > 1 ? slips.map(({ unit }) => unit ?? WORDS.none[locale]) : []),
  ]);
  const tables = [tasksOnce(slips), ...slips.map(({ tasks }) => tasks)];
  return writeXlsxFile(named.map((name, index) => sheetOf(name, tables[index] ?? [], locale))).toBuffer();
}

function sheetOf(sheet: string, tasks: readonly SlipTask[], locale: Locale): Sheet<never> {
  const header = SLIP_COLUMNS.map(({ title }): CellObject => ({
    ...FONT,
    value: title[locale],
    type: String,
    fontWeight: 'bold',
    align: 'center',
    alignVertical: 'center',
    wrap: true,
    borderStyle: 'thin',
  }));
  const rows = tasks.map((task) => SLIP_COLUMNS.map(({ cell }) => cellOf(cell(task, locale))));
  return {
    sheet,
    data: [header, ...rows],
    columns: SLIP_COLUMNS.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  };
}

/** Texts are texts, whatever they begin with: a spreadsheet runs none of them as a formula. */
function cellOf(cell: SlipCell): CellObject {
  const style = { ...FONT, alignVertical: 'top', wrap: true, borderStyle: 'thin' } as const;
  if (typeof cell === 'number') return { ...style, value: cell, type: Number };
  if (typeof cell === 'object')
    return { ...style, value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' };
  const text = printable(cell, (sign) => (sign === '\n' ? sign : ' ')).slice(0, LONGEST_CELL);
  return { ...style, value: text, type: String };
}

/** Names of sheets: short, without signs that Excel forbids, each once. */
function sheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const clean = trimBothOf(printable(name).replace(NOT_IN_NAME, ' '), /['\s]/u);
    for (let count = 1; ; count++) {
      const tail = count === 1 ? '' : ` (${String(count)})`;
      const made = `${clean.slice(0, LONGEST_NAME - tail.length)}${tail}`;
      if (taken.has(made.toLowerCase())) continue;
      taken.add(made.toLowerCase());
      return made;
    }
  });
}

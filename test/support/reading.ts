import { parseDocument } from '../../core/markdown/parse.ts';
import type { TableRow } from '../../core/markdown/model.ts';
import { type Plan, readPlan } from '../../core/plan/readPlan.ts';
import type { PlanTable } from '../../core/plan/tables/tables.ts';
import { type PlainText, plainTextBuilder } from '../../core/text/plainText.ts';
import { knowledge } from './knowledge.ts';

/** The plan that a Markdown text holds, read with the built-in knowledge. */
export function planOf(text: string): Plan {
  return readPlan(parseDocument(text), knowledge());
}

/** A text that stands at the head of its source, without markup. */
export function plainOf(text: string): PlainText {
  const builder = plainTextBuilder(0);
  builder.addSource(text, 0);
  return builder.build();
}

/** A Markdown table: the cells of a row between "|", the first row its header; rows of "---" part the pieces of a page break. */
export function tableText(...rows: readonly string[]): string {
  const lines: string[] = [];
  rows.forEach((row, index) => {
    if (row === '---') lines.push('');
    else lines.push(`| ${row} |`);
    const opens = index === 0 || rows[index - 1] === '---';
    if (opens) lines.push(`|${' --- |'.repeat(row.split('|').length)}`);
  });
  return `${lines.join('\n')}\n`;
}

/** The first table of a plan that holds nothing but the table. */
export function tableOf(...rows: readonly string[]): PlanTable {
  const [table] = planOf(tableText(...rows)).tables;
  if (!table) throw new Error('no table');
  return table;
}

/** The cells of a row as people read them. */
export function cellsOf({ cells }: TableRow): readonly string[] {
  return cells.map(({ text }) => text.shown);
}

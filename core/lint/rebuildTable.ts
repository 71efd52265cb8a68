import type { Plan } from '../plan/readPlan.ts';
import { lineBreakOf } from '../text/lineBreak.ts';
import type { Span } from '../text/span.ts';

/** Cells as a pipe table in the place of a span, as deep as it stood; an empty line parts it from the text round it. */
export function rebuiltTable(rows: readonly (readonly string[])[], { document }: Plan, { start, end }: Span): string {
  const { source, lines } = document;
  const lineBreak = lineBreakOf(source);
  const line = lines.lineOf(start);
  const textAt = (number: number): string => source.slice(lines.spanOf(number).start, lines.spanOf(number).end).trim();
  const indentation = source.slice(lines.spanOf(line).start, start);
  const above = line > 1 && textAt(line - 1) !== '' ? [''] : [];
  const below = textAt(lines.lineOf(end) + 1) !== '' ? [''] : [];
  return [...above, ...tableLines(rows), ...below].join(lineBreak + indentation);
}

/** A text as the cell of a pipe table: on one line, its pipes escaped. */
export function tableCell(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().replaceAll('|', '\\|');
}

/** The lines of a pipe table, its header first; the cells are escaped already. */
export function tableLines([header = [], ...body]: readonly (readonly string[])[]): readonly string[] {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [row(header), row(header.map(() => '---')), ...body.map(row)];
}

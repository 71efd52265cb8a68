import { bodyOf } from '../../core/plan/outline/passages.ts';
import type { ColumnRole } from '../../core/plan/tables/columns.ts';
import type { Plan } from '../../core/plan/readPlan.ts';
import { type Field, readFields } from '../../core/plan/tasks/fields.ts';
import { lastBefore } from '../../core/text/lastBefore.ts';
import { sourceSpan, trimmedPart } from '../../core/text/plainText.ts';
import { type Span, contains } from '../../core/text/span.ts';

/** The cell that the cursor is in, or the line with a label ("Đơn vị chủ trì: …"), and what stands in it before the cursor. */
export interface TypedCell {
  readonly role: ColumnRole | null;
  readonly before: string;
  /** Source offset where `before` begins. */
  readonly start: number;
}

/** Null in headers of tables and in text without labels. */
export function typedCellAt(plan: Plan, offset: number): TypedCell | null {
  return tableCellAt(plan, offset) ?? fieldAt(plan, offset);
}

/** What is offered behind a label; other lines are text like any other. */
const OFFERED: readonly Field['role'][] = ['lead', 'partner', 'deadline', 'start'];

/** The last label of the cursor's line that stands before it. */
function fieldAt({ passages, document }: Plan, offset: number): TypedCell | null {
  const { source, lines } = document;
  const passage = passages[lastBefore(passages, ({ span }) => span.start, offset)];
  if (!passage || lines.lineOf(passage.span.end) !== lines.lineOf(offset)) return null;
  const { fields } = readFields(trimmedPart(passage.text, bodyOf(passage).offset));
  const field = fields.findLast(({ span }) => span.end <= offset || span.start < offset);
  if (!field || !OFFERED.includes(field.role)) return null;
  const start = field.value.shown === '' ? offset : sourceSpan(field.value).start;
  return start > offset ? null : { role: field.role, before: source.slice(start, offset), start };
}

/** A row that is still being typed has the cells that its pipes make. */
function tableCellAt({ tables, document }: Plan, offset: number): TypedCell | null {
  const { source, lines } = document;
  const line = lines.spanOf(lines.lineOf(offset));
  const at = { start: offset, end: offset };
  // spaces behind the last pipe are no part of a table
  const table = tables.find(
    ({ span }) => contains({ start: span.start, end: Math.max(span.end, line.end) }, at) && span.end > line.start,
  );
  const row = table?.rows.findLast(({ row: { span } }) => span.start <= offset);
  if (!table || !row || row.kind === 'header') return null;
  const piped = source.slice(line.start, line.end).includes('|');
  const typed = piped
    ? pipedCell(source, line.start, offset)
    : ownCell(
        row.row.cells.map(({ span }) => span),
        at,
      );
  const column = typed && table.columns[typed.column];
  if (!typed || !column) return null;
  const text = source.slice(typed.start, offset);
  const before = text.trimStart();
  return { role: column.role, before, start: offset - before.length };
}

interface Place {
  readonly column: number;
  readonly start: number;
}

/** By the pipes that are no part of a text. */
function pipedCell(source: string, line: number, offset: number): Place | null {
  const text = source.slice(line, offset);
  const pipes = [...text.matchAll(/(?<!\\)\|/gu)].map(({ index }) => index);
  const last = pipes.at(-1);
  const leads = /^[\s>]*\|/u.test(source.slice(line));
  if (last === undefined) return leads ? null : { column: 0, start: line };
  return { column: pipes.length - (leads ? 1 : 0), start: line + last + 1 };
}

function ownCell(cells: readonly Span[], at: Span): Place | null {
  const column = cells.findIndex((cell) => contains(cell, at));
  const start = cells[column]?.start;
  return start === undefined ? null : { column, start };
}

import { compareKey } from '../../text/fold.ts';
import { WORD_END, anyOf } from '../../text/pattern.ts';
import { type PlainText, sourceSpan, trimmedPart } from '../../text/plainText.ts';
import { recalled } from '../../text/recall.ts';
import type { Span } from '../../text/span.ts';
import { trimEndOf } from '../../text/trim.ts';
import { COMPLETING, DEADLINE_LEADS } from '../lexicon/assigning.ts';
import { FIELD_WORDS, PARTS_NOT_FIELDS, TIME_LABELS } from '../lexicon/fields.ts';
import { DOER_HEADINGS } from '../lexicon/tables.ts';
import { AND } from '../lexicon/time.ts';
import { type ColumnRole, roleOf } from '../tables/columns.ts';

/** What is said of a piece of work behind a label, as in the cell of a table: "Đơn vị chủ trì: Vụ Pháp chế". */
export interface Field {
  /** That of a column with such a heading; null for what no column of tasks says. */
  readonly role: ColumnRole | null;
  /** As written, without its colon. */
  readonly label: string;
  /** Without the punctuation behind it; empty where nothing is said. */
  readonly value: PlainText;
  /** Label and value, in the source. */
  readonly span: Span;
}

const WORD = `${anyOf(FIELD_WORDS)}${WORD_END}`;
const WORDS = `${WORD}(?:(?:\\s*[,/&-]\\s*|\\s+(?:${AND}\\s+)?)${WORD}){0,5}`;
const TIME = `${anyOf(TIME_LABELS)}(?:\\s+[^\\s:.;,()]+){1,6}`;
/** "…; hoàn thành trong tháng 10": the only label without a colon. A line of its own says nothing else: "- Hoàn thành trước 15/5". */
const DONE = `${anyOf(COMPLETING)}(?=\\s+${anyOf(DEADLINE_LEADS)}\\s)`;
const DONE_ALONE = new RegExp(`^${DONE}[^;:]{1,50}$`, 'iu');
/** At the start of a text, or behind a sign that parts fields from each other and from the work. */
const MARK = new RegExp(
  `(^|[.:;,([\\n]\\s{0,3}(?:[-–+•]\\s{0,3})?|\\s[-–+•]\\s{0,3})(?:(${WORDS}|${TIME})\\s*:|(${DONE}))`,
  'giu',
);
const NOT_FIELDS = new Set<string>(PARTS_NOT_FIELDS);
const DOERS = new Set<string>(DOER_HEADINGS);
const BETWEEN = /[\s.;,([]/u;
const CLOSING = /[)\]]/u;

/** The fields of a text, and the words before the first of them: the work itself, where a line begins with it. */
export function readFields(text: PlainText): { readonly before: PlainText; readonly fields: readonly Field[] } {
  const marks = marksIn(text.text);
  const before = trimmedPart(text, 0, trimEndOf(text.text.slice(0, marks[0]?.start), BETWEEN).length);
  const fields = marks.map(({ label, role, at, behind }, index): Field => {
    const end = valueEnd(text.text, behind, marks[index + 1]?.start);
    return { role, label, value: trimmedPart(text, behind, end), span: sourceSpan(text, at, end) };
  });
  return { before, fields };
}

interface Mark {
  /** Where what stands before it ends, where the label begins, and where its value does. */
  readonly start: number;
  readonly at: number;
  readonly behind: number;
  readonly label: string;
  readonly role: ColumnRole | null;
}

const marksIn = recalled((text: string): readonly Mark[] => {
  const isDone = DONE_ALONE.test(text);
  if (!text.includes(':') && !isDone) return [];
  return [...text.matchAll(MARK)].flatMap(({ index, 0: all, 2: words, 3: done }): readonly Mark[] => {
    const label = words ?? done ?? '';
    const key = compareKey(label);
    if (NOT_FIELDS.has(key) || (done !== undefined && index === 0 && !isDone)) return [];
    // what a colon ends is a label, too
    const start = all.startsWith(':') ? index + 1 : index;
    const behind = index + all.length;
    return [{ start, at: index + all.indexOf(label), behind, label, role: DOERS.has(key) ? 'lead' : roleOf(label) }];
  });
});

/** A bracket that the work opens and the last field closes belongs to neither. */
function valueEnd(text: string, start: number, end: number | undefined): number {
  const value = trimEndOf(text.slice(start, end), BETWEEN);
  const isOpen = CLOSING.test(value.slice(-1)) && !/[([]/u.test(value);
  return start + (isOpen ? trimEndOf(value.slice(0, -1), BETWEEN) : value).length;
}

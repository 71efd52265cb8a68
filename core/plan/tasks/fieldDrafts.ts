import { startsWithAny } from '../../text/pattern.ts';
import { type PlainText, joinPlain, sourceSpan, trimmedPart } from '../../text/plainText.ts';
import { EXPLAINING, FIELD_WORDS } from '../lexicon/fields.ts';
import { WORK_VERBS } from '../lexicon/work.ts';
import type { LabelKind } from '../outline/labels.ts';
import { type Section, sectionOf } from '../outline/outline.ts';
import { type Passage, bodyOf, entryRank } from '../outline/passages.ts';
import { type Column, namesLead, roleOf } from '../tables/columns.ts';
import { namesPerson } from '../units/unitKinds.ts';
import { beginsWithUnit } from '../units/units.ts';
import { type Field, readFields } from './fields.ts';
import { isDitto } from './tasks.ts';

const RANK_TEXT = Number.POSITIVE_INFINITY;
/** "Địa điểm: Hội trường A" among fields: one more of them, whatever it says. */
const LABELLED = /^([^:.;]{1,40}):(?:\s|$)/u;
const IS_FIELD = startsWithAny(FIELD_WORDS);
const WORK = startsWithAny(WORK_VERBS);
/** "Là đơn vị được giao …", "Ghi tên cơ quan". */
const EXPLAINS = startsWithAny(EXPLAINING);
const OPENS_NAME = /^[\p{Lu}\d…._-]/u;
const FULL_NAME = /^\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){1,4}$/u;
const GREAT_LABELS: readonly (LabelKind | undefined)[] = ['part', 'upper', 'roman', undefined];
const LISTING: readonly (LabelKind | undefined)[] = ['dash', 'plus'];

/** A passage with its place in the order of the document. */
interface Line {
  readonly index: number;
  /** Without its label. */
  readonly body: PlainText;
  readonly label: Passage['label'];
  readonly rank: number;
  readonly heading: Section | undefined;
  readonly section: Section | null;
}

interface Entry {
  readonly field: Field;
  readonly line: Line;
  /** Does it leave what it says to the lines below? */
  readonly lists: boolean;
  /** Those lines. */
  readonly more: PlainText[];
}

/** Fields that follow each other, with the line that they speak of, as they are found. */
export interface FieldDraft {
  /** The line of the work; null where none was found. */
  title: Line | null;
  readonly fields: Entry[];
  /** Labels among the fields that say something else. */
  readonly others: string[];
  /** The last field, kept or not. */
  last: Entry | null;
  /** Indexes of the last line with a field, and of the last one that may belong to the block. */
  to: number;
  reach: number;
  /** A line behind the last field that may be the next work. */
  next: Line | null;
}

/** The fields of a document, put together where they speak of one thing, in reading order. */
export function readFieldDrafts(
  passages: readonly Passage[],
  sections: readonly Section[],
  headings: ReadonlyMap<Passage, Section>,
): readonly FieldDraft[] {
  const lines: Line[] = [];
  const lineAt = (passage: Passage, index: number): Line =>
    (lines[index] ??= lineOf(passage, index, headings.get(passage), sections));
  const drafts: FieldDraft[] = [];
  passages.forEach((passage, index) => {
    const last = drafts.at(-1);
    let open = last?.reach === index - 1 ? last : undefined;
    if (!open && !passage.text.text.includes(':')) return;
    const line = lineAt(passage, index);
    const { before, fields } = readFields(line.body);
    if (fields.length === 0) {
      if (open) goOn(open, line);
      return;
    }
    const label = labelBefore(before);
    if (before.shown !== '' && label === null) drafts.push((open = draftOf({ ...line, body: before }, [])));
    for (const field of fields) {
      if (!open || repeats(open, field, line)) {
        const from = (drafts.at(-1)?.to ?? -1) + 1;
        const above = passages.slice(from, index).map((passage, at) => lineAt(passage, from + at));
        drafts.push((open = draftBelow(above, line)));
      }
      add(open, field, line);
    }
    if (open && label !== null) open.others.push(label);
  });
  return drafts;
}

function lineOf(passage: Passage, index: number, heading: Section | undefined, sections: readonly Section[]): Line {
  const body = trimmedPart(passage.text, bodyOf(passage).offset);
  const rank = heading?.rank ?? entryRank(passage) ?? RANK_TEXT;
  return { index, body, label: passage.label, rank, heading, section: heading ?? sectionOf(sections, index) };
}

function draftOf(title: Line | null, others: string[]): FieldDraft {
  const to = title?.index ?? -1;
  return { title, fields: [], others, last: null, to, reach: to, next: null };
}

/** The block of the fields that begin with a line, `above` which stands what no other block has. */
function draftBelow(above: readonly Line[], first: Line): FieldDraft {
  const title = titleAbove(above, first);
  const between = title ? above.slice(above.indexOf(title) + 1) : [];
  return draftOf(
    title,
    between.flatMap(({ body, rank }) => (rank === first.rank ? (labelOf(body) ?? []) : [])),
  );
}

/**
 * The line that the fields below speak of: the nearest one that stands less deep, or the one entry of another kind below it. A great
 * heading ("II. NHIỆM VỤ") holds much work; what stands between it and the fields is one. Dashes, and entries that end with a semicolon,
 * list what the line above them is about.
 */
function titleAbove(above: readonly Line[], first: Line): Line | null {
  const over = overOf(above, above.length, first.rank);
  const [title, near] = [above[over], above.at(-1)];
  if (!title || !near) return near ?? null;
  if (isGreat(title)) return near === title ? null : near;
  const isOnlyEntry = over === above.length - 2 && near.label !== null && near.label.value !== first.label?.value;
  if (isOnlyEntry) return near;
  const sibling = above[over - 1];
  const isListed =
    sibling?.rank === title.rank && (LISTING.includes(title.label?.kind) || sibling.body.text.endsWith(';'));
  const whole = isListed ? above[overOf(above, over, title.rank)] : undefined;
  return whole && !isGreat(whole) ? whole : title;
}

function overOf(lines: readonly Line[], end: number, rank: number): number {
  return lines.slice(0, end).findLastIndex((line) => line.rank < rank);
}

function isGreat({ heading, label }: Line): boolean {
  return (heading?.kind ?? null) !== null && GREAT_LABELS.includes(label?.kind);
}

/** Is the field one of the next piece of work, which may stand among what follows the last field? */
function repeats({ fields, to, reach, next }: FieldDraft, { role }: Field, { rank, index }: Line): boolean {
  if (role === 'task') return fields.some(({ line }) => line.index !== index);
  if (next !== null && (role === 'lead' || rank > next.rank)) return true;
  return reach > to && fields.some(({ field }) => field.role === role);
}

/** "Phân công chung: Chủ trì: …", "Lãnh đạo chỉ đạo: Thứ trưởng. Chủ trì: …": what stands before the first field is another; null for work. */
function labelBefore(before: PlainText): string | null {
  const { text } = before;
  if (text.endsWith(':')) return IS_FIELD.test(text) ? text : null;
  const label = labelOf(before);
  const value = text.slice((label ?? '').length + 1).trimStart();
  return WORK.test(text) && !beginsWithUnit(value, true) && !namesPerson(value) ? null : label;
}

function add(draft: FieldDraft, field: Field, line: Line): void {
  const { fields, others, last } = draft;
  // "b) Phân công thực hiện:" over fields of its own
  if (last && isOpen(last) && line.rank > last.line.rank && fields.at(-1) === last) fields.pop();
  draft.to = draft.reach = line.index;
  draft.next = null;
  if (field.role === 'task' && field.value.shown !== '') draft.title = { ...line, body: field.value };
  const entry: Entry = { field, line, lists: /^$|:$/u.test(field.value.text), more: [] };
  draft.last = entry;
  const same = fields.findIndex((other) => other.field.role === field.role);
  const before = fields[same];
  // of several times the last is the end
  const isBetter = before !== undefined && (isOpen(before) || isLater(field) || leadsMore(field, before.field));
  if (field.role === null || (field.role === 'lead' && !saysWho(field))) others.push(field.label);
  else if (same < 0) fields.push(entry);
  else if (isBetter) fields[same] = entry;
  else others.push(field.label);
}

function isOpen({ field, more }: Entry): boolean {
  return field.value.shown === '' && more.length === 0;
}

function isLater({ role, value }: Field): boolean {
  return role === 'deadline' && value.shown !== '';
}

/** "Cơ quan chủ trì: …" says more than "Cơ quan thực hiện: …". */
function leadsMore(field: Field, before: Field): boolean {
  return namesWhoLeads(field) && !namesWhoLeads(before);
}

function namesWhoLeads({ label, role }: Field): boolean {
  return role === 'lead' && namesLead(columnOf(label));
}

/** "Trách nhiệm thực hiện: nghiêm túc, kịp thời" tells how, "Đơn vị chủ trì: là đơn vị được giao …" what the words mean. */
function saysWho(field: Field): boolean {
  const { text } = field.value;
  if (text === '' || isDitto(text)) return true;
  if (EXPLAINS.test(text)) return false;
  return beginsWithUnit(text, true) || namesPerson(text) || (namesWhoLeads(field) ? OPENS_NAME : FULL_NAME).test(text);
}

/** The field with the lines below it that belong to it. */
export function wholeField({ field, more }: Entry): Field {
  const end = more.at(-1);
  if (!end) return field;
  const span = { start: field.span.start, end: sourceSpan(end).end };
  return { ...field, value: joinPlain([field.value, ...more], '\n'), span };
}

/** A column with such a heading. */
export function columnOf(heading: string, role = roleOf(heading)): Column {
  return { role, headings: [heading], period: null };
}

/** A line below the last field: an entry of its list, another field whose label is not known, or words that may be the next work. */
function goOn(draft: FieldDraft, line: Line): void {
  const { last } = draft;
  if (!last) return;
  const { line: own, lists, more } = last;
  const isDeeper = line.label !== null && line.rank > own.rank;
  const isListed = !line.heading && (isOpen(last) || more.at(-1)?.text.endsWith(';') === true);
  if (lists && draft.reach === draft.to && (isDeeper || isListed)) {
    more.push(line.body);
    draft.to = draft.reach = line.index;
    return;
  }
  const label = line.rank === own.rank ? labelOf(line.body) : null;
  if (label !== null) draft.others.push(label);
  if (label === null && !isDeeper) return;
  draft.reach = line.index;
  if (label === null) draft.next ??= line;
}

function labelOf({ text }: PlainText): string | null {
  return LABELLED.exec(text)?.[1] ?? null;
}

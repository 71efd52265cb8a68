import { anyOf, startsWithAny, wholeWords } from '../../text/pattern.ts';
import { type PlainText, joinPlain, sourceSpan, trimmedPart } from '../../text/plainText.ts';
import { CLOCK_TIME } from '../deadlines/clockTime.ts';
import { EXPLAINING, FIELD_WORDS, OTHER_SUBJECTS } from '../lexicon/fields.ts';
import { WORK_DONE, WORK_VERBS } from '../lexicon/work.ts';
import type { LabelKind } from '../outline/labels.ts';
import { type Section, type SectionKind, isWithin, sectionOf } from '../outline/outline.ts';
import { type Passage, bodyOf, entryRank } from '../outline/passages.ts';
import { type Column, areTaskColumns, namesLead, roleOf } from '../tables/columns.ts';
import { readHead } from '../units/assignmentHead.ts';
import { namesPerson } from '../units/unitKinds.ts';
import { beginsWithUnit } from '../units/units.ts';
import { type Field, readFields } from './fields.ts';
import { isDitto, saysSomething } from './tasks.ts';

/** A piece of work with what is said of it line by line: a row of a table, turned on its side. */
export interface FieldBlock {
  /** The work itself. */
  readonly title: PlainText;
  readonly section: Section;
  /** How deep the work stands, and whether its line is a heading or an entry of another list than its fields. */
  readonly rank: number;
  readonly isEntry: boolean;
  /** In the order of the text, the first one of each role. */
  readonly fields: readonly Field[];
  /** Those of the fields and all others among them. */
  readonly labels: readonly string[];
  /** Something that is no prose, as a table, stands within or right behind it. */
  readonly besideTable: boolean;
  /** The work and the lines among and behind the fields that say something else. */
  readonly unread: readonly string[];
  /** Indexes of the passage that the work stands in and of the last one of its fields. */
  readonly from: number;
  readonly to: number;
}

/** Where nothing is planned. */
const OUTSIDE: readonly SectionKind[] = ['recipients', 'signature', 'proposals', 'results'];
const RANK_TEXT = Number.POSITIVE_INFINITY;
/** "Địa điểm: Hội trường A" among fields: one more of them, whatever it says. */
const LABELLED = /^([^:.;]{1,40}):(?:\s|$)/u;
const OTHER_SUBJECT = new RegExp(`^${anyOf(OTHER_SUBJECTS)}`, 'iu');
const IS_FIELD = startsWithAny(FIELD_WORDS);
const WORK = startsWithAny(WORK_VERBS);
/** "Các hoạt động đã triển khai". */
const DONE_WORK = wholeWords(WORK_DONE);
/** "Là đơn vị được giao …", "Ghi tên cơ quan". */
const EXPLAINS = startsWithAny(EXPLAINING);
const OPENS_NAME = /^[\p{Lu}\d…._-]/u;
/** "", "Tên nhiệm vụ: ……". */
const BLANK = /^(?:[^:]{1,40}:[\s.…_]*)?$/u;
const FULL_NAME = /^\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){1,4}$/u;
const GREAT_LABELS: readonly (LabelKind | undefined)[] = ['part', 'upper', 'roman', undefined];
const LISTING: readonly (LabelKind | undefined)[] = ['dash', 'plus'];

/** The blocks of fields in reading order. Whether one gives work, its fields and the other blocks tell. */
export function readFieldBlocks(passages: readonly Passage[], sections: readonly Section[]): readonly FieldBlock[] {
  const headings = new Map(sections.map((section) => [section.heading, section]));
  const lines: Line[] = [];
  const lineAt = (passage: Passage, index: number): Line =>
    (lines[index] ??= lineOf(passage, index, headings.get(passage), sections));
  const drafts: Draft[] = [];
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
  return drafts.flatMap((draft, index) => {
    const next = drafts[index + 1]?.title?.index;
    const isNext = (passage: Passage, at: number): boolean => headings.has(passage) || at === next;
    return blockOf(draft, surroundingsOf(draft, passages, isNext));
  });
}

type Surroundings = Pick<FieldBlock, 'unread' | 'besideTable'>;

function surroundingsOf(
  { title, fields, to }: Draft,
  passages: readonly Passage[],
  isNext: (passage: Passage, at: number) => boolean,
): Surroundings {
  const from = title?.index ?? to;
  const read = new Set(fields.map(({ line }) => line.index).filter((index) => index !== from));
  const own = passages.slice(from, to + 1).filter((_, at) => !read.has(from + at));
  const behind = passages.slice(to + 1, to + 1 + MOST_BEHIND);
  const end = behind.findIndex((passage, at) => isNext(passage, to + 1 + at));
  const unread = [...own, ...behind.slice(0, end < 0 ? undefined : end)].map(({ text }) => text.text);
  const places = passages.slice(from, to + 2).map(({ block }) => block);
  return { unread, besideTable: places.some((place, at) => place > (places[at - 1] ?? place) + 1) };
}

/** So many lines behind a block may still speak of it. */
const MOST_BEHIND = 5;

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

function lineOf(passage: Passage, index: number, heading: Section | undefined, sections: readonly Section[]): Line {
  const body = trimmedPart(passage.text, bodyOf(passage).offset);
  const rank = heading?.rank ?? entryRank(passage) ?? RANK_TEXT;
  return { index, body, label: passage.label, rank, heading, section: heading ?? sectionOf(sections, index) };
}

interface Entry {
  readonly field: Field;
  readonly line: Line;
  /** Does it leave what it says to the lines below? */
  readonly lists: boolean;
}

/** A block that is being read. */
interface Draft {
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

function draftOf(title: Line | null, others: string[]): Draft {
  const to = title?.index ?? -1;
  return { title, fields: [], others, last: null, to, reach: to, next: null };
}

/** The block of the fields that begin with a line, `above` which stands what no other block has. */
function draftBelow(above: readonly Line[], first: Line): Draft {
  const title = titleAbove(above, first);
  const between = title ? above.slice(above.indexOf(title) + 1) : [];
  return draftOf(
    title,
    between.flatMap(({ body, rank }) => (rank === first.rank ? (labelOf(body) ?? []) : [])),
  );
}

/**
 * The line that the fields below speak of: the nearest one that stands less deep, or the one entry of another kind below it. A great
 * heading ("II. NHIỆM VỤ") holds much work; what stands between it and the fields is one. Dashes, and entries that end with a semicolon, list what the line above
 * them is about.
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
function repeats({ fields, to, reach, next }: Draft, { role }: Field, { rank, index }: Line): boolean {
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

function add(draft: Draft, field: Field, line: Line): void {
  const { fields, others, last } = draft;
  // "b) Phân công thực hiện:" over fields of its own
  if (last?.field.value.shown === '' && line.rank > last.line.rank && fields.at(-1) === last) fields.pop();
  draft.to = draft.reach = line.index;
  draft.next = null;
  if (field.role === 'task' && field.value.shown !== '') draft.title = { ...line, body: field.value };
  const entry: Entry = { field, line, lists: /^$|:$/u.test(field.value.text) };
  draft.last = entry;
  const same = fields.findIndex((other) => other.field.role === field.role);
  const before = fields[same]?.field;
  // of several times the last is the end
  const isBetter = before !== undefined && (before.value.shown === '' || isLater(field) || leadsMore(field, before));
  if (field.role === null || (field.role === 'lead' && !saysWho(field))) others.push(field.label);
  else if (same < 0) fields.push(entry);
  else if (isBetter) fields[same] = entry;
  else others.push(field.label);
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

function columnOf(heading: string, role = roleOf(heading)): Column {
  return { role, headings: [heading], period: null };
}

/** A line below the last field: an entry of its list, another field whose label is not known, or words that may be the next work. */
function goOn(draft: Draft, line: Line): void {
  const { fields, last } = draft;
  if (!last) return;
  const { field, line: own, lists } = last;
  const isDeeper = line.label !== null && line.rank > own.rank;
  const isListed = !line.heading && (field.value.shown === '' || field.value.text.endsWith(';'));
  if (lists && draft.reach === draft.to && (isDeeper || isListed)) {
    const value = joinPlain([field.value, line.body], '\n');
    const span = { start: field.span.start, end: sourceSpan(line.body).end };
    draft.last = { ...last, field: { ...field, value, span } };
    if (fields.includes(last)) fields[fields.indexOf(last)] = draft.last;
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

/** The block of a draft, where it is about work; who does it another block may have to say, so a lead is taken for granted. */
function blockOf({ title, fields, others, to }: Draft, surroundings: Surroundings): readonly FieldBlock[] {
  // a form to fill in says nothing yet
  if (!title?.section || BLANK.test(title.body.text) || !fields.some(({ field }) => saysSomething(field.value)))
    return [];
  // a heading that is work itself may speak of results: "5. Đánh giá kết quả …"
  const around = title.heading ? title.section.parent : title.section;
  if (OUTSIDE.some((kind) => isWithin(around, kind)) || tellsPast(around)) return [];
  const labels = [...fields.map(({ field }) => field.label), ...others];
  const columns = [...labels.map((label) => columnOf(label)), columnOf('', 'task'), columnOf('', 'lead')];
  if (labels.some((label) => OTHER_SUBJECT.test(label)) || !areTaskColumns(columns)) return [];
  // "Phân công thực hiện:" over a table
  if (fields.length === 1 && fields[0]?.field.value.shown === '') return [];
  const said = fields.map(({ field }) => field);
  if (isMeeting(said) || (readHead(title.body.text, false)?.whole === true && !isLedByUnit(said))) return [];
  const { section, rank, index: from, body } = title;
  const first = fields[0]?.line.label?.value;
  const isEntry = title.heading !== undefined || (title.label !== null && title.label.value !== first);
  return [{ title: body, section, rank, isEntry, fields: said, labels, ...surroundings, from, to }];
}

const HOUR = new RegExp(`(?<!\\d)${CLOCK_TIME}`, 'iu');

/** "Thống kê khách du lịch" begins as the name of a unit does; who leads it stands below. */
function isLedByUnit(fields: readonly Field[]): boolean {
  const lead = fields.find(({ role }) => role === 'lead')?.value.text ?? '';
  return beginsWithUnit(lead, true) && !namesPerson(lead);
}

function tellsPast(section: Section | null): boolean {
  return section !== null && (DONE_WORK.test(section.title) || tellsPast(section.parent));
}

/** "Chủ trì: Phó Giám đốc", "Thời gian: 8 giờ 00": who sits at the head of the table. */
function isMeeting(fields: readonly Field[]): boolean {
  const valueOf = (role: Field['role']): string => fields.find((field) => field.role === role)?.value.text ?? '';
  return namesPerson(valueOf('lead')) && HOUR.test(valueOf('deadline'));
}

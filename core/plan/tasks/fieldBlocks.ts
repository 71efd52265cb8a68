import { anyOf, wholeWords } from '../../text/pattern.ts';
import type { PlainText } from '../../text/plainText.ts';
import { CLOCK_TIME } from '../deadlines/clockTime.ts';
import { OTHER_SUBJECTS } from '../lexicon/fields.ts';
import { WORK_DONE } from '../lexicon/work.ts';
import { type Section, type SectionKind, isWithin } from '../outline/outline.ts';
import type { Passage } from '../outline/passages.ts';
import { areTaskColumns } from '../tables/columns.ts';
import { readHead } from '../units/assignmentHead.ts';
import { namesPerson } from '../units/unitKinds.ts';
import { beginsWithUnit } from '../units/units.ts';
import { type FieldDraft, columnOf, readFieldDrafts, wholeField } from './fieldDrafts.ts';
import type { Field } from './fields.ts';
import { saysSomething } from './tasks.ts';

/** A piece of work with what is said of it line by line: a row of a table, turned on its side. */
export interface FieldBlock {
  /** The work itself. */
  readonly title: PlainText;
  readonly section: Section;
  /** How deep the work stands, and whether its line is a heading or an entry of another list than its fields. */
  readonly rank: number;
  readonly isEntry: boolean;
  /** In the order of the text, of each role the one that counts. */
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
const OTHER_SUBJECT = new RegExp(`^${anyOf(OTHER_SUBJECTS)}`, 'iu');
/** "Các hoạt động đã triển khai". */
const DONE_WORK = wholeWords(WORK_DONE);
/** So many lines behind a block may still speak of it. */
const MOST_BEHIND = 5;
const HOUR = new RegExp(`(?<!\\d)${CLOCK_TIME}`, 'iu');
/** "", "Tên nhiệm vụ: ……". */
const BLANK = /^(?:[^:]{1,40}:[\s.…_]*)?$/u;

/** The blocks of fields in reading order. Whether one gives work, its fields and the other blocks tell. */
export function readFieldBlocks(passages: readonly Passage[], sections: readonly Section[]): readonly FieldBlock[] {
  const headings = new Map(sections.map((section) => [section.heading, section]));
  const drafts = readFieldDrafts(passages, sections, headings);
  return drafts.flatMap((draft, index) => {
    const next = drafts[index + 1]?.title?.index;
    const isNext = (passage: Passage, at: number): boolean => headings.has(passage) || at === next;
    return blockOf(draft, surroundingsOf(draft, passages, isNext));
  });
}

type Surroundings = Pick<FieldBlock, 'unread' | 'besideTable'>;

function surroundingsOf(
  { title, fields, to }: FieldDraft,
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

/** The block of a draft, where it is about work; who does it another block may have to say, so a lead is taken for granted. */
function blockOf({ title, fields, others, to }: FieldDraft, surroundings: Surroundings): readonly FieldBlock[] {
  const said = fields.map(wholeField);
  // a form to fill in says nothing yet
  if (!title?.section || BLANK.test(title.body.text) || !said.some(({ value }) => saysSomething(value))) return [];
  // a heading that is work itself may speak of results: "5. Đánh giá kết quả …"
  const around = title.heading ? title.section.parent : title.section;
  if (OUTSIDE.some((kind) => isWithin(around, kind)) || tellsPast(around)) return [];
  const labels = [...said.map(({ label }) => label), ...others];
  const columns = [...labels.map((label) => columnOf(label)), columnOf('', 'task'), columnOf('', 'lead')];
  if (labels.some((label) => OTHER_SUBJECT.test(label)) || !areTaskColumns(columns)) return [];
  // "Phân công thực hiện:" over a table
  if (said.length === 1 && said[0]?.value.shown === '') return [];
  if (isMeeting(said) || (readHead(title.body.text, false)?.whole === true && !isLedByUnit(said))) return [];
  const { section, rank, index: from, body } = title;
  const first = fields[0]?.line.label?.value;
  const isEntry = title.heading !== undefined || (title.label !== null && title.label.value !== first);
  return [{ title: body, section, rank, isEntry, fields: said, labels, ...surroundings, from, to }];
}

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

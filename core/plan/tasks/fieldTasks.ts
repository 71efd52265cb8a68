import type { Knowledge } from '../../knowledge/knowledge.ts';
import { type PlainText, sourceSpan, trimmedPart } from '../../text/plainText.ts';
import { trimEndOf } from '../../text/trim.ts';
import { type Deadline, readDeadline } from '../deadlines/deadlines.ts';
import type { PlanYear } from '../deadlines/planYears.ts';
import { readSentenceDeadline } from '../deadlines/sentenceDeadline.ts';
import { type Section, isWithin } from '../outline/outline.ts';
import { type Passage, bodyOf } from '../outline/passages.ts';
import { type ColumnRole, namesLeadAndPartner, roleOf } from '../tables/columns.ts';
import { type Head, isDirected, readHead } from '../units/assignmentHead.ts';
import { splitUnits } from '../units/unitList.ts';
import type { FieldBlock } from './fieldBlocks.ts';
import type { Field } from './fields.ts';
import { forgottenBy } from './forgottenFields.ts';
import { readLeadCell } from './leadCell.ts';
import { type Task, type TaskCell, isDitto, readPartners, saysSomething } from './tasks.ts';

/** A block that gives work, and the task that it gives. */
export interface FieldTask {
  readonly task: Task;
  readonly block: FieldBlock;
}

/** What the tasks of a document are read with. */
interface Reading {
  readonly passages: readonly Passage[];
  readonly planYear: PlanYear;
  readonly knowledge: Knowledge;
  readonly forgetsWhen: (block: FieldBlock) => boolean;
}

/** The tasks that blocks give. What the fields say is read as cells of a table are; what a field forgot is missing. */
export function readFieldTasks(
  blocks: readonly FieldBlock[],
  passages: readonly Passage[],
  planYear: PlanYear,
  knowledge: Knowledge,
): readonly FieldTask[] {
  const giving = givingWork(blocks, passages);
  const saysWhen = (block: FieldBlock): boolean =>
    fieldOf(block, 'deadline') !== undefined || ownDeadline(block, planYear).kind !== 'missing';
  const forgetsWhen = forgottenBy({ all: blocks, among: giving, passages }, 'deadline', saysWhen);
  const tasks: FieldTask[] = [];
  for (const block of giving) {
    const above = tasks.at(-1)?.task ?? null;
    tasks.push({ block, task: readTask(block, above, { passages, planYear, knowledge, forgetsWhen }) });
  }
  return tasks;
}

/**
 * The blocks that give work: they say who does it, in a field, in the words of the work or in a heading above; or they forgot it. Under
 * "Tổ chức thực hiện" what a sentence or a heading gives to a unit is an assignment of the prose.
 */
function givingWork(blocks: readonly FieldBlock[], passages: readonly Passage[]): readonly FieldBlock[] {
  const saysWho = (block: FieldBlock): boolean => fieldOf(block, 'lead') !== undefined;
  const forgetsWho = forgottenBy({ all: blocks, among: blocks.filter(isDescribed), passages }, 'lead', saysWho);
  return blocks.filter((block, index) => {
    if (saysWho(block)) return true;
    if (spokenLead(block)) return fieldOf(block, 'deadline') && !isAssigned(block);
    const isLike = (other: FieldBlock | undefined): boolean =>
      other !== undefined && saysWho(other) && other.rank === block.rank && isBeside(other, block);
    const isAmong = isLike(blocks[index - 1]) || isLike(blocks[index + 1]);
    return isAmong && block.isEntry && isDescribed(block) && forgetsWho(block);
  });
}

function readTask(block: FieldBlock, above: Task | null, reading: Reading): Task {
  const output = fieldOf(block, 'product');
  const title = sourceSpan(block.title);
  return {
    origin: 'fields',
    ordinal: null,
    title: trimEndOf(block.title.shown, /[\s.;:,]/u).replace(/\s+/gu, ' '),
    titleSpan: title,
    ...readLead(block, above, reading),
    leadInheritedFrom: null,
    output: output && saysSomething(output.value) ? output.value.shown : null,
    ...readTime(block, above, reading),
    cells: {
      lead: cellOf(fieldOf(block, 'lead')),
      partner: cellOf(fieldOf(block, 'partner')),
      deadline: cellOf(fieldOf(block, 'deadline')),
      output: cellOf(output),
    },
    span: { start: title.start, end: Math.max(title.end, reading.passages[block.to]?.span.end ?? 0) },
    row: null,
  };
}

type Lead = Pick<Task, 'lead' | 'cooperating' | 'leadState'>;

function readLead(block: FieldBlock, above: Task | null, { knowledge }: Reading): Lead {
  const [field, partner] = [fieldOf(block, 'lead')?.value, fieldOf(block, 'partner')?.value];
  const partners = partner ? readPartners(partner, above, knowledge) : [];
  if (field && isDitto(field.text))
    return { lead: above?.lead ?? [], cooperating: partners, leadState: above ? 'ditto' : 'missing' };
  if (field && saysSomething(field)) {
    const both = namesLeadAndPartner([fieldOf(block, 'lead')?.label ?? '']);
    const { lead, cooperating } = readLeadCell(field, both, knowledge);
    return { lead, cooperating: [...cooperating, ...partners], leadState: 'own' };
  }
  const spoken = field ? null : spokenLead(block);
  if (spoken) return { lead: splitUnits(spoken, knowledge), cooperating: partners, leadState: 'own' };
  // a table below "Chủ trì:" may name them
  return { lead: [], cooperating: partners, leadState: block.besideTable ? 'no-column' : 'missing' };
}

type Time = Pick<Task, 'deadline' | 'deadlineState'>;

function readTime(block: FieldBlock, above: Task | null, { planYear, forgetsWhen }: Reading): Time {
  const field = fieldOf(block, 'deadline')?.value;
  if (field && above && isDitto(field.text))
    return { deadline: { ...above.deadline, text: field.shown }, deadlineState: 'ditto' };
  const deadline = ownDeadline(block, planYear);
  if (deadline.kind !== 'missing') return { deadline, deadlineState: 'own' };
  const isForgotten = field ? !block.besideTable : !fieldOf(block, 'start') && forgetsWhen(block);
  return { deadline, deadlineState: isForgotten ? 'missing' : 'no-column' };
}

/** Of its field, else of the words of the work. */
function ownDeadline(block: FieldBlock, planYear: PlanYear): Deadline {
  const field = fieldOf(block, 'deadline')?.value;
  return field
    ? readDeadline(field.text, planYear, field.shown)
    : readSentenceDeadline(block.title, headOf(block), planYear);
}

function fieldOf({ fields }: FieldBlock, role: ColumnRole): Field | undefined {
  return fields.find((field) => field.role === role);
}

function cellOf(field: Field | undefined): TaskCell | null {
  return field ? { text: field.value, span: sourceSpan(field.value), heading: field.label, place: field.span } : null;
}

/** The units that the words of the work begin with. */
function headOf({ title }: FieldBlock): Head | null {
  return readHead(title.text, false);
}

/** Who leads, where no field says it: the units that the work begins with, or a heading above that is nothing but units. */
function spokenLead(block: FieldBlock): PlainText | null {
  const head = headOf(block);
  if (head) return trimmedPart(block.title, head.start, head.end);
  for (const heading of titlesOver(block.section)) {
    const named = readHead(heading.text, true);
    if (named?.whole) return trimmedPart(heading, named.start, named.end);
  }
  return null;
}

function isAssigned({ title, section }: FieldBlock): boolean {
  return isWithin(section, 'organisation') || isDirected(title.text);
}

/** In one section, or under headings of one section. */
function isBeside({ section }: FieldBlock, other: FieldBlock): boolean {
  return section === other.section || section.parent === other.section.parent;
}

const DESCRIBING: readonly (ColumnRole | null)[] = ['lead', 'partner', 'deadline', 'product'];
const FEWEST_FIELDS = 2;

/** Does it say enough to be told from other lines with a colon, and nothing but what work has? */
function isDescribed({ fields, labels }: FieldBlock): boolean {
  const isLed = fields.some(({ role }) => role === 'lead');
  if (!isLed && labels.some((label) => !DESCRIBING.includes(roleOf(label)) || roleOf(label) === 'lead')) return false;
  return fields.filter(({ role }) => DESCRIBING.includes(role)).length >= FEWEST_FIELDS;
}

/** The titles of the sections that hold a block, without their labels, its own among them. */
function titlesOver(section: Section): readonly PlainText[] {
  const titles: PlainText[] = [];
  for (let at: Section | null = section; at; at = at.parent)
    titles.push(trimmedPart(at.heading.text, bodyOf(at.heading).offset));
  return titles;
}

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { WORD_END, anyOf, startsWithAny } from '../../text/pattern.ts';
import { type PlainText, sourceSpan, trimmedPart } from '../../text/plainText.ts';
import type { PlanYear } from '../deadlines/planYears.ts';
import { readSentenceDeadline } from '../deadlines/sentenceDeadline.ts';
import { COMPLETING, COOPERATION, FIELDS, MATTERS, OPENINGS, PERSONS, TIME_FIELDS } from '../lexicon/assigning.ts';
import { NOTICE, REPORT_KINDS } from '../lexicon/header.ts';
import { DONE_WORDS, WORK_VERBS } from '../lexicon/work.ts';
import { isClosing, speaksOfItself } from '../outline/closings.ts';
import { type Section, type SectionKind, isWithin, sectionOf } from '../outline/outline.ts';
import { type Passage, bodyOf, entryRank } from '../outline/passages.ts';
import { splitSentences } from '../outline/sentences.ts';
import {
  type Head,
  isDirected,
  opensAssignments,
  opensConclusions,
  readAgent,
  readHead,
} from '../units/assignmentHead.ts';
import { type UnitMention, splitUnits } from '../units/unitList.ts';
import type { Task } from './tasks.ts';

const COOPERATES = startsWithAny(COOPERATION);
/** "Thời gian: …", "Cơ quan chủ trì: …". */
const FIELD = new RegExp(`^${anyOf(FIELDS)}${WORD_END}[^:.;]{0,60}:`, 'iu');
/** "- Thời gian: tháng 5/2026" below an assignment. */
const TIME_FIELD = startsWithAny(TIME_FIELDS);
const ONLY_DONE = new RegExp(`^(?:${anyOf(COMPLETING)})?[\\s.;,]*$`, 'iu');
const DONE = startsWithAny(DONE_WORDS);
const WORK = startsWithAny(WORK_VERBS);
const NO_NAME = startsWithAny([...FIELDS, ...MATTERS, ...OPENINGS, ...WORK_VERBS]);

/** What a document is, as far as its assignments depend on it. */
export interface AssignmentContext {
  readonly kind: string | null;
  readonly planYear: PlanYear;
  readonly knowledge: Knowledge;
  /** Is the passage read as something else: a table that Markdown does not see, work with its fields? */
  readonly isTaken: (passage: Passage) => boolean;
}

interface Responsible {
  readonly units: readonly UnitMention[];
  /** What stands deeper is theirs too. */
  readonly rank: number;
}

/** The assignments that a plan gives in prose: under "Tổ chức thực hiện", or with "Giao …" anywhere. */
export function readAssignments(
  passages: readonly Passage[],
  sections: readonly Section[],
  context: AssignmentContext,
): readonly Task[] {
  const tasks: Task[] = [];
  const headings = new Map(sections.map((section) => [section.heading, section]));
  const responsible: Responsible[] = [];
  /** The passage whose only task the last one is, or the last line that speaks of it. */
  let spoken = -1;
  passages.forEach((passage, index) => {
    const heading = headings.get(passage) ?? null;
    const section = sectionOf(sections, index);
    const organised = isWithin(section, 'organisation') && maySayNext(section, context.kind, sections);
    const body = trimmedPart(passage.text, bodyOf(passage).offset);
    const field = FIELD.test(body.text);
    const titled = heading !== null && !(heading.label?.kind === 'article' && isSentence(body.text));
    const head = field ? null : readHead(body.text, titled);
    const next = passages[index + 1];
    const opens = opensAssignments(body.text) || (context.kind === NOTICE && opensConclusions(body.text));
    const leads = head !== null && leadsOn(head, body.text, heading, passage, next, headings);
    const rank =
      opens && next?.label ? rankIn(null, next, null, false) - 0.1 : rankIn(section, passage, heading, leads);
    while ((responsible.at(-1)?.rank ?? -1) >= rank) responsible.pop();
    if (OUTSIDE.some((kind) => isWithin(section, kind)) || isClosing(passage, passages[index - 1], next)) return;
    if (context.isTaken(passage)) return;
    if (opens) {
      if (maySayNext(section, context.kind, sections)) responsible.push({ units: [], rank });
      return;
    }
    const given = organised || (isDirected(body.text) && maySayNext(section, context.kind, sections));
    const isBelow = passage.label !== null && responsible.length > 0;
    const speaksOfLast = field && spoken === index - 1;
    if (speaksOfLast) {
      spoken = index;
      if (TIME_FIELD.test(body.text))
        tasks.push(...tasks.splice(-1, 1).map((task) => withField(task, body, context.planYear)));
    }
    if (!given && !isBelow) return;
    if (leads) {
      responsible.push({ units: splitUnits(trimmedPart(body, head.start, head.end), context.knowledge), rank });
      return;
    }
    if (heading && !head) {
      if (organised && next && beginsWithWork(next) && isNameAmongNames(heading, sections)) {
        responsible.push({ units: splitUnits(body, context.knowledge), rank });
        return;
      }
      if (heading.label?.kind !== 'article') return;
    }
    if (head?.whole && !isSentence(body.text)) return;
    const read = field ? readField(body, context) : readSentences(body, responsible.at(-1)?.units ?? [], context);
    for (const task of read.tasks) tasks.push(task);
    if (read.tasks.length === 1) spoken = index;
    const unnamed = passage.label !== null && organised && (responsible.at(-1)?.units ?? []).length === 0;
    if (unnamed && read.units.length > 0) responsible.push({ units: read.units, rank });
  });
  return tasks;
}

/** No work of this plan is given there. */
const OUTSIDE: readonly SectionKind[] = ['appendix', 'recipients', 'signature', 'proposals', 'results'];

/** A report gives work only where it looks ahead, or organises what that asks for; all else that it says of units tells what they did. */
export function maySayNext(section: Section | null, kind: string | null, sections: readonly Section[]): boolean {
  if (!REPORT_KINDS.includes(kind ?? '') || isWithin(section, 'outlook')) return true;
  let organising = section;
  while (organising && organising.kind !== 'organisation') organising = organising.parent;
  if (!organising) return false;
  const { parent, first } = organising;
  return sections.some((other) => other.kind === 'outlook' && other.parent === parent && other.end < first);
}

/** Are the units those of the entries below: a heading, or a line that ends in a colon? */
function leadsOn(
  head: Head,
  text: string,
  heading: Section | null,
  passage: Passage,
  next: Passage | undefined,
  headings: ReadonlyMap<Passage, Section>,
): boolean {
  if (text.endsWith(':')) return true;
  if (!head.whole || !next) return false;
  const below = rankIn(null, next, headings.get(next) ?? null, false);
  return below > rankIn(null, passage, heading, true);
}

const RANK_TEXT = Number.POSITIVE_INFINITY;

/**
 * How deep a passage stands. Headings and names of units without a label stand right below their section, and hold every entry
 * that follows; other text without a label belongs to what stands over it.
 */
function rankIn(section: Section | null, passage: Passage, heading: Section | null, leads: boolean): number {
  const own = entryRank(passage);
  if (passage.kind === 'heading' && heading) return Math.min(own ?? RANK_TEXT, heading.rank);
  if (own !== null) return own;
  return heading || leads ? (section?.rank ?? 0) + 0.1 : RANK_TEXT;
}

const FEWEST_WORDS = 8;
const PERSON = startsWithAny(PERSONS);

/** Work whose verb is not known: longer than a name, and closed as a sentence is. */
function isSentence(text: string): boolean {
  return /[.;]$/u.test(text) && text.split(/\s+/u).length >= FEWEST_WORDS && !PERSON.test(text);
}

function beginsWithWork(passage: Passage): boolean {
  const { text } = bodyOf(passage);
  return WORK.test(text) && !FIGURES.test(text);
}

/** "Phát động: 17/10/2026". */
const FIGURES = /^[^:]{0,40}:\s*\d/u;

/** A heading that no word tells for a unit, among headings that are units. */
function isNameAmongNames(heading: Section, sections: readonly Section[]): boolean {
  if (NO_NAME.test(heading.title)) return false;
  const siblings = sections.filter(({ parent, rank }) => parent === heading.parent && rank === heading.rank);
  return siblings.some(({ title }) => readHead(title, true)?.whole === true);
}

/** One assignment a sentence; a sentence without a unit is for the one before it. */
function readSentences(
  body: PlainText,
  responsible: readonly UnitMention[],
  { planYear, knowledge }: AssignmentContext,
): { readonly tasks: readonly Task[]; readonly units: readonly UnitMention[] } {
  const tasks: Task[] = [];
  let units = responsible;
  for (const sentence of splitSentences(body.text)) {
    const text = trimmedPart(body, sentence.start, sentence.end);
    if (speaksOfItself(text.text)) continue;
    const previous = tasks.at(-1);
    const isField = FIELD.test(text.text) && !readAgent(text.text);
    if (previous && (isField || saysOnlyWhen(text, planYear))) {
      tasks.splice(-1, 1, withField(previous, text, planYear));
      continue;
    }
    const head = readHead(text.text, false) ?? (units.length === 0 ? readAgent(text.text) : null);
    if (head && (!head.whole || units.length === 0))
      units = splitUnits(trimmedPart(text, head.start, head.end), knowledge);
    const work = trimmedPart(text, head?.end ?? 0);
    if (units.length > 0 && !DONE.test(work.text)) tasks.push(assignment(text, head, units, planYear));
  }
  return { tasks, units };
}

const LONGEST_TIME = 80;
/** "Hoàn thành trong quý I.": a sentence of nothing but a time. */
function saysOnlyWhen(text: PlainText, planYear: PlanYear): boolean {
  if (text.text.length > LONGEST_TIME) return false;
  const { text: time } = readSentenceDeadline(text, null, planYear);
  return time !== '' && ONLY_DONE.test(text.shown.replace(time, ''));
}

/** "… tổ chức hội nghị. Thời gian: tháng 5/2026.": the sentence behind says when the work is due. */
function withField(task: Task, text: PlainText, planYear: PlanYear): Task {
  if (task.deadlineState !== 'missing') return task;
  const deadline = readSentenceDeadline(text, null, planYear);
  return deadline.kind === 'missing' ? task : { ...task, deadline, deadlineState: 'own' };
}

/** "Kinh phí: Sở Tài chính bố trí …": what a field says is work only where it names a unit that does it. */
function readField(body: PlainText, context: AssignmentContext): ReturnType<typeof readSentences> {
  return readAgent(body.text) ? readSentences(body, [], context) : { tasks: [], units: [] };
}

function assignment(text: PlainText, head: Head | null, units: readonly UnitMention[], planYear: PlanYear): Task {
  const cooperates = COOPERATES.test(text.text.slice(head?.end ?? 0).replace(/^[\s,:]+/u, ''));
  const span = sourceSpan(text);
  const deadline = readSentenceDeadline(text, head, planYear);
  return {
    origin: 'prose',
    ordinal: null,
    title: text.shown.replace(/\s+/gu, ' '),
    lead: cooperates ? [] : units,
    leadState: 'own',
    leadInheritedFrom: null,
    cooperating: cooperates ? units : [],
    output: null,
    deadline,
    deadlineState: deadline.kind === 'missing' ? 'missing' : 'own',
    titleSpan: span,
    cells: { lead: null, partner: null, deadline: null, output: null },
    span,
    row: null,
  };
}

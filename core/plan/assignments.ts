import type { Knowledge } from '../knowledge/knowledge.ts';
import { WORD_END, WORD_START, anyOf, startsWithAny } from '../text/pattern.ts';
import { type PlainText, sourceSpan, trimmedPart } from '../text/plainText.ts';
import { type Deadline, readDeadline } from './deadlines.ts';
import { rankOf } from './labels.ts';
import { AGENT_WORDS, CLOSINGS, COOPERATION, DEADLINE_LEADS, DIRECTIVES, OPENINGS } from './lexicon/units.ts';
import { AFTER_DEADLINE, CONTINUOUS, DAY, MONTH, QUARTER, RECURRING, YEAR } from './lexicon/time.ts';
import { type Section, type SectionKind, isWithin, sectionOf } from './outline.ts';
import { type Passage, bodyOf } from './passages.ts';
import { splitSentences } from './sentences.ts';
import type { Task } from './tasks.ts';
import { type UnitMention, beginsWithUnit, splitUnits, unitPhraseEnd } from './units.ts';

const CLOSING = startsWithAny(CLOSINGS);
const ENDS_DOCUMENT = /\.\/\.\s*\S{0,6}$/u;
const DIRECTIVE = new RegExp(`^${anyOf(DIRECTIVES)}${WORD_END}\\s*:?\\s*`, 'iu');
const OPENING = new RegExp(`^${anyOf(OPENINGS)}${WORD_END}[^,;:]{0,160},\\s*`, 'iu');
const COOPERATES = startsWithAny(COOPERATION);
const DEADLINE = new RegExp(
  `${WORD_START}(?:${anyOf(DEADLINE_LEADS)}\\s+(?=\\d|${anyOf([MONTH, QUARTER, YEAR, DAY])})|(?=${anyOf([...RECURRING, ...CONTINUOUS])}${WORD_END}))`,
  'iu',
);
const DEADLINE_END = new RegExp(`[;.()](?=\\s|$)|\\s${anyOf(AFTER_DEADLINE)}\\s|$`, 'u');
const AGENT = new RegExp(`${WORD_START}${anyOf(AGENT_WORDS)}\\s+`, 'iu');
const LONGEST_UNIT_LINE = 260;

interface Responsible {
  readonly units: readonly UnitMention[];
  /** What stands deeper is theirs too. */
  readonly rank: number;
}

/** The assignments that a plan gives in prose: under "Tổ chức thực hiện", or with "Giao …" anywhere. */
export function readAssignments(
  passages: readonly Passage[],
  sections: readonly Section[],
  planYear: number | null,
  knowledge: Knowledge,
): readonly Task[] {
  const tasks: Task[] = [];
  const headings = new Map(sections.map((section) => [section.heading, section.rank]));
  let current: Responsible | null = null;
  passages.forEach((passage, index) => {
    const section = sectionOf(sections, index);
    const organised = isWithin(section, 'organisation');
    const body = trimmedPart(passage.text, bodyOf(passage).offset);
    const headingRank = headings.get(passage);
    const rank = Math.min(
      passage.label ? rankOf(passage.label) : Number.POSITIVE_INFINITY,
      headingRank ?? Number.POSITIVE_INFINITY,
    );
    if (!organised || (current && rank <= current.rank)) current = null;
    if (OUTSIDE.some((kind) => isWithin(section, kind)) || isClosing(passage, body.text)) return;
    if (!organised && (headingRank !== undefined || !DIRECTIVE.test(body.text))) return;
    const head = readHead(body, headingRank !== undefined);
    if (head?.whole || (head && body.text.endsWith(':'))) {
      if (organised) current = { units: splitUnits(trimmedPart(body, head.start, head.end), knowledge), rank };
      return;
    }
    if (headingRank !== undefined && !head) return;
    const given = readSentences(body, current?.units ?? [], planYear, knowledge);
    tasks.push(...given.tasks);
    if (!current && organised && given.units.length > 0) current = { units: given.units, rank };
  });
  return tasks;
}

/** No work of this plan is given there. */
const OUTSIDE: readonly SectionKind[] = ['appendix', 'recipients', 'signature', 'proposals'];

/** One assignment a sentence; a sentence without a unit is for the one before it. */
function readSentences(
  body: PlainText,
  responsible: readonly UnitMention[],
  planYear: number | null,
  knowledge: Knowledge,
): { readonly tasks: readonly Task[]; readonly units: readonly UnitMention[] } {
  const tasks: Task[] = [];
  let units = responsible;
  for (const sentence of splitSentences(body.text)) {
    const text = trimmedPart(body, sentence.start, sentence.end);
    const head = readHead(text, false) ?? (units.length === 0 ? readAgent(text) : null);
    if (head && !head.whole) units = splitUnits(trimmedPart(text, head.start, head.end), knowledge);
    if (units.length > 0) tasks.push(assignment(text, head?.end ?? 0, units, planYear));
  }
  return { tasks, units };
}

/** The sentence that ends the text ("…/.") or tells what to do in case of trouble. */
function isClosing(passage: Passage, text: string): boolean {
  return CLOSING.test(text) || (ENDS_DOCUMENT.test(text) && passage.label === null);
}

interface Head {
  /** Plain offsets of the units. */
  readonly start: number;
  readonly end: number;
  /** The text is nothing but the units: a heading. */
  readonly whole: boolean;
}

/**
 * The units that a text begins with, behind "Giao", "Đề nghị" or an opening clause; null when it begins with work. In a heading
 * only plain words of work end the name: "Các phòng giáo dục và đào tạo" is one.
 */
function readHead({ text }: PlainText, heading: boolean): Head | null {
  let start = 0;
  for (let openings = 0; openings < 2; openings++) {
    const opening = OPENING.exec(text.slice(start));
    if (!opening) break;
    start += opening[0].length;
  }
  const directive = DIRECTIVE.exec(text.slice(start));
  if (directive) start += directive[0].length;
  const rest = text.slice(start);
  if (!beginsWithUnit(rest)) return null;
  const colon = rest.search(/:(?=\s|$)/u);
  const verb = unitPhraseEnd(rest, heading);
  const end = start + (colon >= 0 && colon < verb ? colon : verb);
  const behind = text.slice(end).replace(/^[\s:.;,]+/u, '');
  return { start, end, whole: behind === '' && text.length <= LONGEST_UNIT_LINE };
}

/** "Kinh phí thực hiện do Phòng Tài chính bố trí …": the unit that does it stands in the middle. */
function readAgent({ text }: PlainText): Head | null {
  const agent = AGENT.exec(text);
  if (!agent) return null;
  const start = agent.index + agent[0].length;
  const rest = text.slice(start);
  const length = unitPhraseEnd(rest, false);
  return beginsWithUnit(rest) && /^\p{Lu}/u.test(rest) && length < rest.length
    ? { start, end: start + length, whole: false }
    : null;
}

function assignment(text: PlainText, workStart: number, units: readonly UnitMention[], planYear: number | null): Task {
  const work = trimmedPart(text, workStart);
  const cooperates = COOPERATES.test(work.text.replace(/^[\s,:]+/u, ''));
  const span = sourceSpan(text);
  const deadline = readSentenceDeadline(text, planYear);
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

/** The first time that a sentence sets for its work. Days of documents that it cites are none: nothing leads up to them. */
function readSentenceDeadline({ text, shown }: PlainText, planYear: number | null): Deadline {
  const match = DEADLINE.exec(text);
  if (!match) return readDeadline('', planYear);
  const end = match.index + text.slice(match.index).search(DEADLINE_END);
  return readDeadline(text.slice(match.index, end), planYear, shown.slice(match.index, end));
}

import type { Knowledge } from '../knowledge/knowledge.ts';
import { WORD_END, WORD_START, anyOf, startsWithAny } from '../text/pattern.ts';
import { type PlainText, sourceSpan, trimmedPart } from '../text/plainText.ts';
import { type Deadline, readDeadline } from './deadlines.ts';
import { rankOf } from './labels.ts';
import {
  CLOSINGS,
  COOPERATION,
  DEADLINE_LEADS,
  DIRECTIVES,
  OPENINGS,
} from './lexicon/units.ts';
import { CONTINUOUS, RECURRING } from './lexicon/time.ts';
import { type Section, isWithin, sectionOf } from './outline.ts';
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
  `${WORD_START}(?:${anyOf(DEADLINE_LEADS)}\\s+(?=\\d|tháng|quý|năm|ngày)|(?=${anyOf([...RECURRING, ...CONTINUOUS])}${WORD_END}))`,
  'iu',
);
const LONGEST_UNIT_LINE = 260;

/** The assignments that a plan gives in prose: under "Tổ chức thực hiện", or with "Giao …" anywhere. */
export function readAssignments(
  passages: readonly Passage[],
  sections: readonly Section[],
  planYear: number | null,
  knowledge: Knowledge,
): readonly Task[] {
  const tasks: Task[] = [];
  let current: { readonly units: readonly UnitMention[]; readonly rank: number } | null = null;
  passages.forEach((passage, index) => {
    const section = sectionOf(sections, index);
    const organised = isWithin(section, 'organisation');
    if (isWithin(section, 'appendix') || isWithin(section, 'recipients') || isWithin(section, 'proposals')) return;
    const rank = passage.label ? rankOf(passage.label) : Number.POSITIVE_INFINITY;
    if (current && rank <= current.rank) current = null;
    if (!organised) {
      current = null;
      if (!DIRECTIVE.test(bodyOf(passage).text) || sections.some(({ heading }) => heading === passage)) return;
    }
    const body = trimmedPart(passage.text, bodyOf(passage).offset);
    if (isClosing(passage, body.text)) return;
    const head = readHead(body);
    if (head && (head.whole || body.text.endsWith(':'))) {
      const named = trimmedPart(body, head.start, head.end);
      if (organised) current = { units: splitUnits(named, knowledge), rank: Math.min(rank, headingRank(sections, passage)) };
      return;
    }
    if (sections.some(({ heading }) => heading === passage) && !head) return;
    for (const sentence of splitSentences(body.text)) {
      const text = trimmedPart(body, sentence.start, sentence.end);
      const own = readHead(text);
      const units = own && !own.whole ? splitUnits(trimmedPart(text, own.start, own.end), knowledge) : current?.units;
      if (!units || units.length === 0) continue;
      tasks.push(assignment(text, own ? own.end : 0, units, planYear));
      if (own && !current && organised && sentence.start === 0) current = { units, rank };
    }
  });
  return tasks;
}

/** A heading that is no list entry holds what follows to the next one. */
function headingRank(sections: readonly Section[], passage: Passage): number {
  return sections.find(({ heading }) => heading === passage)?.rank ?? Number.POSITIVE_INFINITY;
}

function isClosing(passage: Passage, text: string): boolean {
  return CLOSING.test(text) || (ENDS_DOCUMENT.test(text) && passage.label === null && DIRECTIVE.test(text));
}

interface Head {
  /** Plain offsets of the units. */
  readonly start: number;
  readonly end: number;
  /** The text is nothing but the units: a heading. */
  readonly whole: boolean;
}

/** The units that a text begins with, behind "Giao", "Đề nghị" or an opening clause; null when it begins with work. */
function readHead({ text }: PlainText): Head | null {
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
  const verb = unitPhraseEnd(rest);
  const end = start + (colon >= 0 && colon < verb ? colon : verb);
  const behind = text.slice(end).replace(/^[\s:.;,]+/u, '');
  return { start, end, whole: behind === '' && text.length <= LONGEST_UNIT_LINE };
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
    places: { lead: span, deadline: span, output: null, title: span },
    span,
    row: null,
  };
}

/** The first time that a sentence sets for its work. Days of documents that it cites are none: nothing leads up to them. */
function readSentenceDeadline({ text, shown }: PlainText, planYear: number | null): Deadline {
  const match = DEADLINE.exec(text);
  if (!match) return readDeadline('', planYear);
  const end = match.index + text.slice(match.index).search(/[;.()](?=\s|$)|\s(?:để|gửi|về|báo cáo|tổng hợp)\s|$/u);
  return readDeadline(text.slice(match.index, end), planYear, shown.slice(match.index, end));
}

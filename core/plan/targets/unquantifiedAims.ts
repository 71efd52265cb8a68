import { WORD_END, WORD_START, anyOf, wholeWords } from '../../text/pattern.ts';
import { sourceSpan } from '../../text/plainText.ts';
import type { Span } from '../../text/span.ts';
import { CHANGED_STATES, CHANGE_VERBS, GENERAL_AIMS, MEASURES, WORK_TITLES } from '../lexicon/aims.ts';
import { AIM_TITLES } from '../lexicon/targets.ts';
import { type Section, sectionOf } from '../outline/outline.ts';
import type { Plan } from '../readPlan.ts';
import { hasFigure } from './figureWords.ts';

/** The promise of more or less of something that can be measured, without a figure. */
export interface UnquantifiedAim {
  /** As written: "tăng số lượng hồ sơ". */
  readonly text: string;
  readonly span: Span;
}

const PROMISE = new RegExp(
  `${WORD_START}(?:${anyOf(CHANGE_VERBS)}\\s+(?:\\p{sc=Latin}+\\s+)?${anyOf(MEASURES)}|(${anyOf(CHANGED_STATES)}))${WORD_END}`,
  'iu',
);
const AIMS = wholeWords(AIM_TITLES);
const OTHERS = wholeWords([...GENERAL_AIMS, ...WORK_TITLES]);

/** The entries of a section of measurable aims that promise a change and give no figure, one a entry. */
export function unquantifiedAims(plan: Plan): readonly UnquantifiedAim[] {
  return plan.passages.flatMap(({ text, label, kind }, index) => {
    if (kind === 'heading' || (kind === 'paragraph' && label === null)) return [];
    if (!setsAims(sectionOf(plan.sections, index)) || plan.sections.some(({ first }) => first === index + 1)) return [];
    const promise = PROMISE.exec(text.text);
    if (!promise || hasFigure(text.text.slice(label?.length ?? 0))) return [];
    // "Thứ hạng của tỉnh tăng so với năm 2025": what changes stands before the promise
    const start = promise[1] === undefined ? promise.index : (label?.length ?? 0);
    const length = text.text.slice(start).search(/[;.]|$/u);
    return [{ text: text.shown.slice(start, start + length), span: sourceSpan(text, start, start + length) }];
  });
}

/** The nearest heading of a kind decides: "Mục tiêu cụ thể" does, "Mục tiêu chung" and "Mục tiêu, nhiệm vụ" do not. */
function setsAims(section: Section | null): boolean {
  let decisive = section;
  while (decisive?.kind === null) decisive = decisive.parent;
  return decisive?.kind === 'goals' && AIMS.test(decisive.title) && !OTHERS.test(decisive.title);
}

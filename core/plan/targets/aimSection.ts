import { wholeWords } from '../../text/pattern.ts';
import { type Span, contains } from '../../text/span.ts';
import { GENERAL_AIMS } from '../lexicon/aims.ts';
import { AIM_TITLES } from '../lexicon/targets.ts';
import type { Section } from '../outline/outline.ts';
import type { Plan } from '../readPlan.ts';

const AIMS = wholeWords(AIM_TITLES);
const GENERAL = wholeWords(GENERAL_AIMS);

/** The section that sets most of the targets, the innermost of several; one that only has the title where none sets any. */
export function aimSectionOf(plan: Plan): Section | null {
  const sections = plan.sections.filter(
    ({ kind, title }) => kind === 'goals' && AIMS.test(title) && !GENERAL.test(title),
  );
  let best: { section: Section; count: number } | null = null;
  for (const section of sections) {
    const count = plan.targets.filter(({ span }) => contains(section.span, span)).length;
    if (!best || count >= best.count) best = { section, count };
  }
  return best?.section ?? null;
}

/** The heading that follows a section, or the first of the document for want of one; else the document's last line. */
export function headingBehind(plan: Plan, section: Section | null): Span {
  const next = section
    ? plan.sections.find(({ first }) => first - 1 === section.end)
    : plan.sections.find(({ kind }) => kind !== null);
  if (next) return next.heading.span;
  const last = plan.document.blocks.at(-1);
  return last ? plan.document.lines.spanOf(plan.document.lines.lineOf(last.span.end)) : { start: 0, end: 0 };
}

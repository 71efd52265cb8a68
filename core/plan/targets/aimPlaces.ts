import { startsWithAny, wholeWords } from '../../text/pattern.ts';
import { REPORT_KINDS } from '../lexicon/header.ts';
import { BUDGET_TITLES } from '../lexicon/outline.ts';
import { AIM_TITLES, NO_AIM_TITLES } from '../lexicon/targets.ts';
import { readLabel } from '../outline/labels.ts';
import type { Section } from '../outline/outline.ts';
import { type ColumnRole, tellsSoFar } from '../tables/columns.ts';
import type { PlanText } from '../texts.ts';

const AIMS = wholeWords(AIM_TITLES);
const OTHERS = wholeWords(NO_AIM_TITLES);
const BUDGET = startsWithAny(BUDGET_TITLES);
/** A lead-in longer than this is a sentence that speaks of aims. */
const LONGEST_LEAD_IN = 120;

/** Columns whose cells promise: what a number that opens a clause there counts is an aim. */
const PROMISING_COLUMNS: readonly (ColumnRole | null)[] = ['product', 'goal', 'note'];
const AIMLESS_COLUMNS: readonly (ColumnRole | null)[] = ['lead', 'partner', 'index', 'money'];

/** Can a number of this text be an aim? Not in results, nor among costs, nor where a cell names units. */
export function mayAim({ text, cell, section }: PlanText, kind: string | null): boolean {
  if (cell && (!cell.table.holdsTasks || AIMLESS_COLUMNS.includes(cell.role))) return false;
  if (cell && tellsSoFar(cell.table.columns[cell.column])) return false;
  if (BUDGET.test(text.text.slice(readLabel(text.text)?.length ?? 0))) return false;
  return mayAimBelow(section, kind);
}

/** Can what stands in this section be an aim? In a report only below the outlook or its aims. The outermost heading that says so decides. */
export function mayAimBelow(section: Section | null, kind: string | null): boolean {
  const chain = sectionsUp(section);
  if (chain.some(({ title }) => BUDGET.test(title))) return false;
  const deciding = chain.findLast((above) => above.kind !== null && DECIDING.includes(above.kind))?.kind ?? null;
  if (REPORT_KINDS.includes(kind ?? '')) return deciding === 'outlook' || deciding === 'goals';
  return deciding === 'outlook' || deciding === 'goals' || !chain.some((above) => above.kind === 'results');
}

const DECIDING: readonly Section['kind'][] = ['results', 'outlook', 'goals', 'proposals'];

export function promises({ cell }: PlanText): boolean {
  return PROMISING_COLUMNS.includes(cell?.role ?? null);
}

/** Do the headings and lead-ins over a text, the nearest first, announce aims? The nearest that speaks of aims or of work decides. */
export function announcesAims(titles: readonly string[]): boolean {
  const deciding = titles.find((title) => title.length <= LONGEST_LEAD_IN && (AIMS.test(title) || OTHERS.test(title)));
  return deciding !== undefined && !OTHERS.test(deciding);
}

/** The section and those it stands in, the innermost first. */
function sectionsUp(section: Section | null): readonly Section[] {
  const chain: Section[] = [];
  for (let at = section; at; at = at.parent) chain.push(at);
  return chain;
}

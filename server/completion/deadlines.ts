import { CompletionItemKind } from 'vscode-languageserver';
import { day } from '../../core/lint/wording.ts';
import { readDeadline } from '../../core/plan/deadlines/deadlines.ts';
import { MONTH_FORM, OPEN_DEADLINES, YEAR_FORM } from '../../core/plan/lexicon/skeletons.ts';
import { datedForms, formsAhead } from '../../core/plan/queries.ts';
import { wordKey } from '../../core/text/fold.ts';
import { groupBy } from '../../core/text/groupBy.ts';
import { contains } from '../../core/text/span.ts';
import type { Snapshot } from '../session.ts';
import type { TypedCell } from './typedCell.ts';
import type { Offer } from './draft.ts';

const LONGEST_FORM = 60;

/** Deadlines as this plan writes them, the most frequent first; then the periods of its year, and those without an end. */
export function deadlineOffer(snapshot: Snapshot, { start }: TypedCell): Offer {
  const { plan, locale } = snapshot;
  const { year } = plan.header;
  const forms = [...ownForms(snapshot, start), ...datedForms(plan), ...spansOfYear(snapshot), ...OPEN_DEADLINES];
  const once = [...groupBy(forms, wordKey).values()].flatMap(([form]) => form ?? []);
  const drafts = once.map((form) => {
    const { due } = readDeadline(form, year);
    const detail = due === null ? {} : { detail: day(due)[locale] };
    return { label: form, text: form, kind: CompletionItemKind.Value, start, ...detail };
  });
  return { drafts, cut: false };
}

function ownForms({ plan }: Snapshot, start: number): readonly string[] {
  const forms = plan.tasks.flatMap(({ deadline, deadlineState, cells }) => {
    const span = cells.deadline?.span;
    const typed = span !== undefined && contains({ start: span.start, end: span.end }, { start, end: start });
    const usable = deadlineState === 'own' && span && !typed && deadline.impossible.length === 0;
    return usable && deadline.text.length <= LONGEST_FORM ? [deadline.text.replace(/\s+/gu, ' ')] : [];
  });
  const groups = [...groupBy(forms, wordKey).values()].sort((a, b) => b.length - a.length);
  return groups.flatMap(([form]) => form ?? []);
}

const MONTHS = Array.from({ length: 12 }, (_, month) => String(month + 1));

/** The months of the plan's year that are not past on its date, and the year. */
function spansOfYear({ plan: { header } }: Snapshot): readonly string[] {
  const { year } = header;
  if (year === null) return [];
  const months = MONTHS.map((month) => `${MONTH_FORM} ${month}/${String(year)}`);
  return formsAhead([...months, `${YEAR_FORM} ${String(year)}`], header);
}

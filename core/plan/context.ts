import { onceFor } from '../text/onceFor.ts';
import { type Passage, entryRank } from './outline/passages.ts';
import { groupRowOver } from './tables/groupRows.ts';
import type { PlanText } from './texts.ts';

/**
 * What stands over a text and holds for it, the nearest first: the list entries that lead up to it ("Đến năm 2025:"), the group
 * rows of its table, the headings of its sections.
 */
export function contextOf(text: PlanText, passages: readonly Passage[]): readonly string[] {
  const above = text.cell ? groupsAbove(text) : listAbove(text, passages);
  const titles: string[] = [];
  for (let section = text.section; section; section = section.parent) titles.push(section.heading.text.text);
  return [...above, ...titles];
}

/** The list entries that a list entry stands under. */
function listAbove({ passage, section }: PlanText, passages: readonly Passage[]): readonly string[] {
  const found: string[] = [];
  if (passage === null || !passages[passage]?.label) return found;
  const leads = leadsOf(passages);
  for (let index = leads[passage] ?? -1; index >= (section?.first ?? 0); index = leads[index] ?? -1) {
    const above = passages[index];
    if (above) found.push(above.text.text);
  }
  return found;
}

/** For each passage the nearest one over it that stands less deep; -1 for none. */
const leadsOf = onceFor((passages: readonly Passage[]): readonly number[] => {
  const open: { readonly index: number; readonly rank: number }[] = [];
  return passages.map((passage, index) => {
    const rank = rankAmong(passage);
    while ((open.at(-1)?.rank ?? -Infinity) >= rank) open.pop();
    const lead = open.at(-1)?.index ?? -1;
    if (rank < Infinity) open.push({ index, rank });
    return lead;
  });
});

const RANK_LEAD_IN = 7.9;

/** How deep a passage stands among the entries of a section; "Đến năm 2025:" leads the dashes below it. */
function rankAmong(passage: Passage): number {
  return entryRank(passage) ?? (passage.text.text.endsWith(':') ? RANK_LEAD_IN : Infinity);
}

/** The group rows over a row; the nearest only, since their own order says little. */
function groupsAbove({ cell }: PlanText): readonly string[] {
  const group = cell?.table.rows[groupRowOver(cell.table, cell.row)];
  return group ? [group.row.cells.map(({ text }) => text.text).join(' ')] : [];
}

import { rankOf } from './labels.ts';
import type { Passage } from './passages.ts';
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
  let rank = passage === null || !passages[passage]?.label ? 0 : entryRank(passages[passage]);
  for (let index = (passage ?? 0) - 1; index >= (section?.first ?? 0); index--) {
    const above = passages[index];
    if (!above || entryRank(above) >= rank) continue;
    found.push(above.text.text);
    rank = entryRank(above);
  }
  return found;
}

const RANK_LEAD_IN = 7.9;

/** How deep a passage stands among the entries of a section; nested Markdown lists count, and "Đến năm 2025:" leads the dashes below it. */
function entryRank({ label, kind, depth, text }: Passage): number {
  if (label) return rankOf(label) + (kind === 'item' ? (depth - 1) / 2 : 0);
  return text.text.endsWith(':') ? RANK_LEAD_IN : Infinity;
}

/** The group rows over a row; the nearest only, since their own order says little. */
function groupsAbove({ cell }: PlanText): readonly string[] {
  const group = cell?.table.rows.slice(0, cell.row).findLast(({ kind }) => kind === 'group');
  return group ? [group.row.cells.map(({ text }) => text.text).join(' ')] : [];
}

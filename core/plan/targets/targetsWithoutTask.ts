import type { Knowledge } from '../../knowledge/knowledge.ts';
import { wordKey } from '../../text/fold.ts';
import { contains } from '../../text/span.ts';
import { UBIQUITOUS } from '../lexicon/aims.ts';
import { SCOPELESS } from '../lexicon/counted.ts';
import type { Plan } from '../readPlan.ts';
import type { Target } from './targets.ts';

const SILENT = new Set([...SCOPELESS, ...UBIQUITOUS]);
/** A row that shares so many of the words of a target, or of a phrase for its indicator, is taken to serve it. */
const ENOUGH_SHARED = 0.4;

/**
 * The targets of the body, one an indicator, that no row of a task table serves: none names the indicator, holds a target of it,
 * or speaks of the same thing in most of its words. Empty for a plan without task rows.
 */
export function targetsWithoutTask(plan: Plan, knowledge: Knowledge): readonly Target[] {
  const rows = plan.tasks.filter(({ row }) => row);
  if (rows.length === 0) return [];
  const texts = rows.map(({ row }) => rowKey(row?.table.rows[row.index]?.row.cells ?? [], knowledge));
  const inRows = plan.targets.filter(({ span }) => rows.some((task) => contains(task.span, span)));
  const served = new Set(inRows.map(({ indicator }) => indicator));
  const judged = new Set<string>();
  return plan.targets.filter((target) => {
    const { indicator } = target;
    if (indicator === null || served.has(indicator) || judged.has(indicator) || inRows.includes(target)) return false;
    judged.add(indicator);
    const phrases = [wordKey(knowledge.expand(target.text)), ...knowledge.phraseKeysOf(indicator)].map(tellingWords);
    return !texts.some((text) => phrases.some((words) => speaksOf(text, words)));
  });
}

function rowKey(cells: readonly { readonly text: { readonly text: string } }[], knowledge: Knowledge): string {
  return ` ${wordKey(knowledge.expand(cells.map(({ text }) => text.text).join(' ')))} `;
}

function tellingWords(key: string): readonly string[] {
  return [...new Set(key.split(' '))].filter((word) => !SILENT.has(word));
}

function speaksOf(row: string, words: readonly string[]): boolean {
  const shared = words.filter((word) => row.includes(` ${word} `)).length;
  return words.length > 0 && shared / words.length >= ENOUGH_SHARED;
}

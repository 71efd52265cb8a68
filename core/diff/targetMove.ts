import type { Knowledge } from '../knowledge/knowledge.ts';
import { DEALT_WITH, UNWANTED } from '../plan/lexicon/targets.ts';
import type { Target } from '../plan/targets/targets.ts';
import { foldLookAlikes } from '../text/fold.ts';
import { wholeWords } from '../text/pattern.ts';
import type { TargetMove } from './change.ts';

type Direction = 'higher' | 'lower';

const IS_UNWANTED = wholeWords(UNWANTED);
const IS_DEALT_WITH = wholeWords(DEALT_WITH);

/** What became of a promise of one unit; null where it is the same. Less of what is bounded from above ("không quá 5%") asks for more. */
export function targetMove(old: Target, now: Target, knowledge: Knowledge): TargetMove | null {
  const [was, is] = [directionOf(old, knowledge), directionOf(now, knowledge)];
  const isSame = old.value === now.value && old.valueMax === now.valueMax;
  if (was !== is) return isSame && (was === null || is === null) ? vaguer(old, now) : 'unclear';
  if (isSame) return vaguer(old, now);
  const by = bound(now, is) - bound(old, was);
  if (is === null || by === 0) return 'unclear';
  return by > 0 === (is === 'higher') ? 'raised' : 'lowered';
}

/** Which way is better; null where neither the comparator nor the indicator nor the words tell. */
function directionOf({ comparator, indicator, text }: Target, knowledge: Knowledge): Direction | null {
  if (comparator === '>=') return 'higher';
  if (comparator === '<=') return 'lower';
  const known = knowledge.indicator(indicator);
  if (known) return known.direction;
  const words = foldLookAlikes(text);
  return IS_UNWANTED.test(words) && !IS_DEALT_WITH.test(words) ? null : 'higher';
}

/** The end of a range that binds. */
function bound({ value, valueMax }: Target, direction: Direction | null): number {
  return direction === 'lower' ? (valueMax ?? value) : value;
}

/** "khoảng 90%" for 90% promises less; "90%" and "từ 90% trở lên" are one promise. */
function vaguer({ comparator: was }: Target, { comparator: is }: Target): TargetMove | null {
  if ((was === '~') === (is === '~')) return null;
  return is === '~' ? 'lowered' : 'raised';
}

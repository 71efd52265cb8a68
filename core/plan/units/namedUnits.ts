import type { Knowledge } from '../../knowledge/knowledge.ts';
import { foldLookAlikes, spellingKey } from '../../text/fold.ts';
import { isOneLetterApart } from '../../text/oneLetterApart.ts';
import { WORD_END, anyOf, anyWord } from '../../text/pattern.ts';
import { BEFORE_PROPER_NAMES, PLACES_OF_BODIES } from '../lexicon/unitNames.ts';
import type { Plan } from '../readPlan.ts';
import type { Task } from '../tasks/tasks.ts';
import { namesMany, namesPerson } from './unitKinds.ts';
import type { UnitMention } from './unitList.ts';

/** A name of one unit, with every place where tasks bear it, in order. */
export interface NamedUnit {
  readonly name: string;
  /** `spellingKey` of the name. */
  readonly key: string;
  readonly mentions: readonly UnitMention[];
  readonly tasks: readonly Task[];
}

/** "Trường Tiểu học Tân An", "UBND xã Tân Ân". */
const BEARS_PROPER_NAME = new RegExp(`${anyWord(BEFORE_PROPER_NAMES)}\\s+\\p{Lu}`, 'u');
const FEWEST_WORDS = 3;
/** No unit of the data has a longer name. */
const MOST_WORDS = 20;
const PLACE = new RegExp(`^(?:\\(|${anyOf(PLACES_OF_BODIES)}${WORD_END})`, 'iu');
const ENDS_WITH_PLACE = new RegExp(`${anyWord(PLACES_OF_BODIES)}$`, 'iu');

/** The units that the plan's tasks name one by one: no collectives, no persons. */
export function namedUnits(plan: Plan): readonly NamedUnit[] {
  const places = new Set<number>();
  const units = new Map<string, { name: string; key: string; mentions: UnitMention[]; tasks: Task[] }>();
  for (const task of plan.tasks) {
    for (const mention of [...task.lead, ...task.cooperating]) {
      const { name, span } = mention;
      if (places.has(span.start) || namesMany(name) || namesPerson(name)) continue;
      places.add(span.start);
      const key = spellingKey(name);
      const unit = units.get(key) ?? { name, key, mentions: [], tasks: [] };
      units.set(key, unit);
      unit.mentions.push(mention);
      unit.tasks.push(task);
    }
  }
  return [...units.values()];
}

/** Is one name probably the other, mistyped? Two that stand in one row are two units, and names of places may well be so near. */
export function isMistyped(wrong: NamedUnit, right: NamedUnit, knowledge: Knowledge): boolean {
  if (!isOneLetterApart(wrong.key, right.key) || BEARS_PROPER_NAME.test(foldLookAlikes(wrong.name))) return false;
  if (wrong.tasks.some((task) => right.tasks.includes(task))) return false;
  if (isKnownUnit(right.name, knowledge)) return true;
  // of two names that nobody knows the more frequent is right, else the first; "Khoa Nhi" and "Khoa Nha" are both
  if (wrong.key.split(' ').length < FEWEST_WORDS) return false;
  const [count, other] = [wrong.mentions.length, right.mentions.length];
  return count < other || (count === other && startOf(right) < startOf(wrong));
}

function startOf({ mentions }: NamedUnit): number {
  return mentions[0]?.span.start ?? 0;
}

/** Do the data know the unit, perhaps with the place that it belongs to behind its name: "Sở Y tế tỉnh Lào Cai", "UBND xã Tân Hưng"? */
export function isKnownUnit(name: string, knowledge: Knowledge): boolean {
  const words = foldLookAlikes(name).split(' ');
  return words.slice(0, MOST_WORDS).some((_, index) => {
    const [known, rest] = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')];
    if (knowledge.unitsNamed(known).length === 0) return false;
    return (
      rest === '' ||
      PLACE.test(rest) ||
      (ENDS_WITH_PLACE.test(known) && /^\p{Lu}/u.test(rest)) ||
      knowledge.provinceNamed(rest) !== null
    );
  });
}

import type { Knowledge } from '../knowledge/knowledge.ts';
import type { UnitEntry } from '../knowledge/schema.ts';
import { WORD_END, anyOf } from '../text/pattern.ts';
import type { IsoDate, Today } from './dates.ts';
import { PLACE_WORDS } from './lexicon/issuers.ts';
import type { Plan } from './readPlan.ts';
import type { UnitMention } from './unitList.ts';

/** A unit that a task is given to and that is no more. */
export interface EndedUnit {
  readonly unit: UnitEntry;
  readonly mention: UnitMention;
  /** It was gone on the document's own day; otherwise it ends before the task is due. */
  readonly whenSigned: boolean;
}

const PLACE = new RegExp(`\\s(?=${anyOf(PLACE_WORDS)}${WORD_END})`, 'u');

/** The units of tasks, leading and cooperating, that had ended when the document was signed or will have when the task is due. */
export function endedUnits(plan: Plan, today: Today, knowledge: Knowledge): readonly EndedUnit[] {
  const signed = dayOf(plan, today);
  return plan.tasks.flatMap(({ lead, leadState, cooperating, deadline }) => {
    const own = leadState === 'own' ? lead : [];
    return [...own, ...cooperating].flatMap((mention) => {
      const whenSigned = endedBy(mention.name, signed, knowledge);
      const later = whenSigned ?? (deadline.due === null ? null : endedBy(mention.name, deadline.due, knowledge));
      return later ? [{ unit: later, mention, whenSigned: whenSigned !== null }] : [];
    });
  });
}

/** The document's date; without one, the end of the time that it is for, and today only when it names none. */
function dayOf({ header }: Plan, today: Today): IsoDate {
  const year = header.period?.to ?? header.year;
  return header.date?.value ?? (year === null ? today() : `${String(year)}-12-31`);
}

/** The unit of this name, when all that ever bore the name had ended by the day; the one that ended last. */
function endedBy(name: string, day: IsoDate, knowledge: Knowledge): UnitEntry | null {
  const exact = knowledge.unitsNamed(name);
  const units = exact.length > 0 ? exact : knowledge.unitsNamed(name.split(PLACE, 1)[0] ?? '');
  const ended = units.filter(({ validTo }) => validTo !== null && validTo < day);
  if (ended.length === 0 || ended.length < units.length) return null;
  return ended.toSorted((a, b) => ((a.validTo ?? '') < (b.validTo ?? '') ? 1 : -1))[0] ?? null;
}

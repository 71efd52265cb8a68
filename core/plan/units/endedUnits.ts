import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { UnitEntry } from '../../knowledge/schema.ts';
import { groupBy } from '../../text/groupBy.ts';
import { WORD_END, anyOf } from '../../text/pattern.ts';
import type { Span } from '../../text/span.ts';
import type { IsoDate, Today } from '../deadlines/dates.ts';
import { PLACE_WORDS } from '../lexicon/issuers.ts';
import type { Plan } from '../readPlan.ts';
import type { UnitMention } from './unitList.ts';

/** A unit that tasks are given to and that is no more, under one of its names. */
export interface EndedUnit {
  readonly unit: UnitEntry;
  readonly name: string;
  /** Where tasks name it so, in order; at least one. */
  readonly mentions: readonly Span[];
  /** It was gone on the document's own day; otherwise it ends before the first of the tasks is due. */
  readonly whenSigned: boolean;
  /** Its last day was seen in a source. */
  readonly isSure: boolean;
  readonly successors: readonly UnitEntry[];
  /** The one that has its work now, seen in a source; null where there are several. */
  readonly heir: UnitEntry | null;
}

const PLACE = new RegExp(`\\s(?=${anyOf(PLACE_WORDS)}${WORD_END})`, 'u');

/** The units of tasks, leading and cooperating, that had ended when the document was signed or will have when the task is due. */
export function endedUnits(plan: Plan, today: Today, knowledge: Knowledge): readonly EndedUnit[] {
  const found = groupBy(endedMentions(plan, today, knowledge), ({ unit, mention }) => `${unit.id} ${mention.name}`);
  return [...found.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { unit, mention, whenSigned } = first;
    const successors = unit.successor.flatMap((id) => knowledge.unit(id) ?? []);
    const [only, ...more] = successors;
    const heir = only && more.length === 0 && wasSeen(unit, 'successor') ? only : null;
    // a heading gives many tasks to one unit
    const mentions = [...new Map(group.map(({ mention: { span } }) => [span.start, span])).values()];
    return [{ unit, name: mention.name, mentions, whenSigned, isSure: wasSeen(unit, 'validTo'), successors, heir }];
  });
}

interface EndedMention {
  readonly unit: UnitEntry;
  readonly mention: UnitMention;
  readonly whenSigned: boolean;
}

function endedMentions(plan: Plan, today: Today, knowledge: Knowledge): readonly EndedMention[] {
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

/** Was this fact of the unit seen in a source? */
function wasSeen({ confidence, recalledFields }: UnitEntry, field: 'validTo' | 'successor'): boolean {
  return confidence === 'verified' && !recalledFields.includes(field);
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

import { type IsoDate, inYear, yearOf } from '../plan/deadlines/dates.ts';
import type { Plan } from '../plan/readPlan.ts';

/** How the time of an old plan lies to that of a new one: plans of two years say the same of two years. */
export interface PlanYears {
  /** A text of one of the plans with its years told from the plan's own: "năm 2024" of a plan for 2024 is "năm ±0". */
  readonly relative: (text: string, of: 'old' | 'new') => string;
  /** Years of the old plan as the new one would name them. */
  readonly moved: (years: readonly number[]) => readonly number[];
  /** A day of the old plan where the new one would have it: the same day of its own year. */
  readonly movedDay: (day: IsoDate) => IsoDate;
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;

/** By the first years of two plans, where both say which. */
export function planYears(old: Plan, now: Plan): PlanYears {
  const own = { old: firstYear(old), new: firstYear(now) };
  const by = own.old === null || own.new === null ? 0 : own.new - own.old;
  return {
    relative: (text, of) => {
      const year = own[of];
      return year === null ? text : text.replace(YEAR, (written) => `±${String(Number(written) - year)}`);
    },
    moved: (years) => (by === 0 ? years : years.map((year) => year + by)),
    movedDay: (day) => {
      if (by === 0 || yearOf(day) !== own.old) return day;
      // 29 February of a year that the next one does not have
      return inYear(day, yearOf(day) + by) ?? `${String(yearOf(day) + by)}-02-28`;
    },
  };
}

function firstYear({ header: { year, period } }: Plan): number | null {
  return year ?? period?.from ?? null;
}

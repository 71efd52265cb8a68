import type { IsoDate } from '../plan/deadlines/dates.ts';
import type { Target } from '../plan/targets/targets.ts';
import type { Task } from '../plan/tasks/tasks.ts';
import type { Span } from '../text/span.ts';

/** The same thing in two plans; spans and tasks of each are those of its own plan. */
export interface Both<T> {
  readonly old: T;
  readonly new: T;
}

/** Where a task's day went; `changed` where one of the two is no day. */
export type DeadlineMove = 'earlier' | 'later' | 'set' | 'lost' | 'changed';

/** What became of a promise; `unclear` where nobody can say which of the two asks for more. */
export type TargetMove = 'raised' | 'lowered' | 'unclear';

/** A document that a plan cites, or a law that it names. */
export interface CitedThing {
  /** "Nghị định số 61/2018/NĐ-CP", "Luật Viên chức". */
  readonly name: string;
  readonly number: string | null;
  readonly date: IsoDate | null;
  readonly span: Span;
}

/** A number or a day of a head and where it stands; null while it is blank. */
export interface HeadPart {
  readonly value: string;
  readonly span: Span;
}

export type HeadChange =
  | ({ readonly kind: 'number-changed' } & Both<HeadPart | null>)
  | ({ readonly kind: 'date-changed' } & Both<HeadPart | null>);

export type TargetChange = (
  | { readonly kind: 'target-added'; readonly new: Target }
  | { readonly kind: 'target-dropped'; readonly old: Target }
  | ({ readonly kind: 'target-changed'; readonly move: TargetMove } & Both<Target>)
  | ({ readonly kind: 'target-unit-changed' } & Both<Target>)
) & {
  /** The task whose row or sentence it stands in, in the new plan if it is there; null where it stands in none. */
  readonly task: Task | null;
};

export type TaskChange =
  | { readonly kind: 'task-added'; readonly new: Task }
  | { readonly kind: 'task-dropped'; readonly old: Task }
  | ({ readonly kind: 'task-split' } & { readonly old: Task; readonly new: readonly Task[] })
  | ({ readonly kind: 'task-merged' } & { readonly old: readonly Task[]; readonly new: Task })
  | ({
      readonly kind: 'lead-changed';
      readonly from: readonly string[];
      readonly to: readonly string[];
      /** Each unit that led is followed by one that took over its work when bodies were reorganised. */
      readonly bySuccession: boolean;
    } & Both<Task>)
  | ({
      readonly kind: 'cooperation-changed';
      readonly added: readonly string[];
      readonly dropped: readonly string[];
    } & Both<Task>)
  | ({
      readonly kind: 'deadline-changed';
      readonly move: DeadlineMove;
      /** The days are of plans of two years, and were compared within their year. */
      readonly withinYear: boolean;
    } & Both<Task>);

export type CitationChange =
  | { readonly kind: 'citation-added'; readonly new: CitedThing }
  | { readonly kind: 'citation-dropped'; readonly old: CitedThing }
  | ({ readonly kind: 'citation-replaced' } & Both<CitedThing>)
  | ({ readonly kind: 'citation-date-changed' } & Both<CitedThing>);

/** One thing that is not the same in two plans, as data. */
export type Change = HeadChange | TargetChange | TaskChange | CitationChange;

export type ChangeKind = Change['kind'];

/** Does a plan promise less than the one before it: a target lowered, or given up? */
export function isLowered(change: Change): boolean {
  return change.kind === 'target-dropped' || (change.kind === 'target-changed' && change.move === 'lowered');
}

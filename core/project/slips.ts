import type { Knowledge } from '../knowledge/knowledge.ts';
import type { IsoDate } from '../plan/deadlines/dates.ts';
import type { Plan } from '../plan/readPlan.ts';
import { type RecurringDays, firstRecurringDay, recurringDays } from '../plan/deadlines/recurringDays.ts';
import type { Task } from '../plan/tasks/tasks.ts';
import { unitNames } from '../plan/units/unitNames.ts';
import { wordKey } from '../text/fold.ts';
import { groupBy } from '../text/groupBy.ts';
import { hashesOf } from '../text/hash.ts';
import { comparedUnits } from './comparedUnits.ts';
import { type DocumentHead, headOf } from './summary.ts';

/** A task as it is handed on to who must do it. */
export interface SlipTask {
  /** The same whenever the plan is read again, wherever the task stands in it. */
  readonly id: string;
  readonly task: Task;
  readonly file: string;
  readonly line: number;
  readonly document: DocumentHead;
  /** When it comes back, where the text says so beyond doubt and the plan says for how long; else null. */
  readonly series: Series | null;
}

/** Days that come back, from the first to the last day on which one may fall. */
export interface Series extends RecurringDays {
  readonly first: IsoDate;
  readonly until: IsoDate;
}

/** The tasks of one unit. */
export interface Slip {
  /** Null for tasks that no unit leads. */
  readonly unit: string | null;
  readonly tasks: readonly SlipTask[];
}

/** Which slips are wanted. */
export interface SlipChoice {
  /** Only what this unit does, in whatever writing; null for every unit. */
  readonly unit: string | null;
  /** What a unit cooperates in is its work too. */
  readonly cooperating: boolean;
}

/** A document with the name that slips give it. */
export interface SlipSource {
  readonly file: string;
  readonly plan: Plan;
  readonly knowledge: Knowledge;
}

interface Given {
  readonly task: SlipTask;
  readonly unit: string | null;
  readonly issuer: string;
}

/** The tasks of plans by unit, in the order in which units and tasks come up. Units of one name that are of two bodies are two. */
export function slipsOf(sources: readonly SlipSource[], choice: SlipChoice): readonly Slip[] {
  const given = sources.flatMap((source) => givenIn(source, choice));
  const groups = [...groupBy(given, ({ unit, issuer }) => `${issuer}\n${unit ?? ''}`).values()];
  const counts = groupBy(groups, ([first]) => first?.unit ?? '');
  return groups.map((group) => {
    const [first] = group;
    const unit = first?.unit ?? null;
    const issuer = first?.task.document.issuer ?? null;
    const isShared = unit !== null && issuer !== null && (counts.get(unit)?.length ?? 0) > 1;
    return { unit: isShared ? `${unit} (${issuer})` : unit, tasks: group.map(({ task }) => task) };
  });
}

/** All tasks of slips, each once, those of one unit together. */
export function tasksOnce(slips: readonly Slip[]): readonly SlipTask[] {
  return [...new Map(slips.flatMap(({ tasks }) => tasks.map((task) => [task.id, task] as const))).values()];
}

function givenIn({ file, plan, knowledge }: SlipSource, { unit, cooperating }: SlipChoice): readonly Given[] {
  const document = headOf(plan);
  const label = unitNames(document.issuer, knowledge);
  const { same } = comparedUnits(document.issuer, knowledge);
  const ids = taskIds(plan, document, file);
  return plan.tasks.flatMap((task, index): readonly Given[] => {
    // prose may give work that nobody leads: "Phòng A phối hợp với …"
    const helps = cooperating || task.lead.length === 0;
    const units = [...task.lead, ...(helps ? task.cooperating : [])].map(({ name }) => name);
    const wanted = unit === null ? units : units.filter((name) => same(name, unit));
    const names = [...new Set(wanted.map(label))];
    const slip: SlipTask = {
      id: ids[index] ?? '',
      task,
      file,
      line: plan.document.lines.lineOf(task.span.start),
      document,
      series: seriesOf(task, document),
    };
    const issuer = wordKey(document.issuer ?? '');
    if (units.length === 0 && unit === null) return [{ task: slip, unit: null, issuer: '' }];
    return names.map((name) => ({ task: slip, unit: name, issuer }));
  });
}

/** A name for each task of what its plan and its title say; tasks that are alike to the letter get a running number. */
function taskIds(
  { tasks }: Plan,
  { issuer, kind, year, period, title, number }: DocumentHead,
  file: string,
): readonly string[] {
  const plan = [issuer ?? '', title ?? number ?? file].map(wordKey);
  return hashesOf(
    tasks.map(({ origin, title: work }) => [...plan, kind, year ?? period?.from, origin, wordKey(work)].join('\u0000')),
  );
}

/** A plan without a year, or one that is over when it is issued, says of no day that it is the first. */
function seriesOf({ deadline }: Task, { year, period, date }: DocumentHead): Series | null {
  const days = recurringDays(deadline);
  const [from, to] = [year ?? period?.from, year ?? period?.to];
  if (!days || from === undefined || to === undefined) return null;
  const begins = `${String(from)}-01-01`;
  const until = `${String(to)}-12-31`;
  const first = firstRecurringDay(days, date !== null && date > begins ? date : begins);
  return first <= until ? { ...days, first, until } : null;
}

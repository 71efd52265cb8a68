import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Plan } from '../readPlan.ts';
import { isSameUnit, nameInList } from '../units/sameUnit.ts';
import type { UnitMention } from '../units/unitList.ts';
import type { Task } from './tasks.ts';

/** A unit that is named as cooperating in a task that it leads. */
export interface SelfCooperation {
  /** The first of the rows that its mention is for. */
  readonly task: Task;
  readonly partner: UnitMention;
  readonly lead: UnitMention;
  /** The name under which the mention holds it, which may be a list: "các Sở: Tài chính, Nội vụ". */
  readonly unit: string;
}

/** The partners that lead all the rows for which they are named; one cell of partners that spans rows is right for those that others lead. */
export function* selfCooperations(plan: Plan, knowledge: Knowledge): Generator<SelfCooperation> {
  const issuer = plan.header.issuer?.value ?? null;
  const leads = (unit: UnitMention, { lead }: Task): UnitMention | undefined =>
    lead.find(({ name }) => isSameUnit(name, unit.name, issuer, knowledge) || nameInList(unit.name, name) !== null);
  for (const [partner, tasks] of partners(plan)) {
    const [task] = tasks;
    const lead = task && leads(partner, task);
    if (!lead || !tasks.every((other) => leads(partner, other))) continue;
    yield { task, partner, lead, unit: nameInList(partner.name, lead.name) ?? partner.name };
  }
}

/** Every partner of a row whose own lead is certain, with the tasks of all rows that its cell spans. */
function partners(plan: Plan): ReadonlyMap<UnitMention, readonly Task[]> {
  const places = new Map<number, UnitMention>();
  const tasks = new Map<UnitMention, Task[]>();
  for (const task of plan.tasks) {
    if (task.leadState !== 'own' && task.leadState !== 'ditto') continue;
    for (const mention of task.origin === 'prose' ? [] : task.cooperating) {
      const partner = places.get(mention.span.start) ?? mention;
      places.set(mention.span.start, partner);
      tasks.set(partner, [...(tasks.get(partner) ?? []), task]);
    }
  }
  return tasks;
}

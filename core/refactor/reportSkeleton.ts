import { tableCell, tableLines } from '../lint/rebuildTable.ts';
import { amountOf } from '../lint/targetFigures.ts';
import { day } from '../lint/wording.ts';
import { isFollowingUp } from '../plan/tasks/followingUp.ts';
import { givenNumber } from '../plan/header/header.ts';
import { REPORT_SKELETON } from '../plan/lexicon/skeletons.ts';
import type { Plan } from '../plan/readPlan.ts';
import type { Target } from '../plan/targets/targets.ts';
import type { Task } from '../plan/tasks/tasks.ts';
import { capitalized } from '../text/letterCase.ts';
import { wordKey } from '../text/fold.ts';
import { contains } from '../text/span.ts';

/** The part of a report that answers a plan: its targets and tasks in tables, with what was reached left empty. A text of its own, in Markdown. */
export function reportSkeleton(plan: Plan): string {
  const { basis, targets, targetColumns, tasks, taskColumns } = REPORT_SKELETON;
  const { date, title } = plan.header;
  const number = givenNumber(plan.header);
  const named = [
    basis,
    number ? `${REPORT_SKELETON.number} ${number.value}` : null,
    date ? `${REPORT_SKELETON.dated} ${day(date.value).vi}` : null,
  ];
  const lead = [named.filter(Boolean).join(' '), title?.value].filter(Boolean).join(': ');
  const asked = targetsAsked(plan).map((target, index) => [
    String(index + 1),
    capitalized(target.text),
    askedOf(target),
    '',
    '',
  ]);
  const work = tasksAsked(plan);
  // rows keep the numbers of the plan where those tell them apart
  const own = work.flatMap(({ ordinal }) => ordinal ?? []);
  const numbers = new Set(own).size === work.length ? own : work.map((_, index) => String(index + 1));
  const given = work.map((task, index) => [numbers[index] ?? '', ...rowOf(task)]);
  const parts = [
    [lead],
    ...(asked.length === 0
      ? []
      : [[targets], tableLines([targetColumns, ...asked.map((cells) => cells.map(tableCell))])]),
    ...(given.length === 0 ? [] : [[tasks], tableLines([taskColumns, ...given.map((cells) => cells.map(tableCell))])]),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Each once, without those that a task of the appendix counts. */
function targetsAsked({ targets, tasks }: Plan): readonly Target[] {
  const free = targets.filter(({ span }) => !tasks.some((task) => contains(task.span, span)));
  const keys = free.map(({ text, unit }) => `${wordKey(text)} ${unit}`);
  return free.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

/** The rows of the appendix, and the assignments in prose that a report can answer. */
function tasksAsked({ tasks }: Plan): readonly Task[] {
  return tasks.filter(({ title, origin }) => !isFollowingUp(title, origin));
}

function askedOf(target: Target): string {
  const { least, most, about } = REPORT_SKELETON;
  const sign = { '>=': `${least} `, '<=': `${most} `, '~': `${about} `, '=': '' }[target.comparator];
  return sign + amountOf(target).vi;
}

function rowOf({ title, lead, deadline }: Task): readonly string[] {
  return [title, lead.map(({ name }) => name).join('; '), deadline.text, '', ''];
}

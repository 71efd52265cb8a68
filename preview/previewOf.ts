import type { Knowledge } from '../core/knowledge/knowledge.ts';
import type { Finding } from '../core/lint/lint.ts';
import type { IsoDate } from '../core/plan/deadlines/dates.ts';
import { isReport, tasksByTable } from '../core/plan/queries.ts';
import type { Plan } from '../core/plan/readPlan.ts';
import type { Task } from '../core/plan/tasks/tasks.ts';
import { type Project, citingOf } from '../core/project/project.ts';
import { headOf } from '../core/project/summary.ts';
import { trimEndOf } from '../core/text/trim.ts';
import { appendixTable } from './appendixTable.ts';
import { citationViews } from './citations.ts';
import { loadOf } from './load.ts';
import { findingView, placeFindings } from './placing.ts';
import { proseTable } from './proseTable.ts';
import { targetViews } from './targets.ts';
import { periodOf, timelineOf } from './timeline.ts';
import { unitNames } from '../core/plan/units/unitNames.ts';
import type { DueKind, HeadView, PreviewView, TaskView } from './view.ts';

/** What a plan is shown with. */
export interface PreviewContext {
  /** The file as people name it. */
  readonly file: string;
  readonly knowledge: Knowledge;
  readonly project: Project;
  readonly today: IsoDate;
}

/** What the preview shows of a plan and its findings. Total and deterministic, as they are. */
export function previewOf(plan: Plan, findings: readonly Finding[], context: PreviewContext): PreviewView {
  const { file, knowledge, project, today } = context;
  const placing = placeFindings(findings);
  const timeline = timelineOf(
    plan.tasks.flatMap(({ deadline }) => deadline.due ?? []),
    plan.header.year,
  );
  const unitOf = unitNames(plan.header.issuer?.value ?? null, knowledge);
  const names = (units: Task['lead']): readonly string[] => [...new Set(units.map(({ name }) => unitOf(name)))];
  const viewOf = (task: Task): TaskView => ({
    name: nameOf(task),
    line: plan.document.lines.lineOf(task.span.start) - 1,
    leads: names(task.lead),
    cooperating: names(task.cooperating),
    due: task.deadline.due,
    kind: dueKind(task),
    period: periodOf(timeline, task.deadline.due),
  });
  const appendices = [...tasksByTable(plan)].map(([table, tasks]) =>
    appendixTable(plan, table, tasks, viewOf, placing),
  );
  const assigned = plan.tasks.filter(({ row }) => row === null);
  const tables = assigned.length === 0 ? appendices : [...appendices, proseTable(plan, assigned, viewOf, placing)];
  const targets = targetViews(plan, project, knowledge, placing);
  const citations = citationViews({ plan, citing: citingOf(plan, project), today, knowledge, placing });
  return {
    file,
    today,
    isReport: isReport(plan),
    head: headView(plan, knowledge),
    tables,
    timeline,
    load: loadOf(tables, timeline),
    targets,
    citations,
    findings: findings.map((finding) => findingView(finding, plan)),
    elsewhere: placing.rest(),
  };
}

function headView(plan: Plan, knowledge: Knowledge): HeadView {
  const { kind, number, date, issuer, title } = headOf(plan);
  return {
    type: kind === null ? null : (knowledge.typeOfCode(kind)?.names[0] ?? kind),
    number,
    date,
    issuer,
    title: title?.replace(/\s+/gu, ' ') ?? null,
  };
}

const LONGEST_NAME = 140;

/** "6.3. Thực hiện …", cut at a word. */
function nameOf({ ordinal, title }: Task): string {
  const number = ordinal === null ? '' : `${trimEndOf(ordinal, /[.)]/u)}. `;
  if (title.length <= LONGEST_NAME) return number + title;
  const cut = title.slice(0, LONGEST_NAME);
  return `${number}${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_NAME / 2))}…`;
}

/** A deadline is missing where a cell or a labelled line should say it; prose need not, nor a table that has no such column. */
function dueKind({ deadline, deadlineState, origin }: Task): DueKind {
  if (deadline.kind !== 'missing') return deadline.kind;
  return deadlineState === 'missing' && origin !== 'prose' ? 'missing' : 'unsaid';
}

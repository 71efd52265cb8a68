import {
  type AnnotatedTextEdit,
  type CodeAction,
  CodeActionKind,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { handOver } from '../../core/lint/handOver.ts';
import type { Data, TextEdit } from '../../core/lint/rule.ts';
import type { Plan } from '../../core/plan/readPlan.ts';
import { isWithin } from '../../core/plan/outline/outline.ts';
import { sectionAbove } from '../../core/plan/texts.ts';
import { appendixFromProse } from '../../core/refactor/appendixFromProse.ts';
import { renumberTable, renumberText } from '../../core/refactor/renumber.ts';
import { sortTasks } from '../../core/refactor/sortTasks.ts';
import { splitLeads, taskOfSeveral } from '../../core/refactor/splitLeads.ts';
import { tableFromLines } from '../../core/refactor/tableFromLines.ts';
import { type Span, contains } from '../../core/text/span.ts';
import { editsOf, spanAt } from '../convert.ts';
import type { Snapshot } from '../session.ts';
import { type WordId, words } from '../words.ts';
import { versioned } from './versioned.ts';

interface Refactoring {
  readonly title: WordId;
  readonly data?: Data;
  /** What a person should look at before it is done: numbers that other texts may cite, work that changes hands. Null for a mere change of form. */
  readonly confirm: WordId | null;
  readonly edits: (plan: Plan, at: Span) => readonly TextEdit[];
}

const REFACTORINGS: readonly Refactoring[] = [
  { title: 'tableFromLines', confirm: null, edits: tableFromLines },
  { title: 'splitLeads', confirm: 'confirmLeads', edits: splitLeads },
  { title: 'sortByDeadline', confirm: 'confirmNumbers', edits: (plan, at) => sortTasks(plan, at, 'deadline') },
  { title: 'sortByUnit', confirm: 'confirmNumbers', edits: (plan, at) => sortTasks(plan, at, 'unit') },
  { title: 'renumberTable', confirm: 'confirmNumbers', edits: renumberTable },
  {
    title: 'renumberText',
    confirm: 'confirmNumbers',
    edits: (plan, at) => (isInTable(plan, at) ? [] : renumberText(plan)),
  },
  {
    title: 'appendixFromProse',
    confirm: 'confirmAppendix',
    edits: (plan, at) => (isOrganising(plan, at) ? appendixFromProse(plan) : []),
  },
];

/** Changes of the plan's form at a place; `annotations`: the client can show an edit before it is made. */
export function refactorings(snapshot: Snapshot, range: Range, annotations: boolean): readonly CodeAction[] {
  const { plan } = snapshot;
  const at = spanAt(plan.document.lines, range);
  return [...REFACTORINGS, ...keepingFirstLead(plan, at)].flatMap((refactoring) => {
    const edits = refactoring.edits(plan, at);
    return edits.length > 0 ? [actionOf(snapshot, refactoring, edits, annotations)] : [];
  });
}

function actionOf(
  snapshot: Snapshot,
  { title, data, confirm }: Refactoring,
  edits: readonly TextEdit[],
  annotations: boolean,
): CodeAction {
  const { plan, locale } = snapshot;
  const named = words(locale, title, data);
  const plain = editsOf(plan.document, edits);
  const edit: WorkspaceEdit =
    annotations && confirm !== null
      ? {
          ...versioned(
            snapshot,
            plain.map((one): AnnotatedTextEdit => ({ ...one, annotationId: title })),
          ),
          changeAnnotations: {
            [title]: { label: named, description: words(locale, confirm), needsConfirmation: true },
          },
        }
      : versioned(snapshot, plain);
  return { title: named, kind: CodeActionKind.RefactorRewrite, edit };
}

function keepingFirstLead(plan: Plan, at: Span): readonly Refactoring[] {
  const task = taskOfSeveral(plan, at);
  const unit = task?.lead[0]?.name;
  if (!task || unit === undefined) return [];
  const edits = (): readonly TextEdit[] => handOver(plan, task, unit) ?? [];
  return [{ title: 'keepFirstLead', data: { unit }, confirm: 'confirmLeads', edits }];
}

function isInTable({ tables }: Plan, { start }: Span): boolean {
  return tables.some(({ span }) => contains(span, { start, end: start }));
}

/** In an assignment, or in the section that gives them. */
function isOrganising({ tasks, passages, sections }: Plan, { start }: Span): boolean {
  const inTask = tasks.some(({ span }) => contains(span, { start, end: start }));
  return inTask || isWithin(sectionAbove(passages, sections, start + 1), 'organisation');
}

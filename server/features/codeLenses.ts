import type { CodeLens } from 'vscode-languageserver';
import { isWithin, type Section } from '../../core/plan/outline/outline.ts';
import { headerSpan, tasksByTable } from '../../core/plan/queries.ts';
import type { Task } from '../../core/plan/tasks/tasks.ts';
import { type Span, contains } from '../../core/text/span.ts';
import { rangeOf } from '../convert.ts';
import { CLIENT_COMMANDS } from '../protocol.ts';
import type { Snapshot } from '../session.ts';
import { type WordId, words } from '../words.ts';

/** The rule whose findings are counted over the section of targets. */
const BELOW_MINIMUM = 'target-below-minimum';

/** How tables of tasks, the sections that give work, and those of targets stand, in a line over each. */
export function codeLenses(snapshot: Snapshot, commands: ReadonlySet<string>): CodeLens[] {
  if (!snapshot.editor.codeLens) return [];
  return [...tableLines(snapshot), ...givenLines(snapshot), ...targetLines(snapshot)]
    .sort((a, b) => a.at.start - b.at.start)
    .map(({ at, title }) => lens(snapshot, at, title, commands));
}

interface Line {
  readonly at: Span;
  readonly title: string;
}

/** A click opens the preview, where the client has one; without a command a lens is a line to read. */
function lens({ plan, uri }: Snapshot, at: Span, title: string, commands: ReadonlySet<string>): CodeLens {
  const { start } = rangeOf(plan.document.lines, at);
  const command = CLIENT_COMMANDS.openPreview;
  return {
    range: { start, end: start },
    command: commands.has(command) ? { title, command, arguments: [uri] } : { title, command: '' },
  };
}

function tableLines({ plan, locale }: Snapshot): readonly Line[] {
  return [...tasksByTable(plan)].map(([table, tasks]) => ({
    at: headerSpan(table),
    title: countedTasks(locale, tasks),
  }));
}

/** Under "Tổ chức thực hiện" what sentences give, under "Nhiệm vụ" the work with labelled lines. */
function givenLines(snapshot: Snapshot): readonly Line[] {
  const { tasks } = snapshot.plan;
  return [
    ...linesOver(
      snapshot,
      'organisation',
      tasks.filter(({ row }) => row === null),
    ),
    ...linesOver(
      snapshot,
      'tasks',
      tasks.filter(({ origin }) => origin === 'fields'),
    ),
  ];
}

function linesOver(
  { plan, locale }: Snapshot,
  kind: 'organisation' | 'tasks',
  tasks: readonly Task[],
): readonly Line[] {
  return outermost(plan.sections, kind).flatMap(({ span, heading }) => {
    const given = tasks.filter((task) => contains(span, task.span));
    return given.length === 0 ? [] : [{ at: heading.span, title: countedTasks(locale, given) }];
  });
}

function countedTasks(locale: Snapshot['locale'], tasks: readonly Task[]): string {
  return counted(locale, [
    ['countTasks', tasks.length],
    ['withoutDeadline', tasks.filter(({ deadlineState }) => deadlineState === 'missing').length],
    ['withoutLead', tasks.filter(({ leadState }) => leadState === 'missing').length],
  ]);
}

function targetLines({ plan, locale, result }: Snapshot): readonly Line[] {
  const below = result().findings.filter(({ ruleId }) => ruleId === BELOW_MINIMUM);
  return outermost(plan.sections, 'goals').flatMap(({ span, heading }) => {
    const targets = plan.targets.filter((target) => contains(span, target.span));
    if (targets.length === 0) return [];
    const title = counted(locale, [
      ['countTargets', targets.length],
      ['belowMinimum', below.filter(({ at }) => contains(span, at)).length],
    ]);
    return [{ at: heading.span, title }];
  });
}

function outermost(sections: readonly Section[], kind: 'organisation' | 'tasks' | 'goals'): readonly Section[] {
  return sections.filter((section) => section.kind === kind && !isWithin(section.parent, kind));
}

/** The first count always, the others where they are not nought. */
function counted(locale: Snapshot['locale'], counts: readonly (readonly [WordId, number])[]): string {
  return counts
    .filter(([, count], index) => index === 0 || count > 0)
    .map(([id, count]) => words(locale, id, { count }))
    .join(' · ');
}

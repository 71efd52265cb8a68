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

/** How a table of tasks, the section that gives work, and the section of targets stand, in a line over each. */
export function codeLenses(snapshot: Snapshot, commands: ReadonlySet<string>): CodeLens[] {
  if (!snapshot.editor.codeLens) return [];
  return [...tableLines(snapshot), ...organisationLines(snapshot), ...targetLines(snapshot)]
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
    title: counted(locale, [
      ['countTasks', tasks.length],
      ['withoutDeadline', tasks.filter(isWithoutDeadline).length],
      ['withoutLead', tasks.filter(({ leadState }) => leadState === 'missing').length],
    ]),
  }));
}

function isWithoutDeadline({ deadlineState }: Task): boolean {
  return deadlineState === 'missing';
}

function organisationLines({ plan, locale }: Snapshot): readonly Line[] {
  const prose = plan.tasks.filter(({ origin }) => origin === 'prose');
  return outermost(plan.sections, 'organisation').flatMap(({ span, heading }) => {
    const given = prose.filter((task) => contains(span, task.span));
    if (given.length === 0) return [];
    const title = counted(locale, [
      ['countTasks', given.length],
      ['withoutDeadline', given.filter(isWithoutDeadline).length],
    ]);
    return [{ at: heading.span, title }];
  });
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

function outermost(sections: readonly Section[], kind: 'organisation' | 'goals'): readonly Section[] {
  return sections.filter((section) => section.kind === kind && !isWithin(section.parent, kind));
}

/** The first count always, the others where they are not nought. */
function counted(locale: Snapshot['locale'], counts: readonly (readonly [WordId, number])[]): string {
  return counts
    .filter(([, count], index) => index === 0 || count > 0)
    .map(([id, count]) => words(locale, id, { count }))
    .join(' · ');
}

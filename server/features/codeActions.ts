import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Range,
  type SnippetTextEdit,
  type TextEdit,
} from 'vscode-languageserver';
import type { Finding, FindingChange } from '../../core/lint/lint.ts';
import { type Silencing, silenceFile, silenceLine } from '../../core/lint/suppress.ts';
import { editsOf, rangeOf, spanAt } from '../convert.ts';
import { CLIENT_COMMANDS } from '../protocol.ts';
import type { Snapshot } from '../session.ts';
import { words } from '../words.ts';
import { addingEntries } from './addEntry.ts';
import { diagnosticOf } from './diagnostics.ts';
import { fixAll } from './fixAll.ts';
import { refactorings } from './refactorings.ts';
import { versioned } from './versioned.ts';

/** What the client can do with the actions. */
export interface ActionSupport {
  /** Edits may hold a place to type at. */
  readonly snippets: boolean;
  /** Commands that the client has. */
  readonly commands: ReadonlySet<string>;
  /** The client shows annotated edits before it makes them. */
  readonly annotations: boolean;
  /** The client makes edits of several files when the server asks for them. */
  readonly applies: boolean;
}

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.kehoach-lint`;

/** Quick fixes of the findings at a range, the ways to silence them, changes of form, all safe fixes of the document at once. */
export async function codeActions(
  snapshot: Snapshot,
  { range, context: { only } }: CodeActionParams,
  support: ActionSupport,
): Promise<CodeAction[]> {
  const asksFor = (kind: string): boolean => only?.some((one) => kind === one || kind.startsWith(`${one}.`)) === true;
  const fixes = only === undefined || asksFor(CodeActionKind.QuickFix);
  const found = fixes ? findingsAt(snapshot, range) : [];
  const rewrites = only === undefined || asksFor(CodeActionKind.RefactorRewrite);
  return [
    ...found.flatMap((finding) => quickFixes(snapshot, finding)),
    ...found.flatMap((finding) => silencings(snapshot, finding, support)),
    ...(fixes ? addingEntries(snapshot, range, support) : []),
    ...rulePages(snapshot, found, support),
    ...(rewrites ? refactorings(snapshot, range, support.annotations) : []),
    // several passes over the document: only for who asks
    ...(asksFor(FIX_ALL) ? await fixAllAction(snapshot) : []),
  ];
}

function findingsAt({ plan, result }: Snapshot, range: Range): readonly Finding[] {
  const { start, end } = spanAt(plan.document.lines, range);
  return result().findings.filter(({ at }) => at.start <= end && start <= at.end);
}

/** The safe fix is the preferred one; suggestions are for a person to choose among. */
function quickFixes(snapshot: Snapshot, finding: Finding): readonly CodeAction[] {
  const diagnostics = [diagnosticOf(snapshot, finding)];
  const action = (change: FindingChange, isPreferred: boolean): CodeAction => ({
    title: change.title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    isPreferred,
    edit: versioned(snapshot, editsOf(snapshot.plan.document, change.edits)),
  });
  return [
    ...(finding.fix ? [action(finding.fix, true)] : []),
    ...finding.suggestions.map((suggestion) => action(suggestion, false)),
  ];
}

function silencings(snapshot: Snapshot, finding: Finding, { snippets }: ActionSupport): readonly CodeAction[] {
  const { locale, plan } = snapshot;
  const { ruleId, at } = finding;
  const reason = words(locale, 'reason');
  const action = (id: 'silenceLine' | 'silenceFile', silencing: Silencing): CodeAction => ({
    title: words(locale, id, { rule: ruleId }),
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(snapshot, finding)],
    edit: versioned(snapshot, [snippets ? typedInto(snapshot, silencing) : plainEdit(snapshot, silencing)]),
  });
  return [
    action('silenceLine', silenceLine(plan.document, at, ruleId, reason)),
    action('silenceFile', silenceFile(plan.document, ruleId, reason)),
  ];
}

function plainEdit({ plan }: Snapshot, { span, text }: Silencing): TextEdit {
  return { range: rangeOf(plan.document.lines, span), newText: text };
}

/** The edit with the cursor on the reason. */
function typedInto({ plan }: Snapshot, { span, text, reason }: Silencing): SnippetTextEdit {
  const [before = '', behind = ''] = text.split(reason).map((part) => part.replace(/[$}\\]/gu, '\\$&'));
  const value = `${before}\${1:${reason}}${behind}`;
  return { range: rangeOf(plan.document.lines, span), snippet: { kind: 'snippet', value } };
}

function rulePages(
  { locale }: Snapshot,
  found: readonly Finding[],
  { commands }: ActionSupport,
): readonly CodeAction[] {
  const command = CLIENT_COMMANDS.openRulePage;
  if (!commands.has(command)) return [];
  return [...new Set(found.map(({ ruleId }) => ruleId))].map((rule) => {
    const title = words(locale, 'openRulePage', { rule });
    return { title, kind: CodeActionKind.QuickFix, command: { title, command, arguments: [rule] } };
  });
}

async function fixAllAction(snapshot: Snapshot): Promise<readonly CodeAction[]> {
  const edits = await fixAll(snapshot);
  if (edits.length === 0) return [];
  return [{ title: words(snapshot.locale, 'fixAll'), kind: FIX_ALL, edit: versioned(snapshot, edits) }];
}

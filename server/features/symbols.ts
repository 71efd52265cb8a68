import {
  type DocumentSymbol,
  SymbolKind,
  type WorkspaceSymbol,
  type WorkspaceSymbolParams,
} from 'vscode-languageserver';
import { tasksByTable } from '../../core/plan/queries.ts';
import type { NamedPlace } from '../../core/project/summary.ts';
import { unaccented } from '../../core/text/unaccented.ts';
import { protocolRange, rangeOf } from '../convert.ts';
import type { Snapshot } from '../session.ts';
import { words } from '../words.ts';
import type { WorkspaceIndex } from '../workspaceIndex.ts';

/** What VS Code's Markdown outline does not have: tasks by table, assignments, targets, cited documents. */
export function documentSymbols({ plan, locale }: Snapshot): DocumentSymbol[] {
  const { lines } = plan.document;
  const group = (name: string, kind: SymbolKind, members: readonly DocumentSymbol[]): readonly DocumentSymbol[] => {
    const [first, last] = [members[0], members.at(-1)];
    if (!first || !last) return [];
    const range = { start: first.range.start, end: last.range.end };
    return [{ name, kind, range, selectionRange: first.selectionRange, children: [...members] }];
  };
  const symbol = (name: string, detail: string, kind: SymbolKind, [whole, part]: readonly [Spanned, Spanned]) => ({
    name: name.trim() === '' ? '…' : name,
    detail,
    kind,
    range: rangeOf(lines, whole.span),
    selectionRange: rangeOf(lines, part.span),
  });
  const taskSymbol = (task: (typeof plan.tasks)[number]): DocumentSymbol =>
    symbol(
      [task.ordinal, task.title].filter(Boolean).join(' '),
      [task.lead.map(({ name }) => name).join(', '), task.deadline.text].filter(Boolean).join(' · '),
      SymbolKind.Event,
      [task, { span: within(task.titleSpan, task.span) }],
    );
  const tables = [...tasksByTable(plan).values()].flatMap((tasks) =>
    group(words(locale, 'appendix'), SymbolKind.Array, tasks.map(taskSymbol)),
  );
  const given = plan.tasks.filter(({ row }) => row === null).map(taskSymbol);
  const targets = plan.targets.map((target) => {
    const value = plan.document.source.slice(target.span.start, target.span.end);
    return symbol(target.text, value, SymbolKind.Number, [target, target]);
  });
  const citations = plan.citations.map((citation) =>
    symbol(citation.number.text, citation.type ?? '', SymbolKind.Key, [citation, { span: citation.numberSpan }]),
  );
  return [
    ...group(words(locale, 'targets'), SymbolKind.Array, targets),
    ...group(words(locale, 'assignments'), SymbolKind.Array, given),
    ...tables,
    ...group(words(locale, 'citations'), SymbolKind.Array, citations),
  ];
}

interface Spanned {
  readonly span: { readonly start: number; readonly end: number };
}

/** A title that goes on in another row is shown where it begins: a selection lies within its symbol. */
function within(part: Spanned['span'], whole: Spanned['span']): Spanned['span'] {
  const start = Math.max(part.start, whole.start);
  return { start, end: Math.max(start, Math.min(part.end, whole.end)) };
}

const MOST_SYMBOLS = 500;

/** Documents, tasks and targets of the workspace whose names hold the words, typed with or without diacritics. */
export async function workspaceSymbols(
  { query }: WorkspaceSymbolParams,
  index: WorkspaceIndex,
): Promise<WorkspaceSymbol[]> {
  const wanted = unaccented(query).split(/\s+/u).filter(Boolean);
  const isWanted = ({ name }: NamedPlace): boolean => {
    const text = unaccented(name);
    return wanted.every((word) => text.includes(word));
  };
  const found = (await index.documents()).flatMap(({ uri, summary }) => {
    const container = summary.number ?? uri.slice(uri.lastIndexOf('/') + 1);
    const make = (kind: SymbolKind, places: readonly NamedPlace[]): readonly WorkspaceSymbol[] =>
      places.filter(isWanted).map(({ name, at }) => ({
        name,
        kind,
        containerName: container,
        location: { uri, range: protocolRange(at) },
      }));
    const own = [summary.number, summary.title].filter(Boolean).join(' ');
    return [
      ...make(
        SymbolKind.File,
        summary.at.slice(0, 1).map((at) => ({ name: own || container, at })),
      ),
      ...make(SymbolKind.Event, summary.tasks),
      ...make(SymbolKind.Number, summary.targets),
    ];
  });
  return found.slice(0, MOST_SYMBOLS);
}

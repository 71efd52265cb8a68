import {
  EventEmitter,
  Range,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeDataProvider,
  Uri,
  workspace,
} from 'vscode';
import type { WorkspaceFinding, WorkspaceFindingsResult } from '../server/protocol.ts';
import { SECTION, readerLocale } from './settings.ts';
import { words } from './words.ts';

/** How the findings of the workspace are put together. */
const GROUPINGS = ['byDocument', 'byUnit', 'byRule'] as const;
type Grouping = (typeof GROUPINGS)[number];

interface Found {
  readonly uri: Uri;
  readonly finding: WorkspaceFinding;
}

type Node =
  | { readonly kind: 'grouping'; readonly grouping: Grouping }
  | { readonly kind: 'group'; readonly name: string; readonly found: readonly Found[] }
  | { readonly kind: 'finding'; readonly found: Found };

/** The findings of the workspace as a tree: by document, by unit, by rule, each with its counts. */
export interface FindingsTree extends TreeDataProvider<Node> {
  show(result: WorkspaceFindingsResult): void;
}

export function createFindingsTree(): FindingsTree {
  const changed = new EventEmitter<undefined>();
  const state: { found: readonly Found[] } = { found: [] };
  return {
    onDidChangeTreeData: changed.event,
    show({ documents }) {
      state.found = documents.flatMap(({ uri, findings }) =>
        findings.map((finding) => ({ uri: Uri.parse(uri), finding })),
      );
      changed.fire(undefined);
    },
    getTreeItem: (node) => itemOf(node, state.found),
    getChildren(node) {
      if (!node) return state.found.length === 0 ? [] : GROUPINGS.map((grouping) => ({ kind: 'grouping', grouping }));
      if (node.kind === 'grouping') return groupsOf(node.grouping, state.found);
      return node.kind === 'group' ? node.found.map((found) => ({ kind: 'finding', found })) : [];
    },
  };
}

function groupsOf(grouping: Grouping, found: readonly Found[]): Node[] {
  const groups = new Map<string, Found[]>();
  for (const one of found) {
    for (const name of namesOf(grouping, one)) {
      const group = groups.get(name) ?? [];
      group.push(one);
      groups.set(name, group);
    }
  }
  return [...groups]
    .sort(([a, one], [b, other]) => other.length - one.length || a.localeCompare(b, 'vi'))
    .map(([name, group]) => ({ kind: 'group', name, found: group }));
}

function namesOf(grouping: Grouping, { uri, finding }: Found): readonly string[] {
  if (grouping === 'byDocument') return [workspace.asRelativePath(uri)];
  if (grouping === 'byRule') return [finding.ruleId];
  return finding.units.length > 0 ? finding.units : [words(readerLocale(), 'noUnit')];
}

const ICONS: Readonly<Record<WorkspaceFinding['severity'], string>> = {
  error: 'error',
  warning: 'warning',
  info: 'info',
};

function itemOf(node: Node, all: readonly Found[]): TreeItem {
  if (node.kind === 'finding') return findingItem(node.found);
  const isTop = node.kind === 'grouping';
  const name = isTop ? words(readerLocale(), node.grouping) : node.name;
  // the three groupings in sight at once, and the documents below the first
  const { Collapsed, Expanded } = TreeItemCollapsibleState;
  const item = new TreeItem(name, isTop && node.grouping === 'byDocument' ? Expanded : Collapsed);
  item.description = String((isTop ? all : node.found).length);
  return item;
}

function findingItem({ uri, finding }: Found): TreeItem {
  const { start, end } = finding.range;
  const item = new TreeItem(finding.message);
  item.description = `${workspace.asRelativePath(uri)}, ${words(readerLocale(), 'line', { line: start.line + 1 })}`;
  item.tooltip = `${finding.message}\n${finding.ruleId}`;
  item.iconPath = new ThemeIcon(ICONS[finding.severity]);
  const selection = new Range(start.line, start.character, end.line, end.character);
  item.command = { title: SECTION, command: 'vscode.open', arguments: [uri, { selection }] };
  return item;
}

import type {
  Location,
  PrepareRenameParams,
  PrepareRenameResult,
  RenameParams,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { groupBy } from '../../core/text/groupBy.ts';
import { rangeOf } from '../convert.ts';
import type { Session, Snapshot } from '../session.ts';
import type { WorkspaceIndex } from '../workspaceIndex.ts';
import { namedAt, placesEverywhere } from './occurrences.ts';

/** The name of the unit or the number of the document under the cursor; null for anything else. */
export function prepareRename(snapshot: Snapshot, { position }: PrepareRenameParams): PrepareRenameResult | null {
  const named = namedAt(snapshot, position);
  if (!named) return null;
  const { document } = snapshot.plan;
  const placeholder = document.source.slice(named.span.start, named.span.end);
  return { range: rangeOf(document.lines, named.span), placeholder };
}

/** Writes another name or number in every place of the workspace that has the old one. */
export async function rename(
  snapshot: Snapshot,
  { position, newName }: RenameParams,
  { index, session }: { readonly index: WorkspaceIndex; readonly session: Session },
): Promise<WorkspaceEdit | null> {
  const named = namedAt(snapshot, position);
  if (!named || newName.trim() === '') return null;
  const places = await placesEverywhere(named, index, { withOwn: true });
  const documentChanges = [...groupBy(places, ({ uri }: Location) => uri)].map(([uri, found]) => ({
    textDocument: { uri, version: session.open.get(uri)?.version ?? null },
    edits: found.map(({ range }) => ({ range, newText: newName.trim() })),
  }));
  return { documentChanges };
}

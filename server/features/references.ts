import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
  type Location,
  type ReferenceParams,
} from 'vscode-languageserver';
import type { Snapshot } from '../session.ts';
import type { WorkspaceIndex } from '../workspaceIndex.ts';
import { namedAt, placesEverywhere, placesHere } from './occurrences.ts';

/** Every place of the workspace that names the document or unit under the cursor. */
export async function references(
  snapshot: Snapshot,
  { position, context }: ReferenceParams,
  index: WorkspaceIndex,
): Promise<Location[]> {
  const named = namedAt(snapshot, position);
  return named ? [...(await placesEverywhere(named, index, { withOwn: context.includeDeclaration }))] : [];
}

/** The same within the document. */
export function highlights(snapshot: Snapshot, { position }: DocumentHighlightParams): DocumentHighlight[] {
  const named = namedAt(snapshot, position);
  const places = named ? placesHere(snapshot, named) : [];
  return places.map((range) => ({ range, kind: DocumentHighlightKind.Text }));
}

import type { AnnotatedTextEdit, SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Snapshot } from '../session.ts';

/** Holds for this version of the document and no other. */
export function versioned(
  { uri, version }: Snapshot,
  edits: readonly (TextEdit | SnippetTextEdit | AnnotatedTextEdit)[],
): WorkspaceEdit {
  return { documentChanges: [{ textDocument: { uri, version }, edits: [...edits] }] };
}

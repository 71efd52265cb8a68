import type { TextEdit } from 'vscode-languageserver';
import { changesOf } from '../../preview/placing.ts';
import { editsOf } from '../convert.ts';
import type { Snapshot } from '../session.ts';

/** The edits of one of the things that the preview offers for a finding: its fingerprint, and which of them. None where it is gone. */
export function fixOne({ plan, result }: Snapshot, [fingerprint, action]: readonly unknown[]): readonly TextEdit[] {
  const finding = result().findings.find((each) => each.fingerprint === fingerprint);
  const change = finding && typeof action === 'number' ? changesOf(finding)[action] : undefined;
  return change ? editsOf(plan.document, change.edits) : [];
}

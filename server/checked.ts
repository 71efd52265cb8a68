import type { Diagnostic } from 'vscode-languageserver';
import type { ConfigProblem } from '../core/config/problems.ts';
import { isKnown } from '../core/lint/baseline.ts';
import { contains } from '../core/text/span.ts';
import { diagnosticOf } from './features/diagnostics.ts';
import { type Kept, keepPerDocument } from './kept.ts';
import type { Session, Snapshot } from './session.ts';
import type { WorkspaceFinding } from './protocol.ts';

/** A document after its check, as far as clients are told of it. */
export interface CheckedDocument {
  /** The editor's version; null for a document that is not open. */
  readonly version: number | null;
  readonly found: readonly Found[];
  /** What is wrong with the configuration that holds for it. */
  readonly problems: readonly ConfigProblem[];
}

export interface Found extends Pick<WorkspaceFinding, 'ruleId' | 'severity' | 'message' | 'units'> {
  readonly fingerprint: string;
  readonly diagnostic: Diagnostic;
}

/** Checks documents, each once until it changes. */
export function checkDocuments(session: Session): Kept<CheckedDocument> {
  return keepPerDocument(session, (snapshot) => {
    const { version, problems, editor, baseline, result } = snapshot;
    const findings = editor.enable ? result().findings : [];
    return {
      version,
      problems,
      found: findings.map((finding) => {
        const { ruleId, message, fingerprint } = finding;
        const severity = isKnown(finding, baseline) ? 'info' : finding.severity;
        const units = unitsOf(snapshot, finding.at);
        return { ruleId, severity, message, fingerprint, units, diagnostic: diagnosticOf(snapshot, finding) };
      }),
    };
  });
}

/** The units that lead the task that a place stands in. */
function unitsOf({ plan }: Snapshot, at: { readonly start: number; readonly end: number }): readonly string[] {
  return plan.tasks.find(({ span }) => contains(span, at))?.lead.map(({ name }) => name) ?? [];
}

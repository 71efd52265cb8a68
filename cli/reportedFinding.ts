import type { Severity } from '../core/config/presets.ts';
import type { FindingState } from '../core/lint/baseline.ts';
import type { Finding, FindingChange, FindingNote, SuppressedFinding } from '../core/lint/lint.ts';
import type { LineIndex, Range } from '../core/text/lineIndex.ts';
import { shownPath } from '../disk/paths.ts';

/** A change to the document. */
export interface ReportedChange {
  readonly title: string;
  readonly edits: readonly ReportedEdit[];
}

export interface ReportedEdit {
  readonly at: Range;
  readonly text: string;
}

export interface ReportedNote {
  readonly message: string;
  readonly at: Range;
  /** The other document that it stands in, relative to the current folder; null for this one. */
  readonly file: string | null;
}

/** A finding as reports tell it: plain data that need neither the text nor the plan, so that they can be kept, sent and read back. */
export interface ReportedFinding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly at: Range;
  readonly related: readonly ReportedNote[];
  readonly fix: ReportedChange | null;
  readonly suggestions: readonly ReportedChange[];
  readonly fingerprint: string;
  /** New in this run, or known before. */
  readonly state: FindingState;
}

/** A finding that a comment silenced. */
export interface WaivedFinding extends Omit<ReportedFinding, 'state'> {
  readonly reason: string | null;
  readonly until: string | null;
  /** Where the comment stands. */
  readonly comment: Range;
  /** Who wrote it, as git tells, where somebody asked. */
  readonly author?: string;
}

/** How places of a document are told: its lines, and the folder that paths are relative to. */
export interface Telling {
  readonly lines: LineIndex;
  readonly cwd: string;
}

export function reportedFinding(finding: Finding, telling: Telling): ReportedFinding {
  return { ...toldFinding(finding, telling), state: 'new' };
}

export function waivedFinding(finding: SuppressedFinding, telling: Telling): WaivedFinding {
  const { reason, until, span } = finding.by;
  return { ...toldFinding(finding, telling), reason, until, comment: telling.lines.rangeOf(span) };
}

function toldFinding(finding: Finding, { lines, cwd }: Telling): Omit<ReportedFinding, 'state'> {
  const { ruleId, severity, message, at, related, fix, suggestions, fingerprint } = finding;
  const change = ({ title, edits }: FindingChange): ReportedChange => ({
    title,
    edits: edits.map(({ span, text }) => ({ at: lines.rangeOf(span), text })),
  });
  const note = ({ message: text, at: place, document }: FindingNote): ReportedNote => ({
    message: text,
    at: (document?.plan.document.lines ?? lines).rangeOf(place),
    file: document && shownPath(document.file, cwd),
  });
  return {
    ruleId,
    severity,
    message,
    at: lines.rangeOf(at),
    related: related.map(note),
    fix: fix && change(fix),
    suggestions: suggestions.map(change),
    fingerprint,
  };
}

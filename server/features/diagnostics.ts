import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import { type ConfigProblem, FILE_START, problemSeverity } from '../../core/config/problems.ts';
import { isKnown } from '../../core/lint/baseline.ts';
import { type Finding, noteRange } from '../../core/lint/lint.ts';
import { CONFIGURATION_URL, ruleUrl } from '../../core/lint/links.ts';
import type { Rule } from '../../core/lint/rule.ts';
import type { Locale } from '../../core/text/localized.ts';
import { UnreadableFile } from '../../core/workspace/host.ts';
import { SEVERITY, protocolRange, rangeOf } from '../convert.ts';
import type { Snapshot } from '../session.ts';
import { uriOf } from '../uris.ts';
import { words } from '../words.ts';

const SOURCE = 'kehoach-lint';
const TAGS: Readonly<Record<NonNullable<Rule['tag']>, DiagnosticTag>> = {
  unnecessary: DiagnosticTag.Unnecessary,
  deprecated: DiagnosticTag.Deprecated,
};

/** What a diagnostic carries for requests about it. */
export interface DiagnosticData {
  readonly fingerprint: string;
}

/** A finding that a baseline knows is no more than a hint. */
export function diagnosticOf({ plan, rules, uri, baseline }: Snapshot, finding: Finding): Diagnostic {
  const { lines } = plan.document;
  const tag = rules.find(({ id }) => id === finding.ruleId)?.tag;
  const data: DiagnosticData = { fingerprint: finding.fingerprint };
  return {
    range: rangeOf(lines, finding.at),
    severity: isKnown(finding, baseline) ? DiagnosticSeverity.Hint : SEVERITY[finding.severity],
    source: SOURCE,
    code: finding.ruleId,
    codeDescription: { href: ruleUrl(finding.ruleId) },
    message: finding.message,
    ...(tag && { tags: [TAGS[tag]] }),
    relatedInformation: finding.related.map((note) => ({
      location: { uri: note.file === null ? uri : uriOf(note.file), range: protocolRange(noteRange(note, lines)) },
      message: note.message,
    })),
    data,
  };
}

/** What is wrong inside a configuration file, or a file that it names. */
export function configurationDiagnostic(problem: ConfigProblem, locale: Locale): Diagnostic {
  const { at, message } = problem;
  return {
    range: protocolRange(at),
    severity: SEVERITY[problemSeverity(problem)],
    source: SOURCE,
    code: 'configuration',
    codeDescription: { href: CONFIGURATION_URL },
    message: message[locale],
  };
}

/** Why a document could not be checked. */
export function failureDiagnostic(error: unknown, locale: Locale): Diagnostic {
  const message =
    error instanceof UnreadableFile
      ? error.reason[locale]
      : words(locale, 'failed', { reason: error instanceof Error ? error.message : String(error) });
  return { range: protocolRange(FILE_START), severity: SEVERITY.error, source: SOURCE, message };
}

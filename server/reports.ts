import type { CancellationToken, Diagnostic } from 'vscode-languageserver';
import { breathe } from './breathe.ts';
import type { ConfigProblem } from '../core/config/problems.ts';
import { hash } from '../core/text/hash.ts';
import { groupBy } from '../core/text/groupBy.ts';
import type { Locale } from '../core/text/localized.ts';
import type { CheckedDocument } from './checked.ts';
import { configurationDiagnostic, failureDiagnostic } from './features/diagnostics.ts';
import { withoutHalfTyped } from './halfTyped.ts';
import type { Kept } from './kept.ts';
import type { Session } from './session.ts';
import { uriOf } from './uris.ts';

/** The diagnostics of a document at one moment. */
export interface DocumentReport {
  readonly uri: string;
  readonly version: number | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Two reports of one id say the same. */
  readonly resultId: string;
}

/** Makes reports. */
export interface Reports {
  /** The report of a document now, without what is half-typed; null when there is no such document. */
  of(uri: string): Promise<DocumentReport | null>;
  /** The reports of every document of the workspace, then those of faulty configuration files, as they come. */
  ofWorkspace(token: CancellationToken, progress: (done: number, all: number) => void): AsyncIterable<DocumentReport>;
  /** The document is gone, or has changed: what is wrong with its configuration is told anew. */
  forget(uri: string): void;
}

export function createReports(session: Session, checked: Kept<CheckedDocument>): Reports {
  const shown = new Map<string, ReadonlySet<string>>();
  const problems = new Map<string, readonly ConfigProblem[]>();

  async function of(uri: string): Promise<DocumentReport | null> {
    try {
      const document = await checked.of(uri);
      if (!document) return null;
      problems.set(uri, document.problems);
      const visible = withoutHalfTyped(
        document.found,
        session.open.get(uri)?.editedLine ?? null,
        shown.get(uri) ?? new Set(),
      );
      shown.set(uri, new Set(visible.map(({ fingerprint }) => fingerprint)));
      return reportOf(
        uri,
        document.version,
        visible.map(({ diagnostic }) => diagnostic),
      );
    } catch (error) {
      // the others are reported all the same
      const { locale } = await session.settingsOf(uri);
      return reportOf(uri, session.open.get(uri)?.version ?? null, [failureDiagnostic(error, locale)]);
    }
  }

  return {
    of,
    async *ofWorkspace(token, progress) {
      const uris = await session.documents();
      for (const [index, uri] of uris.entries()) {
        if (token.isCancellationRequested) return;
        progress(index, uris.length);
        const report = await of(uri);
        if (report) yield report;
        await breathe();
      }
      const { locale } = await session.settingsOf();
      yield* configurationReports([...problems.values()].flat(), locale);
    },
    forget(uri) {
      problems.delete(uri);
    },
  };
}

/** Each problem once, though it holds for many documents. */
function configurationReports(problems: readonly ConfigProblem[], locale: Locale): readonly DocumentReport[] {
  const all = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  const files = groupBy([...all.values()], ({ file }) => file);
  return [...files].map(([file, found]) => {
    const diagnostics = found.map((problem) => configurationDiagnostic(problem, locale));
    return reportOf(uriOf(file), null, diagnostics);
  });
}

function reportOf(uri: string, version: number | null, diagnostics: readonly Diagnostic[]): DocumentReport {
  return { uri, version, diagnostics, resultId: hash(JSON.stringify(diagnostics)) };
}

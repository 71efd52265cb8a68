import type { CancellationToken, Diagnostic } from 'vscode-languageserver';
import { breathe } from './breathe.ts';
import type { ConfigProblem } from '../core/config/problems.ts';
import { hash } from '../core/lint/fingerprint.ts';
import { groupBy } from '../core/text/groupBy.ts';
import type { Locale } from '../core/text/localized.ts';
import { configurationDiagnostic, diagnosticOf, failureDiagnostic } from './features/diagnostics.ts';
import { withoutHalfTyped } from './halfTyped.ts';
import type { Session, Snapshot } from './session.ts';
import { uriOf } from './uris.ts';

/** The diagnostics of a document at one moment. */
export interface DocumentReport {
  readonly uri: string;
  readonly version: number | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Two reports of one id say the same. */
  readonly resultId: string;
}

/** Makes reports and keeps those of documents that did not change. */
export interface Reports {
  /** The report of a document now, without what is half-typed; null when there is no such document. */
  of(uri: string): Promise<DocumentReport | null>;
  /** The reports of every document of the workspace, then those of faulty configuration files, as they come. */
  ofWorkspace(token: CancellationToken, progress: (done: number, all: number) => void): AsyncIterable<DocumentReport>;
  /** The document changed on the disk, or is gone. */
  forget(uri: string): void;
}

export function createReports(session: Session): Reports {
  const shown = new Map<string, ReadonlySet<string>>();
  const closed = new Map<string, { readonly generation: number; readonly report: DocumentReport }>();
  const problems = new Map<string, readonly ConfigProblem[]>();

  async function of(uri: string): Promise<DocumentReport | null> {
    try {
      return await made(uri);
    } catch (error) {
      // the others are reported all the same
      const { locale } = await session.settingsOf(uri);
      return reportOf({ uri, version: session.open.get(uri)?.version ?? null }, [failureDiagnostic(error, locale)]);
    }
  }

  async function made(uri: string): Promise<DocumentReport | null> {
    const document = session.open.get(uri);
    const generation = session.world.generation();
    const known = document ? undefined : closed.get(uri);
    if (known?.generation === generation) return known.report;
    const snapshot = await session.snapshot(uri);
    if (!snapshot) return null;
    problems.set(uri, snapshot.problems);
    const findings = snapshot.editor.enable ? snapshot.result().findings : [];
    const { lines } = snapshot.plan.document;
    const visible = withoutHalfTyped(findings, document?.editedAt ?? null, lines, shown.get(uri) ?? new Set());
    shown.set(uri, new Set(visible.map(({ fingerprint }) => fingerprint)));
    const report = reportOf(
      snapshot,
      visible.map((finding) => diagnosticOf(snapshot, finding)),
    );
    if (!document) closed.set(uri, { generation, report });
    return report;
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
      closed.delete(uri);
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
    return reportOf({ uri: uriOf(file), version: null }, diagnostics);
  });
}

function reportOf(
  { uri, version }: Pick<Snapshot, 'uri' | 'version'>,
  diagnostics: readonly Diagnostic[],
): DocumentReport {
  return { uri, version, diagnostics, resultId: hash(JSON.stringify(diagnostics)) };
}

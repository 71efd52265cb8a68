import {
  type CancellationToken,
  type Connection,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Diagnosing } from './diagnosing.ts';
import type { DocumentReport, Reports } from './reports.ts';
import type { Session } from './session.ts';

/** Answers pulls for findings, of a document and of the workspace. */
export function pullDiagnostics(connection: Connection, session: Session, reports: Reports): Diagnosing {
  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
    const { run, delay } = await session.settingsOf(uri);
    const document = session.open.get(uri);
    if (run === 'onSave' && document?.isDirty && previousResultId !== undefined) return unchanged(previousResultId);
    const isTyping = typeof document?.editedLine === 'number';
    if (isTyping && !token.isCancellationRequested) await pause(delay, token);
    if (token.isCancellationRequested) throw cancelled();
    const report = await reports.of(uri);
    return report ? answer(report, previousResultId) : full(NOTHING);
  });

  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token, progress, partial) => {
    const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    const give = (item: WorkspaceDocumentDiagnosticReport): void => {
      if (partial) partial.report({ items: [item] });
      else items.push(item);
    };
    const gone = new Set(previous.keys());
    const scan = reports.ofWorkspace(token, (done, all) => {
      progress.report(Math.round((100 * done) / all), `${String(done)}/${String(all)}`);
    });
    for await (const report of scan) {
      gone.delete(report.uri);
      give({ ...answer(report, previous.get(report.uri)), uri: report.uri, version: report.version });
    }
    // what was found so far is sent; an empty answer would wipe out what the client shows
    if (token.isCancellationRequested) throw cancelled();
    for (const uri of gone) give({ ...full(NOTHING), uri, version: null });
    return { items };
  });

  const refresh = (): void => {
    connection.languages.diagnostics.refresh().catch(() => undefined); // the client need not have the request
  };
  return {
    changed: () => undefined, // the client pulls after its own edits, but not after a rest
    rested: refresh,
    closed: () => undefined,
    allChanged: refresh,
  };
}

const NOTHING = { diagnostics: [], resultId: '' };

function answer(report: DocumentReport, previousResultId: string | undefined): DocumentDiagnosticReport {
  return report.resultId === previousResultId ? unchanged(previousResultId) : full(report);
}

function full({ diagnostics, resultId }: Pick<DocumentReport, 'diagnostics' | 'resultId'>): DocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, items: [...diagnostics], resultId };
}

function unchanged(resultId: string): DocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
}

/**
 * The client keeps what it has, and asks again where it wants to. "Cancelled by the server, do not retrigger" would say the same, but
 * VS Code's client then never asks for that document again.
 */
function cancelled(): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

/** Waits, unless the request is cancelled first. */
function pause(milliseconds: number, token: CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    const listener = token.onCancellationRequested(done);
    function done(): void {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    }
  });
}

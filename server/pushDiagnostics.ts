import type { Connection } from 'vscode-languageserver';
import { debounce } from './debounce.ts';
import type { Diagnosing } from './diagnosing.ts';
import type { Reports } from './reports.ts';
import type { Session } from './session.ts';

/** Sends the findings of open documents when they change: for clients that cannot pull. */
export function pushDiagnostics(connection: Connection, session: Session, reports: Reports): Diagnosing {
  const send = async (uri: string): Promise<void> => {
    const document = session.open.get(uri);
    const { run } = await session.settingsOf(uri);
    if (!document || (run === 'onSave' && document.isDirty)) return;
    const report = await reports.of(uri);
    // somebody typed meanwhile: the next round will tell
    if (!report || session.open.get(uri)?.version !== report.version) return;
    await connection.sendDiagnostics({ uri, version: report.version, diagnostics: [...report.diagnostics] });
  };
  const soon = debounce((uri) => {
    send(uri).catch((error: unknown) => {
      connection.console.error(`${uri}: ${String(error)}`);
    });
  });
  const changed = (uri: string): void => {
    void session.settingsOf(uri).then(({ delay }) => {
      soon.call(uri, isTyping(session, uri) ? delay : 0);
    });
  };
  return {
    changed,
    rested: changed,
    closed(uri) {
      soon.cancel(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
    allChanged() {
      session.open.uris().forEach(changed);
    },
  };
}

function isTyping({ open }: Session, uri: string): boolean {
  return typeof open.get(uri)?.editedLine === 'number';
}

import type { CancellationToken, Connection } from 'vscode-languageserver';
import { contains } from '../../core/text/span.ts';
import { rangeOf } from '../convert.ts';
import type { WorkspaceFinding, WorkspaceFindingsResult } from '../protocol.ts';
import type { Session, Snapshot } from '../session.ts';
import { breathe } from '../breathe.ts';
import { words } from '../words.ts';

/** The findings of every document of the workspace, with the units that they concern; with progress, and what was found until it is cancelled. */
export async function workspaceFindings(
  connection: Connection,
  session: Session,
  token: CancellationToken,
): Promise<WorkspaceFindingsResult> {
  const { locale } = await session.settingsOf();
  const uris = await session.documents();
  const progress = await connection.window.createWorkDoneProgress();
  progress.begin(words(locale, 'checking'), 0, undefined, true);
  const documents: WorkspaceFindingsResult['documents'][number][] = [];
  for (const [index, uri] of uris.entries()) {
    if (token.isCancellationRequested || progress.token.isCancellationRequested) break;
    progress.report(Math.round((100 * index) / uris.length), `${String(index)}/${String(uris.length)}`);
    const snapshot = await session.snapshot(uri).catch(() => null); // its report says why it cannot be read
    if (snapshot) documents.push({ uri, findings: findingsOf(snapshot) });
    await breathe();
  }
  progress.done();
  return { documents };
}

function findingsOf({ plan, result }: Snapshot): readonly WorkspaceFinding[] {
  return result().findings.map(({ at, ruleId, severity, message }) => {
    const task = plan.tasks.find(({ span }) => contains(span, at));
    const units = task?.lead.map(({ name }) => name) ?? [];
    return { range: rangeOf(plan.document.lines, at), ruleId, severity, message, units };
  });
}

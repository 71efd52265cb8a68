import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { WorkspaceFinding, WorkspaceFindingsParams, WorkspaceFindingsResult } from '../protocol.ts';
import { breathe } from '../breathe.ts';
import type { CheckedDocument, Found } from '../checked.ts';
import type { Kept } from '../kept.ts';
import type { Session } from '../session.ts';
import { words } from '../words.ts';

/** The findings of every document of the workspace, with the units that they concern; with progress unless it is to be quiet, and what was found until it is cancelled. */
export async function workspaceFindings(
  {
    connection,
    session,
    checked,
  }: { readonly connection: Connection; readonly session: Session; readonly checked: Kept<CheckedDocument> },
  { quiet }: WorkspaceFindingsParams,
  token: CancellationToken,
): Promise<WorkspaceFindingsResult> {
  const { locale } = await session.settingsOf();
  const uris = await session.documents();
  const progress = quiet ? null : await connection.window.createWorkDoneProgress();
  progress?.begin(words(locale, 'checking'), 0, undefined, true);
  const documents: WorkspaceFindingsResult['documents'][number][] = [];
  for (const [index, uri] of uris.entries()) {
    if (token.isCancellationRequested || progress?.token.isCancellationRequested) break;
    progress?.report(Math.round((100 * index) / uris.length), `${String(index)}/${String(uris.length)}`);
    const document = await checked.of(uri).catch(() => null); // its report says why it cannot be read
    if (document) documents.push({ uri, findings: document.found.map(findingOf) });
    await breathe();
  }
  progress?.done();
  return { documents };
}

function findingOf({ diagnostic: { range }, ruleId, severity, message, units }: Found): WorkspaceFinding {
  return { range, ruleId, severity, message, units };
}

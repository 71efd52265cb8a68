import { describe, expect, it } from 'vitest';
import {
  DiagnosticRefreshRequest,
  DiagnosticSeverity,
  DocumentDiagnosticRequest,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver-protocol/node';
import { ETH, OVER } from '../support/command.ts';
import { PULLING, startClient } from '../support/serverClient.ts';

describe('pushed to a client that cannot pull', () => {
  it('carry place, severity, rule and version', async () => {
    const client = await startClient();
    await client.open('a.md', OVER, 7);
    const [found, ...more] = await client.pushed('a.md');
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      range: { start: { line: 2, character: 38 }, end: { line: 2, character: 42 } },
      severity: DiagnosticSeverity.Error,
      source: 'kehoach-lint',
      code: 'target-over-100',
    });
    expect(found?.codeDescription?.href).toContain('target-over-100');
    expect(client.received.at(-1)?.version).toBe(7);
    expect(client.initialized.capabilities.diagnosticProvider).toBeUndefined();
  });

  it('follow the edits', async () => {
    const client = await startClient();
    await client.open('a.md', OVER);
    await client.pushed('a.md');
    const range = { start: { line: 2, character: 38 }, end: { line: 2, character: 41 } };
    await client.change('a.md', 2, { range, text: '95' });
    expect(await client.pushed('a.md', ({ version }) => version === 2)).toEqual([]);
  });
});

describe('pulled', () => {
  it('are told once', async () => {
    const client = await startClient({ capabilities: PULLING });
    await client.open('a.md', OVER);
    const textDocument = { uri: client.uri('a.md') };
    const first = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
    expect(first).toMatchObject({ kind: 'full', items: [{ code: 'target-over-100' }] });
    const { resultId } = first;
    const again = await client.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument,
      previousResultId: resultId ?? '',
    });
    expect(again).toEqual({ kind: 'unchanged', resultId });
    expect(client.received).toEqual([]);
  });

  it('are told of every document of the workspace, open or not, and of a faulty configuration', async () => {
    const client = await startClient({
      capabilities: PULLING,
      files: { 'a.md': OVER, 'b/c.md': ETH, 'kehoach-lint.yaml': 'root: true\nextend: [full]\n' },
    });
    const { items } = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
    expect(items.map(({ uri, ...item }) => [uri, 'items' in item ? item.items.map(({ code }) => code) : []])).toEqual([
      [client.uri('a.md'), ['target-over-100']],
      [client.uri('b/c.md'), ['text-normalization']],
      [client.uri('kehoach-lint.yaml'), ['configuration']],
    ]);
    const previousResultIds = items.flatMap(({ uri, resultId }) => (resultId ? [{ uri, value: resultId }] : []));
    const again = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds });
    expect(again.items.map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged', 'unchanged']);
  });

  it('wait while a number is half-typed, and ask to be pulled again when the cursor rests', async () => {
    const client = await startClient({ capabilities: PULLING, settings: { delay: 0 } });
    const refreshed = new Promise<void>((resolve) => {
      client.connection.onRequest(DiagnosticRefreshRequest.type, () => {
        resolve();
      });
    });
    await client.open('a.md', OVER.replace('109', '10'));
    const textDocument = { uri: client.uri('a.md') };
    const pull = () => client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
    expect(await pull()).toMatchObject({ items: [] });
    const end = { line: 2, character: 40 };
    await client.change('a.md', 2, { range: { start: end, end }, text: '9' });
    expect(await pull()).toMatchObject({ items: [] });
    await refreshed;
    expect(await pull()).toMatchObject({ items: [{ code: 'target-over-100' }] });
  });
});

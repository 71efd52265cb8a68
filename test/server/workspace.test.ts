import { describe, expect, it } from 'vitest';
import { BASELINE_NAME, writeBaseline } from '../../core/lint/baseline.ts';
import {
  CancellationTokenSource,
  type Diagnostic,
  DiagnosticSeverity,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticRequest,
  FileChangeType,
  LSPErrorCodes,
  WorkDoneProgressCreateRequest,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver-protocol/node';
import {
  METHODS,
  type PreviewResult,
  type RulePageResult,
  type WorkspaceFindingsResult,
} from '../../server/protocol.ts';
import { CLEAN, OVER } from '../support/command.ts';
import { OFFICE_PLAN, PROVINCE_PLAN } from '../support/plansInChain.ts';
import { PULLING, startClient } from '../support/serverClient.ts';

const WITHOUT_LEAD = `| TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn |
| --- | --- | --- | --- |
| 1 | Rà soát thủ tục hành chính | Văn phòng Sở | 31/6/2026 |
`;

describe('the findings of the workspace', () => {
  it('come with their units, document by document, clean ones too', async () => {
    const client = await startClient({ files: { 'a.md': CLEAN, 'b.md': WITHOUT_LEAD } });
    const { documents } = await client.connection.sendRequest<WorkspaceFindingsResult>(METHODS.workspaceFindings, {});
    expect(documents).toMatchObject([
      { uri: client.uri('a.md'), findings: [] },
      {
        uri: client.uri('b.md'),
        findings: [{ ruleId: 'task-invalid-deadline', severity: 'error', units: ['Văn phòng Sở'] }],
      },
    ]);
  });

  it('leave out what .gitignore and the configuration leave out', async () => {
    const files = {
      'a.md': OVER,
      'b.md': OVER,
      'c/d.md': OVER,
      '.gitignore': 'b.md\n',
      'kehoach-lint.yaml': 'ignore: [c/]\n',
    };
    const client = await startClient({ files });
    const { documents } = await client.connection.sendRequest<WorkspaceFindingsResult>(METHODS.workspaceFindings, {});
    expect(documents.map(({ uri }) => uri)).toEqual([client.uri('a.md')]);
  });

  it('tell how far they are, unless nobody waits for them', async () => {
    const client = await startClient({ files: { 'a.md': OVER }, capabilities: { window: { workDoneProgress: true } } });
    const told: unknown[] = [];
    client.connection.onRequest(WorkDoneProgressCreateRequest.type, () => undefined);
    client.connection.onNotification('$/progress', ({ value }: { value: { kind: string } }) => {
      told.push(value.kind);
    });
    await client.connection.sendRequest(METHODS.workspaceFindings, {});
    expect(told).toEqual(['begin', 'report', 'end']);
    await client.connection.sendRequest(METHODS.workspaceFindings, { quiet: true });
    expect(told).toHaveLength(3);
  });
});

describe('when files change', () => {
  it('on the disk, what is known of them changes', async () => {
    const client = await startClient({ capabilities: PULLING, files: { 'a.md': OVER, 'b.md': OVER } });
    const pull = async () => {
      const { items } = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
      return items.map((item) => ('items' in item ? item.items.length : 0));
    };
    expect(await pull()).toEqual([1, 1]);
    client.write('b.md', CLEAN);
    expect(await pull()).toEqual([1, 1]);
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: client.uri('b.md'), type: FileChangeType.Changed }],
    });
    expect(await pull()).toEqual([1, 0]);
  });

  it('a configuration that appears holds at once', async () => {
    const client = await startClient({ files: {} });
    await client.open('a.md', OVER);
    expect(await client.pushed('a.md')).toHaveLength(1);
    client.write('kehoach-lint.yaml', 'rules: { target-over-100: off }\n');
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: client.uri('kehoach-lint.yaml'), type: FileChangeType.Created }],
    });
    expect(await client.pushed('a.md', ({ diagnostics }) => diagnostics.length === 0)).toEqual([]);
  });

  it('what a baseline knows is a hint, until the baseline goes', async () => {
    const client = await startClient({ files: {} });
    await client.open('a.md', OVER);
    const [found] = await client.pushed('a.md');
    expect(found?.severity).toBe(DiagnosticSeverity.Error);
    const { fingerprint } = found?.data as { fingerprint: string }; // what the server puts there
    const entry = { rule: 'target-over-100', fingerprint, message: '' };
    const tell = async (type: FileChangeType): Promise<void> => {
      const changes = [{ uri: client.uri(BASELINE_NAME), type }];
      await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
    };
    const severityIs = (severity: DiagnosticSeverity) =>
      client.pushed('a.md', ({ diagnostics }) => diagnostics[0]?.severity === severity);
    client.write(BASELINE_NAME, writeBaseline(new Map([['a.md', [entry]]])));
    await tell(FileChangeType.Created);
    expect(await severityIs(DiagnosticSeverity.Hint)).toHaveLength(1);
    client.write(BASELINE_NAME, '{ "version": 1, "files": ');
    await tell(FileChangeType.Changed);
    expect(await severityIs(DiagnosticSeverity.Error)).toHaveLength(1);
  });

  it('the superior’s plan counts as it stands in the editor', async () => {
    const superior = 'I. MỤC TIÊU\n\n- Tỷ lệ hồ sơ giải quyết đúng hạn đạt tối thiểu 90%.\n';
    const own = `---\nsuperior: tinh.md\n---\n\n${superior.replace('90', '95')}`;
    const client = await startClient({ files: { 'tinh.md': superior } });
    await client.open('so.md', own);
    expect(await client.pushed('so.md')).toEqual([]);
    await client.open('tinh.md', superior.replace('90', '97'));
    const [below] = await client.pushed('so.md', ({ diagnostics }) => diagnostics.length > 0);
    expect(below).toMatchObject({
      code: 'target-below-minimum',
      relatedInformation: [{ location: { uri: client.uri('tinh.md') } }],
    });
  });
});

describe('a document that others find by its number', () => {
  const isBelow = ({ code }: Diagnostic) => code === 'target-below-minimum';

  it('is found no more when it is saved with another one, and again when that is taken back', async () => {
    const client = await startClient({ files: { 'tinh.md': PROVINCE_PLAN, 'so.md': OFFICE_PLAN } });
    await client.open('so.md', OFFICE_PLAN);
    await client.pushed('so.md', ({ diagnostics }) => diagnostics.some(isBelow));
    await client.open('tinh.md', PROVINCE_PLAN);
    for (const [version, number, isFound] of [
      [2, '16', false],
      [3, '15', true],
    ] as const) {
      await client.change('tinh.md', version, { text: PROVINCE_PLAN.replace('15/', `${number}/`) });
      await client.save('tinh.md');
      await client.pushed('so.md', ({ diagnostics }) => diagnostics.some(isBelow) === isFound);
    }
  });

  it('is found when it gets that number on the disk', async () => {
    const client = await startClient({
      files: { 'tinh.md': PROVINCE_PLAN.replace('15/', '16/'), 'so.md': OFFICE_PLAN },
    });
    await client.open('so.md', OFFICE_PLAN);
    expect((await client.pushed('so.md')).filter(isBelow)).toEqual([]);
    client.write('tinh.md', PROVINCE_PLAN);
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: client.uri('tinh.md'), type: FileChangeType.Changed }],
    });
    await client.pushed('so.md', ({ diagnostics }) => diagnostics.some(isBelow));
  });
});

describe('a pull that is cancelled', () => {
  it('is never answered with an empty list', async () => {
    const client = await startClient({ capabilities: PULLING, settings: { delay: 5000 } });
    await client.open('a.md', OVER);
    const end = { line: 2, character: 0 };
    await client.change('a.md', 2, { range: { start: end, end }, text: '' });
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest(
      DocumentDiagnosticRequest.type,
      { textDocument: { uri: client.uri('a.md') } },
      source.token,
    );
    source.cancel();
    await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled, data: undefined });
  });
});

it('the preview of a document is its appendix, escaped', async () => {
  const client = await startClient();
  await client.open('a.md', WITHOUT_LEAD.replace('Rà soát', '&lt;script&gt; Rà soát'), 4);
  const ask = { textDocument: { uri: client.uri('a.md') } };
  const { version, html } = await client.connection.sendRequest<PreviewResult>(METHODS.preview, ask);
  expect(version).toBe(4);
  expect(html).toContain('&lt;script&gt; Rà soát thủ tục hành chính');
  expect(html).not.toContain('<script');
});

it('the page of a rule comes as Markdown, in the language of the settings', async () => {
  const client = await startClient({ settings: { locale: 'en' } });
  const ask = (id: string) => client.connection.sendRequest<RulePageResult | null>(METHODS.rulePage, { id });
  expect((await ask('task-missing-lead'))?.markdown).toMatch(/^# task-missing-lead\n\n[\s\S]*## Why/u);
  expect(await ask('no-such-rule')).toBeNull();
});

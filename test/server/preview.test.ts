/** The preview beside the text: its body, and what it offers for a finding. */
import { describe, expect, it } from 'vitest';
import { ApplyWorkspaceEditRequest, ExecuteCommandRequest } from 'vscode-languageserver-protocol/node';
import { METHODS, type PreviewResult, SERVER_COMMANDS } from '../../server/protocol.ts';
import { elementsOf } from '../support/previewing.ts';
import { startClient } from '../support/serverClient.ts';

const PLAN = `KẾ HOẠCH

Kiểm tra văn bản năm 2026

PHỤ LỤC

| TT | Nhiệm vụ | Chủ trì | Thời hạn |
| --- | --- | --- | --- |
| 1 | Lập danh mục <b>văn bản</b> | Phòng Kiểm tra văn bản | Trước ngày 31/3/2026 |
| 2 | Kiểm tra theo chuyên đề | Thanh tra Sở | |
`;

async function openPlan() {
  const client = await startClient();
  await client.open('a.md', PLAN, 3);
  const textDocument = { uri: client.uri('a.md') };
  const preview = () => client.connection.sendRequest<PreviewResult | null>(METHODS.preview, { textDocument });
  const edits: unknown[] = [];
  client.connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
    edits.push(edit);
    return { applied: true };
  });
  const fix = async (...args: readonly unknown[]): Promise<readonly unknown[]> => {
    const params = { command: SERVER_COMMANDS.fix, arguments: [textDocument.uri, ...args] };
    await client.connection.sendRequest(ExecuteCommandRequest.type, params);
    return edits.splice(0);
  };
  return { client, preview, fix };
}

describe('the preview', () => {
  it('is of the version that is open, with the texts of the document as texts', async () => {
    const { client, preview } = await openPlan();
    const first = await preview();
    expect(first?.version).toBe(3);
    expect(
      elementsOf(first?.html ?? '').filter(({ attributes }) => attributes['data-task'] !== undefined),
    ).toHaveLength(2);
    const line = PLAN.split('\n').findIndex((each) => each.startsWith('| 2'));
    const range = { start: { line: line + 1, character: 0 }, end: { line: line + 1, character: 0 } };
    await client.change('a.md', 4, { range, text: '| 3 | Báo cáo | Văn phòng Sở | Quý IV/2026 |\n' });
    const second = await preview();
    expect(second?.version).toBe(4);
    expect(second?.html).toContain('Quý IV/2026');
  });

  it('is of no document that the server does not know', async () => {
    const { client } = await openPlan();
    const textDocument = { uri: client.uri('b.md') };
    expect(await client.connection.sendRequest(METHODS.preview, { textDocument })).toBeNull();
  });

  it('mends what it offers to mend, and nothing that is gone', async () => {
    const { preview, fix } = await openPlan();
    const elements = elementsOf((await preview())?.html ?? '');
    const note = elements.find(
      ({ text, attributes }) => attributes['data-fingerprint'] && text.includes('chưa ghi thời hạn'),
    );
    const fingerprint = note?.attributes['data-fingerprint'];
    const offered = elements.filter(({ attributes }) => attributes['data-action'] !== undefined);
    const action = offered.findIndex(({ text }) => text.includes('Thường xuyên'));
    expect(action).toBeGreaterThan(0);
    expect(await fix(fingerprint, action)).toMatchObject([
      {
        documentChanges: [
          { textDocument: { version: 3 }, edits: [{ newText: expect.stringContaining('Thường xuyên') as unknown }] },
        ],
      },
    ]);
    expect(await fix(fingerprint, 99)).toEqual([]);
    expect(await fix('0', 0)).toEqual([]);
    expect(await fix()).toEqual([]);
  });
});

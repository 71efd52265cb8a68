import { mkdirSync, readFileSync, existsSync, writeFileSync } from 'node:fs';
import { dirname } from 'pathe';
import { describe, expect, it } from 'vitest';
import {
  ApplyWorkspaceEditRequest,
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  CreateFile,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticRequest,
  ExecuteCommandRequest,
  FileChangeType,
  type FileEvent,
  TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { type Client, PULLING, startClient } from '../support/serverClient.ts';
import { tableText } from '../support/reading.ts';

const TABLE = tableText(
  'TT | Nhiệm vụ | Đơn vị chủ trì | Phối hợp | Thời hạn',
  '1 | Số hóa hồ sơ | Sở Tư pháp, Công an tỉnh | | Quý III/2027',
  '3 | Tập huấn | Văn phòng Sở | | Quý II/2027',
);
const EDITING: ClientCapabilities = {
  workspace: {
    applyEdit: true,
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: {}, resourceOperations: ['create'] },
  },
};

async function actionsAt(
  client: Client,
  text: string,
  within: string,
  only?: string[],
): Promise<readonly CodeAction[]> {
  await client.open('a.md', text, 3);
  const start = TextDocument.create('', 'markdown', 3, text).positionAt(text.indexOf(within));
  const found = await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: client.uri('a.md') },
    range: { start, end: start },
    context: { diagnostics: [], ...(only && { only }) },
  });
  return (found ?? []).filter((action): action is CodeAction => 'kind' in action);
}

function after(text: string, edit: WorkspaceEdit | undefined): string {
  const edits = (edit?.documentChanges ?? []).flatMap((change) => (TextDocumentEdit.is(change) ? change.edits : []));
  const plain = edits.flatMap((one) => ('newText' in one ? [one] : []));
  return TextDocument.applyEdits(TextDocument.create('', 'markdown', 3, text), plain);
}

describe('refactorings', () => {
  it('of a row and its table are offered where they apply, to be confirmed where more than the form changes', async () => {
    const client = await startClient({ capabilities: EDITING });
    const actions = await actionsAt(client, TABLE, 'Số hóa', ['refactor']);
    expect(actions.map(({ title }) => title)).toEqual([
      'Tách thành mỗi đơn vị chủ trì một dòng',
      'Sắp xếp nhiệm vụ theo thời hạn (trong từng nhóm)',
      'Đánh lại số thứ tự của bảng',
      'Để “Sở Tư pháp” chủ trì, các đơn vị khác phối hợp',
    ]);
    expect(new Set(actions.map(({ kind }) => kind))).toEqual(new Set(['refactor.rewrite']));
    for (const { title, edit } of actions) {
      const [[id, annotation] = []] = Object.entries(edit?.changeAnnotations ?? {});
      expect(annotation).toMatchObject({ label: title, needsConfirmation: true });
      const [change] = edit?.documentChanges ?? [];
      expect(
        change && 'edits' in change && change.edits.every((one) => 'annotationId' in one && one.annotationId === id),
      ).toBe(true);
    }
    const [split, , renumber, keep] = actions;
    expect(after(TABLE, split?.edit)).toContain('| 2 | Số hóa hồ sơ | Công an tỉnh | | Quý III/2027 |\n| 4 | Tập huấn');
    expect(after(TABLE, renumber?.edit)).toBe(TABLE.replace('| 3 |', '| 2 |'));
    expect(after(TABLE, keep?.edit)).toContain('| Sở Tư pháp | Công an tỉnh | Quý III/2027 |');
  });

  it('carry no annotations for a client that knows none', async () => {
    const client = await startClient();
    const [split] = await actionsAt(client, TABLE, 'Số hóa');
    expect(split?.edit?.changeAnnotations).toBeUndefined();
    expect(after(TABLE, split?.edit)).toContain('Công an tỉnh');
  });

  it('of the text: renumbering, an appendix, lines with tabs', async () => {
    const client = await startClient();
    const text = `I. MỤC TIÊU

Nội dung.

III. TỔ CHỨC THỰC HIỆN

1. Văn phòng Sở rà soát danh mục trước ngày 30/6/2026.

TT\tNhiệm vụ\tĐơn vị chủ trì
1\tRà soát\tVăn phòng
`;
    const titled = async (within: string) =>
      (await actionsAt(client, text, within, ['refactor'])).map(({ title }) => title);
    expect(await titled('rà soát danh')).toEqual([
      'Đánh lại số thứ tự các mục, điểm',
      'Lập bảng phụ lục từ nhiệm vụ trong lời văn',
    ]);
    expect(await titled('Nội dung')).toEqual(['Đánh lại số thứ tự các mục, điểm']);
    expect(await titled('Rà soát\tVăn')).toContain('Chuyển các dòng này thành bảng');
  });
});

/** Does on the disk what the server asks for, as an editor would. */
function applying(client: Client): void {
  client.connection.onRequest(ApplyWorkspaceEditRequest.type, async ({ edit }) => {
    const touched: string[] = [];
    for (const change of edit.documentChanges ?? []) {
      const path = URI.parse(
        CreateFile.is(change) ? change.uri : 'textDocument' in change ? change.textDocument.uri : '',
      ).fsPath;
      mkdirSync(dirname(path), { recursive: true });
      const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
      const edits = TextDocumentEdit.is(change) ? change.edits.flatMap((one) => ('newText' in one ? [one] : [])) : [];
      writeFileSync(path, TextDocument.applyEdits(TextDocument.create('', 'yaml', 0, text), edits));
      touched.push(URI.file(path).toString());
    }
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: touched.map((uri): FileEvent => ({ uri, type: FileChangeType.Changed })),
    });
    return { applied: true };
  });
}

describe('adding a cited document to the office’s own list', () => {
  const TEXT = 'Thực hiện Kế hoạch số 1187/KH-UBND ngày 19/12/2025 của UBND tỉnh về cải cách hành chính năm 2026;\n';
  const capabilities: ClientCapabilities = {
    ...PULLING,
    workspace: { ...PULLING.workspace, ...EDITING.workspace },
  };
  const strict = { preset: 'strict' };

  const codesOf = async (client: Client) => {
    const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri: client.uri('a.md') },
    });
    return 'items' in report ? report.items.map(({ code }) => code) : [];
  };

  const add = async (client: Client): Promise<void> => {
    applying(client);
    const actions = await actionsAt(client, TEXT, '1187');
    const action = actions.find(({ title }) => title === 'Thêm 1187/KH-UBND vào danh mục văn bản');
    expect(action?.command?.command).toBe('kehoach-lint.addDocument');
    await client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: action?.command?.command ?? '',
      arguments: action?.command?.arguments ?? [],
    });
    expect(await codesOf(client)).not.toContain('citation-unregistered');
    expect((await actionsAt(client, TEXT, '1187')).map(({ title }) => title)).not.toContain(action?.title);
  };
  const read = (client: Client, name: string): string => readFileSync(URI.parse(client.uri(name)).fsPath, 'utf8');

  it('appends to the file that the configuration names', async () => {
    const client = await startClient({
      capabilities,
      settings: strict,
      files: {
        'kehoach-lint.yaml': 'extends: [strict]\ndocuments: [du-lieu/vb.yaml]\n',
        'du-lieu/vb.yaml': '# Danh mục của Sở\n- { number: 1/KH-UBND, type: Kế hoạch, issuer: UBND tỉnh }\n',
      },
    });
    await client.open('a.md', TEXT, 3);
    expect(await codesOf(client)).toContain('citation-unregistered');
    await add(client);
    expect(read(client, 'du-lieu/vb.yaml')).toBe(
      '# Danh mục của Sở\n- { number: 1/KH-UBND, type: Kế hoạch, issuer: UBND tỉnh }\n- number: 1187/KH-UBND\n  type: Kế hoạch\n  issuer: UBND tỉnh\n  date: 2025-12-19\n',
    );
  });

  it('makes a file and names it in the configuration', async () => {
    const client = await startClient({ capabilities, files: { 'kehoach-lint.yaml': 'extends: [strict]\n' } });
    await add(client);
    expect(read(client, 'kehoach-lint.yaml')).toBe('extends: [strict]\ndocuments: [danh-muc-van-ban.yaml]\n');
    expect(read(client, 'danh-muc-van-ban.yaml')).toContain('1187/KH-UBND');
  });

  it('makes a configuration where there is none', async () => {
    const client = await startClient({ capabilities });
    await add(client);
    expect(read(client, 'kehoach-lint.yaml')).toBe('documents: [danh-muc-van-ban.yaml]\n');
  });

  it('adds a row where the list is a table', async () => {
    const table = '\ufeffSố, ký hiệu;Ngày ban hành;Loại;Cơ quan ban hành\r\n';
    const client = await startClient({
      capabilities,
      files: { 'kehoach-lint.yaml': 'extends: [strict]\ndocuments: [vb.csv]\n', 'vb.csv': table },
    });
    await add(client);
    expect(read(client, 'vb.csv')).toBe(`${table}1187/KH-UBND;19/12/2025;Kế hoạch;UBND tỉnh\r\n`);
  });

  it.each([
    ['', ''],
    ['---\nsuperior: b.md\n---\n\n', 'superior: b.md\n'],
  ])('puts it into the document’s own front matter (%j)', async (front, kept) => {
    const client = await startClient({ capabilities, files: { 'b.md': 'KẾ HOẠCH\n\nNăm 2026\n' }, settings: strict });
    const [edit] = (await actionsAt(client, front + TEXT, '1187')).flatMap(({ title, edit: own }) =>
      title.startsWith('Thêm 1187/KH-UBND cho riêng') ? (own?.documentChanges ?? []) : [],
    );
    if (!edit || !('edits' in edit)) throw new Error('no edit');
    const document = TextDocument.create('', '', 0, front + TEXT);
    // plain edits: there is no place to type at
    const after = TextDocument.applyEdits(document, edit.edits as TextEdit[]);
    expect(after).toBe(
      `---\n${kept}documents:\n  - number: 1187/KH-UBND\n    type: Kế hoạch\n    issuer: UBND tỉnh\n    date: 2025-12-19\n---\n\n${TEXT}`,
    );
    await client.open('a.md', after, 9);
    expect(await codesOf(client)).not.toContain('citation-unregistered');
  });

  it('adds a unit that the office’s list has not', async () => {
    const rows = '| STT | Nhiệm vụ | Chủ trì | Thời hạn |\n| --- | --- | --- | --- |\n';
    const text = `PHỤ LỤC\n\n${rows}| 1 | Rà soát quy chế | Tổ Cải cách ấp Hai | Quý I |\n`;
    const files = {
      'kehoach-lint.yaml': 'extends: [full]\nunits: [dv.yaml]\n',
      'dv.yaml': '- name: Tổ công nghệ số\n',
    };
    const client = await startClient({ capabilities, files });
    applying(client);
    const action = (await actionsAt(client, text, 'ấp Hai')).find(({ title }) =>
      title.includes('vào danh sách đơn vị'),
    );
    await client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: action?.command?.command ?? '',
      arguments: action?.command?.arguments ?? [],
    });
    expect(read(client, 'dv.yaml')).toBe('- name: Tổ công nghệ số\n- name: Tổ Cải cách ấp Hai\n');
  });

  it('is not offered for a known document, nor by a client that makes no edits of several files', async () => {
    const titles = (actions: readonly CodeAction[]) => actions.filter(({ title }) => title.includes('vào danh'));
    const client = await startClient({ capabilities });
    expect(titles(await actionsAt(client, 'Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018;\n', '61/2018'))).toEqual(
      [],
    );
    const plain = await startClient();
    expect(titles(await actionsAt(plain, TEXT, '1187'))).toEqual([]);
  });
});

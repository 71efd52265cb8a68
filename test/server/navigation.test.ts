import { describe, expect, it } from 'vitest';
import {
  type Definition,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentSymbolRequest,
  type Location,
  type LocationLink,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol/node';
import { type Client, startClient } from '../support/serverClient.ts';

const PROVINCE = `Số: 9/KH-UBND

Đồng Nai, ngày 05 tháng 01 năm 2026

KẾ HOẠCH

Cải cách hành chính năm 2026
`;
const DEPARTMENT = `Số: 15/KH-SNV

Đồng Nai, ngày 20 tháng 01 năm 2026

KẾ HOẠCH

Cải cách hành chính năm 2026

Thực hiện Kế hoạch số 9/KH-UBND ngày 05/01/2026 của UBND tỉnh;

I. CHỈ TIÊU

- Tỷ lệ hồ sơ giải quyết đúng hạn đạt tối thiểu 98%.

II. TỔ CHỨC THỰC HIỆN

1. Văn phòng Sở

- Chủ trì rà soát, công bố danh mục thủ tục hành chính.

PHỤ LỤC

(Kèm theo Kế hoạch số 15/KH-SNV; thực hiện Kế hoạch số 9/KH-UBND)

| TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn |
| --- | --- | --- | --- |
| 1 | Rà soát, công bố danh mục thủ tục hành chính | Văn phòng Sở | Quý II/2026 |
| 2 | Đôn đốc hồ sơ giải quyết đúng hạn | Văn phòng Sở | Hằng quý |
`;

function at(client: Client, text: string, occurrence = 1) {
  const offset = DEPARTMENT.split(text).slice(0, occurrence).join(text).length;
  const before = DEPARTMENT.slice(0, offset + 1).split('\n');
  return {
    textDocument: { uri: client.uri('so/kh.md') },
    position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
  };
}

async function start(): Promise<Client> {
  const client = await startClient({ files: { 'tinh/kh.md': PROVINCE, 'so/kh.md': DEPARTMENT } });
  await client.open('so/kh.md', DEPARTMENT);
  return client;
}

/** "kh.md:9" for each place, lines from 1. */
function shown(places: Definition | readonly (Location | LocationLink)[] | null): readonly string[] {
  const found = [places ?? []].flat().filter((place): place is Location => 'uri' in place);
  return found.map(({ uri, range }) => `${uri.split('/').slice(-2).join('/')}:${String(range.start.line + 1)}`);
}

describe('definition', () => {
  it('of a citation: the document in the workspace, and its first mention', async () => {
    const client = await start();
    const found = await client.connection.sendRequest(DefinitionRequest.type, at(client, '9/KH-UBND', 2));
    expect(shown(found)).toEqual(['tinh/kh.md:1', 'so/kh.md:9']);
  });

  it('of an assignment: its row of the appendix; of a row: the target that it serves', async () => {
    const client = await start();
    const row = await client.connection.sendRequest(DefinitionRequest.type, at(client, 'rà soát, công bố'));
    expect(shown(row)).toEqual(['so/kh.md:27']);
    const target = await client.connection.sendRequest(DefinitionRequest.type, at(client, 'Đôn đốc hồ sơ'));
    expect(shown(target)).toEqual(['so/kh.md:13']);
  });
});

describe('references', () => {
  it('of a document, its own number too when it is asked for', async () => {
    const client = await start();
    const ask = (includeDeclaration: boolean) =>
      client.connection.sendRequest(ReferencesRequest.type, {
        ...at(client, '9/KH-UBND'),
        context: { includeDeclaration },
      });
    expect(shown(await ask(false))).toEqual(['so/kh.md:9', 'so/kh.md:23']);
    expect(shown(await ask(true))).toEqual(['so/kh.md:9', 'so/kh.md:23', 'tinh/kh.md:1']);
  });

  it('of a unit, highlighted in the document', async () => {
    const client = await start();
    const found = await client.connection.sendRequest(DocumentHighlightRequest.type, at(client, 'Văn phòng Sở', 2));
    expect((found ?? []).map(({ range }) => range.start.line + 1)).toEqual([17, 27, 28]);
  });
});

describe('rename', () => {
  it('of a number goes through the workspace', async () => {
    const client = await start();
    const edit = await client.connection.sendRequest(RenameRequest.type, {
      ...at(client, '9/KH-UBND'),
      newName: '10/KH-UBND',
    });
    const changes = (edit?.documentChanges ?? []).flatMap((change) => ('edits' in change ? [change] : []));
    expect(changes.map(({ textDocument, edits }) => [textDocument.version, edits.length])).toEqual([
      [1, 2],
      [null, 1],
    ]);
  });

  it('is of units and numbers only', async () => {
    const client = await start();
    const ask = (text: string) => client.connection.sendRequest(PrepareRenameRequest.type, at(client, text));
    expect(await ask('15/KH-SNV')).toMatchObject({ placeholder: '15/KH-SNV' });
    expect(await ask('Văn phòng Sở')).toMatchObject({ placeholder: 'Văn phòng Sở' });
    expect(await ask('Đồng Nai')).toBeNull();
  });
});

describe('symbols', () => {
  it('of a document: targets, assignments, tables, citations', async () => {
    const client = await start();
    const found = await client.connection.sendRequest(DocumentSymbolRequest.type, {
      textDocument: { uri: client.uri('so/kh.md') },
    });
    expect((found ?? []).map((symbol) => [symbol.name, 'children' in symbol ? symbol.children.length : 0])).toEqual([
      ['Chỉ tiêu', 1],
      ['Nhiệm vụ giao trong phần lời', 1],
      ['Bảng nhiệm vụ', 2],
      ['Văn bản viện dẫn', 2],
    ]);
  });

  it('of the workspace, typed without diacritics', async () => {
    const client = await start();
    const found = await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'ra soat thu tuc' });
    expect((found ?? []).map(({ name }) => name)).toEqual([
      'Chủ trì rà soát, công bố danh mục thủ tục hành chính.',
      'Rà soát, công bố danh mục thủ tục hành chính',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import {
  type ClientCapabilities,
  type CompletionItem,
  type CompletionList,
  CompletionRequest,
  CompletionTriggerKind,
  InsertTextFormat,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Client, type ClientOptions, startClient } from '../support/serverClient.ts';

const HEAD = `Số: 15/KH-SNV

Đồng Nai, ngày 20 tháng 5 năm 2026

KẾ HOẠCH

Cải cách hành chính năm 2026

`;
const TABLE = `PHỤ LỤC

| TT | Nhiệm vụ | Đơn vị chủ trì | Phối hợp | Thời hạn |
| --- | --- | --- | --- | --- |
| 1 | Công bố danh mục 😀 | Phòng Cải cách hành chính | Các phòng | Trước ngày 15/6/2026 |
| 2 | Rà soát quy trình | Phòng Cải cách hành chính | Văn thư Sở | Quý III/2026 |
`;
/** Stands for the cursor. */
const CURSOR = '‸';

interface Asked {
  readonly items: readonly CompletionItem[];
  readonly labels: readonly string[];
  readonly list: CompletionList;
  /** The text after an item of this label was taken. */
  readonly take: (label: string) => string;
}

async function ask(client: Client, text: string, trigger?: string): Promise<Asked> {
  const offset = text.indexOf(CURSOR);
  const source = text.replace(CURSOR, '');
  const name = `kh-${String(Math.abs(offset))}-${String(source.length)}.md`;
  await client.open(name, source);
  const document = TextDocument.create('', 'markdown', 1, source);
  const result = await client.connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri: client.uri(name) },
    position: document.positionAt(offset),
    context: trigger
      ? { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: trigger }
      : { triggerKind: CompletionTriggerKind.Invoked },
  });
  if (!result || Array.isArray(result)) throw new Error('no list');
  const items = [...result.items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
  return {
    list: result,
    items,
    labels: items.map(({ label }) => label),
    take: (label) => {
      const edit = items.find((item) => item.label === label)?.textEdit;
      if (!edit || !('range' in edit)) throw new Error(`no ${label}`);
      expect(edit.range.start.line).toBe(edit.range.end.line);
      return TextDocument.applyEdits(document, [edit]);
    },
  };
}

/** A text whose last row has the cursor in one of its cells. */
const row = (cells: string): string => `${HEAD}${TABLE}${cells}\n`;

const OWN: ClientOptions = {
  files: {
    'kehoach-lint.yaml': 'province: dong-nai\nunits: [don-vi.yaml]\n',
    'don-vi.yaml': '- { name: Phòng Xây dựng chính quyền, abbreviations: [PXDCQ] }\n- { name: Phòng Đặc biệt }\n',
  },
};

describe('in a cell of units', () => {
  it('come those of the plan, then the office’s own, then known ones of the level', async () => {
    const client = await startClient(OWN);
    const { labels, items } = await ask(client, row(`| 3 | Họp | ${CURSOR} | | |`), '|');
    expect(labels.slice(0, 5)).toEqual([
      'Phòng Cải cách hành chính',
      'Các phòng',
      'Văn thư Sở',
      'Phòng Xây dựng chính quyền',
      'Phòng Đặc biệt',
    ]);
    expect(labels).toContain('Văn phòng Sở');
    expect(labels).not.toContain('Quốc hội');
    expect(items[0]?.detail).toBe('Có trong kế hoạch này');
  });

  it('are found without diacritics, by a word within and by an abbreviation, and take the place of what was typed', async () => {
    const client = await startClient(OWN);
    const typed = await ask(client, row(`| 3 | Họp | dac biet${CURSOR} | | |`));
    expect(typed.labels).toEqual(['Phòng Đặc biệt']);
    expect(typed.items[0]?.filterText).toBe('phong dac biet Phòng Đặc biệt');
    expect(typed.take('Phòng Đặc biệt')).toBe(row('| 3 | Họp | Phòng Đặc biệt | | |'));
    const abbreviated = await ask(client, row(`| 3 | Họp | PXD${CURSOR} | | |`));
    expect(abbreviated.labels).toContain('Phòng Xây dựng chính quyền');
  });

  it('behind a comma begins the next one, unless the name goes on', async () => {
    const client = await startClient();
    const next = await ask(client, row(`| 3 | Họp 😀 | Văn phòng Sở, cac ph${CURSOR} | | |`));
    expect(next.take('Các phòng')).toBe(row('| 3 | Họp 😀 | Văn phòng Sở, Các phòng | | |'));
    const goesOn = await ask(client, row(`| 3 | Họp | | Sở Văn hóa, The thao${CURSOR} | |`));
    expect(goesOn.take('Sở Văn hóa, Thể thao và Du lịch')).toBe(
      row('| 3 | Họp | | Sở Văn hóa, Thể thao và Du lịch | |'),
    );
  });

  it('come in a row that is not finished', async () => {
    const client = await startClient();
    const { labels } = await ask(client, row(`| 3 | Họp | Ph${CURSOR}`));
    expect(labels[0]).toBe('Phòng Cải cách hành chính');
  });

  it('do not come in a cell of another kind or in the header', async () => {
    const client = await startClient();
    expect((await ask(client, row(`| 3 | Ph${CURSOR} | | | |`))).labels).toEqual([]);
    expect((await ask(client, `${HEAD}${TABLE.replace('Phối hợp', `Ph${CURSOR}ối hợp`)}`)).labels).toEqual([]);
  });
});

describe('behind a label of work', () => {
  const work = (line: string): string => `${HEAD}${TABLE}\nII. NHIỆM VỤ\n\na) Mở lớp tập huấn\n\n${line}\n`;

  it.each([
    [`- Đơn vị chủ trì: ${CURSOR}`, 'Phòng Cải cách hành chính'],
    [`- **Đơn vị phối hợp:** Văn thư Sở, cac ph${CURSOR}`, 'Các phòng'],
    [`- Mở lớp (Chủ trì: Văn thư Sở; thời gian: qu${CURSOR})`, 'Trước ngày 15/6/2026'],
    [`- Thời gian hoàn thành: ${CURSOR}`, 'Trước ngày 15/6/2026'],
  ])('“%s” come units or deadlines', async (line, first) => {
    const client = await startClient();
    expect((await ask(client, work(line), ' ')).labels[0]).toBe(first);
  });

  it('take the place of what was typed', async () => {
    const client = await startClient();
    const typed = await ask(client, work(`- Đơn vị phối hợp: Văn thư Sở; cac ph${CURSOR}`));
    expect(typed.take('Các phòng')).toBe(work('- Đơn vị phối hợp: Văn thư Sở; Các phòng'));
  });

  it('do not come before it, nor behind another', async () => {
    const client = await startClient();
    for (const line of [`- Đơn ${CURSOR}vị chủ trì: Văn thư Sở`, `- Sản phẩm: Ph${CURSOR}`])
      expect((await ask(client, work(line), ' ')).labels).toEqual([]);
  });
});

it('in a cell of deadlines come the forms of the plan, the periods that are left of its year, and those without end', async () => {
  const client = await startClient();
  const { labels, items, take } = await ask(client, row(`| 3 | Họp | | | qu${CURSOR} |`));
  expect(labels.slice(0, 2)).toEqual(['Trước ngày 15/6/2026', 'Quý III/2026']);
  expect(labels).toContain('Quý IV/2026');
  expect(labels).toContain('Thường xuyên');
  expect(labels).toContain('Tháng 5/2026');
  expect(labels).not.toContain('Quý I/2026');
  expect(labels).not.toContain('Tháng 4/2026');
  expect(new Set(labels).size).toBe(labels.length);
  expect(items.find(({ label }) => label === 'Quý IV/2026')?.detail).toBe('31/12/2026');
  expect(take('Quý IV/2026')).toBe(row('| 3 | Họp | | | Quý IV/2026 |'));
});

describe('a document', () => {
  const basis = (text: string): string => `${HEAD}${text}\n`;

  it('is cited in full in the place of what was typed', async () => {
    const client = await startClient();
    for (const typed of ['Nghị định số 61/2018', 'nghi dinh so 61/', 'Nghị định 61', 'số 61/2018', '61/2018/N']) {
      const { take, items } = await ask(client, basis(`Căn cứ 😀 ${typed}${CURSOR}`));
      expect(take('61/2018/NĐ-CP')).toBe(
        basis(
          'Căn cứ 😀 Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính',
        ),
      );
      expect(items.find(({ label }) => label === '61/2018/NĐ-CP')?.detail).toContain('một cửa');
    }
  });

  it('comes first when it is in force on the day of the plan', async () => {
    const client = await startClient();
    const { items } = await ask(client, basis(`Căn cứ Nghị định số 6${CURSOR}`), ' ');
    const isEnded = ({ detail }: CompletionItem): boolean => detail?.startsWith('✗') === true;
    const ended = items.findIndex(isEnded);
    expect(ended).toBeGreaterThan(0);
    expect(items.slice(ended).every(isEnded)).toBe(true);
    expect(items.slice(ended).map(({ label }) => label)).toContain('61/2018/NĐ-CP');
  });

  it('is a law by its name', async () => {
    const client = await startClient();
    const { take } = await ask(client, basis(`Căn cứ luat vien ch${CURSOR}`));
    expect(take('58/2010/QH12')).toContain('Căn cứ Luật Viên chức số 58/2010/QH12 ngày 15/11/2010');
  });

  it('is not offered for figures', async () => {
    const client = await startClient();
    for (const typed of ['đạt 61', 'ngày 30/4', 'trong quý 2/2026', 'tỷ lệ 6/1'])
      expect((await ask(client, basis(`Phấn đấu ${typed}${CURSOR}`), '/')).labels).toEqual([]);
  });

  it('is found among 20,000 in a moment, and only the first ones are sent', async () => {
    const entry = (index: number): string =>
      `- { number: ${String(index)}/KH-UBND, type: Kế hoạch, issuer: UBND tỉnh, date: '2026-01-02', title: Kế hoạch ${String(index)} }\n`;
    const client = await startClient({
      files: {
        'kehoach-lint.yaml': 'documents: [vb.yaml]\n',
        'vb.yaml': Array.from({ length: 20_000 }, (_, index) => entry(index + 1)).join(''),
      },
    });
    const first = await ask(client, basis(`Thực hiện Kế hoạch số ${CURSOR}`), ' ');
    expect(first.list.isIncomplete).toBe(true);
    expect(first.items.length).toBeLessThanOrEqual(50);
    const start = performance.now();
    const { list, take } = await ask(client, basis(`Thực hiện Kế hoạch số 1234${CURSOR}`));
    expect(performance.now() - start).toBeLessThan(1000);
    expect(list.isIncomplete).toBe(false);
    expect(take('12345/KH-UBND')).toContain('Kế hoạch số 12345/KH-UBND ngày 02/01/2026 của UBND tỉnh về');
  });
});

it('in a sentence of targets come indicators with their minimums', async () => {
  const client = await startClient({
    files: {
      'kehoach-lint.yaml': 'minimums:\n  - { indicator: dossiers_on_time, min: 98, source: "Kế hoạch số 9/KH-UBND" }\n',
    },
  });
  const text = (typed: string): string => `${HEAD}I. MỤC TIÊU\n\n- Phấn đấu ${typed}\n\nII. NHIỆM VỤ\n\n- Rà soát.\n`;
  const { items, take } = await ask(client, text(`ho so giai quyet dung${CURSOR}`));
  const found = items.find(({ detail }) => detail?.includes('98 %'));
  expect(found?.detail).toContain('Kế hoạch số 9/KH-UBND');
  expect(take(found?.label ?? '')).toBe(text(found?.label ?? ''));
  const elsewhere = await ask(client, `${text('tăng')}\n- Tỷ lệ ho so giai quyet dung${CURSOR}\n`);
  expect(elsewhere.labels).toEqual([]);
});

describe('at an empty line', () => {
  const SNIPPETS: ClientCapabilities = { textDocument: { completion: { completionItem: { snippetSupport: true } } } };

  it('come the parts that the document lacks, the next number before them', async () => {
    const client = await startClient({ capabilities: SNIPPETS });
    const { labels, items } = await ask(client, `${HEAD}## I. MỤC TIÊU\n\n- Một việc.\n\n${CURSOR}\n`);
    expect(labels).toEqual([
      'II. NHIỆM VỤ, GIẢI PHÁP',
      'II. KINH PHÍ THỰC HIỆN',
      'II. TỔ CHỨC THỰC HIỆN',
      'Nơi nhận:',
      'PHỤ LỤC',
    ]);
    expect(items[2]?.insertTextFormat).toBe(InsertTextFormat.Snippet);
    expect(items[2]?.textEdit?.newText).toMatch(/^## II\. TỔ CHỨC THỰC HIỆN\n\n1\. \$\{1:Văn phòng\}/u);
  });

  it('come as plain text where the client knows no snippets, and by the first letters', async () => {
    const client = await startClient();
    const { labels, take } = await ask(client, `${HEAD}I. MỤC TIÊU\n\n- Một việc.\n\nphu l${CURSOR}\n`);
    expect(labels).toEqual(['PHỤ LỤC']);
    expect(take('PHỤ LỤC')).toContain('| 1 | Nhiệm vụ | Sản phẩm | Đơn vị |  | Thời hạn |');
    expect(take('PHỤ LỤC')).not.toMatch(/[{}$]/u);
  });

  it('of an empty document comes a head', async () => {
    const client = await startClient();
    const { labels } = await ask(client, `${CURSOR}\n`);
    expect(labels[0]).toBe('KẾ HOẠCH');
  });

  it('nothing comes when a space is typed', async () => {
    const client = await startClient();
    expect((await ask(client, `${HEAD}I. MỤC TIÊU\n\n${CURSOR}\n`, ' ')).labels).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import {
  CodeLensRequest,
  DocumentLinkRequest,
  FoldingRangeRequest,
  InlayHintRequest,
  type Range,
  type SelectionRange,
  SelectionRangeRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { EXAMPLES } from '../support/documents.ts';
import { type Client, type ClientOptions, startClient } from '../support/serverClient.ts';

const PLAN = `Số: 15/KH-SNV

Đồng Nai, ngày 20 tháng 01 năm 2026

KẾ HOẠCH

Cải cách hành chính năm 2026

Thực hiện Kế hoạch số 9/KH-UBND ngày 05/01/2026 của UBND tỉnh;

Căn cứ [Nghị định số 30/2020/NĐ-CP](https://vanban.chinhphu.vn/) ngày 05/3/2020 của Chính phủ, Sở Nội vụ ban hành Kế hoạch như sau:

I. CHỈ TIÊU

- Tỷ lệ hồ sơ giải quyết đúng hạn đạt tối thiểu 70%.

- Mức độ hài lòng của người dân đạt 95%. Duy trì Hệ thống trong cả năm.

II. TỔ CHỨC THỰC HIỆN

1. Văn phòng Sở

- Chủ trì rà soát, công bố danh mục thủ tục hành chính, hoàn thành trong Quý I.

- Đôn đốc các phòng thực hiện Kế hoạch này.

PHỤ LỤC

| TT | Nhiệm vụ | Đơn vị chủ trì | Phối hợp | Thời hạn |
| --- | --- | --- | --- | --- |
| I | Cải cách thủ tục | | | |
| 1 | Công bố danh mục 😀 thủ tục | Văn phòng Sở | Các phòng | Quý II |
| 2 | Rà soát quy trình nội bộ | nt | | 15/6/2026 |
| 3 | Số hóa hồ sơ | | Các phòng | |
| II | Cải cách bộ máy | | | |
| 1 | Sắp xếp tổ chức | Phòng Tổ chức | | 6 tháng đầu năm |
`;
const WHOLE: Range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

async function opened(options: ClientOptions = {}): Promise<{ client: Client; textDocument: { uri: string } }> {
  const client = await startClient(options);
  await client.open('so/kh.md', PLAN);
  return { client, textDocument: { uri: client.uri('so/kh.md') } };
}

/** The lines of the plan, so that places can be told by what stands there. */
const lines = PLAN.split('\n');
const lineOf = (text: string): number => lines.findIndex((line) => line.includes(text));

describe('inlay hints', () => {
  const hintsOf = async (range: Range, options: ClientOptions = {}): Promise<readonly string[]> => {
    const { client, textDocument } = await opened(options);
    const hints = (await client.connection.sendRequest(InlayHintRequest.type, { textDocument, range })) ?? [];
    return hints.map(({ position: { line, character }, label }) => {
      const text = lines[line] ?? '';
      return `${text.slice(0, character)}[${typeof label === 'string' ? label : ''}]${text.slice(character)}`;
    });
  };

  it('tell the day of a period, and the lead that a cell takes from above', async () => {
    expect(await hintsOf(WHOLE)).toEqual([
      '- Chủ trì rà soát, công bố danh mục thủ tục hành chính, hoàn thành trong Quý I[→ 31/3/2026].',
      '| 1 | Công bố danh mục 😀 thủ tục | Văn phòng Sở | Các phòng | Quý II[→ 30/6/2026] |',
      '| 2 | Rà soát quy trình nội bộ | nt[→ Văn phòng Sở] | | 15/6/2026 |',
      '| 3 | Số hóa hồ sơ | [→ Văn phòng Sở]| Các phòng | |',
      '| 1 | Sắp xếp tổ chức | Phòng Tổ chức | | 6 tháng đầu năm[→ 30/6/2026] |',
    ]);
  });

  it('are told for the range that is asked for', async () => {
    const line = lineOf('Rà soát quy trình');
    const range = { start: { line, character: 0 }, end: { line, character: 99 } };
    expect(await hintsOf(range)).toEqual(['| 2 | Rà soát quy trình nội bộ | nt[→ Văn phòng Sở] | | 15/6/2026 |']);
  });

  it('can be off, each kind', async () => {
    const without = (inlayHints: object) => ({ settings: { inlayHints } });
    expect(await hintsOf(WHOLE, without({ deadlines: false }))).toHaveLength(2);
    expect(await hintsOf(WHOLE, without({ leads: false }))).toHaveLength(3);
    expect(await hintsOf(WHOLE, without({ leads: false, deadlines: false }))).toEqual([]);
  });
});

describe('code lenses', () => {
  const lensesOf = async (options: ClientOptions = {}) => {
    const { client, textDocument } = await opened(options);
    const lenses = (await client.connection.sendRequest(CodeLensRequest.type, { textDocument })) ?? [];
    return lenses.map(({ range, command }) => ({ over: lines[range.start.line], command }));
  };

  it('count what a plan holds and lacks', async () => {
    const found = await lensesOf({
      files: {
        'kehoach-lint.yaml':
          'province: dong-nai\nminimums:\n  - { indicator: dossiers_on_time, min: 98, source: "Kế hoạch số 9/KH-UBND" }\n',
      },
    });
    expect(found.map(({ over, command }) => [over, command?.title])).toEqual([
      ['I. CHỈ TIÊU', '2 chỉ tiêu · 1 dưới mức tối thiểu'],
      ['II. TỔ CHỨC THỰC HIỆN', '2 nhiệm vụ · 1 thiếu thời hạn'],
      ['| TT | Nhiệm vụ | Đơn vị chủ trì | Phối hợp | Thời hạn |', '4 nhiệm vụ · 1 thiếu thời hạn'],
    ]);
    expect(found.map(({ command }) => command?.command)).toEqual(['', '', '']);
  });

  it('count work with labelled lines over the section that holds it', async () => {
    const work = (name: string, when: string): string =>
      `a) ${name}\n\n- Chủ trì: Văn phòng Sở\n- Thời gian: ${when}\n`;
    const client = await startClient({});
    const tasks = [work('Rà soát quy trình', 'Quý I'), work('Số hóa hồ sơ', '')].join('\n');
    await client.open('so/kh.md', PLAN.replace('II. TỔ CHỨC', `II. NHIỆM VỤ\n\n${tasks}\nIII. TỔ CHỨC`));
    const textDocument = { uri: client.uri('so/kh.md') };
    const lenses = (await client.connection.sendRequest(CodeLensRequest.type, { textDocument })) ?? [];
    expect(lenses.map(({ command }) => command?.title)).toContain('2 nhiệm vụ · 1 thiếu thời hạn');
    expect(lenses).toHaveLength(4);
  });

  it('open the preview where the client has it', async () => {
    const command = 'kehoach-lint.openPreview';
    const [first] = await lensesOf({ commands: [command] });
    expect(first?.command).toMatchObject({ command, arguments: [expect.stringContaining('so/kh.md')] });
  });

  it('can be off', async () => {
    expect(await lensesOf({ settings: { codeLens: false } })).toEqual([]);
  });
});

const TYPES = ['citation', 'target', 'deadline', 'unit'];

/** The tokens as [type, text]; it throws where one lies out of order or leaves its line. */
function tokensIn(text: string, data: readonly number[]): readonly (readonly [string | undefined, string])[] {
  const document = TextDocument.create('', 'markdown', 1, text);
  const found: (readonly [string | undefined, string])[] = [];
  let [line, start, end] = [0, 0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = -1] = data.slice(at, at + 4);
    if (down > 0) end = 0;
    line += down;
    start = down > 0 ? right : start + right;
    if (start < end || length === 0) throw new Error(`out of order: ${String(line)}`);
    end = start + length;
    const token = document.getText({ start: { line, character: start }, end: { line, character: end } });
    if (token.length !== length) throw new Error(`past the end of its line: ${token}`);
    found.push([TYPES[type], token]);
  }
  return found;
}

describe('semantic tokens', () => {
  it('are citations, targets, deadlines and units, in order', async () => {
    const { client, textDocument } = await opened();
    expect(client.initialized.capabilities.semanticTokensProvider).toMatchObject({ legend: { tokenTypes: TYPES } });
    const result = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    expect(tokensIn(PLAN, result?.data ?? [])).toEqual([
      ['citation', 'Kế hoạch số 9/KH-UBND ngày 05/01/2026'],
      ['citation', 'Nghị định số 30/2020/NĐ-CP'],
      ['citation', '05/3/2020'],
      ['target', '70%'],
      ['target', '95%'],
      ['unit', 'Văn phòng Sở'],
      ['deadline', 'hoàn thành trong Quý I'],
      ['unit', 'Văn phòng Sở'],
      ['unit', 'Các phòng'],
      ['deadline', 'Quý II'],
      ['deadline', '15/6/2026'],
      ['unit', 'Các phòng'],
      ['unit', 'Phòng Tổ chức'],
      ['deadline', '6 tháng đầu năm'],
    ]);
  });

  it('of a range are those in it', async () => {
    const { client, textDocument } = await opened();
    const line = lineOf('Rà soát quy trình');
    const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
    const result = await client.connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument, range });
    expect(tokensIn(PLAN, result?.data ?? [])).toEqual([['deadline', '15/6/2026']]);
  });

  it('never overlap nor leave their line', async () => {
    const client = await startClient();
    for (const { name, text } of EXAMPLES) {
      await client.open(name, text);
      const textDocument = { uri: client.uri(name) };
      const result = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
      expect(tokensIn(text, result?.data ?? []), name).not.toEqual([]);
    }
  });
});

describe('folding ranges', () => {
  it('are the preamble, plain sections and groups of tables', async () => {
    const { client, textDocument } = await opened();
    const ranges = (await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument })) ?? [];
    expect(ranges.map(({ startLine, endLine }) => [lines[startLine], lines[endLine]])).toEqual([
      [lines[lineOf('Thực hiện Kế hoạch')], lines[lineOf('Căn cứ')]],
      ['I. CHỈ TIÊU', lines[lineOf('Mức độ hài lòng')]],
      ['II. TỔ CHỨC THỰC HIỆN', lines[lineOf('Đôn đốc')]],
      ['1. Văn phòng Sở', lines[lineOf('Đôn đốc')]],
      ['PHỤ LỤC', lines[lineOf('Sắp xếp')]],
      ['| I | Cải cách thủ tục | | | |', lines[lineOf('Số hóa')]],
      ['| II | Cải cách bộ máy | | | |', lines[lineOf('Sắp xếp')]],
    ]);
  });

  it('leave sections of Markdown to the editor', async () => {
    const client = await startClient();
    await client.open('a.md', '## I. MỤC TIÊU\n\n- Một\n\n- Hai\n\n## II. KINH PHÍ\n\nNgân sách.\n');
    const ranges = await client.connection.sendRequest(FoldingRangeRequest.type, {
      textDocument: { uri: client.uri('a.md') },
    });
    expect(ranges).toEqual([]);
  });
});

describe('selection ranges', () => {
  const stepsAt = async (text: string, within: string): Promise<readonly string[]> => {
    const { client, textDocument } = await opened();
    const line = lineOf(within);
    const position = { line, character: (lines[line] ?? '').indexOf(text) + 1 };
    const [found] =
      (await client.connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions: [position] })) ?? [];
    const document = TextDocument.create('', 'markdown', 1, PLAN);
    const steps: string[] = [];
    for (let at: SelectionRange | undefined = found; at; at = at.parent) steps.push(document.getText(at.range));
    return steps;
  };

  it('grow from a number to the whole text', async () => {
    const steps = await stepsAt('9/KH', 'Thực hiện Kế hoạch');
    expect(steps).toEqual([
      '9/KH-UBND',
      'Kế hoạch số 9/KH-UBND ngày 05/01/2026',
      'Thực hiện Kế hoạch số 9/KH-UBND ngày 05/01/2026 của UBND tỉnh;',
      PLAN,
    ]);
  });

  it('grow from a sentence to its paragraph and section', async () => {
    const steps = await stepsAt('Duy trì', 'Duy trì');
    expect(steps.map((step) => step.split('\n')[0])).toEqual([
      'Duy trì Hệ thống trong cả năm.',
      '- Mức độ hài lòng của người dân đạt 95%. Duy trì Hệ thống trong cả năm.',
      'I. CHỈ TIÊU',
      'Số: 15/KH-SNV',
    ]);
  });

  it('grow from a cell to its row, group and table', async () => {
    const steps = await stepsAt('15/6', 'Rà soát quy trình');
    expect(steps.map((step) => step.split('\n').length)).toEqual([1, 1, 1, 4, 8, lines.length]);
    expect(steps.slice(0, 3)).toEqual([
      '15/6/2026',
      ' 15/6/2026 ',
      '| 2 | Rà soát quy trình nội bộ | nt | | 15/6/2026 |',
    ]);
  });
});

describe('document links', () => {
  it('lead to the plan of the superior, and leave links of Markdown alone', async () => {
    const { client, textDocument } = await opened({
      files: {
        'kehoach-lint.yaml': 'superior: tinh/kh.md\n',
        'tinh/kh.md':
          'Số: 9/KH-UBND\n\nĐồng Nai, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\n\nCải cách hành chính năm 2026\n',
      },
    });
    const links = await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument });
    expect(links).toMatchObject([{ target: client.uri('tinh/kh.md') }]);
  });

  it('lead to an official page that the data name', async () => {
    const client = await startClient({
      files: {
        'kehoach-lint.yaml': 'documents: [vb.yaml]\n',
        'vb.yaml':
          '- { number: 77/KH-UBND, type: Kế hoạch, issuer: UBND tỉnh, source: ["https://blog.example.com/77", "https://dongnai.gov.vn/77"] }\n- { number: 78/KH-UBND, type: Kế hoạch, issuer: UBND tỉnh, source: ["https://blog.example.com/78"] }\n',
      },
    });
    await client.open('a.md', 'Thực hiện Kế hoạch số 77/KH-UBND và Kế hoạch số 78/KH-UBND của UBND tỉnh;\n');
    const links = await client.connection.sendRequest(DocumentLinkRequest.type, {
      textDocument: { uri: client.uri('a.md') },
    });
    expect(links).toMatchObject([{ target: 'https://dongnai.gov.vn/77' }]);
  });
});

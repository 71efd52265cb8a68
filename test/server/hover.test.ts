import { expect, it } from 'vitest';
import { HoverRequest } from 'vscode-languageserver-protocol/node';
import { type ClientOptions, startClient } from '../support/serverClient.ts';

const PLAN = `SỞ NỘI VỤ

Số: 15/KH-SNV

Đồng Nai, ngày 20 tháng 01 năm 2026

KẾ HOẠCH

Cải cách hành chính năm 2026

Căn cứ Nghị định số 107/2021/NĐ-CP ngày 06 tháng 12 năm 2021 của Chính phủ; Kế hoạch số 9/KH-UBND ngày 05/01/2026 của UBND tỉnh;

Thực hiện Nghị định số 107/2021/NĐ-CP, CCHC là nhiệm vụ trọng tâm.

I. CHỈ TIÊU

- Tỷ lệ giải quyết hồ sơ đúng hạn đạt tối thiểu 98%.

Tiếp nhận hồ sơ theo khoản 2 Điều 2 Quyết định số 7/QĐ-UBND ngày 03/01/2026 của UBND tỉnh.

<!-- kehoach-lint-disable-next-line task-missing-lead -- thử -->

II. NHIỆM VỤ

| TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn |
| --- | --- | --- | --- |
| 1 | Rà soát thủ tục | Văn phòng Sở | Quý II/2026 |
| 2 | Niêm yết thủ tục | Văn phòng Sở | Hằng quý |
`;

/** What a hover over the first occurrence of a text says; null where there is none. */
async function hoverOver(text: string, options: ClientOptions = {}): Promise<string | null> {
  const client = await startClient(options);
  await client.open('a.md', PLAN);
  const before = PLAN.slice(0, PLAN.indexOf(text) + 1).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const found = await client.connection.sendRequest(HoverRequest.type, {
    textDocument: { uri: client.uri('a.md') },
    position,
  });
  const contents = found?.contents;
  if (typeof contents !== 'object' || !('value' in contents)) return null;
  return contents.value.replace(/(?<=còn |đã qua )\d+/u, 'N'); // how far off a day is changes every day
}

it('a citation: the document, its status, where it is cited, how sure that is', async () => {
  expect(await hoverOver('107/2021')).toMatchInlineSnapshot(`
    "**Nghị định số 107/2021/NĐ-CP** · Chính phủ · 06/12/2021

    Sửa đổi, bổ sung một số điều của Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính

    ✗ Hết hiệu lực từ 01/7/2025, được thay thế bởi 118/2025/NĐ-CP

    Được viện dẫn 2 lần: dòng 11, 13

    [Trang nguồn](https://thuvienphapluat.vn/van-ban/Cong-nghe-thong-tin/Ke-hoach-14084-KH-UBND-2024-trien-khai-dich-vu-cong-truc-tuyen-Khanh-Hoa-635552.aspx)

    *Danh mục văn bản ngày 22/11/2026: đã đối chiếu với nguồn.*"
  `);
});

it('a citation of a document of the workspace leads to it', async () => {
  const files = {
    'tinh/kh.md': 'Số: 9/KH-UBND\n\nĐồng Nai, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\n\nCải cách hành chính năm 2026\n',
  };
  expect(await hoverOver('9/KH-UBND', { files })).toMatch(
    /danh mục của đơn vị[\s\S]*\[Mở văn bản trong thư mục\]\(file:.*kh\.md\)/u,
  );
});

it('a citation that names an article shows what it says, where the document lies in the workspace', async () => {
  const files = {
    'tinh/qd.md': `Số: 7/QĐ-UBND

Đồng Nai, ngày 03 tháng 01 năm 2026

QUYẾT ĐỊNH

Về tiếp nhận hồ sơ

Điều 1. Phạm vi

1. Quy định này áp dụng cho các sở.

Điều 2. Thời gian tiếp nhận

1. Buổi sáng từ 7 giờ.

2. Buổi chiều đến 17 giờ.

Điều 3. Hiệu lực
`,
  };
  const shown = await hoverOver('7/QĐ-UBND', { files });
  expect(shown).toContain('> Điều 2. Thời gian tiếp nhận\n>\n> Buổi chiều đến 17 giờ.');
  expect(shown).not.toMatch(/Buổi sáng|Điều 3/u);
});

it.each(['Văn phòng Sở', 'Quý II/2026', 'Hằng quý', '98%', 'CCHC', 'task-missing-lead'])('%s', async (text) => {
  expect(await hoverOver(text)).toMatchSnapshot();
});

it('nothing over plain words', async () => {
  expect(await hoverOver('trọng tâm')).toBeNull();
});

it('speaks English where the settings say so', async () => {
  expect(await hoverOver('Quý II/2026', { settings: { locale: 'en' } })).toContain('Due: **Tuesday, 30 June 2026**');
});

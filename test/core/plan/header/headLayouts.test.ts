import { expect, it } from 'vitest';
import { planOf } from '../../../support/reading.ts';

// Heads as other offices, converters and scans lay them out.

it.each([
  [
    'two columns on one line, each with its motto',
    `**UBND HUYỆN ĐÔNG SƠN** **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**

**PHÒNG NỘI VỤ** **Độc lập - Tự do - Hạnh phúc**

Số: 15/KH-NV *Đông Sơn, ngày 05 tháng 02 năm 2026*`,
    { issuer: 'Phòng Nội vụ', number: '15/KH-NV', place: 'Đông Sơn', date: '2026-02-05' },
  ],
  [
    'a name that goes on below, beside the motto',
    `UỶ BAN NHÂN DÂN          CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH BẮC NINH               Độc lập - Tự do - Hạnh phúc
-------                          ---------------
Số: 155/KH-UBND          Bắc Ninh, ngày 26 tháng 5 năm 2017`,
    { issuer: 'UỶ BAN NHÂN DÂN TỈNH BẮC NINH', number: '155/KH-UBND', place: 'Bắc Ninh', date: '2017-05-26' },
  ],
  [
    'rules drawn with hyphens in a table',
    `| ỦY BAN NHÂN DÂN TỈNH LÀO CAI ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ------- |
| --- | --- |
| Số: 391/KH-UBND | Lào Cai, ngày 30 tháng 12 năm 2016 |`,
    { issuer: 'ỦY BAN NHÂN DÂN TỈNH LÀO CAI', number: '391/KH-UBND', place: 'Lào Cai', date: '2016-12-30' },
  ],
  [
    'a grid of characters, the title on two lines',
    `+-----------------+------------------------------------------+
| UBND TỈNH       | **CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT         |
| **SỞ NỘI VỤ**   | NAM**                                    |
+=================+==========================================+
| Số: 37/KH-SNV   | *Hòa Bình, ngày 08 tháng 01 năm 2024*    |
+-----------------+------------------------------------------+`,
    { issuer: 'Sở Nội vụ', number: '37/KH-SNV', place: 'Hòa Bình', date: '2024-01-08' },
  ],
  [
    'digits that a scan wore',
    `TỈNH ỦY SÓC TRĂNG          ĐẢNG CỘNG SẢN VIỆT NAM
*
Số 62-CTr/TU          Sóc Trăng, ngày 2l tháng l0 năm 20l6

CHƯƠNG TRÌNH`,
    { issuer: 'TỈNH ỦY SÓC TRĂNG', number: '62-CTr/TU', place: 'Sóc Trăng', date: '2016-10-21' },
  ],
  [
    'a gap before the code',
    `UBND HUYỆN TAM NÔNG
TRƯỜNG TIỂU HỌC AN LONG

Số:  32  /KH-THAL

An Long, ngày 25 tháng 9 năm 2023`,
    { issuer: 'TRƯỜNG TIỂU HỌC AN LONG', number: '32/KH-THAL', place: 'An Long', date: '2023-09-25' },
  ],
  [
    'a committee of the Party over which a higher one stands',
    `ĐẢNG BỘ HUYỆN TÂN KỲ
ĐẢNG ỦY XÃ NGHĨA ĐỒNG
*
Số 45-KH/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM

Nghĩa Đồng, ngày 5 tháng 2 năm 2024`,
    { issuer: 'ĐẢNG ỦY XÃ NGHĨA ĐỒNG', number: '45-KH/ĐU', place: 'Nghĩa Đồng', date: '2024-02-05' },
  ],
  [
    'a draft whose number a converter has set behind the name of the body',
    `DỰ THẢO 2

| BỘ XÂY DỰNG Số:        /KH-BXD | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Hà Nội, ngày      tháng     năm 2026 |
| --- | --- |`,
    { issuer: 'Bộ Xây dựng', number: '/KH-BXD', place: 'Hà Nội', date: undefined },
  ],
  [
    'a table whose words are those of columns, too',
    `| KIỂM TOÁN NHÀ NƯỚC<br>**KIỂM TOÁN NHÀ NƯỚC KHU VỰC IX** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>**Độc lập - Tự do - Hạnh phúc** |
| --- | --- |
| Số: 88/KH-KTNN KV IX | *Tiền Giang, ngày 06 tháng 02 năm 2024* |`,
    {
      issuer: 'KIỂM TOÁN NHÀ NƯỚC KHU VỰC IX',
      number: '88/KH-KTNNKVIX',
      place: 'Tiền Giang',
      date: '2024-02-06',
    },
  ],
  [
    'a known name in two paragraphs',
    `VIỆN KIỂM SÁT NHÂN DÂN

TỐI CAO

Số: 21/KH-VKSTC

Hà Nội, ngày 05 tháng 3 năm 2021`,
    { issuer: 'Viện kiểm sát nhân dân tối cao', number: '21/KH-VKSTC', place: 'Hà Nội', date: '2021-03-05' },
  ],
  [
    'a table over it in which a portal says what it knows of the document',
    `Kế hoạch 45/KH-BNV năm 2021 kiểm tra công vụ

| Số hiệu: | 45/KH-BNV | Loại văn bản: | Kế hoạch |
| --- | --- | --- | --- |
| Nơi ban hành: | Bộ Nội vụ | Ngày ban hành: | 12/01/2021 |

| BỘ NỘI VỤ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
| --- | --- |
| Số: 45/KH-BNV | Hà Nội, ngày 12 tháng 01 năm 2021 |`,
    { issuer: 'Bộ Nội vụ', number: '45/KH-BNV', place: 'Hà Nội', date: '2021-01-12' },
  ],
])('%s', (_, head, wanted) => {
  const { issuer, number, place, date } = planOf(`${head}\n\nKẾ HOẠCH\n\nCải cách hành chính\n`).header;
  const read = { issuer: issuer?.value, number: number?.value, place: place?.value, date: date?.value };
  expect(read).toEqual(wanted);
});

it.each([
  ['Cải tiến chất lượng năm 2019 và định hướng đến năm 2020', 2019],
  ['Phát triển du lịch năm 2019, tầm nhìn đến năm 2020', 2019],
  ['Triển khai Đề án đến năm 2019', 2019],
  // one year of the period
  ['Triển khai Đề án “Chuyển đổi số giai đoạn 2018 - 2025” năm 2019', 2019],
  ['Thực hiện Chương trình giảm nghèo giai đoạn 2016-2020 của ngành, năm 2019', 2019],
])('the year of “%s” is %i', (title, year) => {
  const { header } = planOf(`Số: 12/KH-SYT\n\nHà Nội, ngày 07 tháng 02 năm 2019\n\nKẾ HOẠCH\n\n${title}\n`);
  expect(header.year).toBe(year);
});

it.each([
  [
    'a place with a number',
    'Số: 215/KH-KĐ\n\nQuận 3, ngày 15 tháng 9 năm 2023\n\nKẾ HOẠCH\n\nNăm học',
    { place: 'Quận 3', year: 2023 },
  ],
  [
    'no head',
    'Kế hoạch cải cách hành chính năm 2024\n\nUBND huyện Na Rì ban hành kế hoạch.',
    { place: undefined, year: 2024 },
  ],
])('%s', (_, text, wanted) => {
  const { kind, place, year } = planOf(`${text}\n`).header;
  expect({ kind, place: place?.value, year }).toEqual({ kind: 'KH', ...wanted });
});

it('the title of a decision ends where the body that decides stands in capitals', () => {
  const { header } = planOf(`Số: 1459/QĐ-BNV

QUYẾT ĐỊNH
Về việc ban hành Kế hoạch năm 2011
BỘ TRƯỞNG BỘ NỘI VỤ
`);
  expect(header.title?.value).toBe('Về việc ban hành Kế hoạch năm 2011');
});

it.each([
  [
    'a number and a day that a narrow column cuts in two',
    'ỦY BAN NHÂN DÂN\nTỈNH HÀ NAM\n\nSố:\n58/KH-UBND\n\nHà Nam, ngày\n14 tháng 3 năm\n2023\n\nKẾ HOẠCH\n\nTrồng cây năm 2023',
    { number: '58/KH-UBND', place: 'Hà Nam', date: '2023-03-14', title: 'Trồng cây năm 2023' },
  ],
  [
    'wide gaps in the day',
    'Số: 6/KH-THCS\n\nLa Phù, ngày 05  tháng  9  năm  2024\n\nKẾ HOẠCH\n\nNăm học 2024 - 2025',
    { number: '6/KH-THCS', place: 'La Phù', date: '2024-09-05', title: 'Năm học 2024 - 2025' },
  ],
  [
    'two columns with a pipe between, whose table is lost',
    'UBND TỈNH HÀ NAM | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 58/KH-UBND | Hà Nam, ngày 14 tháng 3 năm 2023 |\nKẾ HOẠCH\nTrồng cây',
    { number: '58/KH-UBND', place: 'Hà Nam', date: '2023-03-14', title: 'Trồng cây' },
  ],
  [
    'no head, and the day of a law in the preamble',
    'KẾ HOẠCH\nTRỢ GIÚP PHÁP LÝ\n\nCăn cứ Luật Trợ giúp pháp lý, ngày 20/6/2017;',
    { number: undefined, place: undefined, date: undefined, title: 'TRỢ GIÚP PHÁP LÝ' },
  ],
  [
    '“V/v” before the subject, and who decides below it',
    'Số: 77/QĐ-UBND\n\nLào Cai, ngày 02 tháng 6 năm 2022\n\nQUYẾT ĐỊNH\n\nV/V BAN HÀNH ĐỀ ÁN DU LỊCH\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÀO CAI',
    { number: '77/QĐ-UBND', place: 'Lào Cai', date: '2022-06-02', title: 'V/V BAN HÀNH ĐỀ ÁN DU LỊCH' },
  ],
])('%s', (_, markdown, wanted) => {
  const { number, place, date, title } = planOf(markdown).header;
  expect({ number: number?.value, place: place?.value, date: date?.value, title: title?.value }).toEqual(wanted);
});

it.each([
  [
    'an order by wire, from the chairman of the body over him',
    `| UBND TỈNH BẮC KẠN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
| --- | --- |
| CHỦ TỊCH | Độc lập - Tự do - Hạnh phúc |
| Số: 07/CĐ-UBND | Bắc Kạn, ngày 12 tháng 8 năm 2024 |

CÔNG ĐIỆN

Về việc phòng, chống lũ quét`,
    { kind: 'CĐ', number: '07/CĐ-UBND', issuer: 'UBND TỈNH BẮC KẠN', date: '2024-08-12' },
  ],
  [
    'a standing board without a name of its own',
    `ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM
TỈNH CÀ MAU
BAN THƯỜNG TRỰC

Số: 18/KH-MTTQ-BTT

Cà Mau, ngày 03 tháng 10 năm 2025

KẾ HOẠCH

Giám sát năm 2025`,
    {
      kind: 'KH',
      number: '18/KH-MTTQ-BTT',
      issuer: 'ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH CÀ MAU',
      date: '2025-10-03',
    },
  ],
  [
    'a trade union below a higher one',
    `LIÊN ĐOÀN LAO ĐỘNG TỈNH KON TUM          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
CÔNG ĐOÀN NGÀNH GIÁO DỤC                   Độc lập - Tự do - Hạnh phúc

Số: 09/HD-CĐN                              Kon Tum, ngày 04 tháng 4 năm 2022

HƯỚNG DẪN
Tổ chức hội thao năm 2022`,
    { kind: 'HD', number: '09/HD-CĐN', issuer: 'CÔNG ĐOÀN NGÀNH GIÁO DỤC', date: '2022-04-04' },
  ],
  [
    'a code set off from its number, and the day behind a wide gap',
    `UBND TỈNH HÀ NAM                        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
     SỞ DU LỊCH                              Độc lập - Tự do - Hạnh phúc
Số: 96 KH/SDL                          Phủ Lý, ngày 15 tháng 3 năm 2021

                              KẾ HOẠCH
             Xúc tiến du lịch năm 2021`,
    { kind: 'KH', number: '96KH/SDL', issuer: 'Sở Du lịch', date: '2021-03-15' },
  ],
  [
    'a name beside the place and the day',
    `ĐOÀN TNCS HỒ CHÍ MINH

BAN CHẤP HÀNH TỈNH KON TUM         Kon Tum, ngày 20 tháng 02 năm 2013

Số: 131 KH/ĐTN

KẾ HOẠCH

Tháng Thanh niên năm 2013`,
    { kind: 'KH', number: '131KH/ĐTN', issuer: 'BAN CHẤP HÀNH TỈNH KON TUM', date: '2013-02-20' },
  ],
  [
    'a letter of a tax office, whose code looks like that of a directive',
    `TỔNG CỤC THUẾ
CỤC THUẾ TỈNH KON TUM

Số: 512/CT-TTHT

Kon Tum, ngày 05 tháng 3 năm 2019

V/v tuyên truyền chính sách thuế

Kính gửi: Các phòng thuộc Cục Thuế.`,
    { kind: null, number: '512/CT-TTHT', issuer: 'CỤC THUẾ TỈNH KON TUM', date: '2019-03-05' },
  ],
  [
    'a proposal that has lost its type word, though it is for somebody',
    'SỞ TƯ PHÁP\n\nSố: 14/TTr-STP\n\nHà Nam, ngày 05 tháng 3 năm 2019\n\nKính gửi: Ủy ban nhân dân tỉnh.',
    { kind: 'TTr', number: '14/TTr-STP', issuer: 'Sở Tư pháp', date: '2019-03-05' },
  ],
])('%s', (_, markdown, wanted) => {
  const { kind, number, issuer, date } = planOf(`${markdown}\n`).header;
  expect({ kind, number: number?.value, issuer: issuer?.value, date: date?.value }).toEqual(wanted);
});

it.each([
  ['Thực hiện Đề án giai đoạn 2021 - 2025, định hướng đến năm 2030', { from: 2021, to: 2025 }],
  ['Thực hiện Chương trình giai đoạn 2016 - 2020 và nhiệm vụ năm 2021', { from: 2016, to: 2020 }],
])('“%s” spans its period', (title, period) => {
  expect(planOf(`KẾ HOẠCH\n\n${title}\n`).header.period).toEqual(period);
});

it.each([
  ['CHƯƠNG TRÌNH PHỐI HỢP', 'CTr'],
  ['KẾ HOẠCH PHỐI HỢP', 'KH'],
  ['KẾ HOẠCH HÀNH ĐỘNG', 'KH'],
])('“%s” is the kind, and the subject stands below', (word, kind) => {
  const { header } = planOf(`Số: 12/KH-BCA\n\n${word}\n\nPhòng, chống tội phạm năm 2024\n`);
  expect([header.kind, header.title?.value]).toEqual([kind, 'Phòng, chống tội phạm năm 2024']);
});

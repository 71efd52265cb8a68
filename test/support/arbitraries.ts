import fc from 'fast-check';

/** Random tests find the same on every machine. */
export const SEED = 20261128;

/** Letters as they come: composed and decomposed, look-alikes, invisible ones, spaces of every kind, line breaks, pairs of code units. */
const SIGNS = [
  ...['a', 'đ', 'Đ', 'ệ', 'ư', 'Ằ', 'hoà', 'uỷ', 'quý', 'nghị', 'số', 'Kế hoạch'],
  ...['ế', 'Ộ', 'đ'].map((letter) => letter.normalize('NFD')),
  ...['Ð', 'ð', 'А', '–', '‑', '⁄', '％', '€', '😀', 'ﬁ'],
  ...['\u00ad', '\u200b', '\ufeff', '\u00a0', '\u2009', '\u3000', '\t', ' ', '  '],
  ...['1', '2023', '.', ',', '/', '-', '%', '&', '&nbsp;', '<br>', '*', '`', '|', '\\'],
  ...['\n', '\r\n', '\r', '\u0301'],
];

/** Any text that a Vietnamese document may hold. */
export const anyText = fc.array(fc.constantFrom(...SIGNS), { maxLength: 24 }).map((signs) => signs.join(''));

/** Lines of a document, in and out of place: what stands between them makes lists, tables and fences of them, or not. */
const LINES = `KẾ HOẠCH
# KẾ HOẠCH
**Cải cách hành chính năm 2023**
Số: 31/KH-SYT
Số:   /KH-SYT
Lâm Đồng, ngày 14 tháng 02 năm 2023
I. MỤC TIÊU
## IV. TỔ CHỨC THỰC HIỆN
1. Văn phòng Sở
PHỤ LỤC I
- 100% hồ sơ đúng hạn.
  - Tỷ lệ đạt 109%.
+ Giao Văn phòng đôn đốc trước ngày 31/02/2023.
1) a
12. b
Căn cứ Nghị định số 107/2021/NÐ-CP ngày 08/4/2020 và
Quyết định số 468 /QD-TTg; ngày 27/3/2021
Luật Viên chức
| TT | Nhiệm vụ | Chủ trì | Thời hạn |
| --- | --- | --- | --- |
|---|---|
| 1 | Rà soát \\| kiểm | | |
| 2 | \`a|b\` | nt | Quý V |
| II | Cải cách
TT\tNhiệm vụ\tChủ trì
1\tRà soát\tVăn phòng
<!-- kehoach-lint-disable-next-line -->
<!-- kehoach-lint-disable task-missing-lead -->
<!--
-->
<table><tr><td rowspan=2>TT<td>Chủ trì
</td></tr></table>
<b>in đậm</b><br>dòng
a <ul style="x"> - <li>b</li> <c d> *<i>e</i>* </ul>
**KT. GIÁM ĐỐC**  
*Căn cứ **Luật** số 1;* ** và ***đậm*** *nghiêng
**Điều 1.**Ban hành*(kèm theo)*.
"*a*"**b**ữ*c* 5 * 3 ** 2**
PT&NL &amp; [1] và [2](b) < 5% <br/>m_2_ 
## **IV.** Tổ chức ##
- **Giao** Văn phòng  
\`\`\`
~~~
---
> trích
>
    thụt lề
\tthụt
-\u00a0Chủ trì
[a]: b
![ảnh](a.png) [^1]
&nbsp;&#272;
***
C¶i c¸ch thñ tôc hµnh
trước ngày 31/12/2022
ngày
%
|
\\
`.split('\n');

/** A text made of such lines and any signs, with any line ends, composed or not, with or without a byte order mark. */
export const anyMarkdown = fc
  .record({
    lines: fc.array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...LINES) }, anyText), { maxLength: 24 }),
    blank: fc.boolean(),
    lineBreak: fc.constantFrom('\n', '\r\n', '\r'),
    form: fc.constantFrom('NFC', 'NFD'),
    mark: fc.constantFrom('', '', '\ufeff'),
  })
  .map(({ lines, blank, lineBreak, form, mark }) => {
    return mark + lines.join(blank ? lineBreak + lineBreak : lineBreak).normalize(form);
  });

/** What markup is made of, for lines that mean anything or nothing. */
const MARKUP = [
  ...['a', 'b c', 'Đ', '“', '.', '!', '"t"', '(', ')', '\\', '\\|', '\\*', '&amp;', '&#35;', '&#0;', '|', '#', '='],
  ...['*', '**', '***', '_', '__', '`', '``', '`a`', '[', ']', '](b)', '(b "t")', '![', '[x]', '[x]: y', '[x][', '[]'],
  ...['<', '>', '<a@b.c>', '<http://x>', '<b>', '</b>', '<br>', '<!-- c -->', '<!--', '-->', '<a b="c"', "<i x='>'>"],
  ...['<div>', '<pre>', '</pre>', '<?', '?>', '<![CDATA[', '<!X', '- ', '+ ', '1. ', '2. ', '1) ', '> ', '  ', '    '],
  ...['\n', '\n', '\n', '\n\n', '  \n', '\\\n', '\r\n', '\r', '| a | b |', '|---|---|', '-|-', '-'],
  ...['# h', '---', '===', '***', '* * *', '~~~', '```', 'x\n==='],
];
const CONTAINERS = ['> ', '- ', '  ', '1. ', '   ', '* ', '>', '2. '];
const IN_CONTAINERS = [
  ...['a', 'b | c', '-|-', '| a |', '|---|', '===', '---', '***', '```', '~~~', '<div>', '<b>', '<!-- x', 'x -->'],
  ...['# h', '[x]: y', '[x]', '"t"', '', '', '[x]:', 'y', '<pre>', '</pre>', '**b', 'c**', '`d', 'e`', '1. f', '- g'],
  ...['> h', '    i', 'a  ', '\\'],
];

/** Signs of Markdown in any order; lines in containers that go on, or do not. */
export const anyMarkup = fc.oneof(
  fc.array(fc.constantFrom(...MARKUP), { maxLength: 30 }).map((signs) => signs.join('')),
  fc
    .array(fc.tuple(fc.array(fc.constantFrom(...CONTAINERS), { maxLength: 3 }), fc.constantFrom(...IN_CONTAINERS)), {
      maxLength: 8,
    })
    .map((lines) => lines.map(([signs, words]) => signs.join('') + words).join('\n')),
);

/** A text with one edit: a place in it, how much is taken out, and what is put there. */
export function editsOf(texts: readonly string[]): fc.Arbitrary<string> {
  const size = 1_500;
  const put = fc.array(fc.constantFrom(...MARKUP, ...CONTAINERS), { maxLength: 4 }).map((signs) => signs.join(''));
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  return fc
    .tuple(fc.constantFrom(...texts), place, place, fc.nat({ max: 30 }), put)
    .map(([text, from, at, out, put]) => {
      const start = Math.floor(from * Math.max(0, text.length - size));
      const edited = text.slice(start, start + size);
      const place = Math.floor(at * edited.length);
      return edited.slice(0, place) + put + edited.slice(place + out);
    });
}

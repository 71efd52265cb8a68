/** Documents that nobody wrote: true ones, cut, doubled, re-encoded and filled with what breaks programs. The same seed makes the same ones. */

/** Numbers in [0, 1), one after the other. */
export type Random = () => number;

/** Mulberry32: small, fast, the same everywhere. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** How large things grow: the number of columns, rows, levels and repeated signs. */
export interface Sizes {
  readonly signs: number;
  readonly columns: number;
  readonly rows: number;
  readonly depth: number;
  /** No text is longer. */
  readonly length: number;
}

export const SHORT: Sizes = { signs: 400, columns: 60, rows: 60, depth: 40, length: 12_000 };
export const LONG: Sizes = { signs: 20_000, columns: 2_000, rows: 1_000, depth: 200, length: 50_000 };

const below = (random: Random, limit: number): number => Math.floor(random() * limit);

function oneOf<T>(random: Random, some: readonly [T, ...T[]]): T {
  return some[below(random, some.length)] ?? some[0];
}

const SIGNS = [
  ...[
    '\0',
    '\ud800',
    '\udfff',
    '\ufeff',
    '\u200b',
    '\u00ad',
    '\u202e',
    '\u2066',
    '\u2069',
    '\u061c',
    '\u001b[2J',
    '\u009b31m',
    '\u0007',
  ],
  ...[
    '\r',
    '\r\n',
    '\u2028',
    '\u0085',
    '\t',
    '\u00a0',
    '\u3000',
    '\u0301',
    'a\u0323\u0302',
    '\u{1f469}\u200d\u{1f4bb}',
    'Ð',
    'đ',
    'İ',
    'ß',
  ],
  ...[
    '|',
    '\\|',
    '||',
    '>',
    '#',
    '- ',
    '1. ',
    '*',
    '**',
    '_',
    '`',
    '~~~',
    '```',
    '[',
    '](',
    '![',
    '<',
    '<!--',
    '-->',
    '<br>',
    '&nbsp;',
  ],
  ...[
    '<table><tr><td>',
    '</td></tr></table>',
    '</script>',
    ']]>',
    '&#0;',
    '&#x110000;',
    '---',
    '===',
    '=',
    '+',
    '@',
    '[^1]',
    '[a]: b',
  ],
  ...[
    '1',
    '99999999999999999999',
    '0',
    '31/02/2023',
    'ngày',
    'tháng',
    'năm',
    '12/2023/NĐ-CP',
    '%',
    '109%',
    'số',
    'Quý V',
    'nt',
    'I.',
    'a)',
    'đ)',
  ],
  ...[
    '<!-- kehoach-lint-disable -->',
    '<!-- kehoach-lint-disable-next-line target-over-100 until:2020-13-45 -- x -->',
    '__proto__',
    'constructor',
  ],
] as const;

const SHAPES = [
  '|',
  '1/',
  'ngày ',
  ' ',
  '*',
  '>',
  '[',
  '- ',
  '(',
  '`',
  '<',
  '_',
  '&',
  '\\',
  '\t',
  '1.1.',
  'a',
  'Đ',
  '%',
  ';',
  '\u0301',
  '<b>',
  '"',
  '</',
  '<!--',
  '![',
] as const;

type Slip = (text: string, random: Random, sizes: Sizes) => string;

/** Two places of a text, in order. */
function range(text: string, random: Random): readonly [number, number] {
  const places = [below(random, text.length + 1), below(random, text.length + 1)];
  return [Math.min(...places), Math.max(...places)];
}

function put(text: string, random: Random, piece: string): string {
  const at = below(random, text.length + 1);
  return text.slice(0, at) + piece + text.slice(at);
}

function onPart(change: (part: string) => string): Slip {
  return (text, random) => {
    const [start, end] = range(text, random);
    return text.slice(0, start) + change(text.slice(start, end)) + text.slice(end);
  };
}

function onLines(change: (lines: string[], random: Random) => readonly string[]): Slip {
  return (text, random) => change(text.split('\n'), random).join('\n');
}

/** The bytes of UTF-8 read as if they were one letter each. */
const misread = (part: string): string => Buffer.from(part, 'utf8').toString('latin1');

function wideTable(random: Random, { columns }: Sizes): string {
  const count = below(random, columns) + 1;
  const row = (cell: string): string => `|${` ${cell} |`.repeat(count)}`;
  return `\n\n${row(oneOf(random, SIGNS))}\n${row('---')}\n${row(oneOf(random, SIGNS))}\n${row('nt')}\n\n`;
}

function longTable(random: Random, { rows }: Sizes): string {
  const row = `| 1 | Rà soát ${oneOf(random, SIGNS)} | ${oneOf(random, ['nt', 'Văn phòng', '', 'Sở Nội vụ; Sở Tài chính'])} | Quý II |\n`;
  return `\n\n| TT | Nhiệm vụ | Chủ trì | Thời hạn |\n|---|---|---|---|\n${row.repeat(below(random, rows))}\n`;
}

function nested(random: Random, { depth }: Sizes): string {
  const levels = below(random, depth);
  const line = oneOf<(level: number) => string>(random, [
    (level) => `${'> '.repeat(level)}a`,
    (level) => `${'  '.repeat(level)}- a`,
    (level) => `${'1.'.repeat(level)} a`,
    (level) => '<div>'.repeat(level),
    (level) => `${'['.repeat(level)}a${']('.repeat(level)}`,
  ]);
  return `\n${Array.from({ length: levels }, (_, level) => line(level)).join('\n')}\n`;
}

const SLIPS: readonly [Slip, ...Slip[]] = [
  onPart(() => ''),
  (text, random) => text.slice(...range(text, random)),
  onPart((part) => part.repeat(2)),
  onPart(misread),
  onPart((part) => part.normalize('NFD')),
  onPart((part) => part.normalize('NFKC')),
  onPart((part) => part.toUpperCase()),
  onPart((part) => part.replaceAll('\n', ' ')),
  onPart((part) => part.replaceAll('\n', '\r\n')),
  onPart((part) => part.replaceAll('\n', '\r')),
  onPart((part) => part.replaceAll(' ', '\u00a0')),
  onPart((part) => part.replaceAll('|', '\t')),
  onPart((part) => part.replaceAll(/\d/gu, '9')),
  onPart((part) => Array.from(part).reverse().join('')),
  onLines((lines) => [...lines].reverse()),
  onLines((lines, random) => lines.toSpliced(below(random, lines.length), 1 + below(random, 5))),
  onLines((lines, random) => {
    const from = below(random, lines.length);
    return lines.toSpliced(below(random, lines.length), 0, ...lines.slice(from, from + 1 + below(random, 20)));
  }),
  onLines((lines, random) => {
    const pad = oneOf(random, ['> ', '- ', '    ', '| ', '# ', '\t', '<!-- ', '1) ']);
    return lines.map((line) => pad + line);
  }),
  (text, random) => put(text, random, oneOf(random, SIGNS)),
  (text, random) => put(text, random, oneOf(random, SIGNS) + oneOf(random, SIGNS) + oneOf(random, SIGNS)),
  (text, random, { signs }) => put(text, random, oneOf(random, SHAPES).repeat(below(random, signs))),
  (text, random, sizes) => put(text, random, wideTable(random, sizes)),
  (text, random, sizes) => put(text, random, longTable(random, sizes)),
  (text, random, sizes) => put(text, random, nested(random, sizes)),
  (text, random) => `---\n${oneOf(random, SIGNS)}\n---\n${text}`,
];

/** A true text with one to twelve things done to it. */
export function hostile(texts: readonly [string, ...string[]], random: Random, sizes: Sizes): string {
  let text = oneOf(random, texts);
  const start = below(random, text.length);
  text = text.slice(start, start + 500 + below(random, sizes.length));
  for (let left = 1 + below(random, 12); left > 0; left--)
    text = oneOf(random, SLIPS)(text, random, sizes).slice(0, sizes.length);
  return text;
}

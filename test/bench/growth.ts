/**
 * How the time of reading and linting grows with the text, for the shapes that make a reader go back and forth: `npm run bench:growth`.
 * Each row has milliseconds of the processor for 10 KB, 100 KB and 1 MB (10 MB too with `--long`) and, for each size, how many times as much a
 * byte costs as it did in the text a tenth as large. Linear is 1; above 1.5 the row is marked, and the command ends with 1.
 * `--only TEXT` takes the shapes whose names hold it, `--parse` stops behind the blocks of the text.
 */
import { parseDocument } from '../../core/markdown/parse.ts';
import { planObject } from '../../cli/reporters/planJson.ts';
import { readPlan } from '../../core/plan/readPlan.ts';
import { knowledge } from '../support/knowledge.ts';
import { lintPlan } from '../support/linting.ts';

const MOST = 1.5;
/** A text that costs more milliseconds than this is not made ten times as large. */
const TOO_LONG = 20_000;
/** A text that is ten times as large as one that costs more than this is measured once. */
const SLOW = 1000;
/** Below this a clock tells nothing about growth. */
const TELLING = 20;

const ROW = '| 1 | Rà soát thủ tục hành chính | Văn phòng Sở | Các phòng | Quý II | Báo cáo |\n';
const TABLE = '| TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn | Kết quả |\n|---|---|---|---|---|---|\n';
const LINE =
  '- Phấn đấu tỷ lệ hồ sơ giải quyết đúng hạn đạt 95% theo Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ.\n';

/** A shape, by its name: what stands before, and what is repeated. */
const SHAPES: Readonly<Record<string, readonly [head: string, part: string]>> = {
  '|': ['', '|'],
  '|, in lines': ['', '|||||||||\n'],
  'digits and slashes': ['', '1/'],
  'digits and slashes, in lines': ['', '12/2023/NĐ-CP 1/2/3\n'],
  ngày: ['', 'ngày '],
  'ngày, in lines': ['', 'ngày ngày ngày\n'],
  spaces: ['a', ' '],
  'spaces and letters': ['', 'a          '],
  tabs: ['', '\ta'],
  'no-break spaces': ['a', '\u00a0'],
  '*': ['', '*'],
  '* a': ['', '*a '],
  _: ['', '_'],
  '>': ['', '>'],
  '* round a word': ['', '**a**'],
  '> in lines': ['', '> a\n'],
  '[': ['', '['],
  '[a](': ['', '[a]('],
  '![': ['', '!['],
  '`': ['', '` a'],
  '<': ['', '<'],
  '<!-- in lines': ['', '<!-- a\n'],
  '<b>': ['', '<b>'],
  '&': ['', '&'],
  '\\': ['', '\\'],
  '- nested': ['', '- '],
  '1.': ['', '1.'],
  'numbered lines': ['', '1. a\n'],
  'empty lines': ['a', '\n'],
  letters: ['', 'a'],
  'letters and marks': ['', 'a\u0301\u0323'],
  'capital words': ['', 'Sở '],
  percents: ['', '95% '],
  commas: ['', 'a, '],
  semicolons: ['', 'Sở Nội vụ; '],
  brackets: ['', '('],
  quotes: ['', '"a '],
  'a table of tasks': [TABLE, ROW],
  'true lines': ['II. MỤC TIÊU\n\n', LINE],
  paragraphs: ['', `${LINE.slice(2)}\n`],
  'work with labelled lines': [
    'II. NHIỆM VỤ\n\n',
    'a) Rà soát quy chế\n\n- Đơn vị chủ trì: Văn phòng Sở;\n- Thời gian: Quý I/2023\n\nb) Lập danh mục\n\n- Đơn vị chủ trì: Thanh tra Sở\n\n',
  ],
  'labelled lines': ['II. NHIỆM VỤ\n\n', '- Đơn vị chủ trì: Văn phòng Sở\n'],
  'labels in one line': ['II. NHIỆM VỤ\n\n', 'Chủ trì: Văn phòng Sở; '],
  'a label and its list': ['II. NHIỆM VỤ\n\na) Rà soát\n\n- Đơn vị phối hợp:\n', '  + Văn phòng Sở;\n'],
  suppressions: ['', '<!-- kehoach-lint-disable-next-line target-over-100 -- a -->\n\nTỷ lệ hồ sơ đạt 109%.\n\n'],
  fixes: ['', 'Các Ðơn vị .\n\n'],
};

const SIZES = [10_000, 100_000, 1_000_000, ...(process.argv.includes('--long') ? [10_000_000] : [])];
const onlyAt = process.argv.indexOf('--only');
const only = onlyAt < 0 ? '' : (process.argv[onlyAt + 1] ?? '');
const parses = process.argv.includes('--parse');

const slow: string[] = [];
use(textOf('true lines', 20_000)); // warm
for (const name of Object.keys(SHAPES).filter((one) => one.includes(only))) {
  const times: number[] = [];
  for (const size of SIZES) {
    if ((times.at(-1) ?? 0) > TOO_LONG) break;
    try {
      const text = textOf(name, size);
      // the garbage of others is cleared away at any moment: what is quick is measured more than once
      const runs = (times.at(-1) ?? 0) > SLOW ? 1 : 3;
      times.push(Math.min(...Array.from({ length: runs }, () => timeOf(text))));
    } catch (error) {
      slow.push(name);
      process.stdout.write(`! ${name}, ${String(size)}: ${String(error)}\n`);
      break;
    }
  }
  const ratios = times.slice(1).map((time, at) => time / 10 / Math.max(times[at] ?? 0, TELLING / 10));
  const marked = ratios.some((ratio, at) => ratio > MOST && (times[at + 1] ?? 0) > TELLING * 10);
  if (marked) slow.push(name);
  const cells = times.map((time, at) =>
    `${time.toFixed(0)} ms${at > 0 ? ` (${(ratios[at - 1] ?? 0).toFixed(2)})` : ''}`.padStart(18),
  );
  process.stdout.write(`${marked ? '!' : ' '} ${name.padEnd(30)}${cells.join('')}\n`);
}
process.exitCode = slow.length > 0 ? 1 : 0;

function textOf(name: string, size: number): string {
  const [head = '', part = ''] = SHAPES[name] ?? [];
  return head + part.repeat(Math.ceil(size / part.length)).slice(0, size);
}

function use(text: string): unknown {
  const document = parseDocument(text);
  if (parses) return document;
  const plan = readPlan(document, knowledge());
  return [lintPlan(plan), planObject(plan)];
}

function timeOf(text: string): number {
  const start = process.cpuUsage();
  use(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

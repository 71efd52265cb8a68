import { describe, expect, it } from 'vitest';
import { readSuppressions, suppressionOf } from '../../../core/lint/suppressions.ts';
import { parseDocument } from '../../../core/markdown/parse.ts';
import { lintPlan } from '../../support/linting.ts';
import { planOf } from '../../support/reading.ts';

const TODAY = '2026-06-01';

/** "next-line 3-4 rule-a, rule-b" for each suppression of a text. */
function suppressionsIn(...lines: readonly string[]): readonly string[] {
  return readSuppressions(parseDocument(`${lines.join('\n')}\n`), () => TODAY).map(({ kind, from, to, rules }) => {
    return `${kind} ${String(from)}-${String(to)} ${rules.join(', ') || '*'}`;
  });
}

describe('what a comment silences', () => {
  it.each([
    ['the next line', ['<!-- kehoach-lint-disable-next-line a -->', 'Một.', '', 'Hai.'], 'next-line 2-2 a'],
    [
      'all lines of the next block',
      ['<!-- kehoach-lint-disable-next-line a -->', '', '', 'Một', 'hai.'],
      'next-line 4-5 a',
    ],
    [
      'the header of the next table',
      ['<!-- kehoach-lint-disable-next-line a -->', '', '| A |', '| - |', '| b |'],
      'next-line 3-3 a',
    ],
    ['its line', ['Một. <!-- kehoach-lint-disable-line a -->', 'hai.'], 'line 1-1 a'],
    ['its row, in a cell', ['| A |', '| - |', '| b <!-- kehoach-lint-disable-line a --> |', '| c |'], 'line 3-3 a'],
    ['', ['| A |', '| - |', '| b <!-- kehoach-lint-disable-next-line a --> |', '| c |'], 'next-line 3-3 a'],
    ['the file', ['Một.', '<!-- kehoach-lint-disable-file a -->', '', 'Hai.'], 'file 1-5 a'],
    ['all that follows', ['Một.', '', '<!-- kehoach-lint-disable a -->', '', 'Hai.'], 'block 3-6 a'],
    [
      'all between two comments',
      ['<!-- kehoach-lint-disable a -->', '', 'Một.', '', '<!-- kehoach-lint-enable a -->', '', 'Hai.'],
      'block 1-5 a',
    ],
    ['where nothing follows', ['Một.', '', '<!-- kehoach-lint-disable-next-line a -->'], 'next-line 4-4 a'],
  ])('%s', (_, lines, wanted) => {
    expect(suppressionsIn(...lines)).toEqual([wanted]);
  });

  it.each([
    ['every rule where it names none', 'kehoach-lint-disable-file', '*'],
    ['those that it names', 'kehoach-lint-disable-file a, b  c', 'a, b, c'],
    ['not the words of its reason', 'kehoach-lint-disable-file a -- b c', 'a'],
    ['not its day', 'kehoach-lint-disable-file a until:2026-12-31', 'a'],
  ])('%s', (_, comment, rules) => {
    expect(suppressionsIn(`<!-- ${comment} -->`)).toEqual([`file 1-2 ${rules}`]);
  });

  it.each(['kehoach-lint', 'kehoach-lint-disabled', 'kehoach-lint-disable-all', 'markdownlint-disable', 'chú thích'])(
    'nothing: <!-- %s -->',
    (comment) => {
      expect(suppressionsIn(`<!-- ${comment} -->`)).toEqual([]);
    },
  );

  it('nothing in code, where a comment is none', () => {
    expect(
      suppressionsIn('```', '<!-- kehoach-lint-disable-file -->', '```', '', '`<!-- kehoach-lint-disable-file -->`'),
    ).toEqual([]);
  });
});

describe('an enable', () => {
  const blocks = ['<!-- kehoach-lint-disable a -->', '', '<!-- kehoach-lint-disable b, c -->', ''];
  it.each([
    ['without rules ends all blocks', '<!-- kehoach-lint-enable -->', ['block 1-5 a', 'block 3-5 b, c']],
    ['ends the blocks of its rules', '<!-- kehoach-lint-enable b, c -->', ['block 1-6 a', 'block 3-5 b, c']],
    ['does not end a block of more rules', '<!-- kehoach-lint-enable b -->', ['block 1-6 a', 'block 3-6 b, c']],
  ])('%s', (_, enable, wanted) => {
    expect(suppressionsIn(...blocks, enable)).toEqual(wanted);
  });

  it.each([
    ['of a block of two rules: its own', '<!-- kehoach-lint-disable a, b -->', 'b', [true, false]],
    ['of a block of every rule: its own', '<!-- kehoach-lint-disable -->', 'b', [true, false]],
    ['of another rule: nothing', '<!-- kehoach-lint-disable a -->', 'b', [true, false]],
    ['of both, one after the other', '<!-- kehoach-lint-disable b, a -->', 'a', [false, true]],
  ])('turns on again, %s', (_, disable, rule, wanted) => {
    const text = `${disable}\n\nMột.\n\n<!-- kehoach-lint-enable ${rule} -->\n\nHai.\n`;
    const suppressions = readSuppressions(parseDocument(text), () => TODAY);
    expect(['a', 'b'].map((id) => suppressionOf(suppressions, id, 7) !== null)).toEqual(wanted);
  });
});

describe('a reason and a day', () => {
  it.each([
    ['a -- đã thống nhất', null, 'đã thống nhất', false],
    ['a until:2026-12-31 -- chờ hướng dẫn -- của Sở', '2026-12-31', 'chờ hướng dẫn -- của Sở', false],
    // the day itself still holds
    ['a until:2026-06-01', '2026-06-01', null, false],
    ['a until:2026-05-31', '2026-05-31', null, true],
    ['a --', null, null, false],
    ['a until:31/12/2026', null, null, false],
    ['a until:2026-02-30 -- chờ hướng dẫn', null, 'chờ hướng dẫn', false],
  ])('“%s”', (words, until, reason, expired) => {
    const [suppression] = readSuppressions(parseDocument(`<!-- kehoach-lint-disable-file ${words} -->\n`), () => TODAY);
    expect(suppression).toMatchObject({ rules: ['a'], until, reason, expired });
  });

  it.each([
    ['until:2026-12-31', null],
    ['until:31/12/2026', { text: '31/12/2026', meant: '2026-12-31' }],
    ['until:1-7-2026', { text: '1-7-2026', meant: '2026-07-01' }],
    ['until:2026-02-30', { text: '2026-02-30', meant: null }],
    ['until:31/02/2026', { text: '31/02/2026', meant: null }],
    ['until:', { text: '', meant: null }],
  ])('%s is %j', (words, wrongDay) => {
    const [suppression] = readSuppressions(
      parseDocument(`<!-- kehoach-lint-disable-file a ${words} -->\n`),
      () => TODAY,
    );
    expect(suppression?.wrongDay).toEqual(wrongDay);
  });
});

describe('a finding is silenced', () => {
  const read = (words: string) =>
    readSuppressions(parseDocument(`<!-- kehoach-lint-disable-next-line ${words} -->\nMột.\n`), () => TODAY);
  it.each([
    ['of its rule on its line', 'a', 'a', 2, true],
    ['of any rule where none is named', '', 'b', 2, true],
    ['not of another rule', 'a', 'b', 2, false],
    ['not on another line', 'a', 'a', 3, false],
    ['not behind its day', 'a until:2026-05-31', 'a', 2, false],
  ])('%s', (_, words, rule, line, silenced) => {
    expect(suppressionOf(read(words), rule, line) !== null).toBe(silenced);
  });
});

describe('in a document', () => {
  const header = '| TT | Nhiệm vụ | Chủ trì | Thời hạn |\n| --- | --- | --- | --- |\n';
  const plan = (cell: string) =>
    planOf(`${header}| 1 | Rà soát | Văn phòng |  ${cell} |\n| 2 | Đào tạo | Văn phòng |  |\n`);
  const found = (cell: string) => {
    const { findings, suppressed } = lintPlan(plan(cell));
    return [findings, suppressed].map((some) => some.filter(({ ruleId }) => ruleId === 'task-missing-deadline').length);
  };

  it('a comment in a cell silences its row, and is no content of the cell', () => {
    expect(found('')).toEqual([2, 0]);
    expect(found('<!-- kehoach-lint-disable-line task-missing-deadline -- chờ lịch của tỉnh -->')).toEqual([1, 1]);
    expect(found('<!-- kehoach-lint-disable-line task-missing-deadline until:2020-01-01 -->')).toEqual([2, 0]);
  });

  it('what it silenced says by which comment', () => {
    const { suppressed } = lintPlan(plan('<!-- kehoach-lint-disable-line -- chờ lịch -->'));
    expect(suppressed).toMatchObject([{ ruleId: 'task-missing-deadline', by: { kind: 'line', reason: 'chờ lịch' } }]);
  });
});

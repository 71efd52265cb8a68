/** The drafts of examples/, checked with the built command as a user would. */
import { spawnSync } from 'node:child_process';
import { join } from 'pathe';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { lazy } from '../core/text/lazy.ts';
import { rules } from '../rules/index.ts';

const ROOT = join(import.meta.dirname, '..');
const CLEAN = [
  'bao-cao',
  'chuong-trinh',
  'ke-hoach-bo',
  'ke-hoach-co-phu-luc',
  'ke-hoach-khong-bang',
  'ke-hoach-khong-phu-luc',
];

/** The mistakes that were planted: the line, then the rules that it breaks. */
const FAULTY = {
  'ke-hoach-nhieu-loi': [
    '11 citation-date-conflict',
    '11 citation-malformed',
    '11 citation-year-mismatch',
    '13 citation-missing-number',
    '27 target-below-minimum',
    '29 target-over-100',
    '31 target-over-100',
    '37 citation-type-mismatch',
    '37 text-encoding',
    '39 citation-malformed',
    '39 citation-unknown-issuer',
    '41 citation-future',
    '43 text-normalization',
    '45 citation-type-mismatch',
    '47 unused-suppression',
    '48 citation-date-conflict',
    '78 appendix-reference-mismatch',
    '84 task-inherited-lead',
    '86 task-missing-lead',
    '87 target-conflict',
    '88 task-missing-deadline',
    '89 task-invalid-deadline',
    '91 appendix-broken-table',
    '94 task-deadline-outside-plan',
    '95 task-missing-deadline',
    '96 task-invalid-deadline',
    '99 task-deadline-outside-plan',
    '105 appendix-unreadable-table',
  ],
  'ke-hoach-loi-phong-chu': [
    '11 citation-missing-basis',
    '13 text-normalization',
    '15 text-encoding',
    '19 text-encoding',
    '21 text-encoding',
    '23 appendix-missing',
  ],
  'ke-hoach-bang-cat-trang': ['68 appendix-broken-table', '70 appendix-broken-table'],
} as const;

const DRAFTS = [...CLEAN, ...Object.keys(FAULTY)];

const LINTED = z.array(
  z.object({ file: z.string(), findings: z.array(z.object({ ruleId: z.string(), line: z.number() })) }),
);
const INSPECTED = z.array(
  z.object({
    file: z.string(),
    tasks: z.array(
      z.object({ origin: z.string(), lead: z.array(z.string()), deadline: z.object({ kind: z.string() }) }),
    ),
  }),
);

/** Runs the command once on all drafts. */
function run(command: 'lint' | 'inspect', ...options: readonly string[]): unknown {
  const { stdout } = spawnSync(
    'node',
    ['dist/cli.js', command, ...DRAFTS.map(fileOf), '--format', 'json', ...options],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  return JSON.parse(stdout);
}

function fileOf(name: string): string {
  return join('examples', `${name}.md`);
}

const lintWith = (preset: string) => lazy(() => LINTED.parse(run('lint', '--preset', preset, '--today', '2026-11-22')));
const LINT = { core: lintWith('core'), full: lintWith('full') };
const inspect = lazy(() => INSPECTED.parse(run('inspect')));

/** "line rule" of each finding, in the order of lines, then of rules. */
function findingsOf(name: string, preset: keyof typeof LINT): readonly string[] {
  const report = LINT[preset]().find(({ file }) => file === fileOf(name));
  if (!report) throw new Error(`${name} was not checked`);
  return report.findings
    .map(({ ruleId, line }) => ({ line, text: `${String(line)} ${ruleId}` }))
    .sort((a, b) => a.line - b.line || (a.text < b.text ? -1 : 1))
    .map(({ text }) => text);
}

describe('a draft without mistakes', () => {
  it.each(CLEAN)('%s has no finding', (name) => {
    expect(findingsOf(name, 'core')).toEqual([]);
    expect(findingsOf(name, 'full')).toEqual([]);
  });

  it.each([
    ['ke-hoach-co-phu-luc', 34, 'appendix'],
    ['chuong-trinh', 10, 'appendix'],
    ['ke-hoach-bo', 14, 'appendix'],
    ['ke-hoach-khong-bang', 9, 'fields'],
  ])('%s gives each of its %i tasks a lead and a deadline', (name, count, wanted) => {
    const plan = inspect().find(({ file }) => file === fileOf(name));
    const tasks = (plan?.tasks ?? []).filter(({ origin }) => origin === wanted);
    expect(tasks).toHaveLength(count);
    expect(tasks.filter(({ lead, deadline }) => lead.length === 0 || deadline.kind === 'missing')).toEqual([]);
  });
});

describe('a draft with mistakes', () => {
  it.each(Object.entries(FAULTY))('%s has those that were planted and no other', (name, planted) => {
    expect(findingsOf(name, 'core')).toEqual(planted);
    // a heavier preset may find more, never less
    expect(findingsOf(name, 'full')).toEqual(expect.arrayContaining([...planted]));
  });

  it('shows every core rule', () => {
    const shown = new Set(Object.values(FAULTY).flatMap((planted) => planted.map((text) => text.split(' ')[1])));
    const core = rules.filter(({ preset }) => preset === 'core').map(({ id }) => id);
    expect(core.filter((id) => !shown.has(id))).toEqual([]);
  });

  it('shows nothing but a cut table where only the table is cut', () => {
    expect(findingsOf('ke-hoach-bang-cat-trang', 'full')).toEqual(FAULTY['ke-hoach-bang-cat-trang']);
  });
});

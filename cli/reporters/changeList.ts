import type { Change, ChangeKind } from '../../core/diff/change.ts';
import { day, fill } from '../../core/lint/wording.ts';
import type { Plan } from '../../core/plan/readPlan.ts';
import { headOf } from '../../core/project/summary.ts';
import type { Locale, LocalizedText } from '../../core/text/localized.ts';
import { changeWords } from './changeWords.ts';

/** One of two plans that are compared, and how reports name it. */
export interface ComparedPlan {
  /** "ke-hoach.md", "main:ke-hoach.md". */
  readonly shown: string;
  readonly plan: Plan;
}

/** Two plans and what changed between them. */
export interface Comparison {
  readonly old: ComparedPlan;
  readonly new: ComparedPlan;
  readonly changes: readonly Change[];
}

/** A change in words. Lines count from 1; none where a plan has nothing of it. */
export interface SaidChange {
  readonly change: Change;
  /** What stands before it in a list: + for new, - for gone, ↑ and ↓ for more and less, ~ for any other change. */
  readonly sign: string;
  readonly place: string;
  readonly sentence: string;
  readonly oldLines: readonly number[];
  readonly newLines: readonly number[];
}

export interface ChangeGroup {
  readonly title: string;
  readonly changes: readonly SaidChange[];
}

const WORDS = {
  title: { vi: 'Thay đổi giữa hai kế hoạch', en: 'What changed between two plans' },
  none: {
    vi: 'Không có thay đổi về nhiệm vụ, chỉ tiêu, thời hạn, đơn vị hay văn bản viện dẫn.',
    en: 'No task, target, deadline, unit or cited document has changed.',
  },
  both: { vi: 'dòng {old} → {new}', en: 'line {old} → {new}' },
  oldOnly: { vi: 'dòng {old} (cũ)', en: 'line {old} (old)' },
  newOnly: { vi: 'dòng {new} (mới)', en: 'line {new} (new)' },
  noNumber: { vi: 'chưa có số', en: 'no number yet' },
  dated: { vi: '{number} ngày {date}', en: '{number} of {date}' },
} as const;

const GROUPS: readonly (readonly [prefix: readonly string[], title: LocalizedText])[] = [
  [['number', 'date'], { vi: 'Số và ngày', en: 'Number and date' }],
  [['target'], { vi: 'Chỉ tiêu', en: 'Targets' }],
  [['task', 'lead', 'cooperation', 'deadline'], { vi: 'Nhiệm vụ', en: 'Tasks' }],
  [['citation'], { vi: 'Văn bản viện dẫn', en: 'Documents cited' }],
];

/** What is counted in the last line, in its order. */
const COUNTS: readonly (readonly [name: string, LocalizedText])[] = [
  ['target-lowered', { vi: 'hạ {count} chỉ tiêu', en: 'targets lowered: {count}' }],
  ['target-dropped', { vi: 'bỏ {count} chỉ tiêu', en: 'targets dropped: {count}' }],
  ['target-raised', { vi: 'nâng {count} chỉ tiêu', en: 'targets raised: {count}' }],
  ['target-added', { vi: 'thêm {count} chỉ tiêu', en: 'new targets: {count}' }],
  ['target-changed', { vi: 'đổi {count} chỉ tiêu', en: 'targets changed: {count}' }],
  ['task-added', { vi: 'thêm {count} nhiệm vụ', en: 'new tasks: {count}' }],
  ['task-dropped', { vi: 'bỏ {count} nhiệm vụ', en: 'tasks dropped: {count}' }],
  ['task-split', { vi: 'tách {count} nhiệm vụ', en: 'tasks split: {count}' }],
  ['task-merged', { vi: 'gộp thành {count} nhiệm vụ', en: 'tasks merged: {count}' }],
  ['lead-changed', { vi: 'đổi chủ trì {count} nhiệm vụ', en: 'leads changed: {count}' }],
  ['cooperation-changed', { vi: 'đổi phối hợp {count} nhiệm vụ', en: 'cooperation changed: {count}' }],
  ['deadline-changed', { vi: 'đổi hạn {count} nhiệm vụ', en: 'deadlines moved: {count}' }],
  ['citation', { vi: 'đổi {count} viện dẫn', en: 'citations changed: {count}' }],
];

export function diffTitle(locale: Locale): string {
  return WORDS.title[locale];
}

/** "15/KH-STP ngày 13/01/2023": a plan by its number. */
export function planName({ plan }: ComparedPlan, locale: Locale): string {
  const { number, date } = headOf(plan);
  const name = number ?? WORDS.noNumber[locale];
  return date === null ? name : fill(WORDS.dated, { number: name, date: day(date) }, locale);
}

/** The changes in words, by what they are about; empty groups left out. `longest` is how much of a title may be cited. */
export function changeGroups(comparison: Comparison, locale: Locale, longest: number): readonly ChangeGroup[] {
  const words = changeWords(locale, longest);
  const said = comparison.changes.map((change): SaidChange => {
    const [oldLines, newLines] = linesOf(change, comparison);
    const data = { old: oldLines.join(', '), new: newLines.join(', ') };
    const template = oldLines.length === 0 ? WORDS.newOnly : newLines.length === 0 ? WORDS.oldOnly : WORDS.both;
    return {
      change,
      sign: signOf(change),
      place: fill(template, data, locale),
      sentence: words(change),
      oldLines,
      newLines,
    };
  });
  return GROUPS.map(([prefixes, title]) => ({
    title: title[locale],
    changes: said.filter(({ change }) => prefixes.includes(change.kind.split('-')[0] ?? '')),
  })).filter(({ changes }) => changes.length > 0);
}

type Placed = { readonly span: { readonly start: number } } | null;

function linesOf(change: Change, { old, new: now }: Comparison): readonly [readonly number[], readonly number[]] {
  const lines = (side: Placed | readonly Placed[] | undefined, { plan }: ComparedPlan): readonly number[] =>
    [side ?? null].flat().flatMap((item) => (item ? [plan.document.lines.lineOf(item.span.start)] : []));
  return [lines('old' in change ? change.old : undefined, old), lines('new' in change ? change.new : undefined, now)];
}

function signOf(change: Change): string {
  if (change.kind.endsWith('-added')) return '+';
  if (change.kind.endsWith('-dropped')) return '-';
  if (change.kind !== 'target-changed' || change.move === 'unclear') return '~';
  return change.move === 'raised' ? '↑' : '↓';
}

/** How many changes there are of each sort, by its name; those of which there are none left out. */
export function changeCounts(changes: readonly Change[]): ReadonlyMap<string, number> {
  const names = changes.map(nameOf);
  return new Map(
    COUNTS.map(([name]) => [name, names.filter((other) => other === name).length] as const).filter(
      ([, count]) => count > 0,
    ),
  );
}

function nameOf(change: Change): string {
  const kinds: Partial<Record<ChangeKind, string>> = { 'target-unit-changed': 'target-changed' };
  if (change.kind === 'target-changed' && change.move !== 'unclear') return `target-${change.move}`;
  return kinds[change.kind] ?? (change.kind.startsWith('citation') ? 'citation' : change.kind);
}

/** "hạ 1 chỉ tiêu · thêm 2 nhiệm vụ", or that nothing has changed. */
export function changeSummary(changes: readonly Change[], locale: Locale): string {
  if (changes.length === 0) return WORDS.none[locale];
  const counts = changeCounts(changes);
  return COUNTS.flatMap(([name, words]) => {
    const count = counts.get(name);
    return count === undefined ? [] : [fill(words, { count }, locale)];
  }).join(' · ');
}

import type { Knowledge } from '../core/knowledge/knowledge.ts';
import { defineRule } from '../core/lint/rule.ts';
import { amountOf, figuresOf } from '../core/lint/targetFigures.ts';
import { enumerate, quote } from '../core/lint/wording.ts';
import type { Plan } from '../core/plan/readPlan.ts';
import { sameTargets, targetKey } from '../core/plan/sameTarget.ts';
import type { Target } from '../core/plan/targets.ts';
import { contains } from '../core/text/span.ts';
import { spanSet } from '../core/text/spanSet.ts';

export default defineRule({
  id: 'target-conflict',
  family: 'target',
  since: '0.1.0',
  preset: 'core',
  severity: 'error',
  summary: { vi: 'Một chỉ tiêu ghi hai giá trị khác nhau', en: 'One target with two values in one document' },
  reason: {
    vi: 'Phần lời văn và phụ lục ghi hai mức khác nhau thì không biết giao và đánh giá theo mức nào.',
    en: 'When the body and the appendix differ, nobody knows which value is asked for and checked.',
  },
  source: null,
  messages: {
    conflict: {
      vi: '{name} là {value} ở đây, {other} ở dòng {line}. Sửa cho thống nhất.',
      en: '{name} is {value} here and {other} on line {line}. Make them agree.',
    },
  },
  titles: {
    here: { vi: 'Sửa thành {other} (theo dòng {line})', en: 'Change to {other} (from line {line})' },
    there: {
      vi: 'Sửa dòng {lines} thành {value} (theo dòng này)',
      en: 'Change line {lines} to {value} (from this line)',
    },
  },
  notes: { other: { vi: 'Giá trị kia ghi ở đây', en: 'The other value is here' } },
  *check(plan, { knowledge }) {
    for (const { later, earlier, others } of conflicts(plan, knowledge)) {
      const lineOf = ({ span }: Target): number => plan.document.lines.lineOf(span.start);
      const [value, other] = [amountOf(later), amountOf(earlier)];
      const setTo = (target: Target, like: Target) => {
        const { start, end } = figuresOf(plan, like);
        return { span: figuresOf(plan, target), text: plan.document.source.slice(start, end) };
      };
      yield {
        message: 'conflict',
        at: later.span,
        data: { name: quote(later.text), value, other, line: lineOf(earlier) },
        suggest: [
          { title: 'here', edits: [setTo(later, earlier)] },
          {
            title: 'there',
            data: { lines: enumerate(others.map((target) => String(lineOf(target)))) },
            edits: others.map((target) => setTo(target, later)),
          },
        ],
        related: [{ note: 'other', at: earlier.span }],
      };
    }
  },
});

interface Conflict {
  readonly later: Target;
  /** The first one before it that promises the same thing with another value. */
  readonly earlier: Target;
  /** All that do, before it or behind. */
  readonly others: readonly Target[];
}

function* conflicts(plan: Plan, knowledge: Knowledge): Generator<Conflict> {
  const isSame = sameTargets(knowledge);
  for (const targets of comparable(plan, knowledge)) {
    const [first] = targets;
    if (!first || targets.every((target) => target.value === first.value && target.valueMax === first.valueMax))
      continue;
    for (const [index, later] of targets.entries()) {
      const same = (among: readonly Target[]): readonly Target[] =>
        among.filter((target) => isSame(target, later) && !inOneRow(plan, target, later));
      const before = same(targets.slice(0, index));
      const [earlier] = before;
      // where both values stand above already, the pair was reported there
      if (!earlier || before.some((target) => agree(target, later))) continue;
      const others = [...before, ...same(targets.slice(index + 1)).filter((target) => !agree(target, later))];
      yield { later, earlier, others };
    }
  }
}

/** What a table of tasks counts row by row (02 lớp in the first quarter, 03 lớp in the third) are parts, which need not agree. */
function comparable(plan: Plan, knowledge: Knowledge): readonly (readonly Target[])[] {
  const groups = new Map<string, Target[]>();
  for (const target of plan.targets) {
    const key = targetKey(target, knowledge);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(target);
    else groups.set(key, [target]);
  }
  const rows = spanSet(plan.tasks.flatMap(({ row, span }) => (row ? [span] : [])));
  const isCountOfRow = ({ unit, span }: Target): boolean => unit !== '%' && rows.holds(span);
  return [...groups.values()].map((targets) =>
    targets.filter(isCountOfRow).length > 1 ? targets.filter((target) => !isCountOfRow(target)) : targets,
  );
}

/** "Cấp tỉnh | Cấp xã": the figures of one row are of what their columns say. */
function inOneRow({ tables }: Plan, a: Target, b: Target): boolean {
  const table = tables.find(({ holdsTasks, span }) => !holdsTasks && contains(span, a.span) && contains(span, b.span));
  return table?.rows.some(({ row }) => contains(row.span, a.span) && contains(row.span, b.span)) ?? false;
}

function agree(a: Target, b: Target): boolean {
  return a.value === b.value && (a.valueMax === b.valueMax || a.valueMax === null || b.valueMax === null);
}

import type { Knowledge } from '../core/knowledge/knowledge.ts';
import type { UnitEntry } from '../core/knowledge/schema.ts';
import { rename } from '../core/lint/listEdits.ts';
import { type Change, defineRule } from '../core/lint/rule.ts';
import { type NamedUnit, isKnownUnit, isMistyped, namedUnits } from '../core/plan/namedUnits.ts';
import type { Plan } from '../core/plan/readPlan.ts';
import { isSameUnit } from '../core/plan/sameUnit.ts';
import { spellingKey } from '../core/text/fold.ts';
import { isOneLetterApart } from '../core/text/oneLetterApart.ts';

export default defineRule({
  id: 'task-unknown-unit',
  family: 'task',
  since: '0.1.0',
  preset: 'full',
  severity: 'info',
  summary: { vi: 'Tên đơn vị có thể gõ sai', en: 'The name of a unit may be mistyped' },
  reason: {
    vi: 'Tên đơn vị sai một chữ thì lọc, thống kê theo đơn vị bị sót việc, và văn bản thiếu chuẩn xác.',
    en: 'A name that is one letter off hides a task from those who look for their unit’s work.',
  },
  source: null,
  messages: {
    near: {
      vi: '“{unit}” chỉ khác “{other}” ở dòng {line} một chữ cái hoặc một dấu. Nếu là một đơn vị thì ghi thống nhất.',
      en: '“{unit}” is one letter or tone away from “{other}” on line {line}. If it is one unit, write one name.',
    },
    unlisted: {
      vi: '“{unit}” không có trong danh sách đơn vị của cơ quan. Sửa tên, hoặc thêm đơn vị vào danh sách.',
      en: '“{unit}” is not in the office’s list of units. Correct the name, or add the unit to the list.',
    },
  },
  titles: {
    used: { vi: 'Sửa thành “{other}” (dòng {line})', en: 'Change to “{other}” (line {line})' },
    listed: { vi: 'Sửa thành “{other}” (danh sách đơn vị)', en: 'Change to “{other}” (the list of units)' },
  },
  notes: {
    other: { vi: 'Tên gần giống ghi ở đây', en: 'The similar name stands here' },
    again: { vi: 'Tên này cũng ghi ở đây', en: 'This name stands here as well' },
  },
  *check(plan, { knowledge, project }) {
    const units = namedUnits(plan);
    for (const unit of units) {
      const [first, ...more] = unit.mentions;
      if (!first || isKnown(plan, unit, knowledge, project.units)) continue;
      const again = more.map(({ span }) => ({ note: 'again' as const, at: span }));
      const other = units.find((candidate) => isMistyped(unit, candidate, knowledge));
      const at = other?.mentions[0]?.span;
      if (other && at) {
        const data = { unit: unit.name, other: other.name, line: plan.document.lines.lineOf(at.start) };
        const suggest = changes('used', plan, unit, [other.name]);
        yield { message: 'near', at: first.span, data, suggest, related: [{ note: 'other', at }, ...again] };
      } else if (project.units.length > 0 && unit.tasks.some(({ row }) => row !== null)) {
        const near = project.units.filter(({ name }) => isOneLetterApart(spellingKey(name), unit.key));
        const names = near.map(({ name }) => name);
        const suggest = changes('listed', plan, unit, names);
        yield { message: 'unlisted', at: first.span, data: { unit: unit.name }, suggest, related: again };
      }
    }
  },
});

/** By the built-in data or the office's list, under a name that the own body's units may bear. */
function isKnown(plan: Plan, { name }: NamedUnit, knowledge: Knowledge, list: readonly UnitEntry[]): boolean {
  const issuer = plan.header.issuer?.value ?? null;
  const isListed = (unit: UnitEntry): boolean =>
    [unit.name, ...unit.aliases, ...unit.abbreviations].some((own) => isSameUnit(name, own, issuer, knowledge));
  return isKnownUnit(name, knowledge) || list.some(isListed);
}

function changes<Title extends string>(
  title: Title,
  plan: Plan,
  { mentions }: NamedUnit,
  names: readonly string[],
): readonly Change<Title>[] {
  return names.flatMap((other) => {
    const edits = mentions.flatMap((mention) => rename(plan, mention, other));
    return edits.length === mentions.length ? [{ title, data: { other }, edits }] : [];
  });
}

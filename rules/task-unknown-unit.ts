import { renameAll } from '../core/lint/listEdits.ts';
import { type Change, defineRule } from '../core/lint/rule.ts';
import { unknownUnits } from '../core/plan/units/unknownUnits.ts';

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
    for (const { unit, meant, near } of unknownUnits(plan, project.units, knowledge)) {
      const [first, ...more] = unit.mentions;
      if (!first) continue;
      const renamed = <Title extends string>(title: Title, other: string): readonly Change<Title>[] => {
        const edits = renameAll(plan, unit.mentions, other);
        return edits.length > 0 ? [{ title, data: { other }, edits }] : [];
      };
      const again = more.map(({ span }) => ({ note: 'again' as const, at: span }));
      const at = meant?.mentions[0]?.span;
      if (meant && at) {
        const data = { unit: unit.name, other: meant.name, line: plan.document.lines.lineOf(at.start) };
        const suggest = renamed('used', meant.name);
        yield { message: 'near', at: first.span, data, suggest, related: [{ note: 'other', at }, ...again] };
      } else {
        const suggest = near.flatMap((other) => renamed('listed', other));
        yield { message: 'unlisted', at: first.span, data: { unit: unit.name }, suggest, related: again };
      }
    }
  },
});

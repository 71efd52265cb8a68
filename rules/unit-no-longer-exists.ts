import type { UnitEntry } from '../core/knowledge/schema.ts';
import { defineRule } from '../core/lint/rule.ts';
import { day, enumerate } from '../core/lint/wording.ts';
import { dayAfter } from '../core/plan/deadlines/dates.ts';
import { endedUnits } from '../core/plan/units/endedUnits.ts';

export default defineRule({
  id: 'unit-no-longer-exists',
  family: 'document',
  since: '0.1.0',
  preset: 'full',
  severity: 'warning',
  summary: { vi: 'Giao việc cho đơn vị không còn', en: 'Work is given to a unit that is no more' },
  reason: {
    vi: 'Đơn vị đã sáp nhập, đổi tên hoặc kết thúc hoạt động thì không nhận được nhiệm vụ.',
    en: 'A unit that was merged, renamed or abolished cannot do the work it is given.',
  },
  source: null,
  messages: {
    ended: {
      vi: '{unit} không còn từ {date}{basis}{successor}. Ghi đơn vị hiện nay.',
      en: '{unit} ceased to exist on {date}{basis}{successor}. Name the unit of today.',
    },
    ends: {
      vi: '{unit} không còn từ {date}{basis}, trước thời hạn của nhiệm vụ{successor}.',
      en: '{unit} ceases to exist on {date}{basis}, before the task is due{successor}.',
    },
    recalled: {
      vi: '{unit} có thể không còn từ {date}{successor}; chưa đối chiếu nguồn. Kiểm tra lại tên đơn vị.',
      en: '{unit} may have ceased to exist on {date}{successor}; no source was seen. Check the unit’s name.',
    },
  },
  titles: { successor: { vi: 'Ghi “{name}” (đơn vị kế thừa)', en: 'Write “{name}” (its successor)' } },
  notes: { again: { vi: 'Cũng giao cho đơn vị này', en: 'Given to the same unit' } },
  *check(plan, { knowledge, today }) {
    for (const ended of endedUnits(plan, today, knowledge)) {
      const { unit, name, whenSigned, isSure, successors, heir } = ended;
      const [at, ...others] = ended.mentions;
      if (!at) continue;
      yield {
        message: isSure ? (whenSigned ? 'ended' : 'ends') : 'recalled',
        at,
        data: {
          unit: name,
          date: day(dayAfter(unit.validTo ?? '')),
          basis: basisOf(unit),
          successor: successorText(successors),
        },
        ...((!isSure || !whenSigned) && { atMost: 'info' }),
        suggest: heir
          ? [{ title: 'successor', data: { name: heir.name }, edits: [{ span: at, text: heir.name }] }]
          : [],
        related: others.map((other) => ({ note: 'again', at: other })),
      };
    }
  },
});

function basisOf({ legalBasis: [number] }: UnitEntry): { vi: string; en: string } {
  return number === undefined ? { vi: '', en: '' } : { vi: ` theo ${number}`, en: ` by ${number}` };
}

function successorText(units: readonly UnitEntry[]): { vi: string; en: string } {
  if (units.length === 0) return { vi: '', en: '' };
  const names = enumerate(units.map(({ name }) => name));
  return { vi: `; nhiệm vụ nay thuộc ${names.vi}`, en: `; its work is now with ${names.en}` };
}

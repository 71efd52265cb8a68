import type { Knowledge } from '../core/knowledge/knowledge.ts';
import type { UnitEntry } from '../core/knowledge/schema.ts';
import { defineRule } from '../core/lint/rule.ts';
import { day, enumerate } from '../core/lint/wording.ts';
import { dayAfter } from '../core/plan/dates.ts';
import { endedUnits } from '../core/plan/endedUnits.ts';
import { groupBy } from '../core/text/groupBy.ts';

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
    const found = groupBy(endedUnits(plan, today, knowledge), ({ unit, mention }) => `${unit.id} ${mention.name}`);
    for (const [first, ...others] of found.values()) {
      if (!first) continue;
      const { unit, mention, whenSigned } = first;
      const sure = isSure(unit, 'validTo');
      const successors = successorsOf(unit, knowledge);
      const [only] = successors;
      yield {
        message: sure ? (whenSigned ? 'ended' : 'ends') : 'recalled',
        at: mention.span,
        data: {
          unit: mention.name,
          date: day(dayAfter(unit.validTo ?? '')),
          basis: basisOf(unit),
          successor: successorText(successors),
        },
        ...((!sure || !whenSigned) && { atMost: 'info' }),
        suggest:
          only && successors.length === 1 && isSure(unit, 'successor')
            ? [{ title: 'successor', data: { name: only.name }, edits: [{ span: mention.span, text: only.name }] }]
            : [],
        related: others.map((other) => ({ note: 'again', at: other.mention.span })),
      };
    }
  },
});

function isSure({ confidence, recalledFields }: UnitEntry, field: 'validTo' | 'successor'): boolean {
  return confidence === 'verified' && !recalledFields.includes(field);
}

function basisOf({ legalBasis: [number] }: UnitEntry): { vi: string; en: string } {
  return number === undefined ? { vi: '', en: '' } : { vi: ` theo ${number}`, en: ` by ${number}` };
}

function successorsOf({ successor }: UnitEntry, knowledge: Knowledge): readonly UnitEntry[] {
  return successor.flatMap((id) => knowledge.unit(id) ?? []);
}

function successorText(units: readonly UnitEntry[]): { vi: string; en: string } {
  if (units.length === 0) return { vi: '', en: '' };
  const names = enumerate(units.map(({ name }) => name));
  return { vi: `; nhiệm vụ nay thuộc ${names.vi}`, en: `; its work is now with ${names.en}` };
}

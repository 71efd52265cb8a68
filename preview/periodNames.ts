import { day } from '../core/lint/wording.ts';
import type { Bar } from './svg.ts';
import type { PeriodView, TimelineView } from './view.ts';
import type { Words } from './words.ts';

const ROMAN = ['I', 'II', 'III', 'IV'];

/** "Tháng 3/2026", "Quý II/2026", "Năm 2026". */
export function periodName(period: PeriodView, unit: TimelineView['unit'], words: Words): string {
  return words.say(unit, dataOf(period, 9));
}

/** "T3", "QII", "2026": below a bar; and the year, where one begins that the label does not say. */
export function periodLabels({ periods, unit }: TimelineView, words: Words): readonly Pick<Bar, 'label' | 'group'>[] {
  return periods.map((period, index) => {
    const opensYear = unit !== 'year' && period.year !== periods[index - 1]?.year;
    return {
      label: shortPeriodName(period, unit, words),
      group: opensYear ? String(period.year) : undefined,
    };
  });
}

/** The label alone. */
export function shortPeriodName(period: PeriodView, unit: TimelineView['unit'], words: Words): string {
  if (unit === 'year') return String(period.year);
  return words.say(unit === 'month' ? 'monthShort' : 'quarterShort', dataOf(period, 3));
}

function dataOf({ year, part, from }: PeriodView, letters: number): Readonly<Record<string, string>> {
  const name = day(from).en.split(' ')[1] ?? '';
  return { year: String(year), part: String(part), roman: ROMAN[part - 1] ?? '', name: name.slice(0, letters) };
}

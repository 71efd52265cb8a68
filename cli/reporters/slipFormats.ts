import { type Slip, tasksOnce } from '../../core/project/slips.ts';
import { type CalendarFacts, slipCalendar } from './slipCalendar.ts';
import { slipCsv } from './slipTable.ts';
import { slipWorkbook } from './slipWorkbook.ts';

/** What slips depend on beside the tasks. */
export type SlipFacts = Omit<CalendarFacts, 'name'>;

const TASKS = { vi: 'Nhiệm vụ', en: 'Tasks' };

/** The formats of `export`, by the ending of their files. */
export const SLIP_FORMATS = {
  csv: (slips: readonly Slip[], { locale }: SlipFacts): string => slipCsv(tasksOnce(slips), locale),
  xlsx: (slips: readonly Slip[], { locale }: SlipFacts): Promise<Uint8Array> => slipWorkbook(slips, locale),
  ics: (slips: readonly Slip[], facts: SlipFacts): string => {
    const [only, ...others] = slips;
    const name = others.length === 0 && only?.unit ? only.unit : TASKS[facts.locale];
    return slipCalendar(tasksOnce(slips), { ...facts, name });
  },
} as const;

import { day, fill } from '../../core/lint/wording.ts';
import type { IsoDate } from '../../core/plan/deadlines/dates.ts';
import type { SlipTask } from '../../core/project/slips.ts';
import type { DocumentHead } from '../../core/project/summary.ts';
import type { Locale, LocalizedText } from '../../core/text/localized.ts';
import { csvText } from './csv.ts';

/** A cell of a slip: a text, a line number, or a day. */
export type SlipCell = string | number | { readonly day: IsoDate };

interface SlipColumn {
  readonly title: LocalizedText;
  /** How wide a spreadsheet shows it, in characters. */
  readonly width: number;
  readonly cell: (slip: SlipTask, locale: Locale) => SlipCell;
}

/** Prose says when within its sentence; a whole sentence is no deadline. */
const LONGEST_DEADLINE = 80;

/** What a slip says of each task. */
export const SLIP_COLUMNS: readonly SlipColumn[] = [
  { title: { vi: 'STT', en: 'No.' }, width: 8, cell: ({ task }) => task.ordinal ?? '' },
  { title: { vi: 'Nhiệm vụ', en: 'Task' }, width: 60, cell: ({ task }) => task.title },
  { title: { vi: 'Đơn vị chủ trì', en: 'Lead' }, width: 26, cell: ({ task }) => namesOf(task.lead) },
  { title: { vi: 'Đơn vị phối hợp', en: 'Cooperating' }, width: 26, cell: ({ task }) => namesOf(task.cooperating) },
  {
    title: { vi: 'Thời hạn', en: 'Deadline as written' },
    width: 24,
    cell: ({ task: { deadline } }) => (deadline.text.length > LONGEST_DEADLINE ? '' : deadline.text),
  },
  {
    title: { vi: 'Ngày đến hạn', en: 'Due' },
    width: 12,
    cell: ({ task: { deadline } }) => (deadline.due === null ? '' : { day: deadline.due }),
  },
  { title: { vi: 'Kết quả', en: 'Output' }, width: 28, cell: ({ task }) => task.output ?? '' },
  {
    title: { vi: 'Văn bản', en: 'Document' },
    width: 30,
    cell: ({ document }, locale) => documentName(document, locale),
  },
  { title: { vi: 'Tệp', en: 'File' }, width: 30, cell: ({ file }) => file },
  { title: { vi: 'Dòng', en: 'Line' }, width: 7, cell: ({ line }) => line },
];

function namesOf(units: SlipTask['task']['lead']): string {
  return units.map(({ name }) => name).join('; ');
}

const DATED = { vi: '{number} ngày {date}', en: '{number} of {date}' };

/** "12/KH-STP ngày 12/01/2024"; a draft by its title. */
export function documentName({ number, date, title }: DocumentHead, locale: Locale): string {
  if (number === null) return title ?? '';
  return date === null ? number : fill(DATED, { number, date: day(date) }, locale);
}

/** The tasks as a table for spreadsheets and for programs that read one; days as ISO 8601 has them. */
export function slipCsv(tasks: readonly SlipTask[], locale: Locale): string {
  const written = (cell: SlipCell): string | number => (typeof cell === 'object' ? cell.day : cell);
  return csvText([
    SLIP_COLUMNS.map(({ title }) => title[locale]),
    ...tasks.map((task) => SLIP_COLUMNS.map(({ cell }) => written(cell(task, locale)))),
  ]);
}

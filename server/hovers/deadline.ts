import { day } from '../../core/lint/wording.ts';
import type { Deadline } from '../../core/plan/deadlines/deadlines.ts';
import { plainMarkdown } from '../markdownText.ts';
import type { Snapshot } from '../session.ts';
import { type Say, speaker, weekday } from './words.ts';

const DAY_LENGTH = 86_400_000;

/** The day that a deadline means, its weekday, and how far off it is. */
export function deadlineHover({ knowledge, locale, today }: Snapshot, { kind, due }: Deadline): string {
  const say = speaker(locale);
  if (due === null)
    return say(kind === 'recurring' || kind === 'continuous' || kind === 'conditional' ? kind : 'openEnded');
  const off = knowledge.dayOff(due);
  const name = off?.kind === 'holiday' ? off.entry.name : say('weekend');
  return [
    `${say('deadline', { weekday: weekday(due, locale), day: day(due)[locale] })} · ${distance(today, due, say)}`,
    ...(off ? [say('dayOff', { name: plainMarkdown(name) })] : []),
  ].join('\n\n');
}

function distance(today: string, due: string, say: Say): string {
  const days = Math.round((Date.parse(due) - Date.parse(today)) / DAY_LENGTH);
  if (days === 0) return say('dueToday');
  return days > 0 ? say('daysLeft', { count: days }) : say('daysPast', { count: -days });
}

import type { Knowledge } from '../knowledge/knowledge.ts';
import { namesPeriod } from '../plan/deadlines/deadlines.ts';
import { isFollowingUp } from '../plan/tasks/followingUp.ts';
import type { Plan } from '../plan/readPlan.ts';
import { wordKey } from '../text/fold.ts';
import type { ProjectDocument } from './project.ts';
import { spokenIn, wordsEverywhere } from './sameWork.ts';
import type { SummaryTarget, SummaryTask } from './summary.ts';
import { meantBy } from './thisBody.ts';

/** What a report leaves out of the plan that it answers. In doubt it answers. */
export interface ReportGaps {
  readonly tasks: readonly SummaryTask[];
  readonly targets: readonly SummaryTarget[];
}

const NO_GAPS: ReportGaps = { tasks: [], targets: [] };

/** What a report leaves out; nothing where it is not certain to be for the year of the plan. */
export function reportGaps(report: Plan, { summary }: ProjectDocument, knowledge: Knowledge): ReportGaps {
  const { issuer, year, date, title, place } = report.header;
  const isOfYear = year !== null && (summary.year === year || isWithin(year, summary.period));
  if (!issuer || !isOfYear) return NO_GAPS;
  const isOwn = summary.issuer !== null && wordKey(summary.issuer) === wordKey(issuer.value);
  const isOfPeriod = namesPeriod(title?.value ?? '');
  if (isOfPeriod && !date) return NO_GAPS;
  const last = date?.value ?? `${String(year)}-12-31`;
  const heads = [title?.value, issuer.value, place?.value, summary.title].map((text) => text ?? null);
  const silent = wordsEverywhere(heads, knowledge);
  const spoken = spokenIn(report, silent, knowledge);
  const isUnspoken = (text: string): boolean => !spoken.mayMean(text);

  const tasks = summary.tasks
    .filter((task) => isOwn || task.lead.some((name) => meantBy(name, issuer.value, knowledge) === 'name'))
    .filter((task) => !isFollowingUp(task.name, task.origin) && isDue(task, year, last, isOfPeriod))
    .filter(({ name }) => isUnspoken(name));
  // the targets of a body above are of its whole area, and a report in between need not have them yet
  const targets = isOwn && !isOfPeriod ? summary.targets.filter((target) => isAsked(target, year)) : [];
  const texts = targets.length === 0 ? [] : report.texts.map(({ text }) => ` ${wordKey(knowledge.expand(text.text))} `);
  const isNamed = ({ indicator }: SummaryTarget): boolean =>
    indicator !== null &&
    knowledge.phraseKeysOf(indicator).some((phrase) => texts.some((text) => text.includes(` ${phrase} `)));
  const missing = targets.filter((target) => !isNamed(target) && isUnspoken(target.text));
  const keys = missing.map(({ text }) => wordKey(text));
  return { tasks, targets: missing.filter((_, index) => keys.indexOf(keys[index] ?? '') === index) };
}

function isWithin(year: number, period: { readonly from: number; readonly to: number } | null): boolean {
  return period !== null && period.from <= year && year <= period.to;
}

/** Work with a day is to be told of when the day is over, work all the year round at its end. Of prose only what has a day is a task for sure. */
function isDue(
  { deadline: { due, kind }, origin }: SummaryTask,
  year: number,
  last: string,
  isOfPeriod: boolean,
): boolean {
  if (due !== null) return due <= last && due >= `${String(year)}-01-01`;
  return origin !== 'prose' && !isOfPeriod && (kind === 'recurring' || kind === 'continuous');
}

function isAsked({ years, givenTo }: SummaryTarget, year: number): boolean {
  return givenTo === null && (years.length === 0 || years.includes(year));
}

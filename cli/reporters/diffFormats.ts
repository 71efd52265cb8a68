import { createColors } from 'picocolors';
import { type Change, isLowered } from '../../core/diff/change.ts';
import type { Locale } from '../../core/text/localized.ts';
import { printable } from '../../core/text/printable.ts';
import {
  type ComparedPlan,
  type Comparison,
  changeCounts,
  changeGroups,
  changeSummary,
  diffTitle,
  planName,
} from './changeList.ts';
import { jsonText } from './jsonText.ts';
import { markdownText } from './markdownText.ts';
import { taskObject, targetObject } from './planJson.ts';

/** How much of a title a line of the terminal cites; elsewhere all of it, within reason. */
const LONGEST_ON_SCREEN = 72;
const LONGEST = 500;

/** For people at a terminal: what changed, with the lines of both plans. */
function diffText(comparison: Comparison, locale: Locale, color: boolean): string {
  const colors = createColors(color);
  const groups = changeGroups(comparison, locale, LONGEST_ON_SCREEN);
  const places = groups.flatMap(({ changes }) => changes.map(({ place }) => place.length));
  const width = Math.max(0, ...places);
  const paint = (change: Change, sign: string): string =>
    isLowered(change) ? colors.red(sign) : sign === '+' || sign === '↑' ? colors.green(sign) : sign;
  const names = (['old', 'new'] as const).map((side) => {
    const compared = comparison[side];
    return `${side === 'old' ? '-' : '+'} ${compared.shown} · ${planName(compared, locale)}`;
  });
  const blocks = groups.map(({ title, changes }) =>
    [
      colors.bold(title),
      ...changes.map(
        ({ change, sign, place, sentence }) =>
          `  ${paint(change, sign)} ${colors.dim(place.padEnd(width))}  ${printable(sentence)}`,
      ),
    ].join('\n'),
  );
  return `${[names.map((name) => printable(name)).join('\n'), ...blocks, changeSummary(comparison.changes, locale)].join('\n\n')}\n`;
}

/** For a merge request, or to go with a draft that is submitted. */
function diffMarkdown(comparison: Comparison, locale: Locale): string {
  const { old, new: now, changes } = comparison;
  const name = (compared: ComparedPlan): string =>
    `${markdownText(planName(compared, locale))} (<code>${markdownText(compared.shown)}</code>)`;
  const groups = changeGroups(comparison, locale, LONGEST).map(({ title, changes: said }) => [
    `### ${title}`,
    said
      .map(({ change, place, sentence }) => {
        const text = `${markdownText(sentence)} <sub>${place}</sub>`;
        return `- ${isLowered(change) ? `**${text}**` : text}`;
      })
      .join('\n'),
  ]);
  const parts = [`## ${diffTitle(locale)}`, `${name(old)} → ${name(now)}`, ...groups.flat()];
  return `${[...parts, changeSummary(changes, locale)].join('\n\n')}\n`;
}

/** For scripts: each change with its sentence and both of its places. */
function diffJson(comparison: Comparison, locale: Locale): string {
  const { old, new: now, changes } = comparison;
  return jsonText({
    old: planObject(old),
    new: planObject(now),
    changes: changeGroups(comparison, locale, LONGEST).flatMap((group) =>
      group.changes.map(({ change, sentence, oldLines, newLines }) => ({
        kind: change.kind,
        ...('move' in change && { move: change.move }),
        ...(change.kind === 'lead-changed' && { from: change.from, to: change.to, bySuccession: change.bySuccession }),
        ...(change.kind === 'cooperation-changed' && { added: change.added, dropped: change.dropped }),
        lowered: isLowered(change),
        message: sentence,
        oldLines,
        newLines,
        old: sideObject('old' in change ? change.old : null, old),
        new: sideObject('new' in change ? change.new : null, now),
      })),
    ),
    counts: Object.fromEntries(changeCounts(changes)),
    lowered: changes.some(isLowered),
  });
}

function planObject({ shown, plan: { header } }: ComparedPlan): object {
  return {
    file: shown,
    number: header.number?.value ?? null,
    date: header.date?.value ?? null,
    year: header.year,
    title: header.title?.value ?? null,
  };
}

type Side = Extract<Change, { old: unknown }>['old'];

function sideObject(side: Side, compared: ComparedPlan): object | null {
  const { lines } = compared.plan.document;
  if (side === null) return null;
  if ('leadState' in side) return taskObject(side, lines);
  if ('comparator' in side) return targetObject(side, lines);
  if ('name' in side)
    return { line: lines.lineOf(side.span.start), name: side.name, number: side.number, date: side.date };
  if ('value' in side) return { line: lines.lineOf(side.span.start), value: side.value };
  return side.map((task) => taskObject(task, lines));
}

/** The formats of `diff`, by name. */
export const DIFF_FORMATS = { text: diffText, markdown: diffMarkdown, json: diffJson } as const;

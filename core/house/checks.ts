import type { Knowledge } from '../knowledge/knowledge.ts';
import { documentTexts, lastLineSpan } from '../plan/queries.ts';
import { recipientsText } from '../plan/parts/parts.ts';
import type { Plan } from '../plan/readPlan.ts';
import { cellText } from '../plan/texts.ts';
import { splitUnits } from '../plan/units/unitList.ts';
import { foldLookAlikes, wordKey } from '../text/fold.ts';
import { wholeWords } from '../text/pattern.ts';
import { type PlainText, sourceSpan } from '../text/plainText.ts';
import type { Span } from '../text/span.ts';
import type { HouseRule } from './schema.ts';

/** A place that a house rule finds fault with, and what to write there instead. */
interface Found {
  readonly at: Span;
  readonly instead?: string | undefined;
}

/** What a house rule finds in a plan: the places that are wrong, or where something missing should stand. */
export function findIn(plan: Plan, rule: HouseRule, knowledge: Knowledge): readonly Found[] {
  const { section, phrase, cell, target, recipient } = rule;
  if (section) return hasSection(plan, section.named) ? [] : [{ at: lastLineSpan(plan) }];
  if (phrase) return phrasesIn(plan, phrase);
  if (cell) return cellsOf(plan, cell, knowledge);
  if (target) return hasTarget(plan, target, knowledge) ? [] : [{ at: goalsOf(plan) }];
  if (recipient) return namesRecipient(plan, recipient.unit) ? [] : [{ at: recipientsOf(plan) }];
  return [];
}

function hasSection({ sections }: Plan, named: readonly string[]): boolean {
  return sections.some(({ title }) => holdsAny(title, named));
}

function phrasesIn(plan: Plan, { forbidden, instead }: NonNullable<HouseRule['phrase']>): readonly Found[] {
  const pattern = wholeWords(forbidden.map(foldLookAlikes), 'giu');
  return documentTexts(plan).flatMap((text) =>
    [...text.text.matchAll(pattern)].map((match) => {
      const at = sourceSpan(text, match.index, match.index + match[0].length);
      return { at, instead };
    }),
  );
}

function cellsOf(
  plan: Plan,
  { column, oneOf, contains }: NonNullable<HouseRule['cell']>,
  knowledge: Knowledge,
): readonly Found[] {
  const allowed = new Set(oneOf?.map(wordKey));
  const isWrong = (name: string): boolean =>
    (oneOf !== undefined && !allowed.has(wordKey(name))) || (contains !== undefined && !holdsAny(name, contains));
  return [...textsOfColumn(plan, column), ...textsBehindLabels(plan, column)]
    .filter(({ shown }) => shown !== '')
    .flatMap((text) => {
      const whole = [{ name: text.shown, span: sourceSpan(text) }];
      return column === 'lead' || column === 'partner' ? splitUnits(text, knowledge) : whole;
    })
    .filter(({ name }) => isWrong(name))
    .map(({ span }) => ({ at: span }));
}

type CellColumn = NonNullable<HouseRule['cell']>['column'];

/** The cells of a column in tables of tasks. */
function textsOfColumn({ tables }: Plan, column: CellColumn): readonly PlainText[] {
  return tables
    .filter(({ holdsTasks }) => holdsTasks)
    .flatMap((table) =>
      table.rows.flatMap(({ kind, row }, index) =>
        row.cells.flatMap((_, at) =>
          kind === 'body' && table.columns[at]?.role === column ? [cellText(table, index, at)] : [],
        ),
      ),
    );
}

/** What stands behind the label of such a column below work with labelled lines. */
function textsBehindLabels({ tasks }: Plan, column: CellColumn): readonly PlainText[] {
  if (column === 'task') return [];
  const kind = column === 'product' ? 'output' : column;
  return tasks.flatMap(({ origin, cells }) => (origin === 'fields' ? (cells[kind]?.text ?? []) : []));
}

function hasTarget(
  { targets }: Plan,
  { indicator, phrases }: NonNullable<HouseRule['target']>,
  knowledge: Knowledge,
): boolean {
  return targets.some(
    (target) =>
      (indicator !== undefined && target.indicator === indicator) ||
      (phrases !== undefined &&
        holdsAny(
          knowledge.expand(target.text),
          phrases.map((phrase) => knowledge.expand(phrase)),
        )),
  );
}

function goalsOf(plan: Plan): Span {
  return plan.sections.find(({ kind }) => kind === 'goals')?.heading.span ?? lastLineSpan(plan);
}

/** Among the lines from "Nơi nhận" on. */
function namesRecipient(plan: Plan, names: readonly string[]): boolean {
  const start = recipientsText(plan)?.anchor ?? Infinity;
  return documentTexts(plan).some(({ anchor, shown }) => anchor >= start && holdsAny(shown, names));
}

function recipientsOf(plan: Plan): Span {
  const text = recipientsText(plan);
  return text ? sourceSpan(text) : lastLineSpan(plan);
}

function holdsAny(text: string, phrases: readonly string[]): boolean {
  const key = ` ${wordKey(text)} `;
  return phrases.some((phrase) => key.includes(` ${wordKey(phrase)} `));
}

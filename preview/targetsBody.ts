import { capitalized } from '../core/text/letterCase.ts';
import { findingMarks, gravest } from './findingMarks.ts';
import { type DataRow, dataTable } from './dataTable.ts';
import { emptyState } from './emptyState.ts';
import { type Html, html } from './html.ts';
import { shareBar } from './svg.ts';
import type { BoundView, PreviewView, TargetView } from './view.ts';
import type { WordId, Words } from './words.ts';

const COMPARATORS: Readonly<Record<TargetView['comparator'], WordId>> = {
  '>=': 'atLeast',
  '<=': 'atMost',
  '~': 'about',
  '=': 'exactly',
};

/** The targets with the least that others ask: first those that fall short, then in reading order. */
export function targetsBody(view: PreviewView, words: Words): Html {
  if (view.targets.length === 0) return emptyState('noTargets', words);
  const isOff = ({ bound }: TargetView): boolean => bound !== null && !bound.isMet;
  const targets = [...view.targets.filter(isOff), ...view.targets.filter((target) => !isOff(target))];
  const columns = (['target', 'amount', 'minimum', 'compare', 'standing'] as const).map((id) => ({
    heading: words.say(id),
  }));
  const rows = targets.map((target) => targetRow(target, view, words));
  return dataTable('targets', words.say('targetsCaption'), columns, rows);
}

function targetRow(target: TargetView, view: PreviewView, words: Words): DataRow {
  const { text, amount, comparator, value, unit, bound, findings, line } = target;
  const set = words.text(amount);
  const name = bound ? words.say('bar', { value: set, bound: words.text(bound.amount) }) : set;
  return {
    // what is measured may stand in the middle of its sentence
    head: html`<span data-reveal="${line}">${capitalized(text || set)}</span>${findingMarks(findings, view, words)}`,
    severity: gravest(findings, view),
    cells: [
      words.say(COMPARATORS[comparator], { amount: set }),
      bound && html`${words.text(bound.amount)}<br /><span class="kh-quiet">${words.text(bound.source)}</span>`,
      unit === '%' && shareBar(value, bound?.value ?? null, name),
      bound ? standing(bound, words) : html`<span class="kh-quiet">${words.say('noMinimum')}</span>`,
    ],
  };
}

function standing(bound: BoundView, words: Words): Html {
  if (bound.isMet) return html`<span class="kh-good"><span aria-hidden="true">✓</span> ${words.say('met')}</span>`;
  return html`<span class="kh-bad"
    ><span aria-hidden="true">✕</span> ${words.say(bound.direction === 'higher' ? 'tooLow' : 'tooHigh')}</span
  >`;
}

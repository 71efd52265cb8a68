import { findingMarks, gravest } from './findingMarks.ts';
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
  if (view.targets.length === 0) return html`<p class="kh-nothing">${words.say('noTargets')}</p>`;
  const isOff = ({ bound }: TargetView): boolean => bound !== null && !bound.isMet;
  const targets = [...view.targets.filter(isOff), ...view.targets.filter((target) => !isOff(target))];
  return html`<table class="kh-data kh-targets">
    <caption>
      ${words.say('targetsCaption')}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.say('target')}</th>
        <th scope="col">${words.say('amount')}</th>
        <th scope="col">${words.say('minimum')}</th>
        <th scope="col">${words.say('compare')}</th>
        <th scope="col">${words.say('standing')}</th>
      </tr>
    </thead>
    <tbody>
      ${targets.map((target) => targetRow(target, view, words))}
    </tbody>
  </table>`;
}

function targetRow(target: TargetView, view: PreviewView, words: Words): Html {
  const { text, amount, comparator, value, unit, bound, findings, line } = target;
  const set = words.text(amount);
  const name = bound ? words.say('bar', { value: set, bound: words.text(bound.amount) }) : set;
  const severity = gravest(findings, view);
  return html`<tr data-line="${line}">
    <th scope="row" ${severity && html` class="kh-has-${severity}"`}>
      <span data-reveal="${line}">${capitalized(text || set)}</span>${findingMarks(findings, view, words)}
    </th>
    <td class="kh-amount">${words.say(COMPARATORS[comparator], { amount: set })}</td>
    <td>
      ${bound && html`${words.text(bound.amount)}<br /><span class="kh-quiet">${words.text(bound.source)}</span>`}
    </td>
    <td>${unit === '%' && shareBar(value, bound?.value ?? null, name)}</td>
    <td>${standing(bound, words)}</td>
  </tr>`;
}

function standing(bound: BoundView | null, words: Words): Html {
  if (!bound)
    return html`<span aria-hidden="true" class="kh-quiet">–</span
      ><span class="kh-heard">${words.say('noMinimum')}</span>`;
  if (bound.isMet) return html`<span class="kh-good"><span aria-hidden="true">✓</span> ${words.say('met')}</span>`;
  return html`<span class="kh-bad"
    ><span aria-hidden="true">✕</span> ${words.say(bound.direction === 'higher' ? 'tooLow' : 'tooHigh')}</span
  >`;
}

/** What is measured may stand in the middle of its sentence. */
function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

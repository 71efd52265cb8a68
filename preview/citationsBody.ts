import { day } from '../core/lint/wording.ts';
import type { DocumentStatus } from '../core/plan/documentStatus.ts';
import { findingMarks, gravest } from './findingMarks.ts';
import { type Html, html } from './html.ts';
import type { CitationView, PreviewView } from './view.ts';
import type { WordId, Words } from './words.ts';

const STATUS: Readonly<Record<DocumentStatus['kind'], { readonly sign: string; readonly word: WordId }>> = {
  'in-force': { sign: '✓', word: 'inForce' },
  amended: { sign: '✓', word: 'amended' },
  ended: { sign: '✕', word: 'endedOn' },
  'not-yet': { sign: '!', word: 'notYet' },
  unknown: { sign: '?', word: 'unknown' },
  unregistered: { sign: '–', word: 'unregistered' },
};

/** The documents that the plan rests on, with what is known of each. */
export function citationsBody(view: PreviewView, words: Words): Html {
  if (view.citations.length === 0) return html`<p class="kh-nothing">${words.say('noCitations')}</p>`;
  return html`<table class="kh-data kh-citations">
    <caption>
      ${words.say('citationsCaption')}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.say('document')}</th>
        <th scope="col">${words.say('status')}</th>
        <th scope="col">${words.say('lines')}</th>
      </tr>
    </thead>
    <tbody>
      ${view.citations.map((citation) => citationRow(citation, view, words))}
    </tbody>
  </table>`;
}

function citationRow(citation: CitationView, view: PreviewView, words: Words): Html {
  const { name, date, issuer, title, status, toReview, lines, findings } = citation;
  const severity = gravest(findings, view);
  const facts = [date && words.text(day(date)), issuer].filter(Boolean).join(' · ');
  return html`<tr data-line="${lines[0] ?? 0}">
    <th scope="row" ${severity && html` class="kh-has-${severity}"`}>
      ${name}${findingMarks(findings, view, words)}${
        facts !== '' && html`<br /><span class="kh-quiet">${facts}</span>`
      }${title !== null && title !== name && html`<br /><span class="kh-subject">${title}</span>`}
    </th>
    <td>${statusText(status, words)}${toReview && html`<br /><b class="kh-review">${words.say('toReview')}</b>`}</td>
    <td class="kh-lines">
      ${lines.map((line, index) => html`${index > 0 && ', '}<span data-reveal="${line}">${line + 1}</span>`)}
    </td>
  </tr>`;
}

function statusText({ kind, since, by, sure }: DocumentStatus, words: Words): Html {
  const { sign, word } = STATUS[kind];
  const said = kind === 'ended' && since === null ? 'ended' : word;
  const more = [by.length > 0 && words.say('by', { numbers: by.join(', ') }), !sure && `(${words.say('unsure')})`];
  return html`<span class="kh-status kh-status-${kind}"
      ><span aria-hidden="true">${sign}</span>
      ${words.say(said, { day: since === null ? '' : words.text(day(since)) })}</span
    >${more.filter((part) => part !== false).map((part) => html` <span class="kh-quiet">${part}</span>`)}`;
}

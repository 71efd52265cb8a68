import { day } from '../core/lint/wording.ts';
import type { DocumentStatus } from '../core/plan/citations/documentStatus.ts';
import { findingMarks, gravest } from './findingMarks.ts';
import { type DataRow, dataTable } from './dataTable.ts';
import { emptyState } from './emptyState.ts';
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
  if (view.citations.length === 0) return emptyState('noCitations', words);
  const columns = (['document', 'status', 'lines'] as const).map((id) => ({ heading: words.say(id) }));
  const rows = view.citations.map((citation) => citationRow(citation, view, words));
  return dataTable('citations', words.say('citationsCaption'), columns, rows);
}

function citationRow(citation: CitationView, view: PreviewView, words: Words): DataRow {
  const { name, date, issuer, title, status, toReview, lines, findings } = citation;
  const facts = [date && words.text(day(date)), issuer].filter(Boolean).join(' · ');
  return {
    severity: gravest(findings, view),
    head: html`${name}${findingMarks(findings, view, words)}${facts !== '' && html`<br /><span class="kh-quiet">${facts}</span>`}${
      title !== null && title !== name && html`<br /><span class="kh-subject">${title}</span>`
    }`,
    cells: [
      html`${statusText(status, words)}${toReview && html`<br /><b class="kh-review">${words.say('toReview')}</b>`}`,
      lines.map((line, index) => html`${index > 0 && ', '}<span data-reveal="${line}">${line + 1}</span>`),
    ],
  };
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

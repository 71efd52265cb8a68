import { SEVERITIES, type Severity } from '../core/config/presets.ts';
import { type Html, html } from './html.ts';
import type { PreviewView } from './view.ts';
import type { Words } from './words.ts';

/** Told apart by their shape too. */
const SIGNS: Readonly<Record<Severity, string>> = { error: '✕', warning: '!', info: 'i' };

/** The gravest of some findings; null for none. */
export function gravest(indexes: readonly number[], { findings }: Pick<PreviewView, 'findings'>): Severity | null {
  return SEVERITIES.find((severity) => indexes.some((index) => findings[index]?.severity === severity)) ?? null;
}

/** The marks of findings, each with its message for those who hear the page. */
export function findingMarks(indexes: readonly number[], view: PreviewView, words: Words): readonly Html[] {
  return indexes.flatMap((index) => {
    const finding = view.findings[index];
    if (!finding) return [];
    const said = `${words.severity(finding.severity)}: ${finding.message}`;
    return html` <button
      type="button"
      class="kh-mark kh-${finding.severity}"
      data-finding="${index}"
      aria-label="${said}"
      title="${said}"
    >
      ${SIGNS[finding.severity]}
    </button>`;
  });
}

/** The findings of the other parts of the document in a list, and those that marks show, kept for them. */
export function findingList(view: PreviewView, words: Words): Html {
  const shown = view.elsewhere.flatMap((index) => findingItem(view, index, words) ?? []);
  return html`${
    shown.length > 0 &&
    html`<section class="kh-elsewhere" aria-labelledby="kh-elsewhere-title">
      <h2 id="kh-elsewhere-title">${words.say('elsewhere')} (${shown.length})</h2>
      <ul class="kh-notes">
        ${shown}
      </ul>
    </section>`
  }
  ${markedFindings(view, words)}`;
}

/** The findings that marks show, kept for them. */
export function markedFindings(view: PreviewView, words: Words): Html {
  const elsewhere = new Set(view.elsewhere);
  const marked = view.findings.flatMap((_, index) => (elsewhere.has(index) ? [] : [index]));
  return html`<ul class="kh-kept" hidden>
    ${marked.map((index) => findingItem(view, index, words))}
  </ul>`;
}

function findingItem({ findings }: PreviewView, index: number, words: Words): Html | null {
  const finding = findings[index];
  if (!finding) return null;
  const { severity, message, line, ruleId, related, actions, fingerprint } = finding;
  const onLine = (at: number): string => words.say('line', { line: at + 1 });
  return html`<li class="kh-note kh-${severity}" data-note="${index}" data-fingerprint="${fingerprint}">
    <p class="kh-message">
      <span class="kh-sign" aria-hidden="true">${SIGNS[severity]}</span> <b>${words.severity(severity)}.</b> ${message}
    </p>
    ${
      related.length > 0 &&
      html`<ul class="kh-related">
        ${related.map(
          (note) =>
            html`<li>
              ${note.file === null ? html`<span data-reveal="${note.line}">${onLine(note.line)}</span>` : `${note.file}, ${onLine(note.line)}`}:
              ${note.message}
            </li>`,
        )}
      </ul>`
    }${
      actions.length > 0 &&
      html`<p class="kh-fixes-title">${words.say('fixes')}</p>
        <ul class="kh-fixes">
          ${actions.map((title, action) => html`<li><span data-action="${action}">${title}</span></li>`)}
        </ul>`
    }
    <p class="kh-where"><span data-reveal="${line}">${onLine(line)}</span> · <code>${ruleId}</code></p>
  </li>`;
}

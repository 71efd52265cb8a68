import { html } from '../../preview/html.ts';
import { strictPage } from '../../preview/strictPage.ts';
import { pageHash } from '../pageHash.ts';
import type { Report } from '../report.ts';
import { HTML_STYLE } from './htmlAssets.ts';
import { markdownText } from './markdownText.ts';
import { type SignatoryList, signatoryPage } from './signatory.ts';
import { summaryLine } from './summary.ts';
import { withCode } from './withCode.ts';

function isShown({ items, empty }: SignatoryList): boolean {
  return items.length > 0 || empty !== null;
}

/** The page for who signs, in Markdown. */
function markdownPage(report: Report): string {
  const { title, sections } = signatoryPage(report);
  const parts = sections.flatMap((section) => [
    `## ${markdownText(section.title)}`,
    ...(section.subtitle === '' ? [] : [markdownText(section.subtitle)]),
    ...section.lists
      .filter(isShown)
      .flatMap(({ title: name, items, empty }) => [
        `### ${markdownText(name)}`,
        items.length > 0 ? items.map((item) => `- ${markdownText(item)}`).join('\n') : markdownText(empty ?? ''),
      ]),
  ]);
  return `${[`# ${markdownText(title)}`, markdownText(summaryLine(report, report.counts)), ...parts].join('\n\n')}\n`;
}

/** The page for who signs, in HTML: it needs no other file, may load none and runs nothing. */
function htmlPage(report: Report): string {
  const { title, sections } = signatoryPage(report);
  const body = html`<header>
      <h1>${title}</h1>
      <p>${withCode(summaryLine(report, report.counts))}</p>
    </header>
    ${sections.map(
      (section) =>
        html`<section class="document">
          <h2>${section.title}</h2>
          ${section.subtitle !== '' && html`<p class="title">${section.subtitle}</p>`}
          ${section.lists.filter(isShown).map(
            ({ title: name, items, empty }) =>
              html`<h3>${name}</h3>
                ${
                  items.length > 0
                    ? html`<ul>
                        ${items.map((item) => html`<li>${item}</li> `)}
                      </ul>`
                    : html`<p>${empty}</p>`
                } `,
          )}
        </section> `,
    )}`;
  return strictPage({ title, locale: report.locale, body }, { script: null, style: HTML_STYLE, hash: pageHash });
}

/** The formats of `report`, by name. */
export const SIGNATORY_FORMATS = { html: htmlPage, markdown: markdownPage } as const;

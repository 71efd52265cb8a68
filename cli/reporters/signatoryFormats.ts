import { createHash } from 'node:crypto';
import { html, inlined } from '../../preview/html.ts';
import type { Report } from '../report.ts';
import { HTML_STYLE } from './htmlAssets.ts';
import { markdownText } from './markdownText.ts';
import { type SignatoryList, signatoryPage } from './signatory.ts';
import { summaryLine } from './summary.ts';

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
  return `${[`# ${markdownText(title)}`, markdownText(summaryLine(report)), ...parts].join('\n\n')}\n`;
}

/** The page for who signs, in HTML: it needs no other file, may load none and runs nothing. */
function htmlPage(report: Report): string {
  const { title, sections } = signatoryPage(report);
  const hash = createHash('sha256').update(HTML_STYLE).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
    <html lang="${report.locale}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        ${inlined('style', HTML_STYLE)}
      </head>
      <body>
        <h1>${title}</h1>
        <p>${summaryLine(report)}</p>
        ${sections.map(
          (section) =>
            html`<section>
              <h2>${section.title}</h2>
              <p>${section.subtitle}</p>
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
        )}
      </body>
    </html> `.toString();
}

/** The formats of `report`, by name. */
export const SIGNATORY_FORMATS = { html: htmlPage, markdown: markdownPage } as const;

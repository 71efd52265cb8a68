import type { Locale } from '../core/text/localized.ts';
import { type Html, html, inlined } from './html.ts';

/** The script and the style of a page. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
  /** The SHA-256 of a text (UTF-8) in base64. */
  readonly hash: (text: string) => string;
}

/** One HTML page that needs no other file and may load none: only its own style and script, known by their hashes, work. Without a script nothing runs. */
export function strictPage(
  { title, locale, body }: { readonly title: string; readonly locale: Locale; readonly body: Html },
  { script, style, hash }: Omit<PageAssets, 'script'> & { readonly script: string | null },
): string {
  const policy = [
    "default-src 'none'",
    ...(script === null ? [] : [`script-src 'sha256-${hash(script)}'`]),
    `style-src 'sha256-${hash(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="generator" content="kehoach-lint" />
        <title>${title}</title>
        ${inlined('style', style)}
      </head>
      <body>
        ${body} ${script !== null && inlined('script', script)}
      </body>
    </html> `.toString();
}

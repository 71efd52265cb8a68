import type { Locale } from '../core/text/localized.ts';
import { bodyOf } from './body.ts';
import { html, inlined } from './html.ts';
import type { PreviewView } from './view.ts';

/** What a page is made with. */
export interface PageAssets {
  /** dist/preview.js */
  readonly script: string;
  /** dist/preview.css */
  readonly style: string;
  /** The SHA-256 of a text (UTF-8) in base64. */
  readonly hash: (text: string) => string;
}

/** The preview as one HTML page that needs no other file and may load none: only its own script and style, known by their hashes, run. */
export function previewPage(view: PreviewView, locale: Locale, { script, style, hash }: PageAssets): string {
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash(script)}'`,
    `style-src 'sha256-${hash(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ];
  const name = view.head.title ?? view.file;
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="generator" content="kehoach-lint" />
        <title>${name}</title>
        ${inlined('style', style)}
      </head>
      <body>
        ${bodyOf(view, locale)} ${inlined('script', script)}
      </body>
    </html> `.toString();
}

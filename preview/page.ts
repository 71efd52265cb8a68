import type { Locale } from '../core/text/localized.ts';
import { bodyOf } from './body.ts';
import { type PageAssets, strictPage } from './strictPage.ts';
import type { PreviewView } from './view.ts';

/** The preview as one HTML page. Its script and style are those of the preview (dist/preview.js, preview.css). */
export function previewPage(view: PreviewView, locale: Locale, assets: PageAssets): string {
  return strictPage({ title: view.head.title ?? view.file, locale, body: bodyOf(view, locale) }, assets);
}

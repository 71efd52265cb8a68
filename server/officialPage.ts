import { URI } from 'vscode-uri';
import type { DocumentEntry } from '../core/knowledge/schema.ts';

/** Sites of the State where the text of a document is published. */
const OFFICIAL = /(?:^|\.)(?:chinhphu|vbpl|gov)\.vn$/u;

/** The address of the page of the State that has the text of a document; null where the data name none. */
export function officialPage(entry: DocumentEntry): string | null {
  return pagesOf(entry).find((page) => OFFICIAL.test(URI.parse(page).authority)) ?? null;
}

/** The addresses among the sources of an entry. */
export function pagesOf({ source }: DocumentEntry): readonly string[] {
  return source.filter((one) => /^https?:\/\//u.test(one));
}

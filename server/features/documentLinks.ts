import type { DocumentLink } from 'vscode-languageserver';
import { numberKey } from '../../core/knowledge/documentKey.ts';
import type { Citation } from '../../core/plan/citations/citations.ts';
import { citedDocument } from '../../core/plan/citations/citedDocument.ts';
import { citingOf } from '../../core/project/project.ts';
import { overlaps } from '../../core/text/span.ts';
import { rangeOf } from '../convert.ts';
import { officialPage } from '../officialPage.ts';
import type { Snapshot } from '../session.ts';
import { uriOf } from '../uris.ts';
import { type WordId, words } from '../words.ts';

/** Links of Markdown, which the editor shows itself. */
const LINK = /\[[^[\]\n]*\](?:\([^()\n]*\)|\[[^[\]\n]*\])/gu;

/** From a cited number to the superior's plan in the workspace, or to the official page of the document. */
export function documentLinks(snapshot: Snapshot): DocumentLink[] {
  const { plan, locale } = snapshot;
  const { source, lines } = plan.document;
  const links = [...source.matchAll(LINK)].map(({ 0: text, index }) => ({ start: index, end: index + text.length }));
  return plan.citations.flatMap((citation) => {
    const { numberSpan } = citation;
    const found = links.some((link) => overlaps(link, numberSpan)) ? null : targetOf(snapshot, citation);
    if (!found) return [];
    return [{ range: rangeOf(lines, numberSpan), target: found.target, tooltip: words(locale, found.word) }];
  });
}

function targetOf({ plan, project, knowledge }: Snapshot, citation: Citation): { target: string; word: WordId } | null {
  const key = numberKey(citation.number.canonical);
  const superior = project.superiors.find(({ summary: { number } }) => number !== null && numberKey(number) === key);
  if (superior) return { target: uriOf(superior.file), word: 'openSuperior' };
  const entry = citedDocument(citation, citingOf(plan, project), knowledge);
  const page = entry && officialPage(entry);
  return page ? { target: page, word: 'openOfficialPage' } : null;
}

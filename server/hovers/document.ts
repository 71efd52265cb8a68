import type { DocumentEntry } from '../../core/knowledge/schema.ts';
import { day } from '../../core/lint/wording.ts';
import { aboutOf } from '../../core/knowledge/aboutOf.ts';
import { shortCitation } from '../../core/lint/documentName.ts';
import { statusText } from '../../core/lint/statusWords.ts';
import type { Citation } from '../../core/plan/citations/citations.ts';
import { type DocumentStatus, documentStatus } from '../../core/plan/citations/documentStatus.ts';
import { mentionsWith } from '../../core/plan/citations/sameDocument.ts';
import { link, plainMarkdown } from '../markdownText.ts';
import { officialPage, pagesOf } from '../officialPage.ts';
import type { Snapshot } from '../session.ts';
import { type Say, speaker } from './words.ts';

export interface CitedHover {
  /** Null where the registry does not have the document. */
  readonly entry: DocumentEntry | null;
  /** Its number as the text has it. */
  readonly number: string;
  /** The citation that stands here; null for a law that is named. */
  readonly citation: Citation | null;
  /** URI of its text in the workspace. */
  readonly inWorkspace: string | null;
  /** The part of it that the citation names, as its text in the workspace has it. */
  readonly passage: readonly string[] | null;
}

/** What is known of a cited document, in at most ten lines. */
export function documentHover(
  snapshot: Snapshot,
  { entry, number, citation, inWorkspace, passage }: CitedHover,
): string {
  const say = speaker(snapshot.locale);
  const count = citation ? citedLine(snapshot, citation, say) : [];
  const open = inWorkspace === null ? [] : [link(say('openDocument'), inWorkspace)];
  const quoted = (passage ?? []).map((text) => `> ${plainMarkdown(text)}`).join('\n>\n');
  const said = quoted === '' ? [] : [quoted];
  if (!entry) return [plainMarkdown(say('unknownDocument', { number })), ...said, ...count, ...open].join('\n\n');
  return [
    headLine(entry, snapshot),
    plainMarkdown(aboutOf(entry) ?? ''),
    statusLine(entry, snapshot, say),
    ...said,
    ...count,
    [...open, ...pageLink(entry, say)].join(' · '),
    `*${confidenceLine(entry, snapshot, say)}*`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function headLine(entry: DocumentEntry, { locale }: Snapshot): string {
  const facts = [entry.issuer, ...(entry.date === null ? [] : [day(entry.date)[locale]])];
  return [`**${plainMarkdown(shortCitation(entry))}**`, ...facts.map(plainMarkdown)].join(' · ');
}

/** Judged on the document's own day, and today where that differs. */
function statusLine(entry: DocumentEntry, { plan, today, locale, knowledge }: Snapshot, say: Say): string {
  const own = plan.header.date?.value ?? null;
  const now = documentStatus(entry, today, knowledge);
  const then = own === null ? now : documentStatus(entry, own, knowledge);
  const inWords = (status: DocumentStatus): string => statusText(status, locale);
  if (own === null || then.kind === now.kind) return plainMarkdown(inWords(now));
  const onDay = say('onDay', { status: inWords(then), day: day(own)[locale] });
  return plainMarkdown(`${onDay}; ${say('today', { status: inWords(now) })}`);
}

function citedLine({ plan, knowledge }: Snapshot, citation: Citation, say: Say): readonly string[] {
  const mentions = mentionsWith(citation, plan.citations, knowledge);
  const lines = mentions.map(({ numberSpan }) => plan.document.lines.lineOf(numberSpan.start));
  return lines.length < 2 ? [] : [say('cited', { count: lines.length, lines: lines.join(', ') })];
}

function pageLink(entry: DocumentEntry, say: Say): readonly string[] {
  const official = officialPage(entry);
  const page = official ?? pagesOf(entry)[0];
  return page === undefined ? [] : [link(say(official === null ? 'sourcePage' : 'officialPage'), page)];
}

function confidenceLine({ confidence }: DocumentEntry, { knowledge, locale }: Snapshot, say: Say): string {
  return say(confidence, { day: day(knowledge.compiled)[locale] });
}

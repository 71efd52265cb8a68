import { CompletionItemKind } from 'vscode-languageserver';
import type { Knowledge } from '../../core/knowledge/knowledge.ts';
import type { DocumentEntry } from '../../core/knowledge/schema.ts';
import { typedKey } from '../../core/knowledge/typedKeys.ts';
import { aboutOf } from '../../core/knowledge/aboutOf.ts';
import { fullCitation, shortCitation } from '../../core/lint/documentName.ts';
import { statusText } from '../../core/lint/statusWords.ts';
import { isVerified } from '../../core/plan/citations/citedDocument.ts';
import { CITED_BY_NAME, NUMBER_WORD, UNCODED_TYPE_WORDS } from '../../core/plan/lexicon/citations.ts';
import { citingOf } from '../../core/project/project.ts';
import { wordKey } from '../../core/text/fold.ts';
import { anyOf } from '../../core/text/pattern.ts';
import type { Snapshot } from '../session.ts';
import { type Draft, NO_OFFER, type Offer, wordStarts } from './draft.ts';

const MOST = 50;
const MOST_WORDS = 9;
const NUMBER = typedKey(NUMBER_WORD);
/** "61/2018", "76/N": a number that goes on as those of documents do. */
const DOCUMENT_NUMBER = new RegExp(
  `^(?:${NUMBER} )?(\\d+(?:/(?:\\d{4}(?:/[\\p{L}\\d-]*)?|\\p{L}[\\p{L}\\d-]*))|\\d+-[a-z][a-z/]*)$`,
  'u',
);
const SPELLED_NUMBER = new RegExp(`^${NUMBER} (\\d[\\d/\\p{L}-]*)?$`, 'u');
const LAW = new RegExp(`^${anyOf(CITED_BY_NAME.map(typedKey))} \\p{L}`, 'u');

/** Documents of the registry for what was typed of a type, number or law, cited in full; those in force on the plan's day first. */
export function documentOffer(snapshot: Snapshot, before: string, end: number): Offer {
  const { knowledge, plan, project } = snapshot;
  const typed = typedNumber(knowledge);
  for (const at of wordStarts(before, MOST_WORDS)) {
    const wanted = typed(typedKey(before.slice(at)));
    if (wanted === null) continue;
    const { province } = citingOf(plan, project);
    const own = province === null ? null : wordKey(province);
    const found = knowledge
      .documentsBeginning(wanted)
      .filter((entry) => entry.province === undefined || wordKey(entry.province) === own);
    if (found.length === 0) continue;
    const ranked = found.map((entry) => ({ entry, rank: rankOf(entry, plan.header.date?.value ?? snapshot.today) }));
    ranked.sort((a, b) => a.rank - b.rank || compare(b.entry.date ?? '', a.entry.date ?? ''));
    const start = end - (before.length - at);
    return {
      drafts: ranked.slice(0, MOST).map(({ entry }) => draftOf(snapshot, entry, start)),
      cut: found.length > MOST,
    };
  }
  return NO_OFFER;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What to look a typed text up by; null where it begins no document. */
function typedNumber(knowledge: Knowledge): (key: string) => string | null {
  const types = [...knowledge.typeCodes.flatMap(({ names }) => names), ...UNCODED_TYPE_WORDS].map(typedKey);
  const typeAndNumber = new RegExp(`^(${anyOf(types)}) (?:${NUMBER}(?::? |$))?(\\d[\\d/\\p{L}-]*)?$`, 'u');
  return (key) => {
    const [whole, type, number = ''] = typeAndNumber.exec(key) ?? [];
    if (whole !== undefined && type !== undefined && whole !== `${type} `) return `${type} ${withoutZero(number)}`;
    const bare = (DOCUMENT_NUMBER.exec(key) ?? SPELLED_NUMBER.exec(key))?.[1];
    if (bare !== undefined) return withoutZero(bare);
    return LAW.test(key) ? key : null;
  };
}

function withoutZero(number: string): string {
  return number.replace(/^0+(?=\d)/u, '');
}

/** In force, unknown, no longer in force, of a later day than the plan. */
function rankOf({ status, expiredOn, date }: DocumentEntry, today: string): number {
  if ((date ?? '') > today) return 3;
  if (status === 'expired' && (expiredOn === null || expiredOn <= today)) return 2;
  return status === 'unknown' ? 1 : 0;
}

function draftOf({ locale, plan, today }: Snapshot, entry: DocumentEntry, start: number): Draft {
  const ended = rankOf(entry, plan.header.date?.value ?? today) === 2;
  const until = statusText({ kind: 'ended', since: entry.expiredOn, by: [], sure: true }, locale);
  const named = shortCitation(entry);
  return {
    label: entry.number,
    kind: CompletionItemKind.Reference,
    detail: [...(ended ? [until] : []), aboutOf(entry) ?? entry.issuer].join(' · '),
    documentation: citation(entry),
    start,
    text: citation(entry),
    alias: named,
  };
}

/** In full as far as its facts were seen in a source: nothing that is only recalled is written into a document. */
function citation(entry: DocumentEntry): string {
  if (!isVerified(entry, 'issuer') || !isVerified(entry, 'type')) return shortCitation(entry);
  const date = isVerified(entry, 'date') ? entry.date : null;
  const title = isVerified(entry, 'title') ? entry.title : null;
  return fullCitation({ ...entry, date, title });
}

import { CompletionItemKind } from 'vscode-languageserver';
import type { IndicatorEntry } from '../../core/knowledge/schema.ts';
import { typedKey } from '../../core/knowledge/typedKeys.ts';
import { boundSource } from '../../core/lint/boundSource.ts';
import { quantity } from '../../core/lint/wording.ts';
import type { Plan } from '../../core/plan/readPlan.ts';
import { isWithin } from '../../core/plan/outline/outline.ts';
import { textAt } from '../../core/plan/texts.ts';
import { capitalized } from '../../core/text/letterCase.ts';
import { boundOf } from '../../core/project/minimums.ts';
import { speaker } from '../hovers/words.ts';
import type { Snapshot } from '../session.ts';
import { type Draft, NO_OFFER, type Offer, wordStarts } from './draft.ts';

const MOST = 40;
const MOST_WORDS = 12;
const FEWEST_LETTERS = 2;

/** Does the cursor stand in a sentence that may set a target: below the heading of the aims? */
export function maySetTarget({ texts, sections }: Plan, offset: number): boolean {
  const place = textAt(texts, offset - 1);
  const section = place ? place.section : (sections.findLast(({ span }) => span.start <= offset) ?? null);
  return isWithin(section, 'goals') || isWithin(section, 'outlook') || place?.cell?.role === 'goal';
}

/** Indicators of the data whose name, or a phrase for which, begins with the words before the cursor. */
export function indicatorOffer(snapshot: Snapshot, before: string, end: number): Offer {
  for (const at of wordStarts(before, MOST_WORDS)) {
    const key = typedKey(before.slice(at));
    if (key.length < FEWEST_LETTERS) break;
    const found = snapshot.knowledge.indicators.flatMap((indicator) => {
      const phrase = [...indicator.phrases, indicator.name].find((one) => typedKey(one).startsWith(key));
      return phrase === undefined
        ? []
        : [{ indicator, phrase: phrase === indicator.name ? (indicator.phrases[0] ?? phrase) : phrase }];
    });
    if (found.length === 0) continue;
    const capital = /^\p{Lu}/u.test(before.slice(at));
    const start = end - (before.length - at);
    const drafts = found
      .slice(0, MOST)
      .map(({ indicator, phrase }) => draftOf(snapshot, indicator, cased(phrase, capital), start));
    return { drafts, cut: found.length > MOST };
  }
  return NO_OFFER;
}

function cased(phrase: string, capital: boolean): string {
  return capital ? capitalized(phrase) : phrase;
}

function draftOf(snapshot: Snapshot, indicator: IndicatorEntry, text: string, start: number): Draft {
  const detail = [indicator.name, ...minimumOf(snapshot, indicator, text)].join(' · ');
  return { label: text, text, kind: CompletionItemKind.Property, detail, start, alias: indicator.name };
}

/** What others ask of the indicator in the plan's year, and who does. */
function minimumOf(
  { plan, project, knowledge, locale }: Snapshot,
  { id, unit }: IndicatorEntry,
  text: string,
): readonly string[] {
  const span = { start: 0, end: 0 };
  const none = { value: 0, valueMax: null, comparator: '>=' as const, years: [], context: [], span };
  const bound = boundOf({ ...none, indicator: id, unit, text }, plan.header, project, knowledge);
  if (!bound) return [];
  const from = boundSource(bound, knowledge);
  const data = { value: quantity(bound.value, unit), source: typeof from === 'string' ? from : from[locale] };
  return [speaker(locale)(bound.direction === 'higher' ? 'minimum' : 'maximum', data)];
}

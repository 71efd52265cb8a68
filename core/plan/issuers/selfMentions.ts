import { lastBefore } from '../../text/lastBefore.ts';
import { WORD_END, anyOf, anyWord, wholeWords } from '../../text/pattern.ts';
import { type PlainText, trimmedPart } from '../../text/plainText.ts';
import { DIRECTIVES } from '../lexicon/assigning.ts';
import { ISSUING_VERBS, KIND_WORDS } from '../lexicon/header.ts';
import { AS_FOLLOWS, CLOSING_START, FACTS_IN_CAPTION } from '../lexicon/selfMentions.ts';
import { isAppendixTitle } from '../outline/outline.ts';
import type { Plan } from '../readPlan.ts';

const KIND = anyOf(KIND_WORDS.map(([word]) => word));
/** "Trên đây là Kế hoạch …": how a text closes. */
const CLOSING = new RegExp(`^${anyOf(CLOSING_START)}\\s+(?:\\p{sc=Latin}+\\s+){0,2}?${KIND}${WORD_END}`, 'iu');
/** "… ban hành Kế hoạch … như sau:": how a preamble ends. */
const OPENING = new RegExp(
  `${anyWord(ISSUING_VERBS)}\\s+${KIND}${WORD_END}[^;]{0,300}${anyOf(AS_FOLLOWS)}[\\s.:]*$`,
  'iu',
);
/** What the closing sentence says of the document itself ends where it begins to give work. */
const CLOSING_END = new RegExp(`[.;](?=\\s|$|/)|(?:,\\s*|(?<!\\s)\\s+)${anyOf(DIRECTIVES)}${WORD_END}|$`, 'iu');
const FACTS = wholeWords(FACTS_IN_CAPTION);

/**
 * Where the document speaks of itself by kind, subject, year or body: the end of its preamble, its closing sentence, the titles
 * of its appendices of tasks.
 */
export function selfMentions(plan: Plan): readonly PlainText[] {
  const { passages, sections, header, tables } = plan;
  const body = sections[0]?.span.start ?? Infinity;
  const captions = new Set(
    tables
      .filter(({ holdsTasks }) => holdsTasks)
      .map((table) => lastBefore(passages, ({ span }) => span.start, table.span.start)),
  );
  return passages.flatMap((passage, index) => {
    const { text, span } = passage;
    if (span.start < header.end) return [];
    if (CLOSING.test(text.text)) return [trimmedPart(text, 0, text.text.search(CLOSING_END))];
    const opening = span.start < body ? OPENING.exec(text.text) : null;
    if (opening) return [trimmedPart(text, opening.index)];
    const isCaption = isAppendixTitle(passage) || captions.has(index);
    return isCaption && !FACTS.test(text.text) ? [text] : [];
  });
}

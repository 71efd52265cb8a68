import { WORD_END, anyOf, anyWord, startsWithAny } from '../../text/pattern.ts';
import { ASSIGNING, CAPTIONS, CLOSINGS, EXECUTES, FOREWORDS, THIS } from '../lexicon/assigning.ts';
import { NUMBER_WORD } from '../lexicon/citations.ts';
import { KIND_WORDS } from '../lexicon/header.ts';
import { type Passage, bodyOf } from './passages.ts';

const CLOSING = startsWithAny(CLOSINGS);
/** "Kế hoạch này thay thế …". */
const OF_ITSELF = new RegExp(`^${anyOf(KIND_WORDS.map(([word]) => word))}\\s+${THIS}${WORD_END}`, 'iu');
/** "… chịu trách nhiệm thi hành Quyết định này./.": whom a decision binds, not what they are to do. */
const BINDS = new RegExp(
  `${anyWord(EXECUTES)}\\s+${anyOf(KIND_WORDS.map(([word]) => word))}\\s+${THIS}\\s*[./;]*$`,
  'iu',
);
const LONGEST_BINDING = 120;
const CAPTION = new RegExp(`^${anyOf(CAPTIONS)}\\s+(?:${NUMBER_WORD}\\s+)?\\d`, 'iu');
const ENDS_DOCUMENT = /\.\/\.\s*\S{0,6}$/u;
const ASSIGNS = startsWithAny(ASSIGNING);
const LONGEST_SIGNATURE = 60;
const ASKS = startsWithAny(FOREWORDS);

/** Does a sentence say what the document is, not what somebody does: "Kế hoạch này thay thế …"? */
export function speaksOfItself(sentence: string): boolean {
  return OF_ITSELF.test(sentence);
}

/**
 * Is the passage one of those that close a text: "Trên đây là …", what to do in case of trouble, what the document says of
 * itself, the caption of a table, and the request to carry it out that stands by itself below the entries? `previous` and `next` stand beside it.
 */
export function isClosing(passage: Passage, previous: Passage | undefined, next: Passage | undefined): boolean {
  const { text } = bodyOf(passage);
  if (CLOSING.test(text) || speaksOfItself(text) || BINDS.test(text.slice(-LONGEST_BINDING))) return true;
  if (passage.label !== null) return false;
  if (CAPTION.test(text)) return true;
  if (ENDS_DOCUMENT.test(text)) return !ASSIGNS.test(text);
  const standsLast = next === undefined || (next.label === null && next.text.text.length < LONGEST_SIGNATURE);
  return ASKS.test(text) && standsLast && Boolean(previous?.label) && !previous?.text.text.endsWith(':');
}

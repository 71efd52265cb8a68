import { WORD_END, WORD_START, anyOf } from '../../text/pattern.ts';
import type { PlainText } from '../../text/plainText.ts';
import { recalled } from '../../text/recall.ts';
import type { DocumentNumber } from '../citations/documentNumber.ts';
import { ATTACHED } from '../lexicon/header.ts';
import { THIS } from '../lexicon/outline.ts';
import { isAppendixTitle } from './outline.ts';
import type { Passage } from './passages.ts';

/** "Kèm theo Kế hoạch này là …" announces; it does not say what it goes with. */
const LINE_START = new RegExp(
  `^[\\s(]*${anyOf(ATTACHED)}${WORD_END}(?![^)]{0,60}?${WORD_START}${THIS}${WORD_END})`,
  'iu',
);
const BEHIND_TITLE = new RegExp(`\\(\\s*${anyOf(ATTACHED)}${WORD_END}`, 'iu');
const OPENS_LINE = new RegExp(`(?:^|\\n)(?:[*_(]|[^\\S\\n])*${anyOf(ATTACHED)}${WORD_END}`, 'iu');

/** Asked for each number of a text. */
const opensLine = recalled((text) => OPENS_LINE.test(text));
const holdsLine = recalled((text) => text.split('\n').some((line) => LINE_START.test(line)));

/** "(Kèm theo Kế hoạch số …)": the line below the title of an appendix or of a plan that a decision issues, or behind that title. */
export function isAttachedLine(passage: Passage): boolean {
  const { text, label, kind } = passage;
  if (isAppendixTitle(passage) && BEHIND_TITLE.test(text.text)) return true;
  return label === null && kind !== 'item' && holdsLine(text.text);
}

/**
 * Is a number of such a line, perhaps mistyped, meant for the document itself, whose number is `own`? Not with other letters: then the
 * document goes with another one.
 */
export function namesItself({ text }: PlainText, { canonical }: DocumentNumber, own: string | null): boolean {
  const letters = own === null ? '' : own.replace(/^[^/-]*(?=[/-])/u, '');
  return opensLine(text) && canonical.endsWith(letters);
}

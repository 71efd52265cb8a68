import { WORD_END, anyOf } from '../text/pattern.ts';
import type { PlainText } from '../text/plainText.ts';
import type { DocumentNumber } from './documentNumber.ts';
import { ATTACHED } from './lexicon/header.ts';

const ATTACHED_LINE = new RegExp(`(?:^|\\n|\\()\\s*[*_]*\\(?\\s*${anyOf(ATTACHED)}${WORD_END}`, 'iu');

const OPENS_LINE = new RegExp(`(?:^|\\n)[\\s*_(]*${anyOf(ATTACHED)}${WORD_END}`, 'iu');

/** "(Kèm theo Kế hoạch số …)": the line below the title of an appendix, or of a plan that a decision issues. */
export function isAttachedLine({ text }: PlainText): boolean {
  return ATTACHED_LINE.test(text);
}

/**
 * Is a number of such a line, perhaps mistyped, meant for the document itself, whose number is `own`? Not with other letters: then the
 * document goes with another one.
 */
export function namesItself({ text }: PlainText, { canonical }: DocumentNumber, own: string | null): boolean {
  const letters = own === null ? '' : own.replace(/^[^/-]*(?=[/-])/u, '');
  return OPENS_LINE.test(text) && canonical.endsWith(letters);
}

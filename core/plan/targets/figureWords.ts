import { WORD_END, WORD_START, anyOf, anyWord } from '../../text/pattern.ts';
import { FIGURES_IN_WORDS } from '../lexicon/aims.ts';
import { DAY, MONTH, QUARTER, YEAR } from '../lexicon/time.ts';

const DATES = new RegExp(
  `${WORD_START}(?:${anyOf([DAY, MONTH, YEAR, QUARTER])})\\s+[\\dIVX/.-]+|(?<!\\d)(?:19|20)\\d{2}(?!\\d)`,
  'giu',
);
const FIGURE = new RegExp(`\\d|${anyWord(FIGURES_IN_WORDS)}${WORD_END}`, 'iu');

/** Does a text (folded form, without its label) say how much or how many? Days and years are no figures. */
export function hasFigure(text: string): boolean {
  return FIGURE.test(text) && FIGURE.test(text.replace(DATES, ''));
}

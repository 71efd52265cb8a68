import type { Block } from '../../markdown/model.ts';
import { TITLE_LINES } from '../lexicon/header.ts';

/** The last words of the title may stand on a line below, in a narrow column. */
const FIRST_WORDS = 6;
const TITLES = TITLE_LINES.map((title) => title.split(' ').slice(0, FIRST_WORDS).join(' '));

/** Does a block hold the title of the state or the Party, which stands in the head of a document? */
export function holdsTitle(block: Block): boolean {
  const texts =
    block.kind === 'table'
      ? block.rows.slice(0, 3).flatMap(({ cells }) => cells.map(({ text }) => text))
      : [block.text];
  return texts.some(({ text }) => TITLES.some((title) => text.includes(title)));
}

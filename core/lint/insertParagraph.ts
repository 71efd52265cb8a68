import type { Plan } from '../plan/readPlan.ts';
import { lineBreakOf } from '../text/lineBreak.ts';
import type { TextEdit } from './rule.ts';

/** Two line breaks; CR and LF are one. */
const ENDS_BLANK = /(?:^|(?:\r\n|(?<!\r)\n|\r(?!\n)){2})$/u;

/**
 * Inserts a paragraph of its own before the block that holds an offset, or at the end of the text when the offset lies behind all of
 * them. Lines end as they do in the document.
 */
export function insertParagraph(plan: Plan, before: number, text: string): TextEdit {
  const { source, blocks } = plan.document;
  const lineBreak = lineBreakOf(source);
  const paragraph = text.replaceAll('\n', lineBreak);
  const block = blocks.find(({ span }) => span.end > before);
  if (block) {
    const at = block.span.start;
    return { span: { start: at, end: at }, text: paragraph + lineBreak + lineBreak };
  }
  const end = source.length;
  const gap = ENDS_BLANK.test(source) ? '' : /[\r\n]$/u.test(source) ? lineBreak : lineBreak + lineBreak;
  return { span: { start: end, end }, text: gap + paragraph + lineBreak };
}

import { parseDocument } from '../../core/markdown/parse.ts';
import { type Plan, readPlan } from '../../core/plan/readPlan.ts';
import { type PlainText, plainTextBuilder } from '../../core/text/plainText.ts';
import { knowledge } from './knowledge.ts';

/** The plan that a Markdown text holds, read with the built-in knowledge. */
export function planOf(text: string): Plan {
  return readPlan(parseDocument(text), knowledge());
}

/** A text that stands at the head of its source, without markup. */
export function plainOf(text: string): PlainText {
  const builder = plainTextBuilder(0);
  builder.addSource(text, 0);
  return builder.build();
}

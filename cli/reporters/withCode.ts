import { type Html, html } from '../../preview/html.ts';

/** A sentence of ours with what stands in backticks as code. */
export function withCode(sentence: string): Html {
  const parts = sentence.split('`');
  return html`${parts.map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}

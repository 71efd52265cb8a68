/** What Markdown takes for markup. */
const MARKUP = /[\\`*_{}[\]()<>#|~!&]/gu;

/** A text of a document or of the data, to be shown in Markdown as it is. */
export function plainMarkdown(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(MARKUP, '\\$&');
}

/** A link; its address is percent-encoded where Markdown would end it. */
export function link(text: string, address: string): string {
  const safe = address.replace(/[\s()<>\\]/gu, (character) =>
    encodeURIComponent(character).replace('(', '%28').replace(')', '%29'),
  );
  return `[${plainMarkdown(text)}](${safe})`;
}

import { pastLineBreak } from './inlineText.ts';

/** YAML between two lines of three hyphens at the head of a text; `end` is behind the second one. */
export interface FrontMatter {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const FENCE = /^--- *$/u;

/** Null where the text begins with none, or no line closes it. */
export function frontMatterOf(text: string): FrontMatter | null {
  if (!text.startsWith('---')) return null;
  let lineStart = 0;
  let before = 0;
  let start: number | null = null;
  for (;;) {
    const length = text.slice(lineStart).search(/[\n\r]|$/u);
    const isFence = FENCE.test(text.slice(lineStart, lineStart + length));
    const end = lineStart + length;
    if (start !== null && isFence)
      return { text: text.slice(start, Math.max(start, before)), start: Math.min(start, before), end };
    if (end === text.length || (start === null && !isFence)) return null;
    before = end;
    lineStart = pastLineBreak(text, end);
    start ??= lineStart;
  }
}

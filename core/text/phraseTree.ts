/** Phrases to find in texts, with what each stands for: finding costs the same among twenty as among twenty thousand. */
export interface PhraseTree<T> {
  /** The phrases that begin at this offset and end where a word ends, the longest first. */
  at(text: string, start: number): readonly Found<T>[];
}

interface Found<T> {
  readonly value: T;
  /** Offset behind the phrase. */
  readonly end: number;
}

interface Branch<T> {
  readonly next: Map<string, Branch<T>>;
  readonly values: T[];
}

const SPACE = /\s/u;
const IN_WORD = /[\p{L}\p{N}]/u;

/** A tree of phrases (folded form): their case does not count, and a space in a phrase is any white space. */
export function phraseTree<T>(phrases: Iterable<readonly [phrase: string, value: T]>): PhraseTree<T> {
  const root = branch<T>();
  for (const [phrase, value] of phrases) {
    let at = root;
    for (const sign of phrase.toLowerCase()) {
      const below = at.next.get(sign) ?? branch<T>();
      at.next.set(sign, below);
      at = below;
    }
    at.values.push(value);
  }
  return { at: (text, start) => walk(root, text, start) };
}

function branch<T>(): Branch<T> {
  return { next: new Map(), values: [] };
}

function walk<T>(root: Branch<T>, text: string, start: number): readonly Found<T>[] {
  const found: Found<T>[] = [];
  let at: Branch<T> | undefined = root;
  for (let end = start; end < text.length;) {
    const sign = text.charAt(end);
    const isSpace = SPACE.test(sign);
    at = at.next.get(isSpace ? ' ' : sign.toLowerCase());
    if (!at) break;
    end++;
    while (isSpace && SPACE.test(text.charAt(end))) end++;
    if (at.values.length === 0 || IN_WORD.test(text.charAt(end))) continue;
    const behind = end;
    found.unshift(...at.values.map((value) => ({ value, end: behind })));
  }
  return found;
}

/** How many texts are remembered; a document has some hundreds of different words, a language some thousands of syllables. */
const MOST = 20_000;

/**
 * The function, made to remember what it said of a word for as long as it lives: documents hold the same words again and again. It
 * depends on nothing but the word. Bounded: once it holds `MOST` words it begins anew.
 */
export function remembersWords<T>(make: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    // what is known of a word was made of it
    if (before !== undefined || known.has(word)) return before as T;
    if (known.size >= MOST) known.clear();
    const made = make(word);
    known.set(word, made);
    return made;
  };
}

/** The text with a capital at its beginning. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The word in the manner of another: in capitals, with a capital, or in small letters. */
export function likeCase(word: string, like: string): string {
  if (like.length > 1 && like === like.toUpperCase()) return word.toUpperCase();
  const first = word.charAt(0);
  return (like.startsWith(like.charAt(0).toLowerCase()) ? first.toLowerCase() : first.toUpperCase()) + word.slice(1);
}

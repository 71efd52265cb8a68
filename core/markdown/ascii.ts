/** Kinds of characters that Markdown names; it means the ASCII ones alone. An empty text is of no kind. */

export function isLetter(sign: string): boolean {
  return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
}

export function isLetterOrDigit(sign: string): boolean {
  return isLetter(sign) || (sign >= '0' && sign <= '9');
}

export function isPunctuation(sign: string): boolean {
  return sign > ' ' && sign < '\u007f' && !isLetterOrDigit(sign);
}

/** A control character (line breaks are), or the space. */
export function isControlOrSpace(sign: string): boolean {
  return sign !== '' && (sign <= ' ' || sign === '\u007f');
}

/** Is it one of these signs? */
export function isOneOf(sign: string, signs: string): boolean {
  return sign !== '' && signs.includes(sign);
}

/** May it stand in the name of an attribute of a tag? */
export function isOfAttribute(sign: string): boolean {
  return isLetterOrDigit(sign) || isOneOf(sign, ':_.-');
}

/** Past all signs that are of a kind, from an offset on. */
export function past(text: string, from: number, isOfKind: (sign: string) => boolean): number {
  let at = from;
  while (at < text.length && isOfKind(text.charAt(at))) at++;
  return at;
}

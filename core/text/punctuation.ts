/** A sign that stands where it should not, or twice. Offsets count in the text. */
export interface PunctuationFault {
  readonly kind: 'space-before' | 'no-space-behind' | 'doubled' | 'clash';
  readonly start: number;
  readonly end: number;
  readonly sign: string;
  /** What should stand there; the same text where nobody can say. */
  readonly mended: string;
}

/** "Bộ Y tế .": not before "…" and "...", nor "./.", nor where the sign begins something (" :-)", ".docx"). */
const SPACE_BEFORE = /(?<=[\p{L}\p{N}”)%]) +([,.;:])(?=\s|$)/gu;
/** "cán bộ,công chức". */
const NO_SPACE_BEHIND = /([,;])(?=\p{L})(?<=\p{L}[,;])/gu;
/** ",,", ";;", "..": three and more dots leave something out, ".." behind "/" is the end of "./.". */
const DOUBLED = /(?:([,;:])\1|(\.)\2)(?![.,;:/])(?<![.,;:/].{2})/gu;
/** ",;", ";.", ",.": which of the two is meant, a person must say. */
const CLASH = /(?:[,;][.,;:]|:[.,;])(?![.,;:/])(?<![.,;:/].{2})/gu;

/** The faults of a text, in order. */
export function punctuationFaults(text: string): readonly PunctuationFault[] {
  const found = (kind: PunctuationFault['kind'], pattern: RegExp): readonly PunctuationFault[] =>
    [...text.matchAll(pattern)].map((match) => {
      const sign = match[1] ?? match[2] ?? '';
      const mended = kind === 'no-space-behind' ? `${sign} ` : kind === 'clash' ? match[0] : sign;
      return { kind, start: match.index, end: match.index + match[0].length, sign, mended };
    });
  const clashes = found('clash', CLASH).filter(({ start }) => text.charAt(start) !== text.charAt(start + 1));
  return [
    ...found('space-before', SPACE_BEFORE),
    ...found('no-space-behind', NO_SPACE_BEHIND),
    ...found('doubled', DOUBLED),
    ...clashes,
  ].sort((a, b) => a.start - b.start);
}

/** A number as people write it in figures. */
export interface Figure {
  readonly value: number;
  /** Another number that the same figures may mean: "1.256" is 1256 here and 1,256 to a foreign program; null where there is none. */
  readonly otherwise: number | null;
  /** Digits behind the decimal mark. */
  readonly decimals: number;
}

/** Figures with or without groups and decimals; the source of a group-free pattern. */
export const FIGURE = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?';

const GROUPED = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u;
const GROUPED_ABROAD = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
const SPACED = /^\d{1,3}(?: \d{3})+$/u;
const PLAIN = /^\d+(?:[.,]\d+)?$/u;

/** Reads one number; null for any other text. "." groups thousands and "," is the decimal mark. */
export function readFigure(written: string): Figure | null {
  if (SPACED.test(written)) return { value: Number(written.replaceAll(' ', '')), otherwise: null, decimals: 0 };
  if (GROUPED.test(written)) {
    const value = Number(written.replaceAll('.', '').replace(',', '.'));
    const one = /^\d+\.\d+$/u.test(written);
    return { value, otherwise: one ? Number(written) : null, decimals: written.split(',')[1]?.length ?? 0 };
  }
  if (GROUPED_ABROAD.test(written)) {
    const abroad = Number(written.replaceAll(',', ''));
    const decimals = written.split('.')[1]?.length ?? 0;
    if (!/^\d+,\d+$/u.test(written)) return { value: abroad, otherwise: null, decimals };
    return { value: Number(written.replace(',', '.')), otherwise: abroad, decimals: 3 };
  }
  if (!PLAIN.test(written)) return null;
  return {
    value: Number(written.replace(',', '.')),
    otherwise: null,
    decimals: written.split(/[.,]/u)[1]?.length ?? 0,
  };
}

/** A number in the manner of others: grouped or not, with their decimal mark, with so many digits behind it; "05" beside "12". */
export function writeFigureLike(value: number, like: string, decimals: number): string {
  const [whole = '', fraction] = value.toFixed(decimals).split('.');
  const abroad = GROUPED_ABROAD.test(like) && !/^\d+,\d+$/u.test(like);
  const isGrouped = abroad || GROUPED.test(like) || whole.length > (like.split(/[.,]/u)[0] ?? '').length;
  const group = abroad ? ',' : '.';
  const mark = abroad || /^\d+\.\d{1,2}$/u.test(like) ? '.' : ',';
  const padded = /^0\d/u.test(like) ? whole.padStart(2, '0') : whole;
  const grouped = isGrouped && whole.length > 3 ? groupsOf(padded).join(group) : padded;
  return fraction === undefined ? grouped : `${grouped}${mark}${fraction}`;
}

/** How many digits behind the mark a number needs; six at most. */
export function decimalsOf(value: number): number {
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals++) {
    if (Math.abs(value - Number(value.toFixed(decimals))) < 10 ** -MOST_DECIMALS / 2) return decimals;
  }
  return MOST_DECIMALS;
}

const MOST_DECIMALS = 6;

/** "1240500" in threes from the right. */
function groupsOf(digits: string): readonly string[] {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups;
}

import { eastAsianWidth } from 'get-east-asian-width';

/** Signs that take one column each: all of a usual Vietnamese text, so that nothing else is asked of it. */
const NARROW = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u1ea0-\u1ef9\u2010-\u2027\u2030-\u203b]*$/u;

/** Signs that are not seen, or stand on the one before. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Cs}]/u;

const EMOJI = /\p{Emoji_Presentation}|\p{Emoji}\u{fe0f}|[\d#*]\u20e3/u;

/** How many columns of a terminal a text takes: a letter with its marks one, a Chinese one or a picture two. */
export function columnsOf(text: string): number {
  return NARROW.test(text) ? text.length : clustersOf(text).reduce((sum, { columns }) => sum + columns, 0);
}

/** A text with blanks behind it, so that it takes so many columns. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(columns - columnsOf(text), 0));
}

/** As much of the beginning of a text as fits into so many columns. */
export function beginningWithin(text: string, columns: number): string {
  if (NARROW.test(text)) return text.slice(0, Math.max(columns, 0));
  return fitting(clustersOf(text), columns).join('');
}

/** As much of the end of a text as fits into so many columns. */
export function endWithin(text: string, columns: number): string {
  if (NARROW.test(text)) return columns > 0 ? text.slice(-columns) : '';
  return fitting(clustersOf(text).toReversed(), columns).toReversed().join('');
}

/** What a person takes for one sign. */
interface Cluster {
  readonly text: string;
  readonly columns: number;
}

function clustersOf(text: string): readonly Cluster[] {
  return [...new Intl.Segmenter('vi').segment(text)].map(({ segment }) => ({
    text: segment,
    columns: clusterColumns(segment),
  }));
}

function clusterColumns(cluster: string): number {
  if (EMOJI.test(cluster)) return 2;
  const seen = Array.from(cluster).filter((sign) => !UNSEEN.test(sign));
  return seen.reduce((sum, sign) => sum + eastAsianWidth(sign.codePointAt(0) ?? 0), 0);
}

function fitting(clusters: readonly Cluster[], columns: number): readonly string[] {
  let left = columns;
  const end = clusters.findIndex((cluster) => (left -= cluster.columns) < 0);
  return (end < 0 ? clusters : clusters.slice(0, end)).map(({ text }) => text);
}

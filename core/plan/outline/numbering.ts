import type { Span } from '../../text/span.ts';
import type { Label } from './labels.ts';
import { labelAt, ordinalOf } from './ordinals.ts';

/** A heading, list entry or row with its place in its series. */
export interface Numbered {
  readonly label: Label;
  /** Where the number or letter stands, without the sign behind it. */
  readonly span: Span;
  /** The sign behind it: ")", ".", "/"; empty where there is none. */
  readonly sign: string;
}

/** An entry whose number does not follow from the one before it. */
export interface NumberingBreak {
  readonly kind: 'skips' | 'repeats' | 'goes-back' | 'no-letter' | 'style';
  readonly at: Numbered;
  readonly before: Numbered;
  /** The number that would follow. */
  readonly expected: string;
  /** The entries of the series from this one on. */
  readonly rest: readonly Numbered[];
}

/** The breaks in one series: entries that should count on from each other. */
export function breaksIn(series: readonly Numbered[]): readonly NumberingBreak[] {
  return series.flatMap((at, index) => {
    const before = series[index - 1];
    const last = before ? ordinalOf(before.label) : null;
    if (!before || last === null) return [];
    const kind = kindOfBreak(last, at) ?? (at.sign === before.sign ? null : 'style');
    const expected = labelAt(last + 1, at.label);
    return kind && expected !== null ? [{ kind, at, before, expected, rest: series.slice(index) }] : [];
  });
}

function kindOfBreak(last: number, { label }: Numbered): NumberingBreak['kind'] | null {
  const own = ordinalOf(label);
  if (own === null) return label.kind === 'letter' && label.value.length === 1 ? 'no-letter' : null;
  if (own === last) return 'repeats';
  // a series of A, B, C may do without F and J
  if (own > last + (label.kind === 'upper' ? 2 : 1)) return 'skips';
  return own < last && own > 1 ? 'goes-back' : null;
}

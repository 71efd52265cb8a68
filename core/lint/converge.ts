import { applyFixes } from './applyFixes.ts';
import type { Finding } from './lint.ts';

/** Fixes that have not settled after so many passes never will. */
export const MOST_PASSES = 10;

/** A text after its safe fixes. */
export interface Converged<Checked> {
  readonly text: string;
  /** What the check says of that text. */
  readonly checked: Checked;
  /** How many changes were made, over all passes. */
  readonly applied: number;
  /** Is there nothing left to fix? False when the passes ran out. */
  readonly settled: boolean;
}

/** Applies the safe fixes until nothing changes. `check` lints a text; `first` is what it says of the text as it is. */
export async function converge<Checked extends { readonly findings: readonly Finding[] }>(
  text: string,
  first: Checked,
  check: (text: string) => Promise<Checked>,
): Promise<Converged<Checked>> {
  let mended = { text, checked: first, applied: 0 };
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const fixes = mended.checked.findings.flatMap(({ fix }) => (fix ? [fix.edits] : []));
    const fixed = applyFixes(mended.text, fixes);
    if (fixed.text === mended.text) return { ...mended, settled: fixes.length === 0 };
    mended = { text: fixed.text, checked: await check(fixed.text), applied: mended.applied + fixed.applied };
  }
  return { ...mended, settled: mended.checked.findings.every(({ fix }) => !fix) };
}

import type { Figure } from './figures.ts';

/** Is a share in per cent, as it is written, the computed one: rounded or cut off at its last digit? */
export function isShareOf({ value, decimals }: Figure, computed: number): boolean {
  return Math.abs(value - computed) < 10 ** -decimals - ALMOST_NOTHING;
}

const ALMOST_NOTHING = 1e-9;

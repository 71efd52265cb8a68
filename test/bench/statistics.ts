/** The one in the middle. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value that such a share of all does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? NaN;
}

/** Rounded to three digits, so that a small share is still one. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

/** The medians of what is run in turn, by name, in milliseconds: a slow moment of the machine falls on all of them. */
export function inTurn(
  measured: Readonly<Record<string, () => () => unknown>>,
  { rounds, warmUp }: { readonly rounds: number; readonly warmUp: number },
): Readonly<Record<string, number>> {
  const samples = new Map<string, number[]>();
  for (let round = -warmUp; round < rounds; round++) {
    for (const [name, prepare] of Object.entries(measured)) {
      const run = prepare();
      const start = performance.now();
      run();
      const time = performance.now() - start;
      if (round >= 0) samples.set(name, [...(samples.get(name) ?? []), time]);
    }
  }
  return Object.fromEntries([...samples].map(([name, times]) => [name, median(times)]));
}

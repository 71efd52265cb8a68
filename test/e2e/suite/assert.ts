/** The two assertions of the suite, which runs in a browser too. */
export function ok(value: boolean): asserts value {
  if (!value) throw new Error('not true');
}

export function deepStrictEqual(actual: unknown, expected: unknown): void {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (found !== wanted) throw new Error(`${found} instead of ${wanted}`);
}

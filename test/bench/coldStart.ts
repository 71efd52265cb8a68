import { spawnSync } from 'node:child_process';
import { join } from 'pathe';
import { ROOT } from '../support/sources.ts';

const ROUNDS = 15;

/** A whole process, from its start to its end. */
export interface Start {
  readonly name: string;
  readonly milliseconds: number;
  /** Over the start of Node itself. */
  readonly ratio: number;
}

/** What it costs to start the built command anew on one document, beside `node -e 0`: medians of processes run in turn. */
export function coldStarts(document: string): readonly Start[] {
  const lint = ['lint', document, '--fail-on', 'off'];
  const measured: Readonly<Record<string, readonly string[]>> = {
    'node -e 0': ['-e', '0'],
    'dist/cli.js --version': [join(ROOT, 'dist/cli.js'), '--version'],
    'dist/cli.js lint': [join(ROOT, 'dist/cli.js'), ...lint],
    'dist/kehoach-lint.cjs lint': [join(ROOT, 'dist/kehoach-lint.cjs'), ...lint],
  };
  const samples = new Map<string, number[]>(Object.keys(measured).map((name) => [name, []]));
  for (let round = -1; round < ROUNDS; round++) {
    for (const [name, args] of Object.entries(measured)) {
      const start = performance.now();
      const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
      if (status !== 0) throw new Error(`${name} ended with ${String(status)}`);
      if (round >= 0) samples.get(name)?.push(performance.now() - start);
    }
  }
  const medians = [...samples].map(([name, times]) => ({ name, milliseconds: median(times) }));
  const node = medians[0]?.milliseconds ?? NaN;
  return medians.map((row) => ({ ...row, ratio: row.milliseconds / node }));
}

/** The one in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

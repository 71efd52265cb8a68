/** A row of the benchmark. */
export interface Measure {
  readonly id: string;
  readonly name: string;
  readonly unit: 'ms' | 'ms/MB' | 's' | 'MB';
  /** What the figure is divided by; null where it stands for itself. */
  readonly over: string | null;
  /** What the project wants, at most; null where the row only informs. */
  readonly goal: number | null;
  /** What was reached when the row was last set, in the short run: CI fails past 1.25 times of it. Null where CI does not measure it. */
  readonly held: number | null;
}

const P = 'P';

/** Every row, in the order of the table. P is a whole-document parse of the same text into a Markdown tree with tables, warm, in the same process. */
export const MEASURES: readonly Measure[] = [
  { id: 'lint', name: 'lint, preset full', unit: 'ms', over: P, goal: 0.25, held: 2.2 },
  { id: 'rules', name: 'rules without the parse', unit: 'ms', over: P, goal: 0.1, held: 2.1 },
  { id: 'every-rule', name: 'lint, every rule', unit: 'ms', over: P, goal: null, held: null },
  { id: 'blocks', name: 'blocks of the text', unit: 'ms', over: P, goal: null, held: 0.25 },
  { id: 'inspect', name: 'inspect', unit: 'ms', over: P, goal: null, held: null },
  {
    id: 'growth-size',
    name: 'lint of 10 MB (570 KB in the short run)',
    unit: 'ms/MB',
    over: '57 KB',
    goal: 1.3,
    held: 1.1,
  },
  {
    id: 'growth-table',
    name: 'table of 16,000 rows (2,000)',
    unit: 'ms/MB',
    over: '1,000 rows (125)',
    goal: 1.3,
    held: 1.1,
  },
  { id: 'growth-lists', name: '4,000 lists and paragraphs (2,000)', unit: 'ms/MB', over: '100', goal: 1.3, held: 1.1 },
  { id: 'keystroke', name: 'keystroke in 1 MB, p95 (250 KB, median)', unit: 'ms', over: P, goal: 0.01, held: 0.45 },
  { id: 'keystroke-size', name: 'keystroke in 10 MB, p95', unit: 'ms', over: '57 KB', goal: 2, held: null },
  { id: 'start', name: 'cold lint of 57 KB', unit: 'ms', over: 'node -e 0', goal: 2, held: 9.2 },
  { id: 'start-version', name: 'cold --version', unit: 'ms', over: 'node -e 0', goal: null, held: 2.5 },
  { id: 'rumdl', name: 'lint of the folder', unit: 's', over: 'rumdl', goal: 1, held: null },
  {
    id: 'markdownlint-cli2',
    name: 'lint of the folder',
    unit: 's',
    over: 'markdownlint-cli2',
    goal: 1 / 20,
    held: null,
  },
  { id: 'remark-cli', name: 'lint of the folder', unit: 's', over: 'remark-cli', goal: 1 / 20, held: null },
  { id: 'textlint', name: 'lint of the folder', unit: 's', over: 'textlint', goal: 1 / 100, held: null },
  { id: 'memory-large', name: 'peak memory, 10 MB', unit: 'MB', over: null, goal: 600, held: 400 },
  { id: 'memory-folder', name: 'peak memory, folder', unit: 'MB', over: null, goal: 300, held: 400 },
];

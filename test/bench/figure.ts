/** What was measured for a row, beside what it is divided by, of the same run. */
export interface Figure {
  readonly ours: number;
  /** The other side; null where the figure stands for itself. */
  readonly other: number | null;
}

/** By the id of the row. */
export type Figures = Readonly<Record<string, Figure>>;

/** How much is measured. */
export interface Effort {
  /** The rows that are asked for. */
  readonly ids: ReadonlySet<string>;
  /** For CI: what takes long is left out or made small. */
  readonly isShort: boolean;
  /** How many documents the folder has. */
  readonly folder: number;
}

/** One way of measuring, and the rows that it gives. */
export interface Way {
  readonly ids: readonly string[];
  readonly take: (effort: Effort) => Figures | Promise<Figures>;
}

/** What is compared with a limit. */
export function valueOf({ ours, other }: Figure): number {
  return other === null ? ours : ours / other;
}

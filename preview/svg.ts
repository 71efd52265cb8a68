import { type Html, html } from './html.ts';

/** A bar of a chart with its label below and its value above. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  /** Something begins with this bar: a year. */
  readonly group?: string | undefined;
}

/** Sizes in pixels: charts are drawn once, at the size at which letters are read. */
const SLOT = 38;
const GAP = 8;
const HEIGHT = 96;
const LABEL = 16;

/** Upright bars side by side. `marker` is where a line with a word stands, in slots from the left; null for none. */
export function barChart(
  bars: readonly Bar[],
  name: string,
  marker: { readonly at: number; readonly word: string } | null,
): Html {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const width = bars.length * SLOT + GAP;
  const bottom = HEIGHT + 2 * LABEL;
  return html`<svg
    class="kh-chart"
    role="img"
    aria-label="${name}"
    width="${width}"
    height="${bottom + 2 * LABEL}"
    viewBox="0 0 ${width} ${bottom + 2 * LABEL}"
  >
    <line class="kh-axis" x1="0" x2="${width}" y1="${bottom}" y2="${bottom}" />
    ${bars.map(({ label, value, group }, index) => {
      const x = index * SLOT + GAP;
      const height = value === 0 ? 0 : Math.max(3, Math.round((value / most) * HEIGHT));
      const middle = x + (SLOT - GAP) / 2;
      return html`<g
        >${
          value > 0 &&
          html`<rect class="kh-bar" x="${x}" y="${bottom - height}" width="${SLOT - GAP}" height="${height}" /><text
              class="kh-value"
              x="${middle}"
              y="${bottom - height - 5}"
              >${value}</text
            >`
        }<text x="${middle}" y="${bottom + LABEL - 2}">${label}</text>${
          group !== undefined &&
          html`<text class="kh-group-label" x="${middle}" y="${bottom + 2 * LABEL - 3}">${group}</text>`
        }</g
      >`;
    })}
    ${
      marker &&
      html`<line
          class="kh-marker"
          x1="${markerX(marker.at)}"
          x2="${markerX(marker.at)}"
          y1="${LABEL}"
          y2="${bottom}"
        /><text class="kh-marker-label" x="${markerX(marker.at)}" y="${LABEL - 4}">${marker.word}</text>`
    }
  </svg>`;
}

function markerX(at: number): number {
  return Math.round(at * SLOT + GAP / 2);
}

const CELL = 28;
const CELL_HEIGHT = 26;
/** Room for the number over the highest bar. */
const OVER = 14;

/** A row of small bars with their numbers, one a period. */
export function smallBars(values: readonly number[], most: number, name: string): Html {
  const width = values.length * CELL;
  const bottom = CELL_HEIGHT + OVER;
  return html`<svg class="kh-small" role="img" aria-label="${name}" width="${width}" height="${bottom + 1}">
    <line class="kh-axis" x1="0" x2="${width}" y1="${bottom}" y2="${bottom}" />
    ${values.map((value, index) => {
      if (value === 0) return null;
      const height = Math.max(2, Math.round((value / Math.max(1, most)) * CELL_HEIGHT));
      const [x, y] = [index * CELL, bottom - height];
      return html`<rect class="kh-bar" x="${x + 4}" y="${y}" width="${CELL - 8}" height="${height}" />
        <text class="kh-value" x="${x + CELL / 2}" y="${y - 3}">${value}</text>`;
    })}
  </svg>`;
}

/** The labels of such rows, with what begins there (a year) below, where anything does. */
export function smallLabels(bars: readonly Pick<Bar, 'label' | 'group'>[]): Html {
  const hasGroups = bars.some(({ group }) => group !== undefined);
  return html`<svg class="kh-small" aria-hidden="true" width="${bars.length * CELL}" height="${hasGroups ? 32 : 16}">
    ${bars.map(({ label, group }, index) => {
      const x = index * CELL + CELL / 2;
      // two years side by side would run into each other; the second one tells the first
      const isShown = group !== undefined && bars[index + 1]?.group === undefined;
      return html`<text x="${x}" y="12">${label}</text>${isShown && html`<text x="${x}" y="27">${group}</text>`}`;
    })}
  </svg>`;
}

const TRACK = 160;

/** A share of 100 as a bar, with a tick where the bound lies; null for no bound. */
export function shareBar(value: number, bound: number | null, name: string): Html {
  const x = (share: number): number => Math.round((Math.max(0, Math.min(100, share)) / 100) * TRACK);
  return html`<svg
    class="kh-share"
    role="img"
    aria-label="${name}"
    width="${TRACK + 2}"
    height="22"
    viewBox="-1 0 ${TRACK + 2} 22"
  >
    <rect class="kh-track" x="0" y="7" width="${TRACK}" height="8" />
    <rect class="kh-bar" x="0" y="7" width="${x(value)}" height="8" />
    ${bound !== null && html`<line class="kh-bound" x1="${x(bound)}" x2="${x(bound)}" y1="1" y2="21" />`}
  </svg>`;
}

/** Signs of emphasis that pair off: by the rules of CommonMark, in one pass. */

const SPACE = /^\s?$/u;
const PUNCTUATION = /^[\p{P}\p{S}]$/u;

/** A run of `*` or `_`. What stands between `from` and `to` marks nothing so far. */
export interface EmphasisRun {
  readonly kind: 'run';
  readonly start: number;
  readonly end: number;
  readonly sign: string;
  readonly opens: boolean;
  readonly closes: boolean;
  from: number;
  to: number;
  /** How many bold texts it closes, and opens behind that. */
  closed: number;
  opened: number;
}

/** Reads the run that begins at an offset. */
export function emphasisRun(text: string, start: number): EmphasisRun {
  const sign = text.charAt(start);
  let end = start + 1;
  while (text.charAt(end) === sign) end++;
  const before = kindOf(text.charAt(start - 1));
  const after = kindOf(text.charAt(end));
  const left = after === 'word' || (after === 'sign' && before !== 'word') || isMark(text.charAt(end));
  const right = before === 'word' || (before === 'sign' && after !== 'word') || isMark(text.charAt(start - 1));
  const opens = left && (sign === '*' || before !== 'word' || !right);
  const closes = right && (sign === '*' || after !== 'word' || !left);
  return { kind: 'run', start, end, sign, opens, closes, from: start, to: end, closed: 0, opened: 0 };
}

function kindOf(sign: string): 'space' | 'sign' | 'word' {
  if (SPACE.test(sign)) return 'space';
  return PUNCTUATION.test(sign) ? 'sign' : 'word';
}

function isMark(sign: string): boolean {
  return sign === '*' || sign === '_';
}

/** A run that is looked for by sign, whether it opens as well, and its length by three: what the same search found nothing for is not searched again. */
const SEARCHES = 12;

/** Pairs the runs from the `first` one on, and forgets them. */
export function pairRuns(runs: EmphasisRun[], first: number): void {
  const openers: EmphasisRun[] = [];
  /** For each search: no opener below this place answers it. */
  const searched = new Array<number>(SEARCHES).fill(0);
  for (let index = first; index < runs.length; index++) {
    const run = runs[index];
    if (!run) break;
    while (run.closes && run.to > run.from) {
      const search = searchOf(run);
      const at = openerOf(run, openers, searched[search] ?? 0);
      if (at < 0) {
        searched[search] = openers.length;
        break;
      }
      pair(openers[at], run);
      const opener = openers[at];
      openers.length = opener && opener.to > opener.from ? at + 1 : at;
      // a shorter opener may answer what it did not before
      for (let each = 0; each < SEARCHES; each++) searched[each] = Math.min(searched[each] ?? 0, at);
    }
    if (run.opens && run.to > run.from) openers.push(run);
  }
  runs.length = first;
}

function searchOf({ sign, opens, from, to }: EmphasisRun): number {
  return (sign === '*' ? 0 : 6) + (opens ? 3 : 0) + ((to - from) % 3);
}

function openerOf(closer: EmphasisRun, openers: readonly EmphasisRun[], lowest: number): number {
  for (let at = openers.length - 1; at >= lowest; at--) {
    const opener = openers[at];
    if (opener?.sign === closer.sign && !areAtOdds(opener, closer)) return at;
  }
  return -1;
}

/** The rule of three: runs that do both may not add up to a multiple of it. */
function areAtOdds(opener: EmphasisRun, closer: EmphasisRun): boolean {
  if (!opener.closes && !closer.opens) return false;
  const length = closer.to - closer.from;
  return length % 3 !== 0 && (length + opener.to - opener.from) % 3 === 0;
}

function pair(opener: EmphasisRun | undefined, closer: EmphasisRun): void {
  if (!opener) return;
  const isBold = opener.to - opener.from > 1 && closer.to - closer.from > 1;
  opener.to -= isBold ? 2 : 1;
  closer.from += isBold ? 2 : 1;
  if (!isBold) return;
  opener.opened++;
  closer.closed++;
}

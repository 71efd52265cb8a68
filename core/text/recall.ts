/**
 * What functions of a text said, remembered as long as somebody wants: a rule asks of a cell what another asked before, and between two
 * keystrokes a document keeps nearly all of its words. A memory holds what was asked since the turn before the last, so it grows with the
 * document alone.
 */
export interface Memory {
  /** Runs with this memory at hand. */
  during<T>(run: () => T): T;
  /** A new reading begins: what nobody asked since the last turn is forgotten. */
  turn(): void;
}

/** For each text what one function made of it. */
type Drawer = Map<string, unknown>;

interface Recollection {
  readonly now: Map<unknown, Drawer>;
  readonly before: Map<unknown, Drawer>;
}

// eslint-disable-next-line no-restricted-syntax -- what is at hand differs only while a reading runs, and no result shows it
let atHand: Recollection | null = null;

export function createMemory(): Memory {
  let own: Recollection = { now: new Map(), before: new Map() };
  return {
    during(run) {
      const outer = atHand;
      atHand = own;
      try {
        return run();
      } finally {
        atHand = outer;
      }
    },
    turn() {
      own = { now: new Map(), before: own.now };
    },
  };
}

/** The function, made to remember while a memory is at hand. It depends on nothing but the text, and nobody changes its results. */
export function recalled<T>(make: (text: string) => T): (text: string) => T {
  return (text) => {
    if (!atHand) return make(text);
    const { now, before } = atHand;
    let drawer = now.get(make);
    if (!drawer) now.set(make, (drawer = new Map<string, unknown>()));
    let value = drawer.get(text);
    if (value === undefined && !drawer.has(text)) {
      const kept = before.get(make);
      value = kept?.has(text) === true ? kept.get(text) : make(text);
      drawer.set(text, value);
    }
    // a drawer holds nothing but what its own function made
    return value as T;
  };
}

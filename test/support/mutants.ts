import fc from 'fast-check';

/** What typing, joining files and converters do to a line of a document. */
interface Slip {
  readonly kind: 'lose' | 'repeat' | 'join' | 'cut' | 'swap' | 'part' | 'pipe' | 'decompose' | 'tabs';
  readonly line: number;
  readonly size: number;
}

const KINDS: readonly Slip['kind'][] = ['lose', 'repeat', 'join', 'cut', 'swap', 'part', 'pipe', 'decompose', 'tabs'];

const slip: fc.Arbitrary<Slip> = fc.record({
  kind: fc.constantFrom(...KINDS),
  line: fc.nat({ max: 10_000 }),
  size: fc.nat({ max: 40 }),
});

/** How many lines of a document a mutant has. */
const LINES = 60;

/** Pieces of documents with some slips in them. */
export function mutantsOf(texts: readonly string[]): fc.Arbitrary<string> {
  const slips = fc.array(slip, { minLength: 1, maxLength: 12 });
  return fc.tuple(fc.constantFrom(...texts), fc.nat({ max: 10_000 }), slips).map(([text, from, made]) => {
    const all = text.split('\n');
    const start = from % all.length;
    return made.reduce(makeSlip, all.slice(start, start + LINES)).join('\n');
  });
}

function makeSlip(lines: readonly string[], { kind, line, size }: Slip): readonly string[] {
  const at = lines.length === 0 ? 0 : line % lines.length;
  const written = lines[at] ?? '';
  switch (kind) {
    case 'lose':
      return lines.toSpliced(at, 1 + (size % 4));
    case 'repeat':
      return lines.toSpliced(at, 0, ...lines.slice(at, at + (size % 5)));
    case 'join':
      return lines.toSpliced(at, 2, written + (lines[at + 1] ?? ''));
    case 'cut':
      return lines.toSpliced(at, 1, written.slice(0, size), written.slice(size));
    case 'swap':
      return lines.toSpliced(at, 2, lines[at + 1] ?? '', written);
    case 'part':
      return lines.toSpliced(at, 0, '');
    case 'pipe':
      return lines.toSpliced(at, 1, `${written.slice(0, size)}|${written.slice(size)}`);
    case 'decompose':
      return lines.toSpliced(at, 1, written.normalize('NFD'));
    default:
      return lines.toSpliced(at, 1, written.replaceAll('|', '\t'));
  }
}

import { contextOf } from '../context.ts';
import { tokenize } from '../deadlines/deadlines.ts';
import type { Section } from '../outline/outline.ts';
import type { Passage } from '../outline/passages.ts';
import { holdsUnit } from '../units/units.ts';
import type { FieldBlock } from './fieldBlocks.ts';

/** What nearly all blocks say, so many times more than do not, the document asks for. */
const NEARLY_ALL = 3;
const FEWEST_ALIKE = 3;

/** The blocks of a document, and those of them that are compared. */
interface Compared {
  readonly all: readonly FieldBlock[];
  readonly among: readonly FieldBlock[];
  readonly passages: readonly Passage[];
}

/**
 * Which blocks of a document forgot what nearly all others `say`. In doubt none did: another line of the block, its words, what stands
 * above it, a table beside it, or the work that it is part of may say it.
 */
export function forgottenBy(
  { all, among, passages }: Compared,
  what: 'lead' | 'deadline',
  says: (block: FieldBlock) => boolean,
): (block: FieldBlock) => boolean {
  const saying = among.filter(says).length;
  if (saying < FEWEST_ALIKE || saying < NEARLY_ALL * (among.length - saying)) return () => false;
  const related = partsAndWholes(all);
  const nextOf = new Map(all.map((block, index) => [block, all[index + 1]]));
  const names = what === 'lead' ? holdsUnit : namesTime;
  return (block) => {
    const { section, from, to, unread } = block;
    const text = passages[from]?.text;
    const next = nextOf.get(block);
    // lines that nothing marks as the next work may go on with this one
    const goesOn = next?.from === to + 1 && !next.isEntry;
    const above = text ? contextOf({ text, section, passage: from, cell: null }, passages) : [];
    return !goesOn && !block.besideTable && !related.has(block) && ![...unread, ...above].some(names);
  };
}

const NO_TIMES: readonly string[] = ['years', 'vague', 'conditional'];

function namesTime(text: string): boolean {
  return tokenize(text).some(({ kind }) => !NO_TIMES.includes(kind));
}

/** The blocks that stand below others, and those. */
function partsAndWholes(blocks: readonly FieldBlock[]): ReadonlySet<FieldBlock> {
  const related = new Set<FieldBlock>();
  const open: FieldBlock[] = [];
  for (const block of blocks) {
    while ((open.at(-1)?.rank ?? -1) >= block.rank) open.pop();
    const whole = open.at(-1);
    if (whole && holds(whole.section, block.section)) {
      related.add(whole);
      related.add(block);
    }
    open.push(block);
  }
  return related;
}

function holds(section: Section, other: Section): boolean {
  return section === other || (other.parent !== null && holds(section, other.parent));
}

import type { Knowledge } from '../knowledge/knowledge.ts';
import type { UnitEntry } from '../knowledge/schema.ts';
import { withoutOffice } from '../plan/issuers/issuingBody.ts';
import { COLLECTIVE_ADDRESSEES } from '../plan/lexicon/addressees.ts';
import { PLACE_WORDS } from '../plan/lexicon/issuers.ts';
import { nameInList } from '../plan/units/sameUnit.ts';
import { wordKey } from '../text/fold.ts';
import { startsWithAny } from '../text/pattern.ts';
import { unitsKnownAs } from './comparedUnits.ts';
import { levelOfOffice } from './minimums.ts';

/** How the name of a unit means the body that issues a plan: by its own name, or as one of a collective. */
export type Meaning = 'name' | 'collective';

const PLACE = startsWithAny(PLACE_WORDS);
/** "Ủy ban nhân dân" alone is any. */
const FEWEST_WORDS = 2;

/** Does a name in a superior's plan mean this body? Null for no, and in doubt. */
export function meantBy(name: string, issuer: string, knowledge: Knowledge): Meaning | null {
  if (isNameOf(name, issuer, knowledge) || nameInList(name, withoutOffice(issuer)) !== null) return 'name';
  const key = wordKey(name);
  const collectives = [
    ...(COLLECTIVE_ADDRESSEES.any ?? []),
    ...(COLLECTIVE_ADDRESSEES[levelOfOffice(issuer) ?? ''] ?? []),
  ];
  return collectives.some((collective) => wordKey(collective) === key) || isSuccessor(name, issuer, knowledge)
    ? 'collective'
    : null;
}

/** Are two names of one body, one of them perhaps with its place ("Sở Y tế tỉnh Lâm Đồng"), or the known aliases of one? */
function isNameOf(name: string, issuer: string, knowledge: Knowledge): boolean {
  const [a = '', b = ''] = [name, issuer].map((text) => wordKey(knowledge.expand(withoutOffice(text))));
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short === '' || short.split(' ').length < FEWEST_WORDS) return false;
  if (short === long) return true;
  if (long.startsWith(`${short} `))
    return levelOfOffice(short) === 'department' && PLACE.test(long.slice(short.length + 1));
  return unitsOf(name, knowledge).some(({ id }) => unitsOf(issuer, knowledge).some((unit) => unit.id === id));
}

/** The work of a unit that became part of this body is likely its own now. */
function isSuccessor(name: string, issuer: string, knowledge: Knowledge): boolean {
  return unitsOf(name, knowledge).some(({ successor: [only, ...others] }) =>
    unitsOf(issuer, knowledge).some(({ id }) => id === only && others.length === 0),
  );
}

function unitsOf(name: string, knowledge: Knowledge): readonly UnitEntry[] {
  return unitsKnownAs(withoutOffice(name), knowledge);
}

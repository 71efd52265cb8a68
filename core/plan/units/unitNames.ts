import type { Knowledge } from '../../knowledge/knowledge.ts';
import { wordKey } from '../../text/fold.ts';
import { capitalized } from '../../text/letterCase.ts';
import { isSameUnit } from './sameUnit.ts';

/** One name for each unit, however it is written: the writing that comes first, with a capital. */
export function unitNames(issuer: string | null, knowledge: Knowledge): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const key = wordKey(name);
    const same =
      known.get(key) ?? [...new Set(known.values())].find((other) => isSameUnit(name, other, issuer, knowledge));
    const label = same ?? capitalized(name);
    known.set(key, label);
    return label;
  };
}

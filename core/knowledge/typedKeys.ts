import { foldLookAlikes } from '../text/fold.ts';
import { unaccented } from '../text/unaccented.ts';
import type { DocumentEntry, UnitEntry } from './schema.ts';

/** What somebody has typed so far, as names are looked up by it: without diacritics, in lower case, single spaces. */
export function typedKey(typed: string): string {
  return unaccented(foldLookAlikes(typed.normalize('NFC')))
    .replace(/\s+/gu, ' ')
    .trimStart();
}

/** "61/2018/nd-cp", "nghi dinh 61/2018/nd-cp"; a law by its name, too: "luat vien chuc". */
export function documentKeys({ number, type, title }: DocumentEntry): readonly string[] {
  const key = typedKey(number)
    .replace(/\s/gu, '')
    .replace(/^0+(?=\d)/u, '');
  const kind = typedKey(type);
  const name = typedKey(title ?? '');
  return [key, `${kind} ${key}`, ...(name.startsWith(`${kind} `) ? [name] : [])];
}

export function unitKeys({ name, aliases, abbreviations }: UnitEntry): readonly string[] {
  return [name, ...aliases, ...abbreviations].map(typedKey);
}

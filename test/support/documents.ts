import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'pathe';
import { ROOT } from './sources.ts';

export interface TestDocument {
  readonly name: string;
  readonly text: string;
}

/** Lies beside a checkout of the maintainers: real documents of others, and how they are to be read. */
export const SHARED = join(ROOT, '../shared');

function documentsIn(folder: string): readonly TestDocument[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

export const EXAMPLES: readonly TestDocument[] = documentsIn(join(ROOT, 'examples'));

/** Real documents. Empty, and loudly so, where they do not lie beside the checkout. */
export function corpus(): readonly TestDocument[] {
  const folder = join(SHARED, 'corpus');
  if (existsSync(folder)) return documentsIn(folder);
  sayMissing(folder);
  return [];
}

/** Says on the console that a test could not look at something. */
export function sayMissing(path: string): void {
  // eslint-disable-next-line no-console -- a test that silently tests nothing would pass for one that passed
  console.warn(`\n!!! NOT TESTED: there is no ${path} !!!\n`);
}

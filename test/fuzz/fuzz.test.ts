/** The short run of `npm run fuzz`, and every document that a long one found: nothing throws, nothing is lost, fixes settle. */
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { join } from 'pathe';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { SEED, anyMarkdown } from '../support/arbitraries.ts';
import { EXAMPLES } from '../support/documents.ts';
import { SHORT, hostile, seeded } from './hostile.ts';
import { exercise } from './surfaces.ts';

const DOCUMENTS = 16;
const RANDOM_DOCUMENTS = 25;
const FOLDER = join(import.meta.dirname, 'regressions');
const FOUND = z.object({ what: z.string(), place: z.number(), text: z.string() });

describe('any document', () => {
  it('made of true ones is borne by everything', async () => {
    const [first = '', ...others] = EXAMPLES.map(({ text }) => text);
    const random = seeded(SEED);
    const broken: string[] = [];
    for (let made = 0; made < DOCUMENTS; made++) {
      const text = hostile([first, ...others], random, SHORT);
      await exercise(text, random()).catch((error: unknown) =>
        broken.push(`${String(error)}: ${JSON.stringify(text)}`),
      );
    }
    expect(broken).toEqual([]);
  });

  it('of random lines is borne by everything', async () => {
    const any = fc.tuple(anyMarkdown, fc.double({ min: 0, max: 0.999, noNaN: true }));
    const property = fc.asyncProperty(any, ([text, place]) => exercise(text, place));
    await fc.assert(property, { seed: SEED, numRuns: RANDOM_DOCUMENTS });
  });

  it('that once broke something no longer does', async () => {
    const names = readdirSync(FOLDER);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const { text, place } = FOUND.parse(JSON.parse(readFileSync(join(FOLDER, name), 'utf8')));
      await exercise(text, place);
    }
  });
});

it('a seed makes the same documents everywhere', () => {
  const make = (): string => hostile(['Kế hoạch\n\n- Tỷ lệ đạt 109%.\n'], seeded(7), SHORT);
  expect(make()).toBe(make());
});

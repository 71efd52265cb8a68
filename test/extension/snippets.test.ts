/** The snippets: what they insert is sound Markdown that the linter has nothing against but its blanks. */
import { readFileSync } from 'node:fs';
import { join } from 'pathe';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { lintFiles, placesOf } from '../support/linted.ts';
import { ROOT } from '../support/sources.ts';

const SNIPPETS = z.record(
  z.string(),
  z.object({
    prefix: z.union([z.string(), z.array(z.string())]),
    body: z.array(z.string()),
    description: z.string().includes(' / '),
  }),
);
const snippets = SNIPPETS.parse(JSON.parse(readFileSync(join(ROOT, 'snippets/plan.json'), 'utf8')));

/** What stands in the text when nothing is typed over: `${2:Chủ trì}`, `${CURRENT_YEAR}`. */
function inserted(body: readonly string[]): string {
  return body
    .join('\n')
    .replaceAll('${CURRENT_YEAR}', '2026')
    .replace(/\$\{\d+:([^{}]*)\}/gu, '$1');
}

describe('the snippets', () => {
  it('are typed without diacritics, each by its own word', () => {
    const prefixes = Object.values(snippets).flatMap(({ prefix }) => prefix);
    expect(prefixes.filter((prefix) => !/^[a-z-]+$/u.test(prefix))).toEqual([]);
    expect(new Set(prefixes).size).toBe(prefixes.length);
  });

  it('leave nothing of their own syntax', () => {
    const left = Object.values(snippets).filter(({ body }) => inserted(body).includes('$'));
    expect(left).toEqual([]);
  });

  it('insert what the linter has nothing against', () => {
    const files = Object.entries(snippets).map(
      ([name, { body }], index) => [`${String(index)}.md`, `# ${name}\n\n${inserted(body)}\n`] as const,
    );
    const found = lintFiles(Object.fromEntries(files), '--today', '2026-01-05');
    for (const [file, text] of files)
      // which rule is to be silent is for the writer to say
      expect(placesOf(found.get(file)), text).toEqual(text.includes('quy-tac') ? ['3 unused-suppression'] : []);
  });
});

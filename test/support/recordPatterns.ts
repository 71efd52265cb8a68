/**
 * A program: makes every regular expression of the project that is put together while it runs, and prints them with the places in the
 * sources that make them. `RegExp` is replaced before any module of the project is loaded.
 */
import { readFileSync } from 'node:fs';
import { join } from 'pathe';
import { ROOT, pathsOf } from './sources.ts';

/** A regular expression and the places, as path:line, that asked for it, the innermost first. */
export interface Made {
  readonly source: string;
  readonly flags: string;
  readonly places: readonly string[];
}

const made: Made[] = [];
const FRAME = /(?:core|rules|cli|server|preview|disk)\/[^():?]+:\d+/u;

function note(pattern: RegExp): RegExp {
  const places = (new Error().stack ?? '').split('\n').flatMap((line) => {
    const inside = line.includes(ROOT) && !line.includes('node_modules');
    return inside ? (FRAME.exec(line.slice(line.indexOf(ROOT) + ROOT.length))?.slice(0, 1) ?? []) : [];
  });
  if (places.length > 0) made.push({ source: pattern.source, flags: pattern.flags, places });
  return pattern;
}

Error.stackTraceLimit = 30;
globalThis.RegExp = new Proxy(RegExp, {
  construct: (target, [source, flags]: [string, string | undefined]) => note(new target(source, flags)),
  apply: (target, _, [source, flags]: [string, string | undefined]) => note(target(source, flags)),
});

for (const path of pathsOf('.ts').filter((one) => /^(?:core|rules|cli|server|preview|disk)\//u.test(one)))
  if (readFileSync(join(ROOT, path), 'utf8').includes('RegExp(')) await import(join(ROOT, path));

const { lintPlan } = await import('./linting.ts');
const { parseLiterate } = await import('../../scripts/literate.ts');
const { planOf } = await import('./reading.ts');
const { snapshotOf } = await import('./snapshot.ts');
const { completion } = await import('../../server/features/completion.ts');
for (const path of pathsOf('.md').filter((one) => one.startsWith('test/rules/')))
  for (const { document } of parseLiterate(readFileSync(join(ROOT, path), 'utf8')).cases) lintPlan(planOf(document));
completion(
  snapshotOf('Căn cứ Nghị định số 10'),
  { textDocument: { uri: '' }, position: { line: 0, character: 22 } },
  { snippets: false },
);

process.stdout.write(JSON.stringify(made));

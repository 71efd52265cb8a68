/**
 * Every regular expression of the product takes time in proportion to the text, whatever the text is: those that stand in the sources
 * and those that are put together of word lists. Another test, `npm run bench:growth`, measures whole documents.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'pathe';
import { analyse } from 'scslre';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import type { Made } from './support/recordPatterns.ts';
import { ROOT, nodesOf, readSources } from './support/sources.ts';

const sources = readSources().filter(({ path }) => /^(?:core|rules|cli|server|preview|disk|client)\//u.test(path));

function placesOf<T extends ts.Node>(is: (node: ts.Node) => node is T): readonly { node: T; place: string }[] {
  return sources.flatMap(({ path, tree }) =>
    [...nodesOf(tree)].filter(is).map((node) => {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      return { node, place: `${path}:${String(line + 1)}` };
    }),
  );
}

function isConstruction(node: ts.Node): node is ts.NewExpression | ts.CallExpression {
  return (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';
}

/** The sources, made by a program of its own: what it replaces must not be replaced in other tests. */
function recorded(): readonly Made[] {
  const program = join(ROOT, 'test/support/recordPatterns.ts');
  const options = { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 } as const;
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', program], options);
  if (stdout === '') throw new Error(stderr);
  // the format of our own program
  return JSON.parse(stdout) as readonly Made[];
}

/** What of a pattern may take more than linear time, in words; `d` changes what a match holds, not how it is found. */
function slowParts(source: string, flags: string): readonly string[] {
  const { reports } = analyse({ source, flags: flags.replace('d', '') });
  return reports.map((report) => {
    const parts = report.type === 'Trade' ? [report.startQuant, report.endQuant] : [report.quant];
    return `${report.type}${report.exponential ? ', exponential' : ''}: ${parts.map(({ raw }) => raw).join(' and ')}`;
  });
}

describe('regular expressions', () => {
  const literals = placesOf(ts.isRegularExpressionLiteral);
  const made = recorded();

  it('that stand in the sources are linear', () => {
    expect(literals.length).toBeGreaterThan(400);
    const slow = literals.flatMap(({ node, place }) => {
      const end = node.text.lastIndexOf('/');
      return slowParts(node.text.slice(1, end), node.text.slice(end + 1)).map((part) => `${place} ${part}`);
    });
    expect(slow).toEqual([]);
  });

  it('that are put together are linear', () => {
    expect(made.length).toBeGreaterThan(300);
    const slow = made.flatMap(({ source, flags, places }) =>
      slowParts(source, flags).map((part) => `${places.join(' < ')} ${part}`),
    );
    expect([...new Set(slow)]).toEqual([]);
  });

  it('are all seen: every place that puts one together was run', () => {
    const seen = new Set(made.flatMap(({ places }) => places));
    const sites = placesOf(isConstruction);
    expect(sites.length).toBeGreaterThan(200);
    expect(sites.filter(({ place }) => !seen.has(place)).map(({ place }) => place)).toEqual([]);
  });

  it.each([
    ['(?:a+)+$', 'Self, exponential: a+'],
    ['^\\s*,?\\s*$', 'Trade: \\s* and \\s*'],
    ['\\s+$', 'Move: \\s+'],
  ])('%s would be found', (source, part) => {
    expect(slowParts(source, 'u')).toContain(part);
  });
});

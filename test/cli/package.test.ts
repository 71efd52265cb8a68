/** What the published package holds: an office without a network reads everything in it. */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'pathe';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { explainCommand } from '../../cli/commands/explain.ts';
import { DEFAULT_WIDTH, processEnvironment } from '../../cli/environment.ts';
import type { Locale } from '../../core/text/localized.ts';
import { rules } from '../../rules/index.ts';
import { folderWith } from '../support/command.ts';

const ROOT = join(import.meta.dirname, '../..');
const PACKED = z.tuple([z.object({ files: z.array(z.object({ path: z.string() })) })]);
const PAGES: readonly (readonly [Locale, string])[] = [
  ['vi', '.vi.md'],
  ['en', '.md'],
];

function page(id: string, ending: string): string {
  return readFileSync(join(ROOT, 'docs/rules', id + ending), 'utf8');
}

describe('the package', () => {
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--offline'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const files = PACKED.parse(JSON.parse(stdout))[0].files.map(({ path }) => path);

  it('holds the command, the page of every rule in both languages, the configuration and its schemas', () => {
    const pages = rules.flatMap(({ id }) => PAGES.map(([, ending]) => `docs/rules/${id}${ending}`));
    const schemas = readdirSync(join(ROOT, 'schemas')).map((name) => `schemas/${name}`);
    expect(schemas).not.toEqual([]);
    expect(files).toEqual(
      expect.arrayContaining([
        'dist/cli.js',
        'dist/kehoach-lint.cjs',
        'docs/configuration.md',
        'docs/configuration.vi.md',
        ...pages,
        ...schemas,
      ]),
    );
  });

  it('holds nothing that only its makers need', () => {
    expect(files.filter((path) => /^(?:core|cli|rules|test|scripts|node_modules)\//u.test(path))).toEqual([]);
  });
});

describe('explain RULE', () => {
  it.each(PAGES)('prints the page of every rule as it is published (%s)', async (locale, ending) => {
    for (const { id } of rules) {
      let printed = '';
      const write = (text: string): void => {
        printed += text;
      };
      const stdout = { isTerminal: false, color: false, width: DEFAULT_WIDTH, write, writeDocument: write };
      await explainCommand(id, {}, { ...processEnvironment(ROOT, locale, false), stdout });
      expect(printed, id).toBe(page(id, ending));
    }
  });

  it('needs neither a network nor the pages beside it', () => {
    expect(folderWith().run(['explain', 'heading-numbering', '--locale', 'en']).stdout).toBe(
      page('heading-numbering', '.md'),
    );
  });
});

/** package.json as VS Code reads it: what it names is there, in both languages, and its settings are those that the server reads. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'pathe';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readSettings } from '../../server/settings.ts';
import { CLIENT_COMMANDS, SERVER_COMMANDS } from '../../server/protocol.ts';
import { rules } from '../../rules/index.ts';
import { ROOT } from '../support/sources.ts';

const paths = z.array(z.looseObject({ path: z.string() }));
const MANIFEST = z.object({
  main: z.string(),
  browser: z.string(),
  icon: z.string(),
  activationEvents: z.array(z.string()),
  capabilities: z.object({
    untrustedWorkspaces: z.object({ supported: z.literal(true) }),
    virtualWorkspaces: z.literal(true),
  }),
  contributes: z.object({
    commands: z.array(z.looseObject({ command: z.string() })),
    menus: z.record(z.string(), z.array(z.looseObject({ command: z.string() }))),
    views: z.record(z.string(), z.array(z.looseObject({ id: z.string() }))),
    walkthroughs: z.array(
      z.looseObject({
        steps: z.array(
          z.looseObject({ media: z.object({ markdown: z.string() }), completionEvents: z.array(z.string()) }),
        ),
      }),
    ),
    grammars: paths,
    snippets: paths,
    jsonValidation: z.array(z.object({ fileMatch: z.string(), url: z.string() })),
    yamlValidation: z.array(z.object({ fileMatch: z.array(z.string()), url: z.string() })),
    configuration: z.object({
      properties: z.record(
        z.string(),
        z.looseObject({
          default: z.unknown(),
          enum: z.array(z.unknown()).optional(),
          properties: z.record(z.string(), z.unknown()).optional(),
        }),
      ),
    }),
  }),
});
const TEXTS = z.record(z.string(), z.string().min(1));

const source = readFileSync(join(ROOT, 'package.json'), 'utf8');
const manifest = MANIFEST.parse(JSON.parse(source));
const { contributes } = manifest;
const [en, vi] = ['package.nls.json', 'package.nls.vi.json'].map((name) =>
  TEXTS.parse(JSON.parse(readFileSync(join(ROOT, name), 'utf8'))),
);
const commands = contributes.commands.map(({ command }) => command);
const settings = contributes.configuration.properties;

describe('the manifest', () => {
  it('says everything in both languages, and nothing that is not shown', () => {
    const used = new Set([...source.matchAll(/"%([^%"]+)%"/gu)].map(([, key = '']) => key));
    expect(Object.keys(vi ?? {}).sort()).toEqual([...used].sort());
    expect(Object.keys(en ?? {}).sort()).toEqual([...used].sort());
  });

  it('offers the same commands in both languages', () => {
    const offered = (texts: Readonly<Record<string, string>> = {}): readonly string[] =>
      Object.entries(texts).flatMap(([key, text]) =>
        [...text.matchAll(/\(command:([^)]+)\)/gu)].map(([, command = '']) => `${key} ${command}`),
      );
    expect(offered(vi)).toEqual(offered(en));
    expect(offered(vi).filter((line) => !commands.includes(line.split(' ')[1] ?? ''))).toEqual([]);
  });

  it('names files that are there', () => {
    const { main, browser, icon } = manifest;
    const steps = contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.markdown));
    const { grammars, snippets, jsonValidation, yamlValidation } = contributes;
    const files = [
      ...[main, browser, icon, ...steps],
      ...[...grammars, ...snippets].map(({ path }) => path),
      ...[...jsonValidation, ...yamlValidation].map(({ url }) => url),
    ];
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
    expect(steps).toHaveLength(5);
  });

  it('names commands and views that it has', () => {
    const named = Object.values(contributes.menus).flatMap((items) => items.map(({ command }) => command));
    expect(named.filter((command) => !commands.includes(command))).toEqual([]);
    const done = contributes.walkthroughs.flatMap(({ steps }) => steps.flatMap((step) => step.completionEvents));
    const unknown = done.flatMap((event) => {
      const [, command] = /^onCommand:(.+)$/u.exec(event) ?? [];
      return command !== undefined && !commands.includes(command) ? [command] : [];
    });
    expect(unknown).toEqual([]);
    expect(Object.values(contributes.views).flat()).toHaveLength(1);
  });

  it('has the commands that the server names, and leaves to the server its own', () => {
    expect(commands).toEqual(expect.arrayContaining(Object.values(CLIENT_COMMANDS)));
    // the language client registers what the server says it runs
    expect(commands.filter((command) => Object.values<string>(SERVER_COMMANDS).includes(command))).toEqual([]);
  });

  it('wakes at Markdown and at a configuration, and at nothing else', () => {
    expect(manifest.activationEvents).toEqual([
      'onLanguage:markdown',
      'workspaceContains:**/kehoach-lint.{yaml,yml,json}',
    ]);
  });
});

describe('the settings', () => {
  it('are those that the server reads, with the same defaults', () => {
    const own = Object.entries(settings).filter(([name]) => name !== 'kehoach-lint.trace.server');
    expect(own.map(([name]) => name.replace(/^kehoach-lint\./u, '')).sort()).toEqual(namesIn(readSettings({})).sort());
    expect(readSettings(nested(own.map(([name, { default: value }]) => [name, value])))).toEqual(readSettings({}));
  });

  it('know every value that the server knows', () => {
    for (const [name, { enum: values = [] }] of Object.entries(settings).filter(
      ([name]) => !name.endsWith('trace.server'),
    ))
      for (const value of values)
        expect(flat(readSettings(nested([[name, value]])))[name.replace(/^kehoach-lint\./u, '')], name).toBe(value);
  });

  it('know every rule', () => {
    expect(Object.keys(settings['kehoach-lint.rules']?.properties ?? {}).sort()).toEqual(
      rules.map(({ id }) => id).sort(),
    );
  });
});

/** `{ 'kehoach-lint.inlayHints.leads': true }` as the editor hands it on: `{ inlayHints: { leads: true } }`. */
function nested(entries: readonly (readonly [string, unknown])[]): object {
  const result: Record<string, unknown> = {};
  for (const [name, value] of entries) {
    const [, first = '', second] = name.split('.');
    const before = result[first];
    result[first] = second === undefined ? value : { ...(typeof before === 'object' && before), [second]: value };
  }
  return result;
}

/** The settings by their names with dots; the rules are one. */
function flat(value: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]: [string, unknown]) =>
      typeof one === 'object' && one !== null && name !== 'rules'
        ? Object.entries(one).map(([inner, each]: [string, unknown]) => [`${name}.${inner}`, each])
        : [[name, one]],
    ),
  );
}

function namesIn(value: object): string[] {
  return Object.keys(flat(value));
}

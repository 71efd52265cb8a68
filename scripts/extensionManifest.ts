import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PRESETS, SEVERITIES } from '../core/config/presets.ts';
import type { LocalizedText } from '../core/text/localized.ts';
import { rules } from '../rules/index.ts';
import { EXTENSION_WORDS } from './extensionWords.ts';

/** package.json with the settings of the extension, and its texts in both languages. */
export function extensionOutputs(root: string): ReadonlyMap<string, string> {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest; // our own file
  const contributes = { ...manifest.contributes, configuration: configuration() };
  const words = { ...EXTENSION_WORDS, ...Object.fromEntries(rules.map(({ id, summary }) => [`rule.${id}`, summary])) };
  return new Map([
    ['package.json', json({ ...manifest, contributes })],
    ['package.nls.json', json(textsIn('en', words))],
    ['package.nls.vi.json', json(textsIn('vi', words))],
  ]);
}

interface Manifest {
  readonly contributes: object;
}

function configuration(): object {
  const setting = (name: string, schema: object): readonly [string, object] => [
    `kehoach-lint.${name}`,
    { ...schema, markdownDescription: `%setting.${name}%` },
  ];
  const severities = { type: 'string', enum: [...SEVERITIES, 'off'] };
  const properties = Object.fromEntries([
    setting('enable', { type: 'boolean', default: true, scope: 'resource' }),
    setting('locale', { type: 'string', enum: ['vi', 'en'], default: 'vi', scope: 'resource' }),
    setting('run', { type: 'string', enum: ['onType', 'onSave'], default: 'onType', scope: 'resource' }),
    setting('delay', { type: 'number', default: 150, minimum: 0, maximum: 10_000, scope: 'resource' }),
    setting('preset', { type: 'string', enum: ['auto', ...PRESETS], default: 'auto', scope: 'resource' }),
    setting('rules', {
      type: 'object',
      default: {},
      scope: 'resource',
      additionalProperties: false,
      properties: Object.fromEntries(rules.map(({ id }) => [id, { ...severities, description: `%rule.${id}%` }])),
    }),
    setting('inlayHints.deadlines', { type: 'boolean', default: true, scope: 'resource' }),
    setting('inlayHints.leads', { type: 'boolean', default: true, scope: 'resource' }),
    setting('codeLens', { type: 'boolean', default: true, scope: 'resource' }),
    setting('trace.server', { type: 'string', enum: ['off', 'messages', 'verbose'], default: 'off', scope: 'window' }),
  ]);
  return { title: 'kehoach-lint', properties };
}

function textsIn(locale: keyof LocalizedText, words: Readonly<Record<string, LocalizedText>>): object {
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [key, text[locale]]));
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

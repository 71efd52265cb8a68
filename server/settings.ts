import * as z from 'zod';
import { PRESETS, SEVERITIES } from '../core/config/presets.ts';
import { LOCALES } from '../core/text/localized.ts';

/** Milliseconds of rest after a keystroke before findings are made anew. */
const DELAY = 150;
const HINTS = { deadlines: true, leads: true };

/** What the editor's settings (section `kehoach-lint`) say about a document. */
const settingsSchema = z.object({
  enable: setting(z.boolean(), true),
  run: setting(z.enum(['onType', 'onSave']), 'onType'),
  delay: setting(z.number().min(0).max(10_000), DELAY),
  // drafters read Vietnamese, whatever the language of their editor
  locale: setting(z.enum(LOCALES), 'vi'),
  preset: setting(z.enum(['auto', ...PRESETS]), 'auto'),
  rules: setting(z.record(z.string(), z.enum([...SEVERITIES, 'off'])), {}),
  inlayHints: setting(z.object({ deadlines: setting(z.boolean(), true), leads: setting(z.boolean(), true) }), HINTS),
  codeLens: setting(z.boolean(), true),
});
export type Settings = z.output<typeof settingsSchema>;

/** A value that is absent or cannot be used counts as not set. */
function setting<T extends z.ZodType>(schema: T, value: z.output<T>) {
  return schema.catch(value);
}

export const SECTION = 'kehoach-lint';

export function readSettings(value: unknown): Settings {
  const result = settingsSchema.safeParse(value);
  return result.success ? result.data : settingsSchema.parse({});
}

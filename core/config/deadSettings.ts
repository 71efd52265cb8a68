import type { LocalizedText } from '../text/localized.ts';
import { matchesDocument, overrideHolds, speaksOf } from './matching.ts';
import type { Override, When } from './schema.ts';
import type { Layer, Subject } from './settings.ts';

/** A document that a configuration holds for. */
export interface HeldDocument {
  /** Absolute, with `/`. */
  readonly path: string;
  /** What it is; null when it cannot be read. */
  readonly head: Omit<Subject, 'path'> | null;
}

/** A setting that has no effect on any document. */
export interface DeadSetting {
  readonly path: readonly PropertyKey[];
  readonly message: LocalizedText;
}

/**
 * The overrides and globs of a configuration that match nothing: of the documents that it holds for, and of all Markdown files and
 * folders below its own (`below`), those that are left out included. It knows too little to judge when no document is there.
 */
export function deadSettings(
  layer: Layer,
  documents: readonly HeldDocument[],
  below: readonly string[],
): readonly DeadSetting[] {
  const { overrides = [], ignore = [] } = layer.config;
  const paths = [...documents.map(({ path }) => path), ...below];
  if (paths.length === 0) return [];
  const isDead = (glob: string): boolean => !paths.some((path) => speaksOf(glob, layer.folder, path));
  const dead = (globs: readonly string[], path: readonly PropertyKey[]): readonly DeadSetting[] =>
    globs.flatMap((glob, index) => (isDead(glob) ? [{ path: [...path, index], message: globMessage(glob) }] : []));
  return [
    ...overrides.flatMap((override, index) => {
      const path = ['overrides', index];
      const globs = dead(override.files ?? [], [...path, 'files']);
      if (globs.length > 0 && globs.length === override.files?.length) return globs;
      return [...globs, ...deadOverride(override, path, layer, documents)];
    }),
    ...dead(ignore, ['ignore']),
  ];
}

/** An override is dead when no document is what it says, or none that is lies where it says. */
function deadOverride(
  override: Override,
  path: readonly PropertyKey[],
  layer: Layer,
  documents: readonly HeldDocument[],
): readonly DeadSetting[] {
  const { when } = override;
  const subjects = documents.flatMap(({ path: file, head }) => (head ? [{ path: file, ...head }] : []));
  if (!when || subjects.length < documents.length || subjects.length === 0) return [];
  if (!subjects.some((subject) => matchesDocument(when, subject)))
    return [{ path: [...path, 'when'], message: whenMessage(when) }];
  const isSomewhere = subjects.some((subject) => overrideHolds({ ...override, when: undefined }, layer, subject));
  const holds = subjects.some((subject) => overrideHolds(override, layer, subject));
  return isSomewhere && !holds ? [{ path, message: NOWHERE_BOTH }] : [];
}

const globMessage = (glob: string): LocalizedText => ({
  vi: `Mẫu “${glob}” không khớp với văn bản nào. Sửa lại (mẫu tính từ thư mục của tệp này) hoặc xóa đi.`,
  en: `“${glob}” matches no document. Correct it (it is relative to the folder of this file) or remove it.`,
});

function whenMessage(when: When): LocalizedText {
  const wanted = Object.entries(when)
    .map(([key, value]) => `${key}: ${String(value)}`)
    .join(', ');
  return {
    vi: `Không có văn bản nào đúng như “when” ghi (${wanted}). Sửa lại hoặc xóa mục này.`,
    en: `No document is what “when” says (${wanted}). Correct or remove it.`,
  };
}

const NOWHERE_BOTH: LocalizedText = {
  vi: 'Không có văn bản nào vừa khớp “files” vừa đúng “when”. Sửa lại hoặc xóa mục này.',
  en: 'No document fits both “files” and “when”. Correct or remove this entry.',
};

import { join } from 'pathe';
import type { Checked } from '../config/checkWritten.ts';
import type { LoadedLayer } from './load.ts';
import { type Reach, readNamed } from './namedFile.ts';

/** A file of entries that a configuration lists, as it was read. */
export interface ListedFile<T> extends Pick<Checked<readonly T[]>, 'placeOf'> {
  /** Absolute path, with `/`. */
  readonly file: string;
  /** Without those that have something wrong. */
  readonly entries: readonly T[];
}

/** The files that a setting of a configuration lists, in their order; what is wrong with one is noted at its place. */
export async function readListed<T>(
  setting: 'documents' | 'units' | 'indicators' | 'houseRules',
  layer: LoadedLayer,
  reach: Reach,
  parse: (text: string, file: string) => Checked<readonly T[]>,
): Promise<readonly ListedFile<T>[]> {
  const files: ListedFile<T>[] = [];
  for (const [index, path] of (layer.config[setting] ?? []).entries()) {
    const file = join(layer.folder, path);
    const text = await readNamed({ path, file, by: layer, at: layer.placeOf([setting, index]) }, reach);
    if (text === null) continue;
    const { value, problems, placeOf } = parse(text, file);
    reach.problems.push(...problems);
    files.push({ file, entries: value ?? [], placeOf });
  }
  return files;
}

import type { Checked } from '../config/checkWritten.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { type ListedFile, readListed } from './listedFiles.ts';
import type { LoadedLayer } from './load.ts';
import type { Reach } from './namedFile.ts';
import type { OwnEntry, OwnListName } from './ownEntrySchema.ts';
import { type OwnFiles, readOwnList } from './ownLists.ts';

/** Reads the files of entries that configurations list, those of the innermost first; one that two of them list is read once; `knowledge` is the built-in one. */
export async function loadOwnFiles(
  layers: readonly LoadedLayer[],
  reach: Reach,
  knowledge: () => Knowledge,
): Promise<OwnFiles> {
  const read = async <L extends OwnListName>(list: L): Promise<readonly ListedFile<OwnEntry[L]>[]> => {
    const parse = (text: string, file: string): Checked<readonly OwnEntry[L][]> =>
      readOwnList(text, file, list, knowledge);
    const files: ListedFile<OwnEntry[L]>[] = [];
    for (const layer of layers.toReversed()) files.push(...(await readListed(list, layer, reach, parse)));
    return files.filter(({ file }, at) => files.findIndex((other) => other.file === file) === at);
  };
  return {
    documents: await read('documents'),
    units: await read('units'),
    indicators: await read('indicators'),
  };
}

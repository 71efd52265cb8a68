import type * as z from 'zod';
import type { Checked } from '../config/checkWritten.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { type ListedFile, readListed } from './listedFiles.ts';
import type { LoadedLayer } from './load.ts';
import type { Reach } from './namedFile.ts';
import { ownDocuments, ownIndicators, ownUnits } from './ownData.ts';
import { type OwnFiles, readOwnList } from './ownLists.ts';
import type { OwnListName } from './ownTable.ts';

/** The files of entries that configurations list, those of the innermost first; one that two of them list is read once; `knowledge` is the built-in one. */
export async function ownFiles(
  layers: readonly LoadedLayer[],
  reach: Reach,
  knowledge: () => Knowledge,
): Promise<OwnFiles> {
  const read = async <T>(list: OwnListName, schema: z.ZodType<readonly T[]>): Promise<readonly ListedFile<T>[]> => {
    const parse = (text: string, file: string): Checked<readonly T[]> =>
      readOwnList(text, file, list, schema, knowledge);
    const files: ListedFile<T>[] = [];
    for (const layer of layers.toReversed()) files.push(...(await readListed(list, layer, reach, parse)));
    return files.filter(({ file }, at) => files.findIndex((other) => other.file === file) === at);
  };
  return {
    documents: await read('documents', ownDocuments),
    units: await read('units', ownUnits),
    indicators: await read('indicators', ownIndicators),
  };
}

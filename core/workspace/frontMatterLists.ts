import { type Written, checkWritten } from '../config/checkWritten.ts';
import { isRecord } from '../config/issues.ts';
import { parseYaml } from '../config/parse.ts';
import type { ConfigProblem } from '../config/problems.ts';
import type { MarkdownDocument } from '../markdown/model.ts';
import type { ListedFile } from './listedFiles.ts';
import { OWN_LISTS, type OwnEntry, type OwnListName } from './ownEntrySchema.ts';
import type { OwnFiles } from './ownLists.ts';

/** The entries that a document brings along in its front matter, for itself alone. */
export interface FrontMatterLists {
  readonly files: OwnFiles;
  readonly problems: readonly ConfigProblem[];
}

const LISTS: readonly OwnListName[] = ['documents', 'units', 'indicators'];

/**
 * The lists `documents:`, `units:` and `indicators:` of a front matter, in the form of an office's own files. Null where there is none:
 * other tools have front matters too, and what is no list of entries is none of ours.
 */
export function frontMatterLists({ frontMatter, lines }: MarkdownDocument, file: string): FrontMatterLists | null {
  if (!frontMatter || !LISTS.some((list) => frontMatter.text.includes(`${list}:`))) return null;
  const written = parseYaml(frontMatter.text);
  if (!('value' in written) || !isRecord(written.value)) return null;
  const { value, placeAt } = written;
  const above = lines.lineOf(frontMatter.start) - 1;
  const problems: ConfigProblem[] = [];
  const listed = (list: OwnListName): Written | null => {
    const entries = value[list];
    if (!Array.isArray(entries) || !entries.every(isRecord)) return null;
    return {
      value: entries,
      placeAt: (path, part) => {
        const at = placeAt([list, ...path], part);
        return { ...at, line: at.line + above, endLine: at.endLine + above };
      },
    };
  };
  if (LISTS.every((list) => listed(list) === null)) return null;
  const read = <L extends OwnListName>(list: L): readonly ListedFile<OwnEntry[L]>[] => {
    const entries = listed(list);
    if (!entries) return [];
    const checked = checkWritten(entries, file, OWN_LISTS[list]);
    problems.push(...checked.problems);
    return [{ file, entries: checked.value ?? [], placeOf: checked.placeOf }];
  };
  const files: OwnFiles = {
    documents: read('documents'),
    units: read('units'),
    indicators: read('indicators'),
  };
  return { files, problems };
}

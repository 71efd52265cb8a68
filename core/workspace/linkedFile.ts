import { dirname, join } from 'pathe';
import { isScalar, parseDocument as parseYaml } from 'yaml';
import { traceSingle } from '../config/trace.ts';
import type { MarkdownDocument } from '../markdown/model.ts';
import type { LoadedLayer } from './load.ts';
import type { NamedFile } from './namedFile.ts';

/** How a document, or a configuration, names another one that it is held against. */
export type Link = 'superior' | 'reports-on';

/** The other document as the document's front matter names it, else the innermost configuration. */
export function linkedFile(
  link: Link,
  path: string,
  document: MarkdownDocument,
  layers: readonly LoadedLayer[],
): NamedFile | null {
  const own = linkIn(document, link);
  if (own) return { ...own, file: join(dirname(path), own.path), by: { file: path, folder: dirname(path) } };
  const { value: named, from } = traceSingle(layers, link);
  if (from?.by !== 'file' || named === undefined) return null;
  const { layer } = from;
  return { path: named, file: join(layer.folder, named), by: layer, at: layer.placeOf([link]) };
}

function linkIn({ frontMatter, lines }: MarkdownDocument, link: Link): Pick<NamedFile, 'path' | 'at'> | null {
  if (!frontMatter) return null;
  const yaml = parseYaml(frontMatter.text, { customTags: [] });
  if (yaml.errors.length > 0) return null; // the front matter of other tools need not be YAML
  const node = yaml.get(link, true);
  if (!isScalar(node) || typeof node.value !== 'string') return null;
  const [start, end] = node.range ?? [0, 0];
  return {
    path: node.value,
    at: lines.rangeOf({ start: frontMatter.start + start, end: frontMatter.start + end }),
  };
}

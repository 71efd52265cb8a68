import { dirname, join } from 'pathe';
import { isScalar, parseDocument as parseYaml } from 'yaml';
import { traceSingle } from '../config/trace.ts';
import type { MarkdownDocument } from '../markdown/model.ts';
import type { LoadedLayer } from './load.ts';
import type { NamedFile } from './namedFile.ts';

/** The superior's plan as the document's front matter names it, else the innermost configuration. */
export function superiorOf(path: string, document: MarkdownDocument, layers: readonly LoadedLayer[]): NamedFile | null {
  const own = superiorIn(document);
  if (own) return { ...own, file: join(dirname(path), own.path), by: { file: path, folder: dirname(path) } };
  const { value: named, from } = traceSingle(layers, 'superior');
  if (from?.by !== 'file' || named === undefined) return null;
  const { layer } = from;
  return { path: named, file: join(layer.folder, named), by: layer, at: layer.placeOf(['superior']) };
}

function superiorIn({ frontMatter, lines }: MarkdownDocument): Pick<NamedFile, 'path' | 'at'> | null {
  if (!frontMatter) return null;
  const yaml = parseYaml(frontMatter.text, { customTags: [] });
  if (yaml.errors.length > 0) return null; // the front matter of other tools need not be YAML
  const node = yaml.get('superior', true);
  if (!isScalar(node) || typeof node.value !== 'string') return null;
  const [start, end] = node.range ?? [0, 0];
  return {
    path: node.value,
    at: lines.rangeOf({ start: frontMatter.start + start, end: frontMatter.start + end }),
  };
}

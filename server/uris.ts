import { normalize } from 'pathe';
import { URI } from 'vscode-uri';

/** Where documents that are no files of a disk live, so that core can treat them as paths. */
const ELSEWHERE = '/~';
const UNTITLED = 'untitled';

/** The path of core behind a URI: absolute, with `/`. Documents without a disk ("untitled:", "vscode-vfs:") have one of their own. */
export function pathOf(uri: string): string {
  const { scheme, authority, path, fsPath } = URI.parse(uri);
  return scheme === 'file'
    ? normalize(fsPath)
    : `${ELSEWHERE}${encodeURIComponent(authority)}@${scheme}/${path.replace(/^\//u, '')}`;
}

/** The URI of a path that `pathOf` made, or of a file. */
export function uriOf(path: string): string {
  if (!path.startsWith(ELSEWHERE)) return URI.file(path).toString();
  const [head = '', ...rest] = path.slice(ELSEWHERE.length).split('/');
  const [authority = '', scheme = ''] = head.split('@');
  const below = rest.join('/');
  // an untitled document has a name and no path
  return URI.from({
    scheme,
    authority: decodeURIComponent(authority),
    path: scheme === UNTITLED ? below : `/${below}`,
  }).toString();
}

/** One writing for each URI: clients and `uriOf` may encode one path differently. */
export function sameUri(uri: string): string {
  return URI.parse(uri).toString();
}

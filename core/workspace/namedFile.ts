import { isAbsolute, join, relative } from 'pathe';
import type { ConfigProblem } from '../config/problems.ts';
import type { Layer } from '../config/settings.ts';
import type { LocalizedText } from '../text/localized.ts';
import { type Host, UnreadableFile } from './host.ts';

/** A file that a configuration, or the front matter of a document, names. */
export interface NamedFile {
  /** As written. */
  readonly path: string;
  /** Absolute, with `/`. */
  readonly file: string;
  /** Who names it. */
  readonly by: Pick<Layer, 'file' | 'folder'>;
  /** Where it is named. */
  readonly at: ConfigProblem['at'];
}

/** How far the names of files reach, and where what is wrong with them is noted. */
export interface Reach {
  readonly host: Host;
  /** No name leads out of this folder. */
  readonly workspace: string;
  readonly allowOutside?: boolean | undefined;
  readonly problems: ConfigProblem[];
}

type Say = (path: string) => LocalizedText;

/** The text of a named file. Null, and a problem at the place that names it, when it lies outside, is absent or unreadable. */
export async function readNamed(
  { path, by, at }: NamedFile,
  { host, workspace, allowOutside, problems }: Reach,
  absent: Say = ABSENT,
): Promise<string | null> {
  const refuse = (message: LocalizedText): null => {
    problems.push({ file: by.file, at, message });
    return null;
  };
  if (allowOutside !== true && !isInside(join(by.folder, path), workspace)) return refuse(OUTSIDE(path));
  try {
    // letters written composed may be stored decomposed, as macOS does, or the other way round
    for (const name of new Set([path, path.normalize('NFC'), path.normalize('NFD')])) {
      const file = join(by.folder, name);
      const text = await host.readText(file);
      if (text === null) continue;
      if (allowOutside !== true && (await leadsOut(file, workspace, host))) return refuse(OUTSIDE(path));
      return text;
    }
    return refuse(absent(path));
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return refuse(error.reason);
  }
}

/** Does a symbolic link lead out of a folder? The folder may itself stand behind one. */
async function leadsOut(file: string, folder: string, host: Host): Promise<boolean> {
  const [real, edge] = await Promise.all([host.realPath(file), host.realPath(folder)]);
  return typeof real === 'string' && typeof edge === 'string' && !isInside(real, edge);
}

const OUTSIDE: Say = (path) => ({
  vi: `“${path}” nằm ngoài thư mục làm việc. Chuyển tệp vào trong, hoặc dùng --allow-outside.`,
  en: `“${path}” lies outside the workspace. Move the file inside, or use --allow-outside.`,
});
const ABSENT: Say = (path) => ({
  vi: `Không có tệp “${path}”. Kiểm tra đường dẫn (tính từ thư mục của tệp này).`,
  en: `There is no file “${path}”. Check the path (it is relative to the folder of this file).`,
});

/** Does a path lie in a folder, or is it the folder? */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!way.startsWith('..') && !isAbsolute(way));
}

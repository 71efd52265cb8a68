import { dirname, isAbsolute, join, normalize, relative } from 'pathe';
import { parseChecked } from '../config/parse.ts';
import { type ConfigurableRule, PRESETS, type Preset } from '../config/presets.ts';
import { type ConfigProblem, FILE_START } from '../config/problems.ts';
import { type Config, configSchema } from '../config/schema.ts';
import type { Layer } from '../config/settings.ts';
import type { Host } from './host.ts';

/** Names of configuration files, the first one found in a folder counts. */
export const CONFIG_NAMES = ['kehoach-lint.yaml', 'kehoach-lint.yml', 'kehoach-lint.json'];

/** The configuration files that hold for a folder. */
export interface LoadedConfig {
  /** From the outermost in; a later layer overrides an earlier one, and a file the ones that it extends. */
  readonly layers: readonly Layer[];
  /** The preset that the innermost layer names; core where none does. */
  readonly preset: Preset;
  /** No path of a configuration leads out of this folder. */
  readonly workspace: string;
  readonly problems: readonly ConfigProblem[];
}

export interface LoadOptions {
  readonly rules: readonly ConfigurableRule[];
  /** Use this file and no other. */
  readonly only?: string | undefined;
  /** Let paths of a configuration leave the workspace. */
  readonly allowOutside?: boolean | undefined;
}

/** Reads the configuration files from a folder upwards, to `root: true` or the workspace's edge, with all that they extend. */
export async function loadConfig(folder: string, host: Host, options: LoadOptions): Promise<LoadedConfig> {
  const problems: ConfigProblem[] = [];
  const boundary = await host.workspaceOf(folder);
  const found: Layer[] = [];
  for (const file of options.only === undefined ? candidates(folder, boundary) : [[options.only]]) {
    const layer = await readFirst(file, host, options, problems);
    if (!layer) continue;
    found.unshift(layer);
    if (layer.config.root === true) break;
  }
  const root = found[0]?.config.root === true ? found[0].folder : null;
  const workspace = root ?? boundary;
  const layers: Layer[] = [];
  const presets: Preset[] = [];
  for (const layer of found) {
    const extended = await extend(layer, { host, options, workspace, problems, seen: [layer.file] });
    layers.push(...extended.layers, layer);
    presets.push(...extended.presets);
  }
  return { layers, preset: presets.at(-1) ?? 'core', workspace, problems };
}

/** The places where a configuration may lie, from the folder up to the boundary. */
function candidates(folder: string, boundary: string): readonly (readonly string[])[] {
  const folders: string[] = [];
  for (let at = normalize(folder); ; at = dirname(at)) {
    folders.push(at);
    if (at === boundary || dirname(at) === at || !isInside(at, boundary)) break;
  }
  return folders.map((at) => CONFIG_NAMES.map((name) => join(at, name)));
}

async function readFirst(
  files: readonly string[],
  host: Host,
  options: LoadOptions,
  problems: ConfigProblem[],
): Promise<Layer | null> {
  for (const file of files) {
    const text = await host.readText(file);
    if (text === null) continue;
    const known = [...options.rules.map((rule) => rule.id), ...SETTINGS];
    const { value, problems: wrong } = parseChecked<Config>(text, file, configSchema(options.rules), known);
    problems.push(...wrong);
    return { file, folder: dirname(file), config: value ?? {} };
  }
  if (options.only !== undefined) {
    const message = {
      vi: 'Không có tệp cấu hình này. Kiểm tra đường dẫn.',
      en: 'There is no such configuration file. Check the path.',
    };
    problems.push({ file: options.only, at: FILE_START, message });
  }
  return null;
}

const SETTINGS = Object.keys(configSchema([]).shape);

interface Extending {
  readonly host: Host;
  readonly options: LoadOptions;
  readonly workspace: string;
  readonly problems: ConfigProblem[];
  /** The files on the way here; one of them again is a loop. */
  readonly seen: readonly string[];
}

async function extend(
  layer: Layer,
  context: Extending,
): Promise<{ layers: readonly Layer[]; presets: readonly Preset[] }> {
  const layers: Layer[] = [];
  const presets: Preset[] = [];
  for (const base of layer.config.extends ?? []) {
    const preset = PRESETS.find((name) => name === base);
    if (preset) {
      presets.push(preset);
      continue;
    }
    const file = join(layer.folder, base);
    const text = pathProblem(base, layer, context) ?? (context.seen.includes(file) ? LOOP : null);
    const read = text
      ? null
      : await readFirst([file], context.host, { ...context.options, only: file }, context.problems);
    if (text) context.problems.push({ file: layer.file, at: FILE_START, message: text(base) });
    if (!read) continue;
    const inner = await extend(read, { ...context, seen: [...context.seen, file] });
    layers.push(...inner.layers, read);
    presets.push(...inner.presets);
  }
  return { layers, presets };
}

type PathMessage = (path: string) => { vi: string; en: string };

const LOOP: PathMessage = (path) => ({
  vi: `“extends: ${path}” tạo thành vòng lặp. Bỏ một trong các tệp.`,
  en: `“extends: ${path}” makes a loop. Take one of the files out.`,
});
const OUTSIDE: PathMessage = (path) => ({
  vi: `“${path}” nằm ngoài thư mục làm việc. Chuyển tệp vào trong, hoặc dùng --allow-outside.`,
  en: `“${path}” lies outside the workspace. Move the file inside, or use --allow-outside.`,
});

/** Why a path that a configuration names may not be followed; null when it may. */
export function pathProblem(
  path: string,
  { folder }: Pick<Layer, 'folder'>,
  { workspace, options }: { readonly workspace: string; readonly options: Pick<LoadOptions, 'allowOutside'> },
): PathMessage | null {
  return options.allowOutside === true || isInside(join(folder, path), workspace) ? null : OUTSIDE;
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!way.startsWith('..') && !isAbsolute(way));
}

import { dirname, join, normalize } from 'pathe';
import { type Checked, parseChecked } from '../config/parse.ts';
import { type ConfigurableRule, PRESETS, type Preset } from '../config/presets.ts';
import { type ConfigProblem, FILE_START } from '../config/problems.ts';
import { type Config, configSchema } from '../config/schema.ts';
import type { Layer } from '../config/settings.ts';
import { nearest } from '../text/nearest.ts';
import { type Host, UnreadableFile } from './host.ts';
import { type NamedFile, type Reach, isInside, readNamed } from './namedFile.ts';

/** Names of configuration files, the first one found in a folder counts. */
export const CONFIG_NAMES = ['kehoach-lint.yaml', 'kehoach-lint.yml', 'kehoach-lint.json'];

/** A configuration file as it was read. */
export interface LoadedLayer extends Layer {
  /** Where the value at a path stands in the file. */
  readonly placeOf: Checked<Config>['placeOf'];
}

/** The configuration files that hold for a folder. */
export interface LoadedConfig {
  /** From the outermost in; a later layer overrides an earlier one, and a file the ones that it extends. */
  readonly layers: readonly LoadedLayer[];
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
  const found: LoadedLayer[] = [];
  for (const file of options.only === undefined ? candidates(folder, boundary) : [[options.only]]) {
    const layer = await readFirst(file, host, options, problems);
    if (!layer) continue;
    found.unshift(layer);
    if (layer.config.root === true) break;
  }
  const root = found[0]?.config.root === true ? found[0].folder : null;
  const workspace = root ?? boundary;
  const layers: LoadedLayer[] = [];
  const presets: Preset[] = [];
  for (const layer of found) {
    const reach = { ...options, host, workspace, problems };
    const extended = await extend(layer, { reach, options, seen: [layer.file] });
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
): Promise<LoadedLayer | null> {
  for (const file of files) {
    try {
      const text = await host.readText(file);
      if (text !== null) return layerOf(text, file, options, problems);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      problems.push({ file, at: FILE_START, message: error.reason });
      return null;
    }
  }
  if (options.only !== undefined) problems.push({ file: options.only, at: FILE_START, message: NO_CONFIGURATION });
  return null;
}

const NO_CONFIGURATION = {
  vi: 'Không có tệp cấu hình này. Kiểm tra đường dẫn.',
  en: 'There is no such configuration file. Check the path.',
};

function layerOf(text: string, file: string, { rules }: LoadOptions, problems: ConfigProblem[]): LoadedLayer {
  const known = [...rules.map((rule) => rule.id), ...SETTINGS];
  const { value, problems: wrong, placeOf } = parseChecked<Config>(text, file, configSchema(rules), known);
  problems.push(...wrong);
  return { file, folder: dirname(file), config: value ?? {}, placeOf };
}

const SETTINGS = Object.keys(configSchema([]).shape);

interface Extending {
  readonly reach: Reach;
  readonly options: LoadOptions;
  /** The files on the way here; one of them again is a loop. */
  readonly seen: readonly string[];
}

async function extend(
  layer: LoadedLayer,
  { reach, options, seen }: Extending,
): Promise<{ layers: readonly LoadedLayer[]; presets: readonly Preset[] }> {
  const layers: LoadedLayer[] = [];
  const presets: Preset[] = [];
  for (const [index, base] of (layer.config.extends ?? []).entries()) {
    const preset = PRESETS.find((name) => name === base);
    if (preset) {
      presets.push(preset);
      continue;
    }
    const file = join(layer.folder, base);
    const named: NamedFile = { path: base, file, by: layer, at: layer.placeOf(['extends', index]) };
    if (seen.includes(file)) {
      reach.problems.push({ file: layer.file, at: named.at, message: loop(base) });
      continue;
    }
    const text = await readNamed(named, reach, absentBase);
    if (text === null) continue;
    const read = layerOf(text, file, options, reach.problems);
    const inner = await extend(read, { reach, options, seen: [...seen, file] });
    layers.push(...inner.layers, read);
    presets.push(...inner.presets);
  }
  return { layers, presets };
}

function loop(path: string): ConfigProblem['message'] {
  return {
    vi: `“extends: ${path}” tạo thành vòng lặp. Bỏ “${path}” khỏi danh sách này.`,
    en: `“extends: ${path}” makes a loop. Take “${path}” out of this list.`,
  };
}

/** What `extends:` names is a preset or a file. */
function absentBase(path: string): ConfigProblem['message'] {
  const near = nearest(path, PRESETS) ?? PRESETS.join(', ');
  return {
    vi: `Không có bộ quy tắc hay tệp “${path}”. Ghi ${near}, hoặc đường dẫn tính từ thư mục của tệp cấu hình.`,
    en: `There is no preset or file “${path}”. Write ${near}, or a path relative to the configuration file.`,
  };
}

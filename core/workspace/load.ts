import { dirname, join, normalize } from 'pathe';
import type { Checked } from '../config/checkWritten.ts';
import { parseChecked } from '../config/parse.ts';
import { type ConfigurableRule, PRESETS, type Preset } from '../config/presets.ts';
import { type ConfigProblem, FILE_START } from '../config/problems.ts';
import { type Config, configSchema } from '../config/schema.ts';
import type { Layer } from '../config/settings.ts';
import type { LocalizedText } from '../text/localized.ts';
import { nearest } from '../text/nearest.ts';
import { type Host, UnreadableFile } from './host.ts';
import { type NamedFile, type Reach, isInside, readNamed } from './namedFile.ts';

/** Names of configuration files, the first one found in a folder counts. */
export const CONFIG_NAMES = ['kehoach-lint.yaml', 'kehoach-lint.yml', 'kehoach-lint.json'];

/** A configuration file as it was read. */
export interface LoadedLayer extends Layer {
  /** Where the value at a path stands in the file. */
  readonly placeOf: Checked<Config>['placeOf'];
  /** What is wrong inside the file. */
  readonly problems: readonly ConfigProblem[];
}

/** The configuration files that hold for a folder. */
export interface LoadedConfig {
  /** From the outermost in; a later layer overrides an earlier one, and a file the ones that it extends. */
  readonly layers: readonly LoadedLayer[];
  /** The preset that the innermost layer names; core where none does. */
  readonly preset: Preset;
  /** Where it is named. */
  readonly presetAt: NamedPreset | null;
  /** No path of a configuration leads out of this folder. */
  readonly workspace: string;
  readonly problems: readonly ConfigProblem[];
}

/** A preset where a file names it. */
interface NamedPreset {
  readonly preset: Preset;
  readonly file: string;
  readonly at: ConfigProblem['at'];
}

/** How configurations are looked for. */
export interface LoadOptions {
  readonly rules: readonly ConfigurableRule[];
  /** Use this file and no other. */
  readonly only?: string | undefined;
  /** Let paths of a configuration leave the workspace. */
  readonly allowOutside?: boolean | undefined;
}

/**
 * Reads the configuration files from a folder upwards to the nearest with `root: true`, with all that they extend. Where none
 * says so, those inside the host's workspace count; a folder outside it is a workspace of its own.
 */
export async function loadConfig(folder: string, host: Host, options: LoadOptions): Promise<LoadedConfig> {
  const from = normalize(folder);
  const hosted = await host.workspaceOf(from);
  const found =
    options.only === undefined ? await readUpwards(from, host, options) : [await readOnly(options.only, host, options)];
  const root = found.find(({ config }) => config.root === true);
  const workspace = root?.folder ?? (isInside(from, hosted) ? hosted : from);
  const counting = found.filter((layer) => options.only !== undefined || isInside(layer.folder, workspace));
  const layers: LoadedLayer[] = [];
  const presets: NamedPreset[] = [];
  const problems: ConfigProblem[] = [];
  for (const layer of counting.toReversed()) {
    const reach = { ...options, host, workspace, problems };
    const extended = await extend(layer, { reach, options, seen: [layer.file] });
    layers.push(...extended.layers, layer);
    presets.push(...extended.presets);
  }
  problems.unshift(...layers.flatMap((layer) => layer.problems));
  const presetAt = presets.at(-1) ?? null;
  return { layers, preset: presetAt?.preset ?? 'core', presetAt, workspace, problems };
}

/** From the innermost out, to the first that says `root: true`. */
async function readUpwards(folder: string, host: Host, options: LoadOptions): Promise<readonly LoadedLayer[]> {
  const found: LoadedLayer[] = [];
  for (let at = folder; ; at = dirname(at)) {
    const layer = await readIn(at, host, options);
    if (layer) found.push(layer);
    if (layer?.config.root === true || dirname(at) === at) return found;
  }
}

/** The first configuration file of a folder. */
async function readIn(folder: string, host: Host, options: LoadOptions): Promise<LoadedLayer | null> {
  for (const name of CONFIG_NAMES) {
    const layer = await readLayer(join(folder, name), host, options);
    if (layer) return layer;
  }
  return null;
}

async function readOnly(file: string, host: Host, options: LoadOptions): Promise<LoadedLayer> {
  return (await readLayer(file, host, options)) ?? emptyLayer(file, NO_CONFIGURATION);
}

const NO_CONFIGURATION: LocalizedText = {
  vi: 'Không có tệp cấu hình này. Kiểm tra đường dẫn.',
  en: 'There is no such configuration file. Check the path.',
};

/** Null where no file lies. */
async function readLayer(file: string, host: Host, options: LoadOptions): Promise<LoadedLayer | null> {
  try {
    const text = await host.readText(file);
    return text === null ? null : layerOf(text, file, options);
  } catch (error) {
    if (error instanceof UnreadableFile) return emptyLayer(file, error.reason);
    throw error;
  }
}

/** A file that says nothing, because of this. */
function emptyLayer(file: string, message: LocalizedText): LoadedLayer {
  const problems = [{ file, at: FILE_START, message }];
  return { file, folder: dirname(file), config: {}, placeOf: () => FILE_START, problems };
}

function layerOf(text: string, file: string, { rules }: LoadOptions): LoadedLayer {
  const { value, problems, placeOf } = parseChecked<Config>(text, file, configSchema(rules));
  return { file, folder: dirname(file), config: value ?? {}, placeOf, problems };
}

interface Extending {
  readonly reach: Reach;
  readonly options: LoadOptions;
  /** The files on the way here; one of them again is a loop. */
  readonly seen: readonly string[];
}

async function extend(
  layer: LoadedLayer,
  { reach, options, seen }: Extending,
): Promise<{ layers: readonly LoadedLayer[]; presets: readonly NamedPreset[] }> {
  const layers: LoadedLayer[] = [];
  const presets: NamedPreset[] = [];
  for (const [index, base] of (layer.config.extends ?? []).entries()) {
    const preset = PRESETS.find((name) => name === base);
    if (preset) {
      presets.push({ preset, file: layer.file, at: layer.placeOf(['extends', index]) });
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
    const read = layerOf(text, file, options);
    const inner = await extend(read, { reach, options, seen: [...seen, file] });
    layers.push(...inner.layers, read);
    presets.push(...inner.presets);
  }
  return { layers, presets };
}

function loop(path: string): LocalizedText {
  return {
    vi: `“extends: ${path}” tạo thành vòng lặp. Bỏ “${path}” khỏi danh sách này.`,
    en: `“extends: ${path}” makes a loop. Take “${path}” out of this list.`,
  };
}

/** What `extends:` names is a preset or a file. */
function absentBase(path: string): LocalizedText {
  const near = nearest(path, PRESETS) ?? PRESETS.join(', ');
  return {
    vi: `Không có bộ quy tắc hay tệp “${path}”. Ghi ${near}, hoặc đường dẫn tính từ thư mục của tệp cấu hình.`,
    en: `There is no preset or file “${path}”. Write ${near}, or a path relative to the configuration file.`,
  };
}

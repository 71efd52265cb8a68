import { dirname, join } from 'pathe';
import { parse } from 'yaml';
import { type Knowledge, createKnowledge, withOwnEntries } from '../knowledge/knowledge.ts';
import type { AbbreviationEntry, DocumentEntry, KnowledgeData, UnitEntry } from '../knowledge/schema.ts';
import { type Checked, parseChecked } from '../config/parse.ts';
import type { ConfigurableRule } from '../config/presets.ts';
import { type ConfigProblem, FILE_START } from '../config/problems.ts';
import { type Layer, type RuleChoices, type RuleSetting, settingsFor } from '../config/settings.ts';
import { parseDocument } from '../markdown/parse.ts';
import { type Plan, readPlan } from '../plan/readPlan.ts';
import type { Project, ProjectDocument } from '../project/project.ts';
import type { Host } from './host.ts';
import { type LoadOptions, type LoadedConfig, loadConfig, pathProblem } from './load.ts';
import { ownDocuments, ownUnits } from './ownData.ts';

/** A document with all that its rules need. */
export interface Resolved {
  readonly plan: Plan;
  readonly settings: ReadonlyMap<string, RuleSetting>;
  readonly knowledge: Knowledge;
  readonly project: Project;
  readonly config: LoadedConfig;
  /** What is wrong with the configuration, with files that it names, or with the document's front matter. */
  readonly problems: readonly ConfigProblem[];
}

/** Finds the configuration of documents; the command line and the language server use the same one, so that they agree. */
export interface Resolver {
  /** `path` is absolute, with `/`. */
  resolve(path: string, text: string): Promise<Resolved>;
  configOf(folder: string): Promise<LoadedConfig>;
}

export interface ResolverOptions extends Omit<LoadOptions, 'rules'> {
  readonly host: Host;
  readonly rules: readonly ConfigurableRule[];
  /** Made at the first use. */
  readonly data: () => KnowledgeData;
  readonly choices: RuleChoices;
}

/** Files are read once per resolver: make a new one when the configuration changes. */
export function createResolver(options: ResolverOptions): Resolver {
  const configs = new Map<string, Promise<LoadedConfig>>();
  const worlds = new Map<string, Promise<World>>();
  const superiors = new Map<string, Promise<ProjectDocument | null>>();
  const once = <T>(cache: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> => {
    const known = cache.get(key);
    if (known) return known;
    const made = make();
    cache.set(key, made);
    return made;
  };
  const configOf = (folder: string): Promise<LoadedConfig> =>
    once(configs, options.only ?? folder, () => loadConfig(folder, options.host, options));

  return {
    configOf,
    async resolve(path, text) {
      const config = await configOf(dirname(path));
      const world = await once(worlds, config.layers.map(({ file }) => file).join('\n'), () =>
        loadWorld(config, options),
      );
      const document = parseDocument(text);
      const facts = mergedFacts(config.layers);
      const plan = readPlan(document, world.knowledge, { year: facts.year });
      const problems = [...config.problems, ...world.problems];
      const named = superiorPath(path, document.frontMatter?.text ?? null, config.layers);
      const superior = named
        ? await once(superiors, named.file, () => readSuperior(named, path, config, options, world.knowledge, problems))
        : null;
      const province =
        facts.province === undefined ? null : (world.knowledge.provinceNamed(facts.province)?.name ?? facts.province);
      return {
        plan,
        settings: settingsFor(config, options.rules, options.choices, {
          path,
          kind: plan.header.kind,
          issuer: plan.header.issuer?.value ?? null,
          year: plan.header.year,
        }),
        knowledge: world.knowledge,
        project: {
          superior,
          province,
          final: facts.final,
          minimums: facts.minimums,
          units: world.units,
          requireReason: facts.requireReason,
        },
        config,
        problems,
      };
    },
  };
}

/** The settings that are facts about the documents; an inner layer's wins, minimums add up with the inner ones first. */
function mergedFacts(layers: readonly Layer[]) {
  const innermost = layers.toReversed().map(({ config }) => config);
  const first = <K extends 'province' | 'year' | 'final'>(key: K) =>
    innermost.find((config) => config[key] !== undefined)?.[key];
  return {
    province: first('province'),
    year: first('year'),
    final: first('final') ?? false,
    requireReason:
      innermost.find(({ suppressions }) => suppressions?.requireReason !== undefined)?.suppressions?.requireReason ??
      false,
    minimums: innermost.flatMap(({ minimums }) => minimums ?? []),
  };
}

interface World {
  readonly knowledge: Knowledge;
  /** The office's own units, which the knowledge holds as well. */
  readonly units: readonly UnitEntry[];
  readonly problems: readonly ConfigProblem[];
}

/** The built-in knowledge with the office's own entries. */
async function loadWorld({ layers, workspace }: LoadedConfig, options: ResolverOptions): Promise<World> {
  const problems: ConfigProblem[] = [];
  const documents: DocumentEntry[] = [];
  const units: UnitEntry[] = [];
  const abbreviations: AbbreviationEntry[] = [];
  for (const layer of layers.toReversed()) {
    const context = { layer, workspace, options, problems };
    documents.push(
      ...(await readOwn(layer.config.documents, context, (text, file) => parseChecked(text, file, ownDocuments, []))),
    );
    units.push(...(await readOwn(layer.config.units, context, (text, file) => parseChecked(text, file, ownUnits, []))));
    abbreviations.push(...Object.entries(layer.config.abbreviations ?? {}).map(ownAbbreviation));
  }
  const knowledge = createKnowledge(withOwnEntries(options.data(), { documents, units, abbreviations }));
  return { knowledge, units, problems };
}

function ownAbbreviation([abbr, full]: [string, string]): AbbreviationEntry {
  return {
    id: `own:${abbr}`,
    abbr,
    full: [full],
    wellKnown: true,
    variants: [],
    misspellings: [],
    source: [],
    confidence: 'recalled',
  };
}

interface ReadContext {
  readonly layer: Layer;
  readonly workspace: string;
  readonly options: ResolverOptions;
  readonly problems: ConfigProblem[];
}

async function readOwn<T>(
  paths: readonly string[] | undefined,
  { layer, workspace, options, problems }: ReadContext,
  check: (text: string, file: string) => Checked<readonly T[]>,
): Promise<readonly T[]> {
  const entries: T[] = [];
  for (const path of paths ?? []) {
    const file = join(layer.folder, path);
    const refused = pathProblem(path, layer, { workspace, options });
    const text = refused ? null : await options.host.readText(file);
    if (text === null) {
      problems.push({ file: layer.file, at: FILE_START, message: (refused ?? ABSENT)(path) });
      continue;
    }
    const { value, problems: wrong } = check(text, file);
    entries.push(...(value ?? []));
    problems.push(...wrong);
  }
  return entries;
}

function ABSENT(path: string): ConfigProblem['message'] {
  return {
    vi: `Không có tệp “${path}” mà cấu hình nêu. Kiểm tra đường dẫn (tính từ thư mục của tệp cấu hình).`,
    en: `There is no file “${path}”, which the configuration names. Check the path (it is relative to the configuration file).`,
  };
}

interface NamedSuperior {
  readonly path: string;
  /** Absolute. */
  readonly file: string;
  /** Who names it. */
  readonly by: Pick<Layer, 'file' | 'folder'>;
}

/** The superior's plan as the document's front matter names it, else the innermost configuration. */
function superiorPath(path: string, frontMatter: string | null, layers: readonly Layer[]): NamedSuperior | null {
  const own = frontMatter === null ? null : superiorIn(frontMatter);
  if (own !== null) return { path: own, file: join(dirname(path), own), by: { file: path, folder: dirname(path) } };
  const layer = layers.findLast(({ config }) => config.superior !== undefined);
  const named = layer?.config.superior;
  return layer && named !== undefined ? { path: named, file: join(layer.folder, named), by: layer } : null;
}

function superiorIn(frontMatter: string): string | null {
  try {
    const value = parse(frontMatter, { customTags: [] }) as unknown;
    const superior = typeof value === 'object' && value !== null && 'superior' in value ? value.superior : null;
    return typeof superior === 'string' ? superior : null;
  } catch {
    return null; // the front matter of other tools need not be YAML
  }
}

async function readSuperior(
  { path, file, by }: NamedSuperior,
  document: string,
  { workspace }: LoadedConfig,
  options: ResolverOptions,
  knowledge: Knowledge,
  problems: ConfigProblem[],
): Promise<ProjectDocument | null> {
  if (file === document) return null;
  const refused = pathProblem(path, by, { workspace, options });
  const text = refused ? null : await options.host.readText(file);
  if (text === null) {
    problems.push({ file: by.file, at: FILE_START, message: (refused ?? ABSENT)(path) });
    return null;
  }
  return { file, plan: readPlan(parseDocument(text), knowledge) };
}

import { dirname, join } from 'pathe';
import { isScalar, parseDocument as parseYaml } from 'yaml';
import { type Knowledge, createKnowledge, withOwnEntries } from '../knowledge/knowledge.ts';
import type { AbbreviationEntry, DocumentEntry, KnowledgeData, UnitEntry } from '../knowledge/schema.ts';
import type { ConfigProblem } from '../config/problems.ts';
import { type Layer, type RuleChoices, type RuleSetting, settingsFor } from '../config/settings.ts';
import type { Rule } from '../lint/rule.ts';
import type { MarkdownDocument } from '../markdown/model.ts';
import { parseDocument } from '../markdown/parse.ts';
import { type Plan, readPlan } from '../plan/readPlan.ts';
import type { Project, ProjectDocument } from '../project/project.ts';
import type { Host } from './host.ts';
import { type OwnRule, loadHouseRules } from './houseRules.ts';
import { readListed } from './listedFiles.ts';
import { type LoadOptions, type LoadedConfig, type LoadedLayer, loadConfig } from './load.ts';
import { type NamedFile, type Reach, readNamed } from './namedFile.ts';
import { ownDocuments, ownUnits } from './ownData.ts';

/** A document with all that its rules need. */
export interface Resolved {
  readonly plan: Plan;
  /** Those that come with the linter, then the house rules of its configuration. */
  readonly rules: readonly Rule[];
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
  /** The house rules that the configuration of a folder lists. */
  houseRulesOf(folder: string): Promise<readonly OwnRule[]>;
}

export interface ResolverOptions extends Omit<LoadOptions, 'rules'> {
  readonly host: Host;
  readonly rules: readonly Rule[];
  /** Made at the first use. */
  readonly data: () => KnowledgeData;
  readonly choices: RuleChoices;
}

/** Files are read once per resolver: make a new one when the configuration changes. */
export function createResolver(options: ResolverOptions): Resolver {
  const configs = new Map<string, Promise<LoadedConfig>>();
  const worlds = new Map<string, Promise<World>>();
  const superiors = new Map<string, Promise<Superior>>();
  const once = <T>(cache: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> => {
    const known = cache.get(key);
    if (known) return known;
    const made = make();
    cache.set(key, made);
    return made;
  };
  const configOf = (folder: string): Promise<LoadedConfig> =>
    once(configs, options.only ?? folder, () => loadConfig(folder, options.host, options));

  const worldOf = (config: LoadedConfig): Promise<World> =>
    once(worlds, config.layers.map(({ file }) => file).join('\n'), () => loadWorld(config, options));

  return {
    configOf,
    houseRulesOf: async (folder) => (await worldOf(await configOf(folder))).house,
    async resolve(path, text) {
      const config = await configOf(dirname(path));
      const world = await worldOf(config);
      const document = parseDocument(text);
      const facts = mergedFacts(config.layers);
      const plan = readPlan(document, world.knowledge, { year: facts.year });
      const named = superiorOf(path, document, config.layers);
      const reach = { ...options, workspace: config.workspace };
      const superior =
        named && named.file !== path
          ? await once(superiors, `${named.by.file}\n${named.file}`, () => readSuperior(named, reach, world.knowledge))
          : NO_SUPERIOR;
      const province =
        facts.province === undefined ? null : (world.knowledge.provinceNamed(facts.province)?.name ?? facts.province);
      return {
        plan,
        rules: world.rules,
        settings: settingsFor(config, world.rules, options.choices, {
          path,
          kind: plan.header.kind,
          issuer: plan.header.issuer?.value ?? null,
          year: plan.header.year,
        }),
        knowledge: world.knowledge,
        project: {
          superior: superior.document,
          province,
          final: facts.final,
          minimums: facts.minimums,
          units: world.units,
          requireReason: facts.requireReason,
        },
        config,
        problems: [...config.problems, ...world.problems, ...superior.problems],
      };
    },
  };
}

/** The superior's plan, and what is wrong with its name: for every document that it is named for. */
interface Superior {
  readonly document: ProjectDocument | null;
  readonly problems: readonly ConfigProblem[];
}

const NO_SUPERIOR: Superior = { document: null, problems: [] };

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
  readonly house: readonly OwnRule[];
  /** The built-in ones and those of the house. */
  readonly rules: readonly Rule[];
  readonly problems: readonly ConfigProblem[];
}

/** The built-in knowledge and rules with the office's own. */
async function loadWorld({ layers, workspace }: LoadedConfig, options: ResolverOptions): Promise<World> {
  const problems: ConfigProblem[] = [];
  const reach = { ...options, workspace, problems };
  const documents: DocumentEntry[] = [];
  const units: UnitEntry[] = [];
  const abbreviations: AbbreviationEntry[] = [];
  for (const layer of layers.toReversed()) {
    for (const { entries } of await readListed('documents', layer, reach, ownDocuments)) documents.push(...entries);
    for (const { entries } of await readListed('units', layer, reach, ownUnits)) units.push(...entries);
    abbreviations.push(...Object.entries(layer.config.abbreviations ?? {}).map(ownAbbreviation));
  }
  const knowledge = createKnowledge(withOwnEntries(options.data(), { documents, units, abbreviations }));
  const house = await loadHouseRules(layers, reach);
  return { knowledge, units, house, rules: [...options.rules, ...house.map(({ rule }) => rule)], problems };
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

/** The superior's plan as the document's front matter names it, else the innermost configuration. */
function superiorOf(path: string, document: MarkdownDocument, layers: readonly LoadedLayer[]): NamedFile | null {
  const own = superiorIn(document);
  if (own) return { ...own, file: join(dirname(path), own.path), by: { file: path, folder: dirname(path) } };
  const layer = layers.findLast(({ config }) => config.superior !== undefined);
  const named = layer?.config.superior;
  if (!layer || named === undefined) return null;
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

async function readSuperior(named: NamedFile, reach: Omit<Reach, 'problems'>, knowledge: Knowledge): Promise<Superior> {
  const problems: ConfigProblem[] = [];
  const text = await readNamed(named, { ...reach, problems });
  const document = text === null ? null : { file: named.file, plan: readPlan(parseDocument(text), knowledge) };
  return { document, problems };
}

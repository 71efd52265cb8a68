import { dirname } from 'pathe';
import { type Knowledge, createKnowledge, withOwnEntries } from '../knowledge/knowledge.ts';
import type { AbbreviationEntry, DocumentEntry, KnowledgeData, UnitEntry } from '../knowledge/schema.ts';
import type { ConfigProblem } from '../config/problems.ts';
import type { Preset } from '../config/presets.ts';
import { type Layer, type RuleChoices, type RuleSetting, type Subject, settingsFor } from '../config/settings.ts';
import { traceAbbreviations, traceListed, traceRequireReason, traceSingle } from '../config/trace.ts';
import type { Rule } from '../lint/rule.ts';
import type { MarkdownDocument } from '../markdown/model.ts';
import { parseDocument } from '../markdown/parse.ts';
import { isReport } from '../plan/queries.ts';
import { type Plan, readPlan } from '../plan/readPlan.ts';
import type { Project } from '../project/project.ts';
import type { Memory } from '../text/recall.ts';
import type { Host } from './host.ts';
import { type OwnRule, loadHouseRules } from './houseRules.ts';
import { readListed } from './listedFiles.ts';
import { type Library, type Reading, type Shelf, createLibrary, shelve } from './library.ts';
import { type Linked, type NamedDocument, linkedDocuments } from './linkedDocuments.ts';
import { type LoadOptions, type LoadedConfig, loadConfig } from './load.ts';
import { type NamedFile, type Reach, readNamed } from './namedFile.ts';
import { once } from './once.ts';
import { ownDocuments, ownUnits } from './ownData.ts';
import { linkedFile } from './linkedFile.ts';

/** A document with all that its rules need. */
export interface Resolved {
  readonly plan: Plan;
  /** Those that come with the linter, then the house rules of its configuration. */
  readonly rules: readonly Rule[];
  readonly house: readonly OwnRule[];
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
  resolve(path: string, text: string, options?: ResolveOptions): Promise<Resolved>;
  configOf(folder: string): Promise<LoadedConfig>;
  /** What the configuration of a folder makes known. */
  worldOf(folder: string): Promise<World>;
  /** The other documents, as far as they were read. */
  readonly library: Library;
}

export interface ResolverOptions extends Omit<LoadOptions, 'rules'> {
  readonly host: Host;
  readonly rules: readonly Rule[];
  /** Made at the first use. */
  readonly data: () => KnowledgeData;
  readonly choices: RuleChoices;
  /** Where other documents are found by their numbers; absent where only those count that are named by path. */
  readonly shelf?: Shelf;
}

const NO_SHELF: Shelf = { readText: () => Promise.resolve(null), documentsOf: () => Promise.resolve([]) };

export interface ResolveOptions {
  /** Holds where no file says otherwise: an editor's settings. */
  readonly beneath?: Beneath;
  /** What was read out of an earlier version of the text. */
  readonly memory?: Memory | undefined;
}

/** What holds for rules where no configuration file says otherwise. */
export type Beneath = Omit<RuleChoices, 'only'>;

/** The configuration with something beneath its outermost file. */
function onTopOf({ preset, rules }: Beneath, config: LoadedConfig): { layers: readonly Layer[]; preset: Preset } {
  const outermost: Layer = { file: '', folder: '', config: { rules } };
  return { layers: [outermost, ...config.layers], preset: config.presetAt?.preset ?? preset ?? config.preset };
}

/** Files are read once per resolver: make a new one when the configuration changes. */
export function createResolver(options: ResolverOptions): Resolver {
  const configs = new Map<string, Promise<LoadedConfig>>();
  const worlds = new Map<string, Promise<World>>();
  const named = new Map<string, Promise<NamedDocument>>();
  const configOf = (folder: string): Promise<LoadedConfig> =>
    once(configs, options.only ?? folder, () => loadConfig(folder, options.host, options));

  const worldOf = (config: LoadedConfig): Promise<World> =>
    once(worlds, config.layers.map(({ file }) => file).join('\n'), () => loadWorld(config, options));

  const planOf = async (path: string, document: MarkdownDocument): Promise<Plan> => {
    const config = await configOf(dirname(path));
    const { knowledge } = await worldOf(config);
    return readPlan(document, knowledge, { year: traceSingle(config.layers, 'year').value });
  };
  const reading: Reading = {
    plan: planOf,
    above: async (path, document) => linkedFile('superior', path, document, (await configOf(dirname(path))).layers),
  };
  const library = createLibrary(options.shelf ?? NO_SHELF, reading);

  return {
    configOf,
    worldOf: async (folder) => worldOf(await configOf(folder)),
    library,
    async resolve(path, text, { beneath = {}, memory } = {}) {
      const config = await configOf(dirname(path));
      const world = await worldOf(config);
      const document = parseDocument(text, { memory });
      const { layers } = config;
      const plan = readPlan(document, world.knowledge, { year: traceSingle(layers, 'year').value });
      const settings = settingsFor(onTopOf(beneath, config), world.rules, options.choices, subjectOf(path, plan));
      const reach = { ...options, workspace: config.workspace };
      const linkable = {
        path,
        plan,
        superior: linkedFile('superior', path, document, layers),
        reportsOn: isReport(plan) ? linkedFile('reports-on', path, document, layers) : null,
      };
      const wanted = new Set(world.rules.flatMap(({ id, across = [] }) => (settings.has(id) ? across : [])));
      const linked = await linkedDocuments(linkable, wanted, {
        config,
        knowledge: world.knowledge,
        library,
        read: (file) => once(named, `${file.by.file}\n${file.file}`, () => readNamedDocument(file, reach, reading)),
      });
      return {
        plan,
        rules: world.rules,
        house: world.house,
        settings,
        knowledge: world.knowledge,
        project: { ...linked.project, ...factsOf(config, world) },
        config,
        problems: [...config.problems, ...world.problems, ...linked.problems],
      };
    },
  };
}

/** What the configuration says that plans are held against. */
function factsOf({ layers }: LoadedConfig, { knowledge, units }: World): Omit<Project, keyof Linked['project']> {
  const province = traceSingle(layers, 'province').value;
  return {
    province: province === undefined ? null : (knowledge.provinceNamed(province)?.name ?? province),
    final: traceSingle(layers, 'final').value ?? false,
    minimums: traceListed(layers, 'minimums').map(({ value }) => value),
    units,
    requireReason: traceRequireReason(layers).value,
  };
}

/** What settings ask of a document. */
export function subjectOf(path: string, { header }: Plan): Subject {
  return { path, kind: header.kind, issuer: header.issuer?.value ?? null, year: header.year };
}

/** What documents of one configuration are held against. */
export interface World {
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
  for (const layer of layers.toReversed()) {
    for (const { entries } of await readListed('documents', layer, reach, ownDocuments)) documents.push(...entries);
    for (const { entries } of await readListed('units', layer, reach, ownUnits)) units.push(...entries);
  }
  const abbreviations = traceAbbreviations(layers).map(({ value }) => ownAbbreviation(value));
  const knowledge = createKnowledge(withOwnEntries(options.data(), { documents, units, abbreviations }));
  const house = await loadHouseRules(layers, reach);
  return { knowledge, units, house, rules: [...options.rules, ...house.map(({ rule }) => rule)], problems };
}

function ownAbbreviation([abbr, full]: readonly [string, string]): AbbreviationEntry {
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

async function readNamedDocument(
  named: NamedFile,
  reach: Omit<Reach, 'problems'>,
  reading: Reading,
): Promise<NamedDocument> {
  const problems: ConfigProblem[] = [];
  const text = await readNamed(named, { ...reach, problems });
  return { document: text === null ? null : await shelve(named.file, text, reading), problems };
}

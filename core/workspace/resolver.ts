import { dirname } from 'pathe';
import { type Knowledge, createKnowledge, withOwnEntries } from '../knowledge/knowledge.ts';
import type { AbbreviationEntry, KnowledgeData } from '../knowledge/schema.ts';
import { type ConfigProblem, problemSeverity } from '../config/problems.ts';
import type { Preset } from '../config/presets.ts';
import { type Layer, type RuleChoices, type RuleSetting, type Subject, settingsFor } from '../config/settings.ts';
import { traceAbbreviations, traceListed, traceRequireReason, traceSingle } from '../config/trace.ts';
import { type Measure, unmeasured } from '../lint/measure.ts';
import type { Rule } from '../lint/rule.ts';
import type { MarkdownDocument } from '../markdown/model.ts';
import { parseDocument } from '../markdown/parse.ts';
import { isReport } from '../plan/queries.ts';
import { type Plan, readPlan } from '../plan/readPlan.ts';
import type { Project } from '../project/project.ts';
import { lazy } from '../text/lazy.ts';
import type { Memory } from '../text/recall.ts';
import { type Host, UnreadableFile } from './host.ts';
import { type OwnRule, loadHouseRules } from './houseRules.ts';
import { documentLists } from './documentLists.ts';
import { type Library, type Reading, type Shelf, createLibrary, shelve } from './library.ts';
import { type Linked, type NamedDocument, linkedDocuments } from './linkedDocuments.ts';
import { type LoadOptions, type LoadedConfig, loadConfig } from './load.ts';
import { type NamedFile, type Reach, readNamed } from './namedFile.ts';
import { ownFiles } from './ownFiles.ts';
import { type OwnEntries, entriesOf, faultsIn } from './ownLists.ts';
import { refuseLarge } from './documentSize.ts';
import { linkedFile } from './linkedFile.ts';
import { type HostQuestion, recordingHost } from './recordingHost.ts';

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
  /** What the host was asked for all this: it holds as long as the answers do. */
  readonly restsOn: readonly (readonly HostQuestion[])[];
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
  /** Where it is given, the plan is read at once, so that no rule is charged for it. */
  readonly measure?: Measure | undefined;
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
  const { measure = unmeasured } = options;
  const configs = new Map<string, Read<LoadedConfig>>();
  const worlds = new Map<string, Read<World>>();
  const named = new Map<string, Read<NamedDocument>>();
  const readConfig = (folder: string): Read<LoadedConfig> =>
    readOnce(configs, options.only ?? folder, options.host, (host) => loadConfig(folder, host, options));

  const readWorld = (config: LoadedConfig): Read<World> =>
    readOnce(worlds, config.layers.map(({ file }) => file).join('\n'), options.host, (host) =>
      loadWorld(config, { ...options, host }),
    );
  const configOf = (folder: string): Promise<LoadedConfig> => readConfig(folder).made;

  const planOf = async (path: string, document: MarkdownDocument): Promise<Plan> => {
    const config = await configOf(dirname(path));
    const { knowledge } = await readWorld(config).made;
    return readPlan(document, knowledge, { year: traceSingle(config.layers, 'year').value });
  };
  const reading: Reading = {
    admit: async (path, text) => {
      refuseLarge(text, mostOf(await configOf(dirname(path))));
    },
    plan: planOf,
    above: async (path, document) => linkedFile('superior', path, document, (await configOf(dirname(path))).layers),
  };
  const library = createLibrary(options.shelf ?? NO_SHELF, reading);
  const settingsIn = async (folder: string): Promise<readonly (readonly HostQuestion[])[]> => {
    const other = readConfig(folder);
    return [other.asked, readWorld(await other.made).asked];
  };

  return {
    configOf,
    worldOf: async (folder) => readWorld(await configOf(folder)).made,
    library,
    async resolve(path, text, { beneath = {}, memory } = {}) {
      const configuration = readConfig(dirname(path));
      const config = await configuration.made;
      const surroundings = readWorld(config);
      const world = await surroundings.made;
      const { layers } = config;
      refuseLarge(text, mostOf(config));
      const document = measure('blocks', () => parseDocument(text, { memory }));
      const beside = besideOf(path, document, world);
      const plan = readPlan(document, beside.knowledge, { year: traceSingle(layers, 'year').value });
      if (options.measure) measure('plan', (): readonly unknown[] => Object.values(plan)); // reads every part
      const settings = settingsFor(onTopOf(beneath, config), world.rules, options.choices, subjectOf(path, plan));
      const links = { config, world: beside, settings, named, library, reading, settingsIn, options };
      const linked = await linksOf(path, plan, links);
      return {
        plan,
        rules: world.rules,
        house: world.house,
        settings,
        knowledge: beside.knowledge,
        project: { ...linked.project, ...factsOf(config, beside) },
        config,
        problems: [...config.problems, ...world.problems, ...beside.problems, ...linked.problems],
        restsOn: [...linked.restsOn, configuration.asked, surroundings.asked],
      };
    },
  };
}

interface Links {
  readonly config: LoadedConfig;
  readonly world: World;
  readonly settings: ReadonlyMap<string, RuleSetting>;
  /** What was read of files that somebody names by their paths. */
  readonly named: Map<string, Read<NamedDocument>>;
  readonly library: Library;
  readonly reading: Reading;
  /** What the configuration of a folder rests on. */
  readonly settingsIn: (folder: string) => Promise<readonly (readonly HostQuestion[])[]>;
  readonly options: ResolverOptions;
}

/** The world of a document that brings entries of its own along: they stand before those of its configuration. */
function besideOf(path: string, document: MarkdownDocument, world: World): World {
  const lists = documentLists(document, path);
  if (!lists) return { ...world, problems: [] };
  const { files, problems } = lists;
  const entries = entriesOf(files, () => world.knowledge);
  const faults = faultsIn(files, world.data, null).filter((fault) => problemSeverity(fault) === 'error');
  return {
    ...world,
    knowledge: createKnowledge(withOwnEntries(world.data, { ...entries, abbreviations: [] })),
    own: {
      ...world.own,
      minimums: [...entries.minimums, ...world.own.minimums],
      // one unit for this document alone makes no list of all units
      units: world.own.units.length > 0 ? [...entries.units, ...world.own.units] : [],
    },
    problems: [...problems, ...faults],
  };
}

/** The other documents that the rules of a document look at, each read as its own configuration says; and what all that rests on. */
async function linksOf(
  path: string,
  plan: Plan,
  { config, world, settings, named, library, reading, settingsIn, options }: Links,
): Promise<Linked & Pick<Resolved, 'restsOn'>> {
  const reach = { ...options, workspace: config.workspace };
  const asked: (readonly HostQuestion[])[] = [];
  const read = (file: NamedFile): Promise<NamedDocument> => {
    const known = readOnce(named, `${file.by.file}\n${file.file}`, options.host, (host) =>
      readNamedDocument(file, { ...reach, host }, reading),
    );
    asked.push(known.asked);
    return known.made;
  };
  const wanted = new Set(world.rules.flatMap(({ id, across = [] }) => (settings.has(id) ? across : [])));
  const linkable = {
    path,
    plan,
    superior: linkedFile('superior', path, plan.document, config.layers),
    reportsOn: isReport(plan) ? linkedFile('reports-on', path, plan.document, config.layers) : null,
  };
  const linked = await linkedDocuments(linkable, wanted, { config, knowledge: world.knowledge, library, read });
  const folders = new Set(linked.asked.flatMap(({ asks, path: file }) => (asks === 'text' ? [dirname(file)] : [])));
  const behind = await Promise.all([...folders].map(settingsIn));
  return { ...linked, restsOn: [...asked, linked.asked, ...behind.flat()] };
}

/** What the configuration says that plans are held against. */
function factsOf({ layers }: LoadedConfig, { knowledge, own }: World): Omit<Project, keyof Linked['project']> {
  const province = traceSingle(layers, 'province').value;
  return {
    province: province === undefined ? null : (knowledge.provinceNamed(province)?.name ?? province),
    final: traceSingle(layers, 'final').value ?? false,
    minimums: [...traceListed(layers, 'minimums').map(({ value }) => value), ...own.minimums],
    units: own.units,
    requireReason: traceRequireReason(layers).value,
  };
}

/** Something made of the answers of a host. */
interface Read<T> {
  readonly made: Promise<T>;
  readonly asked: HostQuestion[];
}

function readOnce<T>(known: Map<string, Read<T>>, key: string, host: Host, make: (host: Host) => Promise<T>): Read<T> {
  const before = known.get(key);
  if (before) return before;
  const asked: HostQuestion[] = [];
  const read = { made: make(recordingHost(host, asked)), asked };
  known.set(key, read);
  return read;
}

/** What settings ask of a document. */
export function subjectOf(path: string, { header }: Plan): Subject {
  return { path, kind: header.kind, issuer: header.issuer?.value ?? null, year: header.year };
}

/** What documents of one configuration are held against. */
export interface World {
  readonly knowledge: Knowledge;
  /** What the knowledge is made of. */
  readonly data: KnowledgeData;
  /** The office's own entries, which the knowledge holds as well. */
  readonly own: OwnEntries;
  readonly house: readonly OwnRule[];
  /** The built-in ones and those of the house. */
  readonly rules: readonly Rule[];
  readonly problems: readonly ConfigProblem[];
}

/** The built-in knowledge and rules with the office's own. */
async function loadWorld({ layers, workspace }: LoadedConfig, options: ResolverOptions): Promise<World> {
  const problems: ConfigProblem[] = [];
  const reach = { ...options, workspace, problems };
  const builtInData = options.data();
  const builtIn = lazy(() => createKnowledge(builtInData));
  const files = await ownFiles(layers, reach, builtIn);
  problems.push(...faultsIn(files, builtInData, null).filter((fault) => problemSeverity(fault) === 'error'));
  const own = entriesOf(files, builtIn);
  const abbreviations = traceAbbreviations(layers).map(({ value }) => ownAbbreviation(value));
  const data = withOwnEntries(builtInData, { ...own, abbreviations });
  const knowledge = createKnowledge(data);
  const house = await loadHouseRules(layers, reach);
  return { data, knowledge, own, house, rules: [...options.rules, ...house.map(({ rule }) => rule)], problems };
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

/** How large a document of a configuration may be. */
function mostOf({ layers }: LoadedConfig): number | undefined {
  return traceSingle(layers, 'maxSize').value;
}

async function readNamedDocument(
  named: NamedFile,
  reach: Omit<Reach, 'problems'>,
  reading: Reading,
): Promise<NamedDocument> {
  const problems: ConfigProblem[] = [];
  const text = await readNamed(named, { ...reach, problems });
  try {
    return { document: text === null ? null : await shelve(named.file, text, reading), problems };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { document: null, problems: [{ file: named.by.file, at: named.at, message: error.reason }] };
  }
}

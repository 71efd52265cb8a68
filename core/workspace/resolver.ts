import { dirname } from 'pathe';
import { type Knowledge, createKnowledge, withOwnEntries } from '../knowledge/knowledge.ts';
import type { AbbreviationEntry, DocumentEntry, KnowledgeData, UnitEntry } from '../knowledge/schema.ts';
import type { ConfigProblem } from '../config/problems.ts';
import type { Preset } from '../config/presets.ts';
import { type Layer, type RuleChoices, type RuleSetting, type Subject, settingsFor } from '../config/settings.ts';
import { traceAbbreviations, traceListed, traceRequireReason, traceSingle } from '../config/trace.ts';
import { type Measure, unmeasured } from '../lint/measure.ts';
import type { Rule } from '../lint/rule.ts';
import { parseDocument } from '../markdown/parse.ts';
import { type Plan, readPlan } from '../plan/readPlan.ts';
import type { Project, ProjectDocument } from '../project/project.ts';
import type { Memory } from '../text/recall.ts';
import { type Host, UnreadableFile } from './host.ts';
import { type OwnRule, loadHouseRules } from './houseRules.ts';
import { readListed } from './listedFiles.ts';
import { type LoadOptions, type LoadedConfig, loadConfig } from './load.ts';
import { type NamedFile, type Reach, readNamed } from './namedFile.ts';
import { ownDocuments, ownUnits } from './ownData.ts';
import { type HostQuestion, recordingHost } from './recordingHost.ts';
import { superiorOf } from './superior.ts';

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
}

export interface ResolverOptions extends Omit<LoadOptions, 'rules'> {
  readonly host: Host;
  readonly rules: readonly Rule[];
  /** Made at the first use. */
  readonly data: () => KnowledgeData;
  readonly choices: RuleChoices;
  /** Where it is given, the plan is read at once, so that no rule is charged for it. */
  readonly measure?: Measure | undefined;
}

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
  const superiors = new Map<string, Read<Superior>>();
  const readConfig = (folder: string): Read<LoadedConfig> =>
    once(configs, options.only ?? folder, options.host, (host) => loadConfig(folder, host, options));

  const readWorld = (config: LoadedConfig): Read<World> =>
    once(worlds, config.layers.map(({ file }) => file).join('\n'), options.host, (host) =>
      loadWorld(config, { ...options, host }),
    );
  const configOf = (folder: string): Promise<LoadedConfig> => readConfig(folder).made;

  return {
    configOf,
    worldOf: async (folder) => readWorld(await configOf(folder)).made,
    async resolve(path, text, { beneath = {}, memory } = {}) {
      const configuration = readConfig(dirname(path));
      const config = await configuration.made;
      const surroundings = readWorld(config);
      const world = await surroundings.made;
      const { layers } = config;
      refuseLarge(text, traceSingle(layers, 'maxSize').value ?? MOST_MILLIONS);
      const document = measure('blocks', () => parseDocument(text, { memory }));
      const plan = readPlan(document, world.knowledge, { year: traceSingle(layers, 'year').value });
      if (options.measure) measure('plan', (): readonly unknown[] => Object.values(plan)); // reads every part
      const named = superiorOf(path, document, layers);
      const reach = { ...options, workspace: config.workspace };
      const above =
        named && named.file.normalize() !== path.normalize()
          ? once(superiors, `${named.by.file}\n${named.file}`, options.host, (host) =>
              readSuperior(named, { ...reach, host }, world.knowledge),
            )
          : null;
      const superior = above ? await above.made : NO_SUPERIOR;
      const province = traceSingle(layers, 'province').value;
      return {
        plan,
        rules: world.rules,
        house: world.house,
        settings: settingsFor(onTopOf(beneath, config), world.rules, options.choices, subjectOf(path, plan)),
        knowledge: world.knowledge,
        project: {
          superior: superior.document,
          province: province === undefined ? null : (world.knowledge.provinceNamed(province)?.name ?? province),
          final: traceSingle(layers, 'final').value ?? false,
          minimums: traceListed(layers, 'minimums').map(({ value }) => value),
          units: world.units,
          requireReason: traceRequireReason(layers).value,
        },
        config,
        problems: [...config.problems, ...world.problems, ...superior.problems],
        restsOn: [configuration, surroundings, ...(above ? [above] : [])].map(({ asked }) => asked),
      };
    },
  };
}

/** A document of more million characters would hold up an editor for a minute; a whole archive in one file is no document. */
const MOST_MILLIONS = 10;

function refuseLarge({ length }: string, most: number): void {
  if (length <= most * 1_000_000) return;
  const size = (length / 1_000_000).toFixed(1);
  throw new UnreadableFile({
    vi: `Văn bản dài ${size.replace('.', ',')} triệu ký tự, quá mức ${String(most).replace('.', ',')} triệu. Tách thành nhiều tệp, hoặc nâng “maxSize:” trong tệp cấu hình.`,
    en: `The document has ${size} million characters, more than ${String(most)} million. Split it into several files, or raise “maxSize:” in the configuration.`,
  });
}

/** Something made of the answers of a host. */
interface Read<T> {
  readonly made: Promise<T>;
  readonly asked: readonly HostQuestion[];
}

function once<T>(known: Map<string, Read<T>>, key: string, host: Host, make: (host: Host) => Promise<T>): Read<T> {
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

/** The superior's plan, and what is wrong with its name: for every document that it is named for. */
interface Superior {
  readonly document: ProjectDocument | null;
  readonly problems: readonly ConfigProblem[];
}

const NO_SUPERIOR: Superior = { document: null, problems: [] };

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

async function readSuperior(named: NamedFile, reach: Omit<Reach, 'problems'>, knowledge: Knowledge): Promise<Superior> {
  const problems: ConfigProblem[] = [];
  const text = await readNamed(named, { ...reach, problems });
  const document = text === null ? null : { file: named.file, plan: readPlan(parseDocument(text), knowledge) };
  return { document, problems };
}

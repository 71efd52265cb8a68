import { dirname } from 'pathe';
import type { ConfigProblem } from '../config/problems.ts';
import type { Preset } from '../config/presets.ts';
import { type Layer, type RuleChoices, type RuleSetting, type Subject, settingsFor } from '../config/settings.ts';
import { traceSingle } from '../config/trace.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { type Measure, unmeasured } from '../lint/measure.ts';
import type { Rule } from '../lint/rule.ts';
import type { MarkdownDocument } from '../markdown/model.ts';
import { parseDocument } from '../markdown/parse.ts';
import { type Plan, readPlan } from '../plan/readPlan.ts';
import type { Project } from '../project/project.ts';
import type { Memory } from '../text/recall.ts';
import { refuseLarge } from './documentSize.ts';
import type { OwnRule } from './houseRules.ts';
import { type Library, type Reading, type Shelf, createLibrary } from './library.ts';
import type { ReadDocument } from './linkedDocuments.ts';
import { linkedFile } from './linkedFile.ts';
import { linksOf } from './links.ts';
import { type LoadedConfig, loadConfig } from './load.ts';
import { type Read, readOnce } from './readOnce.ts';
import type { HostQuestion } from './recordingHost.ts';
import { type World, type WorldOptions, factsOf, loadWorld, worldBeside } from './world.ts';

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

/** What all documents of a run have in common. */
export interface ResolverOptions extends WorldOptions {
  readonly choices: RuleChoices;
  /** Where other documents are found by their numbers; absent where only those count that are named by path. */
  readonly shelf?: Shelf;
  /** Where it is given, the plan is read at once, so that no rule is charged for it. */
  readonly measure?: Measure | undefined;
}

const NO_SHELF: Shelf = { readText: () => Promise.resolve(null), documentsOf: () => Promise.resolve([]) };

/** What one document has of its own. */
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
  const named = new Map<string, Read<ReadDocument>>();
  const readConfig = (folder: string): Read<LoadedConfig> =>
    readOnce(configs, options.only ?? folder, options.host, (host) => loadConfig(folder, host, options));

  const readWorld = (config: LoadedConfig): Read<World> =>
    readOnce(worlds, config.layers.map(({ file }) => file).join('\n'), options.host, (host) =>
      loadWorld(config, { ...options, host }),
    );
  const configOf = (folder: string): Promise<LoadedConfig> => readConfig(folder).made;

  const reading: Reading = {
    admit: async (path, text) => {
      refuseLarge(text, mostOf(await configOf(dirname(path))));
    },
    plan: async (path, document) => {
      const config = await configOf(dirname(path));
      return planIn(config, document, (await readWorld(config).made).knowledge);
    },
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
      refuseLarge(text, mostOf(config));
      const document = measure('blocks', () => parseDocument(text, { memory }));
      const beside = worldBeside(path, document, world);
      const plan = planIn(config, document, beside.knowledge);
      if (options.measure) measure('plan', (): readonly unknown[] => Object.values(plan)); // reads every part
      const settings = settingsFor(onTopOf(beneath, config), world.rules, options.choices, subjectOf(path, plan));
      const links = { config, world: beside, settings, named, library, reading, settingsIn, reach: options };
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

function planIn({ layers }: LoadedConfig, document: MarkdownDocument, knowledge: Knowledge): Plan {
  return readPlan(document, knowledge, { year: traceSingle(layers, 'year').value });
}

/** What settings ask of a document. */
export function subjectOf(path: string, { header }: Plan): Subject {
  return { path, kind: header.kind, issuer: header.issuer?.value ?? null, year: header.year };
}

/** How large a document of a configuration may be. */
function mostOf({ layers }: LoadedConfig): number | undefined {
  return traceSingle(layers, 'maxSize').value;
}

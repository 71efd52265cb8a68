import { type ConfigProblem, problemSeverity } from '../config/problems.ts';
import { traceAbbreviations, traceListed, traceRequireReason, traceSingle } from '../config/trace.ts';
import { type Knowledge, createKnowledge, withOwnEntries } from '../knowledge/knowledge.ts';
import type { AbbreviationEntry, KnowledgeData } from '../knowledge/schema.ts';
import type { Rule } from '../lint/rule.ts';
import type { MarkdownDocument } from '../markdown/model.ts';
import type { Project } from '../project/project.ts';
import { lazy } from '../text/lazy.ts';
import { frontMatterLists } from './frontMatterLists.ts';
import type { Host } from './host.ts';
import { type OwnRule, loadHouseRules } from './houseRules.ts';
import type { Linked } from './linkedDocuments.ts';
import type { LoadOptions, LoadedConfig } from './load.ts';
import { loadOwnFiles } from './loadOwnFiles.ts';
import { type OwnEntries, entriesOf, faultsIn } from './ownLists.ts';
import { unknownNames } from './unknownNames.ts';

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

/** What comes with the linter, and the host that the office's own is read through. */
export interface WorldOptions extends Omit<LoadOptions, 'rules'> {
  readonly host: Host;
  readonly rules: readonly Rule[];
  /** Made at the first use. */
  readonly data: () => KnowledgeData;
}

/** The built-in knowledge and rules with the office's own. */
export async function loadWorld({ layers, workspace }: LoadedConfig, options: WorldOptions): Promise<World> {
  const problems: ConfigProblem[] = [];
  const reach = { ...options, workspace, problems };
  const builtInData = options.data();
  const builtIn = lazy(() => createKnowledge(builtInData));
  const files = await loadOwnFiles(layers, reach, builtIn);
  problems.push(...faultsIn(files, builtInData, null).filter((fault) => problemSeverity(fault) === 'error'));
  const own = entriesOf(files, builtIn);
  const abbreviations = traceAbbreviations(layers).map(({ value }) => ownAbbreviation(value));
  const data = withOwnEntries(builtInData, { ...own, abbreviations });
  const knowledge = createKnowledge(data);
  problems.push(...unknownNames(layers, knowledge));
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

/** The world of a document that brings entries of its own along: they stand before those of its configuration. */
export function worldBeside(path: string, document: MarkdownDocument, world: World): World {
  const lists = frontMatterLists(document, path);
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

/** What the configuration says that plans are held against. */
export function factsOf({ layers }: LoadedConfig, { knowledge, own }: World): Omit<Project, keyof Linked['project']> {
  const province = traceSingle(layers, 'province').value;
  return {
    province: province === undefined ? null : (knowledge.provinceNamed(province)?.name ?? province),
    final: traceSingle(layers, 'final').value ?? false,
    minimums: [...traceListed(layers, 'minimums').map(({ value }) => value), ...own.minimums],
    units: own.units,
    requireReason: traceRequireReason(layers).value,
  };
}

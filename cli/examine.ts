import type { HeldDocument } from '../core/config/deadSettings.ts';
import { overrideHolds } from '../core/config/matching.ts';
import type { ConfigProblem } from '../core/config/problems.ts';
import type { RuleChoices } from '../core/config/settings.ts';
import { type EffectiveSettings, effectiveSettings } from '../core/workspace/effective.ts';
import type { LoadedConfig } from '../core/workspace/load.ts';
import { type Resolved, type Resolver, subjectOf } from '../core/workspace/resolver.ts';
import { shownPath } from '../disk/paths.ts';
import { deadSettingsIn, foldersOf } from './deadSettings.ts';
import type { Environment } from './environment.ts';
import { failureOf } from './failure.ts';
import { type ShownProblem, problemObject } from './problemObject.ts';
import type { Source } from './sources.ts';

/** An override of a configuration, and for how many documents it holds. */
export interface ExaminedOverride {
  readonly file: string;
  readonly line: number;
  readonly documents: number;
}

/** The configuration of some documents. */
export interface ExaminedConfiguration {
  readonly settings: EffectiveSettings;
  /** For how many documents it holds. */
  readonly documents: number;
  readonly overrides: readonly ExaminedOverride[];
}

/** What `doctor` knows. */
export interface Examined {
  readonly configurations: readonly ExaminedConfiguration[];
  /** Each once, warnings behind errors. */
  readonly problems: readonly ShownProblem[];
  readonly unreadable: readonly { readonly file: string; readonly error: string }[];
}

interface Examination {
  readonly resolver: Resolver;
  readonly choices: RuleChoices;
  readonly environment: Environment;
}

/** The documents of one configuration while they are read. */
interface Group {
  readonly config: LoadedConfig;
  /** The first document; its plan is told of when it is the only one. */
  readonly first: { readonly path: string; readonly resolved: Resolved };
  readonly documents: HeldDocument[];
}

/** Reads documents and tells what holds for them and what is wrong with it. */
export async function examine(
  paths: readonly string[],
  sources: readonly Source[],
  { resolver, choices, environment }: Examination,
): Promise<Examined> {
  const groups = new Map<string, Group>();
  const held: HeldDocument[] = [];
  const problems: ConfigProblem[] = [];
  const unreadable: { file: string; error: string }[] = [];
  for (const { path, shown, read } of sources) {
    try {
      const resolved = await resolver.resolve(path, await read());
      const document: HeldDocument = { path, head: subjectOf(path, resolved.plan) };
      const { config } = resolved;
      const key = [config.workspace, ...config.layers.map(({ file }) => file)].join('\n');
      const group = groups.get(key) ?? { config, first: { path, resolved }, documents: [] };
      groups.set(key, group);
      group.documents.push(document);
      held.push(document);
      problems.push(...resolved.problems);
    } catch (error) {
      held.push({ path, head: null });
      unreadable.push({ file: shown, error: failureOf(error, environment) });
    }
  }
  problems.push(...(await deadSettingsIn(await foldersOf(paths, environment.cwd), held, resolver)));
  const shown = new Map(problems.map((problem) => [JSON.stringify(problem), problemObject(problem, environment)]));
  return {
    configurations: [...groups.values()].map((group) => examined(group, choices, environment.cwd)),
    problems: [...shown.values()].sort((a, b) => (a.severity < b.severity ? -1 : a.severity > b.severity ? 1 : 0)),
    unreadable,
  };
}

function examined({ config, first, documents }: Group, choices: RuleChoices, cwd: string): ExaminedConfiguration {
  const only = documents.length === 1 ? { path: first.path, plan: first.resolved.plan } : null;
  const overrides = config.layers.flatMap((layer) =>
    (layer.config.overrides ?? []).map((override, index) => ({
      file: shownPath(layer.file, cwd),
      line: layer.placeOf(['overrides', index]).line,
      documents: documents.filter(({ path, head }) => head && overrideHolds(override, layer, { path, ...head })).length,
    })),
  );
  return {
    settings: effectiveSettings(config, first.resolved, choices, only),
    documents: documents.length,
    overrides,
  };
}

import type { Measure } from '../core/lint/measure.ts';
import type { Resolver } from '../core/workspace/resolver.ts';
import { nodeHost } from '../disk/nodeHost.ts';
import { type KeptHost, keptHost } from './keptHost.ts';
import type { ConfigurationOptions } from './options.ts';
import { nodeResolver } from './resolver.ts';
import { headsDigest } from './shelf.ts';

/** The host and resolver of one run: what the resolver asks, the host can tell again. */
export function keptWorld(
  options: ConfigurationOptions,
  {
    cwd,
    paths,
    measure,
  }: { readonly cwd: string; readonly paths: readonly string[]; readonly measure: Measure | undefined },
): { readonly host: KeptHost; readonly resolver: Resolver } {
  const layersOf = async (folder: string) => (await resolver.configOf(folder)).layers;
  const host = keptHost(nodeHost(cwd), cwd, (workspace) => headsDigest(workspace, { host, cwd, paths, layersOf }));
  const resolver: Resolver = nodeResolver(options, cwd, { host, measure, paths });
  return { host, resolver };
}

import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'pathe';
import type { IsoDate } from '../core/plan/dates.ts';
import { builtInData } from '../data/builtIn.generated.ts';
import { reasonOf } from '../disk/systemError.ts';
import { version } from '../package.json';
import { sealKey, userCacheFolder } from './cacheFolder.ts';
import type { Environment } from './environment.ts';
import { type KeptHost, digestOf } from './keptHost.ts';
import { type LintCache, openCache } from './lintCache.ts';
import { UsageError, sentence } from './messages.ts';
import type { LintOptions } from './options.ts';

/** The cache that the options ask for; null where they ask for none. A cache that cannot be used is said, and fails nothing. */
export async function askedCache(
  options: LintOptions,
  { today, host, environment }: { readonly today: IsoDate; readonly host: KeptHost; readonly environment: Environment },
): Promise<LintCache | null> {
  const { cwd, locale, notice } = environment;
  const { cacheLocation, preset, rule, only, config, allowOutside } = options;
  if (options.cache !== true && cacheLocation === undefined) return null;
  const unusable = (error: unknown): void => {
    const reason = error instanceof UsageError ? sentence(locale, error.id, error.data) : reasonOf(error);
    notice('cacheUnusable', { reason });
  };
  try {
    const own = userCacheFolder(process.env, process.platform);
    const file = config === undefined ? null : relative(cwd, resolve(cwd, config));
    const cache = await openCache({
      folder: cacheLocation === undefined ? join(own, digestOf(cwd).slice(0, 16)) : resolve(cwd, cacheLocation),
      key: await sealKey(own),
      tool: [version, builtInData().compiled, await programDigest()].join(' '),
      asked: JSON.stringify([locale, preset, rule, only, file, allowOutside]),
      ...{ cwd, today, host },
    });
    return { ...cache, write: () => cache.write().catch(unusable) };
  } catch (error) {
    unusable(error);
    return null;
  }
}

/** Stands for the program that runs: a build from changed sources is another one, whatever its version says. */
async function programDigest(): Promise<string> {
  return digestOf(await readFile(process.argv[1] ?? '', 'utf8'));
}

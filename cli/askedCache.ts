import { mkdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'pathe';
import { builtInData } from '../data/builtIn.generated.ts';
import { shownPath } from '../disk/paths.ts';
import { reasonOf } from '../disk/systemError.ts';
import { version } from '../package.json';
import { sealKey, userCacheFolder } from './cacheFolder.ts';
import type { Environment } from './environment.ts';
import { digestOf } from './keptHost.ts';
import { type KeptLines, linesIn, noLines, sealed } from './keptLines.ts';
import { type CacheOptions, type LintCache, createCache } from './lintCache.ts';
import { UsageError, sentence } from './messages.ts';
import type { LintOptions } from './options.ts';
import { programFile } from './programFile.ts';
import { previewWish } from './previewWish.ts';
import { removeLeftovers, writeWhole } from './replaceFile.ts';

/** What one process keeps from run to run. */
export interface Memory {
  lines: KeptLines | null;
}

/** A cache, and what becomes of it at the end of a run. */
export interface AskedCache extends LintCache {
  write(): Promise<void>;
}

export interface CacheNeeds extends CacheOptions {
  readonly environment: Environment;
  /** Null where a process runs once. */
  readonly memory: Memory | null;
}

/** The cache that the options ask for, or that the process has; null where there is none. A file that cannot be used is said, and fails nothing. */
export async function askedCache(options: LintOptions, needs: CacheNeeds): Promise<AskedCache | null> {
  const { memory, environment } = needs;
  const isAsked = options.cache === true || options.cacheLocation !== undefined;
  if (!isAsked && !memory) return null;
  const unusable = (error: unknown): null => {
    const { locale, notice } = environment;
    const reason = error instanceof UsageError ? sentence(locale, error.id, error.data) : reasonOf(error);
    notice('cacheUnusable', { reason });
    return null;
  };
  const file = isAsked ? await cacheFile(options, environment).catch(unusable) : null;
  if (!file && !memory) return null;
  const cache = createCache(memory?.lines ?? (await file?.read()) ?? noLines(), needs);
  return {
    ...cache,
    async write() {
      const lines = await cache.changed();
      if (!lines) return;
      if (memory) memory.lines = lines;
      await file?.write(lines).catch(unusable);
    },
  };
}

interface CacheFile {
  read(): Promise<KeptLines>;
  /** In one step. Rejects where that is refused. */
  write(lines: KeptLines): Promise<void>;
}

async function cacheFile(options: LintOptions, { cwd, locale }: Environment): Promise<CacheFile> {
  const { cacheLocation, preset, rule, only, config, allowOutside } = options;
  const own = userCacheFolder(process.env, process.platform);
  const folder = cacheLocation === undefined ? join(own, digestOf(cwd).slice(0, 16)) : resolve(cwd, cacheLocation);
  const configuration = config === undefined ? null : relative(cwd, resolve(cwd, config));
  const seal = {
    key: await sealKey(own),
    tool: [version, builtInData().compiled, await programDigest()].join(' '),
    asked: JSON.stringify([locale, preset, rule, only, configuration, allowOutside, previewWish(options)]),
  };
  const path = join(folder, `${digestOf(seal.asked).slice(0, 16)}.cache`);
  return {
    read: async () => linesIn(await readFile(path, 'utf8').catch(() => ''), seal),
    async write(lines) {
      await mkdir(folder, { recursive: true });
      await removeLeftovers([path]);
      await writeWhole(path, shownPath(path, cwd), sealed(lines, seal));
    },
  };
}

/** Stands for the program that runs: a build from changed sources is another one, whatever its version says. */
async function programDigest(): Promise<string> {
  return digestOf(await readFile(programFile(), 'utf8'));
}

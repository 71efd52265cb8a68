import { type Check, type Outcome, checkSource, failedOutcome } from './checkSource.ts';
import { failureOf } from './failure.ts';
import type { LintCache } from './lintCache.ts';
import type { Source } from './sources.ts';

/** Checks every source, or takes what is kept of it; the outcomes stand in the order of the sources. */
export async function checkAll(
  sources: readonly Source[],
  check: Check,
  cache: LintCache | null,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const source of sources) outcomes.push(await checkOrFind(source, check, cache));
  return outcomes;
}

async function checkOrFind(source: Source, check: Check, cache: LintCache | null): Promise<Outcome> {
  if (!cache || source.isStdin) return checkSource(source, check);
  let text: string;
  try {
    text = await source.read();
  } catch (error) {
    return failedOutcome(source, failureOf(error, check.environment));
  }
  const kept = await cache.find(source, text);
  if (kept) return kept;
  const outcome = await checkSource({ ...source, read: () => Promise.resolve(text) }, check);
  cache.keep(source, outcome);
  return outcome;
}

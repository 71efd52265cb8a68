import { isLowered } from '../../core/diff/change.ts';
import { diffPlans } from '../../core/diff/diffPlans.ts';
import { oneOf } from '../choices.ts';
import { type Revisions, comparedSources } from '../comparedSources.ts';
import type { Environment } from '../environment.ts';
import type { ConfigurationOptions } from '../options.ts';
import type { Comparison } from '../reporters/changeList.ts';
import { DIFF_FORMATS } from '../reporters/diffFormats.ts';
import { nodeResolver } from '../resolver.ts';
import { sayProblems } from '../sayProblems.ts';

export interface DiffOptions extends ConfigurationOptions, Revisions {
  readonly format?: string;
  readonly failOn?: string;
}

/**
 * Prints what changed between two plans. The exit code: 1 when a target was lowered or dropped (or as `--fail-on` says), 2 when something is
 * wrong with a configuration; rejects when one of the texts cannot be read.
 */
export async function diffCommand(
  old: string,
  now: string | undefined,
  { format, failOn, from, to, ...options }: DiffOptions,
  environment: Environment,
): Promise<number> {
  const form = oneOf('--format', format ?? 'text', ['text', 'markdown', 'json']);
  const fails = oneOf('--fail-on', failOn ?? 'lowered', ['lowered', 'any', 'off']);
  const { cwd, locale, stdout } = environment;
  const revisions = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  const [before, after] = await comparedSources(old, now, revisions, environment);
  const resolver = nodeResolver(options, cwd);
  const was = await resolver.resolve(before.path, await before.read());
  const is = await resolver.resolve(after.path, await after.read());
  const comparison: Comparison = {
    old: { shown: before.shown, plan: was.plan },
    new: { shown: after.shown, plan: is.plan },
    changes: diffPlans(was.plan, is.plan, is.project, is.knowledge),
  };
  stdout.write(DIFF_FORMATS[form](comparison, locale, stdout.color));
  if (sayProblems([...was.problems, ...is.problems], environment)) return 2;
  const { changes } = comparison;
  const isFailing = fails === 'any' ? changes.length > 0 : fails === 'lowered' && changes.some(isLowered);
  return isFailing ? 1 : 0;
}

import { dirname } from 'pathe';
import { HOUSE_ID } from '../core/config/schema.ts';
import type { RuleChoices } from '../core/config/settings.ts';
import type { Resolver } from '../core/workspace/resolver.ts';
import { ruleNamed } from './options.ts';

/** House rules that the options name must be among those of the documents to check; rejects with a UsageError where one is not. */
export async function checkNamedHouseRules(
  { rules = {}, only = [] }: RuleChoices,
  paths: readonly string[],
  resolver: Resolver,
): Promise<void> {
  const named = [...Object.keys(rules), ...only].filter((id) => HOUSE_ID.test(id));
  if (named.length === 0) return;
  const folders = [...new Set(paths.map((path) => dirname(path)))];
  const worlds = await Promise.all(folders.map((folder) => resolver.worldOf(folder)));
  const known = worlds.flatMap(({ house }) => house.map(({ rule }) => rule));
  for (const id of named) ruleNamed(id, known);
}

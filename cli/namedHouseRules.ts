import { dirname } from 'pathe';
import { HOUSE_ID } from '../core/config/schema.ts';
import type { RuleChoices } from '../core/config/settings.ts';
import type { Resolver } from '../core/workspace/resolver.ts';
import { ruleNamed } from './options.ts';
import type { Source } from './sources.ts';

/** House rules that the options name must be among those of the documents to check; rejects with a UsageError where one is not. */
export async function checkNamedHouseRules(
  { rules = {}, only = [] }: RuleChoices,
  sources: readonly Source[],
  resolver: Resolver,
): Promise<void> {
  const named = [...Object.keys(rules), ...only].filter((id) => HOUSE_ID.test(id));
  if (named.length === 0) return;
  const folders = [...new Set(sources.map(({ path }) => dirname(path)))];
  const house = await Promise.all(folders.map((folder) => resolver.houseRulesOf(folder)));
  for (const id of named) {
    ruleNamed(
      id,
      house.flat().map(({ rule }) => rule),
    );
  }
}

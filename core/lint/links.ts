import { HOUSE_ID } from '../config/schema.ts';

/** Where the pages of the rules are published; the same pages are offline in docs/rules and behind `explain`. */
const SITE = 'https://kehoach-lint.example';

/** The page about configuration files. */
export const CONFIGURATION_URL = `${SITE}/configuration`;

/** The address of a rule's page; house rules have one together. */
export function ruleUrl(id: string): string {
  if (HOUSE_ID.test(id)) return `${CONFIGURATION_URL}#house-rules`;
  return `${SITE}/rules/${id}`;
}

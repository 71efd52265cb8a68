/** Where the pages of the rules are published; the same pages are offline in docs/rules and behind `explain`. */
const SITE = 'https://kehoach-lint.example';

/** The page about configuration files. */
export const CONFIGURATION_URL = `${SITE}/configuration`;

/** The address of a rule's page. */
export function ruleUrl(id: string): string {
  return `${SITE}/rules/${id}`;
}

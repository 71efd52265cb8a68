/** Where the pages of the rules are published; the same pages are offline in docs/rules and behind `explain`. */
const PAGES = 'https://kehoach-lint.example/rules';

/** The address of a rule's page. */
export function ruleUrl(id: string): string {
  return `${PAGES}/${id}`;
}

import { all } from './elements.ts';

/** Shows one panel and hides the others. */
export function showTab(root: ParentNode, name: string): void {
  for (const tab of all(root, '[role="tab"]')) {
    const isChosen = nameOf(tab) === name;
    tab.setAttribute('aria-selected', String(isChosen));
    tab.tabIndex = isChosen ? 0 : -1;
  }
  for (const panel of all(root, '[role="tabpanel"]')) panel.hidden = panel.dataset.panel !== name;
}

export function nameOf(tab: HTMLElement): string {
  return tab.dataset.tab ?? '';
}

/** The tab that a key leads to; null for other keys. */
export function tabByKey(root: ParentNode, tab: HTMLElement, key: string): HTMLElement | null {
  const tabs = all(root, '[role="tab"]');
  const at = tabs.indexOf(tab);
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    Home: 0,
    End: tabs.length - 1,
  };
  const next = steps[key];
  return next === undefined ? null : (tabs.at(next % tabs.length) ?? null);
}

import type { PreviewMessage } from '../messages.ts';

/** What the reader has chosen, kept while the document changes. */
export interface Choices {
  readonly tab: string;
  readonly unit: string;
  readonly due: string;
  readonly group: string;
  readonly search: string;
  readonly findings: boolean;
}

export const NO_CHOICES: Choices = { tab: 'table', unit: '', due: '', group: '', search: '', findings: false };

/** The editor round the preview; a page of its own has none. */
export interface Host {
  post(message: PreviewMessage): void;
  keep(choices: Choices): void;
  kept(): Choices;
}

interface VsCodeApi {
  postMessage(message: unknown): void;
  setState(state: unknown): void;
  getState(): unknown;
}

declare const acquireVsCodeApi: (() => VsCodeApi) | undefined;

/** The editor, or null in a page of its own. */
export function findHost(): Host | null {
  if (typeof acquireVsCodeApi === 'undefined') return null;
  const api = acquireVsCodeApi();
  return {
    post: (message) => {
      api.postMessage(message);
    },
    keep: (choices) => {
      api.setState(choices);
    },
    // what was kept is what this script kept
    kept: () => ({ ...NO_CHOICES, ...(api.getState() as Partial<Choices> | undefined) }),
  };
}

import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import { SECTION, type Settings, readSettings } from './settings.ts';

/** The settings of the client, asked for once per document; those of no document hold for the workspace. */
export interface ClientSettings {
  of(uri?: string): Promise<Settings>;
  /** The client says that they changed; `pushed` is what it sends along, for clients that cannot be asked. */
  changed(pushed: unknown): void;
}

/** No document's. */
const WORKSPACE = '';

export function clientSettings(
  connection: Connection,
  { workspace }: ClientCapabilities,
  initial: unknown,
): ClientSettings {
  const canAsk = workspace?.configuration === true;
  const byUri = new Map<string, Promise<Settings>>();
  const state = { pushed: initial };
  return {
    of(uri = WORKSPACE) {
      if (!canAsk) return Promise.resolve(readSettings(state.pushed));
      const known = byUri.get(uri);
      if (known) return known;
      const asked = connection.workspace
        .getConfiguration(uri === WORKSPACE ? { section: SECTION } : { scopeUri: uri, section: SECTION })
        .then(readSettings, () => readSettings(initial));
      byUri.set(uri, asked);
      return asked;
    },
    changed(pushed) {
      byUri.clear();
      const own = sectionOf(pushed);
      if (own !== undefined) state.pushed = own;
    },
  };
}

/** Clients send their settings bare or below the name of the section. */
function sectionOf(pushed: unknown): unknown {
  if (typeof pushed !== 'object' || pushed === null) return undefined;
  const [, own] = Object.entries(pushed).find(([key]) => key === SECTION) ?? [null, pushed];
  return own;
}

import type { BaselineEntry } from '../core/lint/baseline.ts';
import { type LintResult, lint } from '../core/lint/lint.ts';
import type { IsoDate } from '../core/plan/deadlines/dates.ts';
import { lazy } from '../core/text/lazy.ts';
import type { Locale } from '../core/text/localized.ts';
import { type Memory, createMemory } from '../core/text/recall.ts';
import type { Resolved } from '../core/workspace/resolver.ts';
import type { ServerHost } from './host.ts';
import type { OpenDocuments } from './openDocuments.ts';
import type { Settings } from './settings.ts';
import { pathOf, uriOf } from './uris.ts';
import type { World } from './world.ts';

/** A document at one moment, with all that was read out of it. Nothing in it changes. */
export interface Snapshot extends Resolved {
  readonly uri: string;
  /** Absolute, with `/`. */
  readonly path: string;
  /** The editor's version; null for a document that is not open. */
  readonly version: number | null;
  readonly text: string;
  readonly editor: Settings;
  readonly locale: Locale;
  readonly today: IsoDate;
  /** The findings that a baseline knows. */
  readonly baseline: readonly BaselineEntry[];
  /** Made at the first use. */
  readonly result: () => LintResult;
  /** What another text in the place of this document would give. */
  readonly check: (text: string) => Promise<LintResult>;
}

/** The documents of a client and what is known about them. */
export interface Session {
  readonly open: OpenDocuments;
  readonly world: World;
  /** Of a document, or of the workspace. */
  settingsOf(uri?: string): Promise<Settings>;
  /** The document as it is now, open or on the disk; null when there is none. */
  snapshot(uri: string): Promise<Snapshot | null>;
  /** What was read of the document, or of those that it rests on, holds no longer. */
  forget(uri: string): void;
  /** URIs of all documents of the workspace, open ones included, in order. */
  documents(): Promise<readonly string[]>;
}

export interface SessionOptions {
  readonly host: ServerHost;
  readonly open: OpenDocuments;
  readonly world: World;
  readonly settingsOf: (uri?: string) => Promise<Settings>;
}

/** Keeps the snapshot of each open document until it is edited or something changes that it rests on. */
export function createSession({ host, open, world, settingsOf }: SessionOptions): Session {
  const kept = new Map<string, { readonly key: string; readonly made: Promise<Snapshot> }>();
  /** What was read of open documents, whatever changes about them. */
  const memories = new Map<string, Memory>();

  async function make(uri: string, text: string, version: number | null, memory?: Memory): Promise<Snapshot> {
    const path = pathOf(uri);
    const resolver = world.resolver();
    const editor = await settingsOf(uri);
    const beneath = { preset: editor.preset === 'auto' ? undefined : editor.preset, rules: editor.rules };
    const resolved = await resolver.resolve(path, text, { beneath, memory });
    const reader = { locale: editor.locale, today: host.today() };
    return {
      ...resolved,
      ...reader,
      uri,
      path,
      version,
      text,
      editor,
      baseline: await world.baselineOf(path),
      result: lazy(() => lintResolved(resolved, reader)),
      check: async (other) => lintResolved(await resolver.resolve(path, other, { beneath }), reader),
    };
  }

  return {
    open,
    world,
    settingsOf,
    async snapshot(uri) {
      const document = open.get(uri);
      if (!document) {
        kept.delete(uri);
        memories.delete(uri);
        const text = await host.readText(pathOf(uri));
        return text === null ? null : make(uri, text, null);
      }
      const key = `${String(document.version)} ${String(world.generation())}`;
      const known = kept.get(uri);
      if (known?.key === key) return known.made;
      const memory = memories.get(uri) ?? createMemory();
      memories.set(uri, memory);
      memory.turn();
      const made = make(uri, document.text, document.version, memory);
      kept.set(uri, { key, made });
      return made;
    },
    forget(uri) {
      kept.delete(uri);
    },
    async documents() {
      const layersOf = async (folder: string) => (await world.resolver().configOf(folder)).layers;
      const found = await Promise.all(world.folders().map((folder) => host.findDocuments(folder, layersOf)));
      const onDisk = found.flat().map(uriOf);
      return [...new Set([...onDisk.map((uri) => open.get(uri)?.uri ?? uri), ...open.uris()])].sort();
    },
  };
}

function lintResolved(
  { plan, rules, settings, knowledge, project }: Resolved,
  reader: { readonly locale: Locale; readonly today: IsoDate },
): LintResult {
  return lint(plan, rules, { settings, knowledge, project, ...reader });
}

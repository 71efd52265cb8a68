import type { Session, Snapshot } from './session.ts';

/** Something made of each document once, until it or what it rests on changes. Snapshots themselves are let go. */
export interface Kept<T> {
  /** Null when there is no such document; rejects when it cannot be read. */
  of(uri: string): Promise<T | null>;
  /** The document changed on the disk, or is gone. */
  forget(uri: string): void;
}

export function keepPerDocument<T>(session: Session, make: (snapshot: Snapshot) => T): Kept<T> {
  const kept = new Map<string, { readonly key: string; readonly made: T }>();
  return {
    async of(uri) {
      const version = session.open.get(uri)?.version ?? null;
      const key = `${String(session.world.generation())} ${String(version)}`;
      const known = kept.get(uri);
      if (known?.key === key) return known.made;
      const snapshot = await session.snapshot(uri);
      if (!snapshot) {
        kept.delete(uri);
        return null;
      }
      const made = make(snapshot);
      kept.set(uri, { key, made });
      return made;
    },
    forget(uri) {
      kept.delete(uri);
    },
  };
}

import type { DocumentEntry } from './schema.ts';

/** What a document is about: its title, else a description in our words, which is shown and never written into a document. */
export function aboutOf({ title, description }: Pick<DocumentEntry, 'title' | 'description'>): string | null {
  return title ?? description ?? null;
}

import { type CitedPassage, textOfPassage } from '../core/plan/citations/citedPassage.ts';
import type { IsoDate } from '../core/plan/deadlines/dates.ts';
import { type Indexed, indexDocuments } from '../core/project/projectIndex.ts';
import type { Summary } from '../core/project/summary.ts';
import type { Session } from './session.ts';
import { pathOf } from './uris.ts';

/** A document of the workspace in short. */
export interface IndexedDocument extends Indexed<Summary> {
  readonly uri: string;
}

/** What the documents of the workspace say, read when first asked for and kept while they stay as they are. */
export interface WorkspaceIndex {
  documents(): Promise<readonly IndexedDocument[]>;
  /** The documents that bear a number; of another year only where the number, or the citation's date, leaves it open. */
  numbered(number: string, date: IsoDate | null): Promise<readonly IndexedDocument[]>;
  /** What a part of a document says; null where it has no such part. */
  passage(uri: string, part: CitedPassage): Promise<readonly string[] | null>;
}

export function indexWorkspace(session: Session): WorkspaceIndex {
  const documents = async (): Promise<readonly IndexedDocument[]> => {
    const { library } = session.world.resolver();
    const found: IndexedDocument[] = [];
    for (const uri of await session.documents()) {
      const path = pathOf(uri);
      const document = await library.document(path, path);
      if (document) found.push({ file: path, uri, summary: document.summary });
    }
    return found;
  };
  return {
    documents,
    async numbered(number, date) {
      const all = await documents();
      const files = new Set(
        indexDocuments(all)
          .numbered(number, date)
          .map(({ file }) => file),
      );
      return all.filter(({ file }) => files.has(file));
    },
    async passage(uri, part) {
      const snapshot = await session.snapshot(uri);
      return snapshot && textOfPassage(snapshot.plan, part);
    },
  };
}

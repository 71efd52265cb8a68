import { numberKey } from '../core/knowledge/knowledge.ts';
import type { IsoDate } from '../core/plan/dates.ts';
import { type Summary, summaryOf } from '../core/project/summary.ts';
import { type Kept, keepPerDocument } from './kept.ts';
import type { Session } from './session.ts';

/** A document of the workspace in short. */
export interface IndexedDocument {
  readonly uri: string;
  readonly summary: Summary;
}

/** What the documents of the workspace say, read when first asked for and kept while they stay as they are. */
export interface WorkspaceIndex extends Pick<Kept<Summary>, 'forget'> {
  documents(): Promise<readonly IndexedDocument[]>;
  /** The documents that bear a number; of another year only where the number, or the citation's date, leaves it open. */
  numbered(number: string, date: IsoDate | null): Promise<readonly IndexedDocument[]>;
}

export function indexWorkspace(session: Session): WorkspaceIndex {
  const summaries = keepPerDocument(session, ({ plan }) => summaryOf(plan));
  const documents = async (): Promise<readonly IndexedDocument[]> => {
    const found: IndexedDocument[] = [];
    for (const uri of await session.documents()) {
      const summary = await summaries.of(uri).catch(() => null); // its report says why it cannot be read
      if (summary) found.push({ uri, summary });
    }
    return found;
  };
  return {
    documents,
    async numbered(number, date) {
      const key = numberKey(number);
      return (await documents()).filter(({ summary }) => isNumbered(summary, key, date));
    },
    forget: (uri) => {
      summaries.forget(uri);
    },
  };
}

function isNumbered({ number, date: own, year }: Summary, key: string, date: IsoDate | null): boolean {
  if (number === null || numberKey(number) !== key) return false;
  const ownYear = own?.slice(0, 4) ?? (year === null ? null : String(year));
  return date === null || ownYear === null || date.slice(0, 4) === ownYear;
}

import type { Layer } from '../core/config/settings.ts';
import type { IsoDate } from '../core/plan/deadlines/dates.ts';
import type { Host } from '../core/workspace/host.ts';

/** What the server asks of the world that it runs in: Node, or a worker of a browser. */
export interface ServerHost extends Host {
  /** The Markdown documents below a folder that neither .gitignore nor `ignore:` leaves out; absolute paths with `/`, in order. */
  findDocuments(folder: string, layersOf: (folder: string) => Promise<readonly Layer[]>): Promise<readonly string[]>;
  /** The day, ISO. */
  today(): IsoDate;
}

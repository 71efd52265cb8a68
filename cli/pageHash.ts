import { createHash } from 'node:crypto';

/** What names a script or style in the policy of a page. */
export function pageHash(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

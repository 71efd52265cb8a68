import { previewBody } from '../../preview/body.ts';
import { previewOf } from '../../preview/previewOf.ts';
import type { PreviewResult } from '../protocol.ts';
import type { Snapshot } from '../session.ts';

/** The body of the appendix preview, for the panel beside the text. */
export function preview({ plan, path, version, knowledge, project, today, locale, result }: Snapshot): PreviewResult {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const view = previewOf(plan, result().findings, { file, knowledge, project, today });
  return { version, html: previewBody(view, locale) };
}

import { type LintOptions, outputsOf } from './options.ts';
import type { Preview, Source } from './sources.ts';

/** A page with more could be neither opened nor, of a whole archive, be made. */
const MOST_PREVIEWS = 300;

/** The previews that the options ask for; null where no report shows any. */
export function previewWish(options: LintOptions): Preview | null {
  if (!outputsOf(options).some(({ format }) => format === 'html')) return null;
  return options.quiet === true ? 'errors' : 'all';
}

/** The sources, of which the first are to have a preview where the options ask for it. */
export function withPreviews(sources: readonly Source[], options: LintOptions): readonly Source[] {
  const preview = previewWish(options);
  return preview === null
    ? sources
    : sources.map((source, index) => (index < MOST_PREVIEWS ? { ...source, preview } : source));
}

import { fill } from '../../core/lint/wording.ts';
import type { Locale } from '../../core/text/localized.ts';
import { previewPart } from '../../preview/body.ts';
import { type Html, html } from '../../preview/html.ts';
import type { PreviewView } from '../../preview/view.ts';
import { type CheckedFile, type Report, checkedFiles } from '../report.ts';

/** A browser opens so much without trouble. */
const MOST_CHARACTERS = 50_000_000;

const WORDS = {
  title: { vi: 'Bản xem trước', en: 'Preview' },
  tasks: { vi: '{count} nhiệm vụ', en: 'tasks: {count}' },
  targets: { vi: '{count} chỉ tiêu', en: 'targets: {count}' },
  citations: { vi: '{count} căn cứ', en: 'citations: {count}' },
} as const;

/** The previews of a report, each in a fold, and how many documents are without. */
export interface PreviewFolds {
  readonly of: ReadonlyMap<CheckedFile, Html>;
  readonly missing: number;
}

/**
 * A browser that runs the script of the page takes each preview for a mere text until its fold is opened, so that a page of hundreds
 * opens at once; one that does not run it shows them all. A document of which a preview shows nothing has none, and lacks none.
 */
export function previewFolds(report: Report): PreviewFolds {
  const of = new Map<CheckedFile, Html>();
  let [left, missing] = [MOST_CHARACTERS, 0];
  for (const [index, file] of checkedFiles(report).entries()) {
    const { preview } = file;
    const counts = preview && countsOf(preview, report.locale);
    if (preview && counts?.length === 0) continue;
    const fold = preview && left > 0 ? foldOf(preview, counts ?? [], report.locale, `kh-${String(index)}`) : null;
    left -= fold?.toString().length ?? 0;
    if (fold && left > 0) of.set(file, fold);
    else missing++;
  }
  return { of, missing };
}

function foldOf(preview: PreviewView, counts: readonly string[], locale: Locale, id: string): Html {
  return html`<details class="fold">
    <summary>${[WORDS.title[locale], ...counts].join(' · ')}</summary>
    <noscript>${previewPart(preview, locale, id)}</noscript>
  </details>`;
}

function countsOf({ tables, targets, citations }: PreviewView, locale: Locale): readonly string[] {
  const tasks = tables.flatMap(({ rows }) => rows.flatMap(({ task }) => task ?? []));
  const counted = { tasks, targets, citations };
  return (['tasks', 'targets', 'citations'] as const).flatMap((id) => {
    const count = counted[id].length;
    return count > 0 ? fill(WORDS[id], { count }, locale) : [];
  });
}

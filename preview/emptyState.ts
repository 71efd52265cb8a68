import { type Html, html } from './html.ts';
import type { PreviewView } from './view.ts';
import type { WordId, Words } from './words.ts';

/** Says why there is nothing to show, and what to do. */
export function emptyState(id: WordId, words: Words): Html {
  return html`<p class="kh-nothing">${words.say(id)}</p>`;
}

/** The same for a document without tasks: a report need not give any. */
export function noTasks({ isReport }: PreviewView, words: Words): Html {
  return emptyState(isReport ? 'noTasksInReport' : 'noTasks', words);
}

import {
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
  InsertTextFormat,
} from 'vscode-languageserver';
import { typedKey } from '../../core/knowledge/typedKeys.ts';
import { typedCellAt } from '../completion/typedCell.ts';
import { deadlineOffer } from '../completion/deadlines.ts';
import { documentOffer } from '../completion/documents.ts';
import type { Draft, Offer } from '../completion/draft.ts';
import { indicatorOffer, maySetTarget } from '../completion/indicators.ts';
import { skeletonOffer } from '../completion/skeletons.ts';
import { unitOffer } from '../completion/units.ts';
import { offsetAt, rangeOf } from '../convert.ts';
import type { Snapshot } from '../session.ts';

/** Beside letters and digits, which the editor asks at by itself. */
export const TRIGGERS = ['|', ' ', '/', ',', ';'];

/** What the client can do with the items. */
export interface CompletionSupport {
  readonly snippets: boolean;
}

/** What may be written at the cursor: a unit, a deadline, a document, an indicator, a part of the document. */
export function completion(
  snapshot: Snapshot,
  { position, context }: CompletionParams,
  { snippets }: CompletionSupport,
): CompletionList {
  const { plan } = snapshot;
  const { source, lines } = plan.document;
  const end = offsetAt(lines, position);
  const before = source.slice(lines.spanOf(lines.lineOf(end)).start, end);
  const byItself = context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
  const { drafts, cut } = offerAt(snapshot, { before, end, snippets, byItself });
  return {
    isIncomplete: cut,
    items: drafts.map((draft, index) => itemOf(snapshot, draft, index, end)),
  };
}

interface Cursor {
  /** The line before the cursor. */
  readonly before: string;
  /** Source offset of the cursor. */
  readonly end: number;
  readonly snippets: boolean;
  /** Nobody asked: a sign was typed. */
  readonly byItself: boolean;
}

function offerAt(snapshot: Snapshot, { before, end, snippets, byItself }: Cursor): Offer {
  const { plan } = snapshot;
  const cell = typedCellAt(plan, end);
  switch (cell?.role) {
    case 'lead':
    case 'partner':
      return unitOffer(snapshot, cell);
    case 'deadline':
    case 'start':
      return deadlineOffer(snapshot, cell);
    default: {
      const documents = documentOffer(snapshot, cell?.before ?? before, end);
      if (documents.drafts.length > 0 || byItself) return documents;
      if (maySetTarget(plan, end)) {
        const indicators = indicatorOffer(snapshot, cell?.before ?? before, end);
        if (indicators.drafts.length > 0) return indicators;
      }
      return cell ? documents : skeletonOffer(snapshot, before, end, snippets);
    }
  }
}

/** Editors look at no more of a filter text than this. */
const LONGEST_FILTER = 120;

function itemOf({ plan }: Snapshot, draft: Draft, index: number, end: number): CompletionItem {
  const { source, lines } = plan.document;
  const { label, kind, detail, documentation, start, text, snippet, alias } = draft;
  return {
    label,
    kind,
    ...(detail !== undefined && { detail }),
    ...(documentation !== undefined && { documentation }),
    sortText: String(index).padStart(4, '0'),
    filterText: filterText(alias ?? label, source.slice(start, end)),
    insertTextFormat: snippet === true ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range: rangeOf(lines, { start, end }), newText: text },
  };
}

/** With and without diacritics, so that either way of typing finds it; the way that was begun comes first. */
function filterText(name: string, typed: string): string {
  const bare = typedKey(name);
  const ways = typedKey(typed) === typed.toLowerCase() ? [bare, name] : [name, bare];
  return ways.join(' ').slice(0, LONGEST_FILTER);
}

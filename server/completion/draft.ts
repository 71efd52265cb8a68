import type { CompletionItemKind } from 'vscode-languageserver';
import { typedKey } from '../../core/knowledge/typedKeys.ts';

/** Something that may be written at a place. */
export interface Draft {
  readonly label: string;
  readonly kind: CompletionItemKind;
  readonly detail?: string;
  readonly documentation?: string;
  /** Replaces the source from here to the cursor. */
  readonly start: number;
  readonly text: string;
  /** The text holds places to type at, as LSP snippets write them. */
  readonly snippet?: boolean;
  /** What a person may type for it beside the label: a title, an abbreviation. */
  readonly alias?: string;
}

/** What may be written at a place, the likeliest first. */
export interface Offer {
  readonly drafts: readonly Draft[];
  /** More would fit: ask again when more has been typed. */
  readonly cut: boolean;
}

export const NO_OFFER: Offer = { drafts: [], cut: false };

/** The offsets in a text where its last words begin, the farthest first: what was typed may begin at any of them. */
export function wordStarts(text: string, most: number): readonly number[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}\p{M}/.-])[\p{L}\p{N}]/gu)].map(({ index }) => index).slice(-most);
}

/** Does a name hold words that begin so, typed with or without diacritics? */
export function mayMean(name: string, key: string): boolean {
  return ` ${typedKey(name)}`.includes(` ${key.trimEnd()}`);
}

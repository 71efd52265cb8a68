/** The languages that people are spoken to in. */
export type Locale = 'vi' | 'en';
export const LOCALES: readonly Locale[] = ['vi', 'en'];

/** A text in both languages; `{name}` may stand for a value that is filled in later. */
export interface LocalizedText {
  readonly vi: string;
  readonly en: string;
}

/** Both languages in one text, for what an editor shows to readers of either. */
export function inBoth({ vi, en }: LocalizedText): string {
  return `${vi}\n${en}`;
}

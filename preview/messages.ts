/** What the preview's script tells the editor that shows it. */
export type PreviewMessage =
  /** Show a line (from 0) of the document. */
  | { readonly type: 'reveal'; readonly line: number }
  /** Do what stands at this place among the finding's `actions`. */
  | { readonly type: 'fix'; readonly fingerprint: string; readonly action: number }
  /** Save a text under a name that the editor asks for. */
  | { readonly type: 'save'; readonly format: 'html' | 'csv'; readonly text: string }
  /** The script runs and can be told things. */
  | { readonly type: 'ready' };

/** What the editor tells the preview's script. */
export type EditorMessage =
  /** The document has changed: `html` is a body of `previewBody`. */
  | { readonly type: 'update'; readonly version: number | null; readonly html: string }
  /** The editor shows this line (from 0) at its top. */
  | { readonly type: 'scroll'; readonly line: number };

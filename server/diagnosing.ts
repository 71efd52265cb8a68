/** How findings reach the client: it pulls them, or they are pushed to it; never both. */
export interface Diagnosing {
  /** The document was opened, edited or saved. */
  changed(uri: string): void;
  /** Nobody typed in it for a while: what was half-typed counts. */
  rested(uri: string): void;
  closed(uri: string): void;
  /** Anything may have changed: files on the disk, settings. */
  allChanged(): void;
}

import type { Range, TextDocumentIdentifier } from 'vscode-languageserver-protocol';

/** Requests of our own, by name; their types stand below. The client may import this file and nothing else of the server. */
export const METHODS = {
  preview: 'kehoach-lint/preview',
  rulePage: 'kehoach-lint/rulePage',
  workspaceFindings: 'kehoach-lint/workspaceFindings',
  /** From a server without a disk (in a browser) to its client. */
  readText: 'kehoach-lint/readText',
  findDocuments: 'kehoach-lint/findDocuments',
} as const;

/** Commands that the server itself runs (`workspace/executeCommand`). */
export const SERVER_COMMANDS = {
  /** All safe fixes of a document: its URI. */
  fixAll: 'kehoach-lint.fixAll',
  /** One of the things that the preview offers for a finding: URI, fingerprint, place among them from 0. */
  fix: 'kehoach-lint.fix',
  /** Adds the document cited at a place, or the unit named there, to the office's own list: URI and position. */
  addDocument: 'kehoach-lint.addDocument',
} as const;

/** Commands that code actions and code lenses name, for clients that say that they have them. */
export const CLIENT_COMMANDS = {
  openRulePage: 'kehoach-lint.openRulePage',
  openPreview: 'kehoach-lint.openPreview',
} as const;

/** `initializationOptions`: settings for clients that cannot be asked for them, and the commands of `CLIENT_COMMANDS` that the client has. */
export interface InitializationOptions {
  readonly settings?: unknown;
  readonly commands?: readonly string[];
}

export interface PreviewParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** The body of the appendix preview: HTML in which every text of the document is escaped. Null for a document that the server does not know. */
export interface PreviewResult {
  readonly version: number | null;
  readonly html: string;
}

export interface RulePageParams {
  readonly id: string;
}

/** A rule's page as Markdown; null for a rule that does not exist. */
export interface RulePageResult {
  readonly markdown: string;
}

export interface WorkspaceFinding {
  readonly range: Range;
  readonly ruleId: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  /** The units that lead the task it stands in. */
  readonly units: readonly string[];
}

export interface WorkspaceFindingsParams {
  /** Without a sign of progress: nobody waits for the answer. */
  readonly quiet?: boolean;
}

/** The findings of every document of the workspace, documents without any included. */
export interface WorkspaceFindingsResult {
  readonly documents: readonly { readonly uri: string; readonly findings: readonly WorkspaceFinding[] }[];
}

export interface ReadTextParams {
  readonly uri: string;
}

/** Null where no such file lies. */
export type ReadTextResult = string | null;

export interface FindDocumentsParams {
  /** URI of a folder. */
  readonly folder: string;
}

/** URIs of the Markdown files below. */
export type FindDocumentsResult = readonly string[];

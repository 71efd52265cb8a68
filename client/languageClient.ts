import type { LanguageClientOptions } from 'vscode-languageclient';
import { CLIENT_COMMANDS, type InitializationOptions } from '../server/protocol.ts';

/** Where documents of a user lie; Markdown of other schemes is a comment, an output, an old revision. */
const SCHEMES = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web'];

/** How the language client is set up, in Node and in a browser alike. */
export function clientOptions(): LanguageClientOptions {
  const initializationOptions: InitializationOptions = { commands: Object.values(CLIENT_COMMANDS) };
  return {
    documentSelector: SCHEMES.map((scheme) => ({ language: 'markdown', scheme })),
    initializationOptions,
    diagnosticPullOptions: { onChange: true, onSave: true },
  };
}

import {
  Disposable,
  Position,
  Range,
  Selection,
  type TextDocument,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  type Webview,
  type WebviewPanel,
  commands,
  languages,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { EditorMessage, PreviewMessage } from '../preview/messages.ts';
import { METHODS, SERVER_COMMANDS, type PreviewParams, type PreviewResult } from '../server/protocol.ts';
import { SECTION, readerLocale } from './settings.ts';
import { words } from './words.ts';

/** Milliseconds of rest after a keystroke before the picture is drawn anew. */
const DELAY = 300;

/** The panels beside the text, one a document. */
export interface PreviewPanels {
  open(document: TextDocument): void;
}

export function createPreviewPanels(extension: Uri, client: () => BaseLanguageClient): PreviewPanels {
  const panels = new Map<string, WebviewPanel>();
  return {
    open(document) {
      const key = document.uri.toString();
      const known = panels.get(key);
      if (known) {
        known.reveal();
        return;
      }
      const panel = createPanel(extension, document);
      panels.set(key, panel);
      const followers = follow(panel, document, client);
      panel.onDidDispose(() => {
        panels.delete(key);
        for (const follower of followers) follower.dispose();
      });
    },
  };
}

function createPanel(extension: Uri, document: TextDocument): WebviewPanel {
  const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
  const dist = Uri.joinPath(extension, 'dist');
  const panel = window.createWebviewPanel(
    `${SECTION}.preview`,
    words(readerLocale(), 'preview', { name }),
    { viewColumn: ViewColumn.Beside, preserveFocus: true },
    { enableScripts: true, localResourceRoots: [dist], enableFindWidget: true },
  );
  panel.webview.html = pageOf(panel.webview, dist);
  return panel;
}

/** A page that may load its own script and style and nothing else; the document comes by message. */
function pageOf(webview: Webview, dist: Uri): string {
  const script = webview.asWebviewUri(Uri.joinPath(dist, 'preview.js')).toString();
  const style = webview.asWebviewUri(Uri.joinPath(dist, 'preview.css')).toString();
  const policy = `default-src 'none'; script-src ${webview.cspSource}; style-src ${webview.cspSource};`;
  return `<!doctype html>
<html lang="${readerLocale()}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <link rel="stylesheet" href="${style}" />
  </head>
  <body>
    <script src="${script}"></script>
  </body>
</html>`;
}

/** Keeps a panel at its document, and does what is asked for in it. */
function follow(panel: WebviewPanel, document: TextDocument, client: () => BaseLanguageClient): readonly Disposable[] {
  const state: { timer: ReturnType<typeof setTimeout> | undefined } = { timer: undefined };
  const post = (message: EditorMessage): void => void panel.webview.postMessage(message);
  const update = async (): Promise<void> => {
    const params: PreviewParams = { textDocument: { uri: document.uri.toString() } };
    const result = await client().sendRequest<PreviewResult | null>(METHODS.preview, params);
    if (result) post({ type: 'update', ...result });
  };
  const soon = (): void => {
    clearTimeout(state.timer);
    state.timer = setTimeout(() => void update(), DELAY);
  };
  const isOurs = (other: TextDocument): boolean => other.uri.toString() === document.uri.toString();
  return [
    panel.webview.onDidReceiveMessage((message: PreviewMessage) => {
      switch (message.type) {
        case 'ready':
          return update();
        case 'reveal':
          return reveal(document, message.line);
        case 'save':
          return save(document, message.format, message.text);
        case 'fix':
          return commands.executeCommand(
            SERVER_COMMANDS.fix,
            document.uri.toString(),
            message.fingerprint,
            message.action,
          );
      }
    }),
    workspace.onDidChangeTextDocument((event) => {
      if (isOurs(event.document)) soon();
    }),
    languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((uri) => uri.toString() === document.uri.toString())) soon();
    }),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges: [first] }) => {
      if (first && isOurs(textEditor.document)) post({ type: 'scroll', line: first.start.line });
    }),
    new Disposable(() => {
      clearTimeout(state.timer);
    }),
  ];
}

async function reveal(document: TextDocument, line: number): Promise<void> {
  const shown = window.visibleTextEditors.find((editor) => editor.document.uri.toString() === document.uri.toString());
  const editor = await window.showTextDocument(document, { viewColumn: shown?.viewColumn ?? ViewColumn.One });
  const at = new Position(line, 0);
  editor.selection = new Selection(at, at);
  editor.revealRange(new Range(at, at), TextEditorRevealType.InCenterIfOutsideViewport);
}

async function save(document: TextDocument, format: 'html' | 'csv', text: string): Promise<void> {
  const name = document.uri.path.replace(/\.[^./]*$/u, '');
  const defaultUri = document.isUntitled ? undefined : document.uri.with({ path: `${name}-phu-luc.${format}` });
  const target = await window.showSaveDialog({
    ...(defaultUri && { defaultUri }),
    filters: { [format.toUpperCase()]: [format] },
  });
  if (!target) return;
  await workspace.fs.writeFile(target, new TextEncoder().encode(text));
  void window.showInformationMessage(
    words(readerLocale(), 'saved', { name: target.path.slice(target.path.lastIndexOf('/') + 1) }),
  );
}

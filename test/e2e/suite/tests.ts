/** What the extension does, asked through VS Code's own interface; runs in Node and in a browser. */
import { deepStrictEqual, ok } from './assert.ts';
import { codesOf, findingsOf, opened, until } from './documents.ts';
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Hover,
  MarkdownString,
  Position,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  commands,
  extensions,
  languages,
  window,
  workspace,
} from 'vscode';

const OVER = '# Ghi chú\n\n- Tỷ lệ hồ sơ giải quyết đúng hạn đạt 109%.\n';
const ETH = '# Ghi chú\n\nCác \u00d0ơn vị gửi báo cáo.\n';
const COMMANDS = ['checkWorkspace', 'createConfiguration', 'fixAll', 'fixDocument', 'newPlan', 'openPreview'];

async function actionsAt(document: TextDocument, finding: Diagnostic): Promise<readonly CodeAction[]> {
  const ask = () =>
    commands.executeCommand<readonly CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding.range,
      CodeActionKind.QuickFix.value,
    );
  return until(ask, (actions) => actions.length > 0);
}

export function defineTests(): void {
  describe('kehoach-lint', () => {
    it('is active once a Markdown document is open, with its commands', async () => {
      await opened(OVER);
      const extension = await until(
        () => extensions.getExtension('kehoach-lint.kehoach-lint'),
        (found) => found?.isActive === true,
      );
      ok(extension?.isActive === true);
      const known = new Set(await commands.getCommands(true));
      deepStrictEqual(
        COMMANDS.filter((name) => !known.has(`kehoach-lint.${name}`)),
        [],
      );
    });

    it('finds what is wrong, and nothing when it is mended', async () => {
      const document = await opened(OVER);
      const found = await until(
        () => findingsOf(document),
        ({ length }) => length > 0,
      );
      deepStrictEqual(codesOf(found), ['target-over-100']);
      const edit = new WorkspaceEdit();
      const [finding] = found;
      if (finding) edit.replace(document.uri, finding.range, '99%');
      await workspace.applyEdit(edit);
      deepStrictEqual(
        await until(
          () => findingsOf(document),
          ({ length }) => length === 0,
        ),
        [],
      );
    });

    it('keeps up with fast typing', async () => {
      const document = await opened('# Ghi chú\n\n');
      // quicker than findings are made, so that the editor takes back its questions
      for (const letter of OVER.slice(document.getText().length)) {
        const edit = new WorkspaceEdit();
        edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, letter);
        await workspace.applyEdit(edit);
      }
      deepStrictEqual(document.getText(), OVER);
      const found = await until(
        () => findingsOf(document),
        ({ length }) => length > 0,
      );
      deepStrictEqual(codesOf(found), ['target-over-100']);
    });

    it('mends with a quick fix, which can be undone', async () => {
      const document = await opened(ETH);
      const [finding] = await until(
        () => findingsOf(document),
        ({ length }) => length > 0,
      );
      ok(finding !== undefined);
      const preferred = (await actionsAt(document, finding)).find(({ isPreferred }) => isPreferred === true);
      ok(preferred?.edit !== undefined);
      await workspace.applyEdit(preferred.edit);
      deepStrictEqual(document.getText(), ETH.replace('\u00d0', 'Đ'));
      await commands.executeCommand('undo');
      deepStrictEqual(document.getText(), ETH);
    });

    it('tells of a deadline on hover', async () => {
      const document = await opened(
        '| TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn |\n| --- | --- | --- | --- |\n| 1 | Rà soát | Văn phòng | Quý II/2026 |\n',
      );
      const ask = () =>
        commands.executeCommand<readonly Hover[]>('vscode.executeHoverProvider', document.uri, new Position(2, 32));
      const hovers = await until(ask, ({ length }) => length > 0);
      const parts = hovers.flatMap(({ contents }) => contents);
      const texts = parts.map((part) => (part instanceof MarkdownString ? part.value : ''));
      ok(texts.some((text) => text.includes('30/6/2026')));
    });

    it('opens the preview of a document that is named by its URI', async () => {
      const [folder] = workspace.workspaceFolders ?? [];
      ok(folder !== undefined);
      await commands.executeCommand('kehoach-lint.openPreview', Uri.joinPath(folder.uri, 'dong.md').toString());
      const titles = () => window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
      ok((await until(titles, (labels) => labels.includes('Xem trước: dong.md'))).includes('Xem trước: dong.md'));
    });

    it('opens the sample of ten mistakes, and finds ten', async () => {
      await commands.executeCommand('kehoach-lint.openSample');
      const document = window.activeTextEditor?.document;
      ok(document !== undefined);
      const found = await until(
        () => findingsOf(document),
        ({ length }) => length === 10,
      );
      deepStrictEqual(found.length, 10);
    });

    it('finds the documents of the folder, closed ones too', async () => {
      const [folder] = workspace.workspaceFolders ?? [];
      ok(folder !== undefined);
      await commands.executeCommand('kehoach-lint.checkWorkspace');
      const uri = Uri.joinPath(folder.uri, 'dong.md');
      const found = await until(
        () => languages.getDiagnostics(uri).filter(({ source }) => source === 'kehoach-lint'),
        ({ length }) => length > 0,
      );
      deepStrictEqual(codesOf(found), ['target-over-100']);
    });

    it('obeys the settings', async () => {
      const document = await opened(OVER);
      await until(
        () => findingsOf(document),
        ({ length }) => length > 0,
      );
      const settings = workspace.getConfiguration('kehoach-lint');
      await settings.update('enable', false, true);
      const none = await until(
        () => findingsOf(document),
        ({ length }) => length === 0,
      );
      await settings.update('enable', undefined, true);
      deepStrictEqual(none, []);
    });
  });
}

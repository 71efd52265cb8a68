import { describe, expect, it } from 'vitest';
import { type CodeAction, CodeActionRequest, type CodeActionContext } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ETH, ETH_FIXED, OVER } from '../support/command.ts';
import { type Client, type ClientOptions, startClient } from '../support/serverClient.ts';

async function actionsIn(
  text: string,
  line: number,
  context: Partial<CodeActionContext> = {},
  options: ClientOptions = {},
): Promise<{ client: Client; actions: readonly CodeAction[] }> {
  const client = await startClient(options);
  await client.open('a.md', text, 3);
  const found = await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: client.uri('a.md') },
    range: { start: { line, character: 0 }, end: { line, character: 99 } },
    context: { diagnostics: [], ...context },
  });
  return { client, actions: (found ?? []).filter((action): action is CodeAction => 'kind' in action) };
}

/** The text after an action, which must be for version 3. */
function after(text: string, { edit }: CodeAction): string {
  const [change] = edit?.documentChanges ?? [];
  if (!change || !('textDocument' in change) || change.textDocument.version !== 3) throw new Error('no versioned edit');
  const edits = change.edits.flatMap((one) => ('newText' in one ? [one] : []));
  return TextDocument.applyEdits(TextDocument.create('', 'markdown', 3, text), edits);
}

describe('on a finding', () => {
  it('a safe fix is the preferred one', async () => {
    const { actions } = await actionsIn(ETH, 2);
    const [fix] = actions.filter(({ isPreferred }) => isPreferred);
    expect(fix && after(ETH, fix)).toBe(ETH_FIXED);
    expect(fix?.diagnostics?.[0]?.code).toBe('text-normalization');
  });

  it('silencing it on its line or in the document takes the finding away', async () => {
    const { actions, client } = await actionsIn(OVER, 2);
    const silencing = actions.filter(({ title }) => title.startsWith('Bỏ qua'));
    expect(silencing.map((action) => after(OVER, action))).toEqual([
      OVER.replace('%.', '%. <!-- kehoach-lint-disable-line target-over-100 -- lý do -->'),
      `<!-- kehoach-lint-disable-file target-over-100 -- lý do -->\n\n${OVER}`,
    ]);
    for (const [index, action] of silencing.entries()) {
      const name = `silenced-${String(index)}.md`;
      await client.open(name, after(OVER, action));
      expect(await client.pushed(name)).toEqual([]);
    }
  });

  it('the reason is a place to type at where the client can', async () => {
    const { actions } = await actionsIn(
      OVER,
      2,
      {},
      { capabilities: { workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } } } },
    );
    const edits = actions
      .flatMap(({ edit }) => edit?.documentChanges ?? [])
      .flatMap((change) => ('edits' in change ? change.edits : []));
    expect(edits).toContainEqual(
      expect.objectContaining({
        snippet: { kind: 'snippet', value: ' <!-- kehoach-lint-disable-line target-over-100 -- ${1:lý do} -->' },
      }),
    );
  });

  it('the page of its rule opens where the client has the command', async () => {
    const command = 'kehoach-lint.openRulePage';
    const { actions } = await actionsIn(OVER, 2, {}, { commands: [command] });
    expect(actions.at(-1)?.command).toMatchObject({ command, arguments: ['target-over-100'] });
    expect((await actionsIn(OVER, 2)).actions.every((action) => action.command === undefined)).toBe(true);
  });
});

describe('of the document', () => {
  it('all safe fixes are made at once, on save for instance', async () => {
    const text = `${ETH}\n${ETH.replace('# Ghi chú\n', '')}`;
    const { actions } = await actionsIn(text, 0, { only: ['source.fixAll.kehoach-lint'] });
    expect(actions.map((action) => after(text, action))).toEqual([text.replaceAll('\u00d0', 'Đ')]);
  });

  it('nothing is offered where nothing is wrong', async () => {
    expect((await actionsIn(ETH_FIXED, 2)).actions).toEqual([]);
    expect((await actionsIn(ETH_FIXED, 0, { only: ['source.fixAll'] })).actions).toEqual([]);
  });
});

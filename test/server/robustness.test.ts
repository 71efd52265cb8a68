import { readFileSync } from 'node:fs';
import { basename, join } from 'pathe';
import { describe, expect, it } from 'vitest';
import {
  CodeActionRequest,
  type Diagnostic,
  DocumentDiagnosticRequest,
  HoverRequest,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver-protocol/node';
import { CLEAN, ETH, OVER, folderWith } from '../support/command.ts';
import { corpus, EXAMPLES } from '../support/documents.ts';
import { type Client, PULLING, startClient } from '../support/serverClient.ts';

describe('one bad document', () => {
  it('that cannot be read is said, and the others are checked', async () => {
    const client = await startClient({ capabilities: PULLING, files: { 'a.md': 'a\0b', 'b.md': OVER } });
    const { items } = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
    expect(items.map((item) => ('items' in item ? item.items.map(({ message }) => message) : []))).toEqual([
      [expect.stringContaining('“a.md” là tệp nhị phân')],
      [expect.stringContaining('109')],
    ]);
  });

  it('that is not there has no answer, and does no harm', async () => {
    const client = await startClient();
    const position = { line: 0, character: 0 };
    const ask = { textDocument: { uri: client.uri('none.md') }, position };
    expect(await client.connection.sendRequest(HoverRequest.type, ask)).toBeNull();
    await client.open('a.md', OVER);
    expect(await client.pushed('a.md')).toHaveLength(1);
  });
});

describe('edits that outrun the server', () => {
  it('end in the findings of the last version, and no older one comes behind it', async () => {
    const client = await startClient({ settings: { delay: 0 } });
    await client.open('a.md', OVER);
    const start = { line: 2, character: 38 };
    for (let version = 2; version <= 200; version++) {
      const text = version % 2 === 0 ? '99' : '109';
      const end = { line: 2, character: 38 + (version % 2 === 0 ? 3 : 2) };
      await client.change('a.md', version, { range: { start, end }, text });
    }
    await client.pushed('a.md', ({ version }) => version === 200);
    const versions = client.received.map(({ version }) => version ?? 0);
    expect(versions).toEqual([...versions].sort((a, b) => a - b));
    expect(await client.pushed('a.md')).toEqual([]);
  });

  it('a fix is for the version that it was made of', async () => {
    const client = await startClient();
    await client.open('a.md', ETH, 5);
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 9 } };
    const ask = { textDocument: { uri: client.uri('a.md') }, range, context: { diagnostics: [] } };
    const actions = (await client.connection.sendRequest(CodeActionRequest.type, ask)) ?? [];
    const versions = actions.flatMap((action) => ('edit' in action ? (action.edit.documentChanges ?? []) : []));
    expect(versions.map((change) => ('textDocument' in change ? change.textDocument.version : null))).toEqual([
      5, 5, 5,
    ]);
  });
});

it('200 documents are scanned, and one that is edited meanwhile is not held up', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 200 }, (_, index) => [`${String(index)}.md`, index % 2 ? OVER : CLEAN]),
  );
  const client = await startClient({ capabilities: PULLING, files });
  const scan = client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
  await client.open('0.md', OVER);
  const mine = await client.connection.sendRequest(DocumentDiagnosticRequest.type, {
    textDocument: { uri: client.uri('0.md') },
  });
  expect(mine).toMatchObject({ kind: 'full', items: [{ code: 'target-over-100' }] });
  expect((await scan).items).toHaveLength(200);
});

describe('a server that is killed', () => {
  it('is followed by one that finds the same in the documents that are open, saved or not', async () => {
    const files = { 'a.md': CLEAN, 'b.md': OVER };
    const open = async (client: Client): Promise<readonly (readonly Diagnostic[])[]> => {
      await client.open('a.md', OVER, 7); // never saved
      await client.open('b.md', OVER);
      return Promise.all(['a.md', 'b.md'].map((name) => client.pushed(name)));
    };
    const first = await startClient({ files });
    const found = await open(first);
    const ended = new Promise((resolve) => first.process.once('exit', resolve));
    first.process.kill('SIGKILL');
    await ended;
    const next = await startClient({ files });
    expect(await open(next)).toEqual(found);
    expect(found.map((all) => all.map(({ code }) => code))).toEqual([['target-over-100'], ['target-over-100']]);
  });
});

/** A finding as `lint --format json` and the server both tell it. */
function shown({ code, range, message, severity }: Diagnostic): string {
  if (typeof message !== 'string') throw new Error('a message is plain text');
  const { start, end } = range;
  const place = [start.line + 1, start.character + 1, end.line + 1, end.character + 1].join(':');
  return `${place} ${String(severity)} ${String(code)} ${message}`;
}

const SEVERITIES: Readonly<Record<string, number>> = { error: 1, warning: 2, info: 3 };

describe.each([...EXAMPLES, ...corpus()])('the server and the command agree on $name', ({ name, text }) => {
  it('range for range', async () => {
    const files = { [basename(name)]: text, 'kehoach-lint.yaml': 'root: true\nextends: [strict]\n' };
    const folder = folderWith(files);
    // the JSON of the contract
    const [report] = folder.json(['lint', basename(name)]) as readonly [{ findings: readonly CommandFinding[] }];
    const client = await startClient({ files });
    await client.open(
      basename(name),
      readFileSync(join(client.folder, basename(name)), 'utf8').replace(/^\ufeff/u, ''),
    );
    const pushed = await client.pushed(basename(name));
    expect(pushed.map(shown)).toEqual(
      report.findings.map(({ line, column, endLine, endColumn, severity, ruleId, message }) =>
        [[line, column, endLine, endColumn].join(':'), String(SEVERITIES[severity]), ruleId, message].join(' '),
      ),
    );
  });
});

interface CommandFinding {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly severity: string;
  readonly ruleId: string;
  readonly message: string;
}

/** Where results go: never over a document that they are made of. */
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { OVER, folderWith } from '../support/command.ts';

it.each([
  ['lint', ['lint', '.', '--format', 'json=so/b.json', '--format', 'html=./so/a.md']],
  ['fix', ['fix', 'so', '--preset', 'strict', '--format', 'markdown=so/a.md']],
  ['report', ['report', 'so', '-o', 'so/a.md']],
  ['preview', ['preview', 'so/a.md', '-o', 'so/../so/a.md']],
  ['export', ['export', 'so', '-o', 'so/a.md']],
])('%s writes over no document, and nothing else either', (_, args) => {
  const draft = `${OVER}Hết..\n`; // with something to fix
  const folder = folderWith({ 'so/a.md': draft });
  const { code, stdout, stderr } = folder.run(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toBe('“so/a.md” là chính văn bản đang xem nên không ghi đè. Ghi vào tệp khác.\n');
  expect(folder.read('so/a.md')).toBe(draft);
  expect(readdirSync(folder.at('so'))).toEqual(['a.md']);
});

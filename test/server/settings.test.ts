import { describe, expect, it } from 'vitest';
import { OVER } from '../support/command.ts';
import { startClient } from '../support/serverClient.ts';

/** Reported by preset full, not by core. */
const MISSPELLED = '# Ghi chú\n\nCác đơn vị kiến toàn tổ chức bộ máy.\n';

async function codesIn(text: string, settings: object, configuration?: string): Promise<readonly unknown[]> {
  const client = await startClient({
    settings,
    files: configuration === undefined ? {} : { 'kehoach-lint.yaml': configuration },
  });
  await client.open('a.md', text);
  return (await client.pushed('a.md')).map(({ code, severity }) => `${String(code)} ${String(severity)}`);
}

describe('the settings of the editor', () => {
  it('choose a preset and the severity of rules', async () => {
    expect(await codesIn(MISSPELLED, {})).toEqual([]);
    expect(await codesIn(MISSPELLED, { preset: 'full' })).toEqual(['spelling 3']);
    expect(await codesIn(OVER, { rules: { 'target-over-100': 'info' } })).toEqual(['target-over-100 3']);
    expect(await codesIn(OVER, { rules: { 'target-over-100': 'off' } })).toEqual([]);
  });

  it('give way to the configuration, so that drafters and reviewers see the same', async () => {
    expect(await codesIn(MISSPELLED, { preset: 'full' }, 'extends: [core]\n')).toEqual([]);
    const rules = { 'target-over-100': 'off' };
    expect(await codesIn(OVER, { rules }, 'rules: { target-over-100: error }\n')).toEqual(['target-over-100 1']);
    expect(await codesIn(OVER, { enable: false })).toEqual([]);
  });
});

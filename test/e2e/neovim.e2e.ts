/** Neovim, attached to `kehoach-lint lsp --stdio` as docs/editors.md says, shows what `lint` finds. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'pathe';
import { describe, expect, it } from 'vitest';
import { COMMAND, folderWith } from '../support/command.ts';
import { EXAMPLES } from '../support/documents.ts';
import { EDITORS_ARE_THERE } from './support/editors.ts';

const PROBE = `
local id = vim.lsp.start_client({ name = 'kehoach-lint', cmd = { '${process.execPath}', '${COMMAND}', 'lsp', '--stdio' }, root_dir = vim.fn.getcwd() })
vim.cmd('edit plan.md')
vim.bo.filetype = 'markdown'
vim.lsp.buf_attach_client(0, id)
vim.wait(30000, function() return #vim.diagnostic.get(0) > 0 end, 50)
local found = vim.tbl_map(function(d) return { line = d.lnum + 1, message = d.message, ruleId = d.code } end, vim.diagnostic.get(0))
local out = io.open('found.json', 'w')
out:write(vim.fn.json_encode(found))
out:close()
vim.lsp.stop_client(id)
vim.wait(3000, function() return vim.lsp.get_client_by_id(id) == nil end)
vim.cmd('qall!')
`;

describe.runIf(EDITORS_ARE_THERE)('Neovim', () => {
  it('shows the findings of the command', () => {
    const example = EXAMPLES.find(({ name }) => name === 'ke-hoach-nhieu-loi.md');
    const folder = folderWith({ 'plan.md': example?.text ?? '' });
    writeFileSync(join(folder.path, 'probe.lua'), PROBE);
    spawnSync('nvim', ['--clean', '--headless', '-u', 'NONE', '-c', 'luafile probe.lua'], { cwd: folder.path });
    // the JSON of the contract
    const [{ findings }] = folder.json(['lint', 'plan.md']) as readonly [{ findings: readonly Shown[] }];
    const wanted = findings.map(({ line, message, ruleId }) => ({ line, message, ruleId }));
    expect(wanted.length).toBeGreaterThan(5);
    expect(JSON.parse(folder.read('found.json'))).toEqual(wanted);
  });
});

interface Shown {
  readonly line: number;
  readonly message: string;
  readonly ruleId: string;
}

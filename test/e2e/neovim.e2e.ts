/** Neovim, set up as docs/editors.md says, shows what `lint` finds. */
import { describe, expect, it } from 'vitest';
import { NEOVIM_IS_THERE } from './support/editors.ts';
import { documentedSettings, editorFolder, foundByCommand, runEditor } from './support/lspClient.ts';

const PROBE = `
vim.cmd('edit plan.md')
vim.bo.filetype = 'markdown'
vim.wait(60000, function() return #vim.diagnostic.get(0) > 0 end, 50)
local found = vim.tbl_map(function(d) return { line = d.lnum + 1, message = d.message } end, vim.diagnostic.get(0))
local out = io.open('found.json', 'w')
out:write(vim.fn.json_encode(found))
out:close()
vim.lsp.stop_client(vim.lsp.get_active_clients())
vim.wait(3000, function() return #vim.lsp.get_active_clients() == 0 end)
vim.cmd('qall!')
`;

describe.runIf(NEOVIM_IS_THERE)('Neovim', () => {
  it('shows the findings of the command', () => {
    const folder = editorFolder({ 'init.lua': `${documentedSettings('neovim')}\n${PROBE}` });
    const said = runEditor(folder, 'nvim', ['--clean', '--headless', '-u', 'NONE', '-c', 'luafile init.lua']);
    const wanted = foundByCommand(folder);
    expect(wanted.length).toBeGreaterThan(20);
    expect(folder.names(), said).toContain('found.json');
    expect(JSON.parse(folder.read('found.json'))).toEqual(wanted);
  });
});

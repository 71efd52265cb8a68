/** What a user would pick instead, from the npm registry. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'pathe';
import type { Command } from './timedRun.ts';

const PEERS = {
  'markdownlint-cli2': '0.24.1',
  'remark-cli': '12.0.1',
  'remark-gfm': '4.0.1',
  'remark-preset-lint-recommended': '7.0.1',
  rumdl: '0.2.75',
  textlint: '15.8.0',
  'textlint-rule-max-comma': '4.0.0',
  'textlint-rule-no-empty-section': '1.1.0',
  'textlint-rule-no-start-duplicated-conjunction': '2.0.2',
  'textlint-rule-no-todo': '2.0.1',
};
const REMARK = { plugins: ['remark-gfm', 'remark-preset-lint-recommended'] };
const TEXTLINT = {
  rules: { 'max-comma': true, 'no-empty-section': true, 'no-start-duplicated-conjunction': true, 'no-todo': true },
};

/**
 * How each is called in a folder, as its users call it: with the default settings (textlint with four rules, remark-cli with GFM and its
 * recommended rules). Null where they cannot be installed into a folder of their own (PEERS_FOLDER, else one in the cache of this user).
 */
export function peerTools(): Readonly<Record<string, Command>> | null {
  const at = installed();
  if (at === null) return null;
  const bin = (name: string): string => join(at, 'node_modules/.bin', name);
  return {
    rumdl: [bin('rumdl'), 'check', '--no-cache', '.'],
    'markdownlint-cli2': [bin('markdownlint-cli2'), '**/*.md'],
    'remark-cli': [bin('remark'), '--no-stdout', '--frail', '--rc-path', join(at, '.remarkrc.json'), '.'],
    textlint: [
      ...([bin('textlint'), '--config', join(at, '.textlintrc.json')] as const),
      ...['--rules-base-directory', join(at, 'node_modules'), '**/*.md'],
    ],
  };
}

function installed(): string | null {
  const caches = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const at = process.env.PEERS_FOLDER ?? join(caches, 'kehoach-lint', 'peers');
  const manifest = JSON.stringify({ private: true, dependencies: PEERS });
  mkdirSync(at, { recursive: true });
  writeFileSync(join(at, '.remarkrc.json'), JSON.stringify(REMARK));
  writeFileSync(join(at, '.textlintrc.json'), JSON.stringify(TEXTLINT));
  const [written, done] = [join(at, 'package.json'), join(at, '.installed')];
  if (existsSync(done) && readFileSync(done, 'utf8') === manifest) return at;
  writeFileSync(written, manifest);
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], {
    cwd: at,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) return null;
  writeFileSync(done, manifest);
  return at;
}

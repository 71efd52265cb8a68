import { readFileSync, statSync } from 'node:fs';
import { join } from 'pathe';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const MARKED = /^<!-- test -->\n```sh\n(.+)\n```\n<!-- \/test -->$/mu;

it.each(['README.md', 'README.vi.md'])('shows in %s the command that the checks run', (name) => {
  const readme = readFileSync(join(ROOT, name), 'utf8');
  expect(MARKED.exec(readme)?.[1]).toBe('npm ci && npm test');
});

it.skipIf(process.platform === 'win32')('can be run as a program', () => {
  expect(statSync(join(ROOT, '.ci/run')).mode & 0o111).toBe(0o111);
});

/** Reads real documents as people annotated them: the built command against the gold annotations that lie beside a checkout of the maintainers. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'pathe';
import { expect, it } from 'vitest';
import { SHARED, sayMissing } from '../support/documents.ts';
import { ROOT } from '../support/sources.ts';

const SCORE = join(SHARED, 'accuracy/score.mjs');

/** F1 of what is found; share of what is found that has the right field. */
const LEAST = {
  citations: 0.98,
  laws: 0.9,
  targets: 0.93,
  tasks: 0.97,
  assignments: 0.9,
  'citation.date': 0.97,
  'citation.type': 0.97,
  'task.lead': 0.97,
  'task.deadlineKind': 0.97,
  'task.due': 0.97,
};

const isHere = existsSync(SCORE);
if (!isHere) sayMissing(SCORE);

it.skipIf(!isHere)('reads as people do', () => {
  const least = Object.entries(LEAST).map(([what, score]) => `${what}=${String(score)}`);
  const { status, stdout, stderr } = spawnSync('node', [SCORE, '--cli', 'node dist/cli.js', '--min', least.join()], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(stdout).toMatch(/^citations /mu);
  expect(status, stdout + stderr).toBe(0);
});

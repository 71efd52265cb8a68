/** The recipes of docs/ci.md for many machines: their commands, as they stand there, run in a shell one machine after the other. */
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'pathe';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { CLEAN, COMMAND, ETH, type Folder, OVER, type Ran, folderWith, variables } from '../support/command.ts';
import { ROOT } from '../support/sources.ts';

const page = readFileSync(join(ROOT, 'docs/ci.md'), 'utf8');
const section = /^## Many machines$.*?(?=^## |(?![\s\S]))/msu.exec(page)?.[0] ?? '';
const blocksOf = (language: string): readonly string[] =>
  [...section.matchAll(/^```(\w+)\n(.*?)^```$/gmsu)]
    .filter(([, kind]) => kind === language)
    .map(([, , code]) => code ?? '');

const PARTS = [1, 2, 3, 4];
const ARCHIVE = Object.fromEntries(
  Array.from({ length: 24 }, (_, index) => [
    `so-${String(index % 5)}/kh ${String(index)}.md`,
    [OVER, CLEAN, ETH][index % 3] ?? OVER,
  ]),
);
const DOWNLOADED = /npx --yes kehoach-lint@[\d.]+/gu;
const hasParallel = spawnSync('parallel', ['--version']).status === 0;
if (!hasParallel)
  process.stderr.write(
    'docs/ci.md: GNU parallel is not installed, so its recipe was not run (apt-get install parallel)\n',
  );

function archive(): Folder {
  const folder = folderWith(ARCHIVE);
  folder.write('bin/kehoach-lint', `#!/bin/sh\nexec node '${COMMAND}' "$@"\n`);
  chmodSync(folder.at('bin/kehoach-lint'), 0o755);
  return folder;
}

function shell(folder: Folder, script: string, env: Readonly<Record<string, string>> = {}): Ran {
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', script.replaceAll(DOWNLOADED, 'kehoach-lint')], {
    cwd: folder.path,
    env: variables({ PATH: `${folder.at('bin')}:${process.env.PATH ?? ''}`, HOME: folder.path, ...env }),
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

/** The parts of an archive, joined, are what one run tells. */
function expectWhole(folder: Folder): void {
  const merged = shell(folder, 'kehoach-lint merge part-*.json --format json');
  const whole = shell(folder, 'kehoach-lint lint --format json');
  expect(merged).toEqual(whole);
  expect(whole.code).toBe(1);
}

describe('docs/ci.md, many machines', () => {
  const [loop = '', parallel = ''] = blocksOf('sh');
  const [github = '', gitlab = ''] = blocksOf('yaml');

  it('in a shell', () => {
    const folder = archive();
    expect(shell(folder, loop)).toEqual(shell(folder, 'kehoach-lint lint'));
    expectWhole(folder);
  });

  it.skipIf(!hasParallel)('by GNU parallel', () => {
    const folder = archive();
    expect(shell(folder, parallel).stdout).toBe(shell(folder, 'kehoach-lint lint').stdout);
    expectWhole(folder);
  });

  it('by a matrix of GitHub Actions', () => {
    const job = z.object({ steps: z.array(z.object({ run: z.string().optional() })) });
    const { jobs } = z.object({ jobs: z.object({ part: job, whole: job }) }).parse(parse(github));
    const scriptOf = ({ steps }: z.infer<typeof job>): string => steps.flatMap(({ run }) => run ?? []).join('\n');
    const folder = archive();
    for (const part of PARTS) {
      expect(shell(folder, scriptOf(jobs.part).replaceAll('${{ matrix.part }}', String(part))).code).toBe(0);
    }
    const { code, stdout } = shell(folder, scriptOf(jobs.whole));
    expect(code).toBe(1);
    expect(stdout).toContain('::error ');
    expect(folder.names()).toContain('kehoach-lint.sarif');
    expectWhole(folder);
  });

  it('by parallel jobs of GitLab', () => {
    const job = z.object({ script: z.array(z.string()) });
    const jobs = z.object({ part: job.extend({ parallel: z.number() }), whole: job }).parse(parse(gitlab));
    const folder = archive();
    for (let part = 1; part <= jobs.part.parallel; part++) {
      const env = { CI_NODE_INDEX: String(part), CI_NODE_TOTAL: String(jobs.part.parallel) };
      expect(shell(folder, jobs.part.script.join('\n'), env).code).toBe(0);
    }
    expect(shell(folder, jobs.whole.script.join('\n')).code).toBe(1);
    expect(folder.names()).toContain('gl-code-quality-report.json');
    expectWhole(folder);
  });

  it('by a matrix of Jenkins', () => {
    const [part = '', whole = ''] = [...(blocksOf('groovy')[0] ?? '').matchAll(/\bsh '([^']+)'/gu)].map(
      ([, script]) => script,
    );
    const folder = archive();
    for (const number of PARTS) expect(shell(folder, part, { PART: String(number) }).code).toBe(0);
    expect(shell(folder, whole).code).toBe(1);
    expect(folder.names()).toContain('kehoach-lint-checkstyle.xml');
    expectWhole(folder);
  });

  it('by targets of Nx', () => {
    const target = z.object({
      command: z.string(),
      outputs: z.array(z.string()).optional(),
      dependsOn: z.array(z.string()).optional(),
    });
    const { targets } = z
      .object({ targets: z.record(z.string(), target) })
      .parse(JSON.parse(blocksOf('json')[0] ?? '{}'));
    const { whole, ...parts } = targets;
    const folder = archive();
    for (const { command, outputs = [] } of Object.values(parts)) {
      expect(shell(folder, command).code).toBe(0);
      for (const output of outputs) expect(folder.names()).toContain(output.replace('{projectRoot}/', ''));
    }
    expect(whole?.dependsOn).toEqual(Object.keys(parts));
    expect(shell(folder, whole?.command ?? '').code).toBe(1);
    expectWhole(folder);
  });
});

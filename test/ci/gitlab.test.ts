/** ci/gitlab.yml: its script run by the shell on a checkout, with the variables that GitLab's runner gives. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'pathe';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { type Checkout, checkout } from '../support/checkout.ts';
import { CLEAN, COMMAND, OVER, type Ran, variables } from '../support/command.ts';
import { ROOT } from '../support/sources.ts';

const TEMPLATE = z.strictObject({
  'kehoach-lint': z.strictObject({
    stage: z.literal('test'),
    image: z.string().regex(/^node:\d+\.\d+-\w+$/u),
    variables: z.record(z.string(), z.string()),
    script: z.tuple([z.string()]),
    artifacts: z.strictObject({
      when: z.literal('always'),
      paths: z.array(z.string()),
      reports: z.strictObject({ codequality: z.string(), junit: z.string() }),
    }),
    rules: z.array(z.strictObject({ if: z.string() })),
  }),
});
const { 'kehoach-lint': job } = TEMPLATE.parse(parse(readFileSync(join(ROOT, 'ci/gitlab.yml'), 'utf8')));

function runJob(folder: Checkout, given: Readonly<Record<string, string>> = {}, shell = 'sh'): Ran {
  const { status, stdout, stderr } = spawnSync(shell, ['-e', '-c', job.script[0]], {
    cwd: folder.path,
    env: variables({ ...job.variables, KEHOACH_LINT: `node ${COMMAND}`, ...given }),
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

const QUALITY = z.array(
  z.object({
    check_name: z.string(),
    location: z.object({ path: z.string(), lines: z.object({ begin: z.number() }) }),
  }),
);
const qualityOf = (folder: Checkout): z.infer<typeof QUALITY> =>
  QUALITY.parse(JSON.parse(folder.read(job.artifacts.reports.codequality)));

describe('ci/gitlab.yml', () => {
  it('wants the version that there is', () => {
    const { version } = z
      .object({ version: z.string() })
      .parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));
    expect(job.variables.KEHOACH_LINT).toBe(`npx --yes kehoach-lint@${version}`);
  });

  it.each(['sh', 'bash'])(
    'writes the reports that it hands to GitLab, and fails where there are findings (%s)',
    (shell) => {
      const folder = checkout({ 'kh.md': OVER, 'sach.md': CLEAN });
      const { code, stdout } = runJob(folder, {}, shell);
      expect(code).toBe(1);
      expect(stdout).toContain('target-over-100');
      expect(qualityOf(folder)).toMatchObject([
        { check_name: 'target-over-100', location: { path: 'kh.md', lines: { begin: 3 } } },
      ]);
      const { paths, reports } = job.artifacts;
      expect([...paths].sort()).toEqual(Object.values(reports).sort());
      for (const path of paths) expect(folder.names()).toContain(path);
    },
  );

  it('looks at changed lines only in a merge request', () => {
    const folder = checkout({ 'kh.md': OVER, 'cu.md': OVER });
    const base = folder.git('rev-parse', 'HEAD').trim();
    folder.write('kh.md', `${OVER}\nCác đơn vị gửi báo cáo.\n`);
    folder.git('commit', '-q', '-am', 'thêm một dòng');
    expect(runJob(folder).code).toBe(1);
    expect(runJob(folder, { CI_MERGE_REQUEST_DIFF_BASE_SHA: base }).code).toBe(0);
    expect(runJob(folder, { CI_MERGE_REQUEST_DIFF_BASE_SHA: base.replace(/^./u, 'x') }).code).toBe(2);
  });

  it('takes paths and arguments as words of a shell', () => {
    const folder = checkout({ 'phòng một/kh.md': OVER, 'sach.md': CLEAN });
    expect(runJob(folder, { KEHOACH_PATHS: "'phòng một' sach.md", KEHOACH_ARGS: '--fail-on off' }).code).toBe(0);
    expect(qualityOf(folder)).toHaveLength(1);
    expect(runJob(folder, { KEHOACH_PATHS: 'sach.md' }).code).toBe(0);
  });
});

/**
 * Formats in JSON, each against a schema or a checker that others wrote: SARIF against the schema of OASIS (in
 * @microsoft/jest-sarif), rdjson against @umbrelladocs/rdformat-validator, GitLab's Code Quality against the
 * types of Code Climate and the fields that GitLab's own document calls for.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { RDFormatValidator } from '@umbrelladocs/rdformat-validator';
import { Ajv } from 'ajv';
import type { Issue } from 'codeclimate-types';
import type { Log, Region, Run } from 'sarif';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CLEAN, type Folder, folderWith } from '../support/command.ts';
import { HOSTILE_NAME, filesOf, findingsOf, hostileFolder, reportIn } from '../support/formats.ts';

const FULL = ['--preset', 'full'] as const;

/** The text between two places of a file, by a function that cuts a line. */
function textAt(folder: Folder, file: string, at: readonly [number, number, number, number]): string {
  const [line, column, endLine, endColumn] = at;
  expect(endLine).toBe(line);
  return (
    folder
      .read(file)
      .split(/\r?\n/u)
      [line - 1]?.slice(column - 1, endColumn - 1) ?? ''
  );
}

describe('sarif', () => {
  const SCHEMA = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const validate = (() => {
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, validateFormats: false });
    const schema = JSON.parse(readFileSync(SCHEMA, 'utf8')) as Record<string, unknown>; // a schema is an object
    // ajv 8 takes neither from draft 4
    delete schema.$schema;
    delete schema.id;
    return ajv.compile<Log>(schema);
  })();
  const runOf = (text: string): Run => {
    const log: unknown = JSON.parse(text);
    expect(validate(log) ? [] : validate.errors).toEqual([]);
    const [run, ...others] = (log as Log).runs; // the schema has just said so
    expect(others).toEqual([]);
    if (!run) throw new Error('no run');
    return run;
  };

  it('keeps to the schema and tells every finding at its place in UTF-16 units', () => {
    const folder = hostileFolder();
    const run = runOf(reportIn('sarif', folder, ...FULL));
    expect(run.columnKind).toBe('utf16CodeUnits');
    const told = (run.results ?? []).filter(({ suppressions }) => suppressions?.length === 0);
    const places = told.map(({ ruleId, message, locations, partialFingerprints, ruleIndex }) => {
      const { artifactLocation, region } = locations?.[0]?.physicalLocation ?? {};
      expect(run.tool.driver.rules?.[ruleIndex ?? -1]?.id).toBe(ruleId);
      const file = decodeURIComponent(artifactLocation?.uri ?? '');
      return [file, ruleId, message.text, ...rangeOf(region), partialFingerprints?.['kehoachLint/v1']];
    });
    expect(places).toEqual(
      findingsOf(folder, ...FULL).map(({ file, ruleId, message, line, column, endLine, endColumn, fingerprint }) => {
        return [file, ruleId, message, line, column, endLine, endColumn, fingerprint];
      }),
    );
    expect(places.length).toBeGreaterThan(15);
  });

  it('marks the words themselves, composed or not', () => {
    const folder = hostileFolder();
    const run = runOf(reportIn('sarif', folder, '--only', 'target-over-100'));
    const words = (run.results ?? []).map(({ locations }) => {
      const { artifactLocation, region } = locations?.[0]?.physicalLocation ?? {};
      return textAt(folder, decodeURIComponent(artifactLocation?.uri ?? ''), rangeOf(region));
    });
    expect(words).toEqual(['109%', '120%', '130%', '109%', '120%', '130%']);
  });

  it('names no absolute path', () => {
    const folder = hostileFolder();
    const text = reportIn('sarif', folder, ...FULL);
    expect(text).not.toContain(folder.path);
    for (const [, uri = ''] of text.matchAll(/"uri": "([^"]*)"/gu)) expect(uri).not.toMatch(/^(?:\/|file:|[a-z]:)/iu);
  });

  it('carries help in both languages, suppressions with their reason, other places, fixes, and what could not be read', () => {
    const folder = hostileFolder();
    const run = runOf(reportIn('sarif', folder, ...FULL));
    const rule = run.tool.driver.rules?.find(({ id }) => id === 'target-over-100');
    expect(rule?.help?.markdown).toContain('## Vì sao');
    expect(rule?.help?.markdown).toContain('## Why');
    const results = run.results ?? [];
    expect(results.flatMap(({ suppressions }) => suppressions ?? []).map(({ justification }) => justification)).toEqual(
      ['đã hỏi <Sở> "Tài chính"', 'đã hỏi <Sở> "Tài chính"'.normalize('NFD')],
    );
    const conflict = results.find(({ ruleId }) => ruleId === 'target-conflict');
    expect(rangeOf(conflict?.relatedLocations?.[0]?.physicalLocation?.region)).toEqual([4, 65, 4, 68]);
    const fix = results.find(({ ruleId }) => ruleId === 'citation-malformed')?.fixes?.[0];
    expect(fix?.artifactChanges[0]?.replacements[0]).toMatchObject({
      insertedContent: { text: expect.any(String) as unknown },
    });
    expect(run.invocations?.[0]?.executionSuccessful).toBe(false);
    expect(run.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toContain('hỏng.md');
  });

  function rangeOf(region: Region | undefined): [number, number, number, number] {
    return [region?.startLine ?? 0, region?.startColumn ?? 0, region?.endLine ?? 0, region?.endColumn ?? 0];
  }
});

describe('rdjson', () => {
  interface Place {
    readonly line: number;
    readonly column: number;
  }
  interface Diagnostic {
    readonly message: string;
    readonly location: { readonly path: string; readonly range: { readonly start: Place; readonly end: Place } };
  }
  const diagnosticsOf = (text: string): readonly Diagnostic[] =>
    (JSON.parse(text) as { readonly diagnostics: readonly Diagnostic[] }).diagnostics; // the validator has just said so

  it('passes the validator of the format', async () => {
    const text = reportIn('rdjson', hostileFolder(), ...FULL);
    const { valid, errors } = await new RDFormatValidator({ strictMode: true }).validateString(text);
    expect({ valid, errors }).toEqual({ valid: true, errors: [] });
  });

  it('counts columns in bytes of UTF-8', () => {
    const folder = hostileFolder();
    const found = findingsOf(folder, '--only', 'target-over-100');
    const diagnostics = diagnosticsOf(reportIn('rdjson', folder, '--only', 'target-over-100')).filter(
      ({ location }) => location.path !== 'hỏng.md',
    );
    const bytes = diagnostics.map(({ location: { path, range } }) => {
      const line = folder.read(path).split(/\r?\n/u)[range.start.line - 1] ?? '';
      return Buffer.from(line)
        .subarray(range.start.column - 1, range.end.column - 1)
        .toString();
    });
    expect(bytes).toEqual(['109%', '120%', '109%', '120%']);
    expect(diagnostics.map(({ location }) => location.range.start.column)).not.toEqual(
      found.map(({ column }) => column),
    );
  });
});

/**
 * What GitLab asks of a Code Quality report: "Code Quality report format" in https://docs.gitlab.com/ci/testing/code_quality/. It publishes no
 * schema and nobody keeps a validator on the npm registry (looked for in November 2026), so the fields that its document calls for are written down here.
 */
const CODE_QUALITY = z.array(
  z.object({
    description: z.string().min(1),
    check_name: z.string().min(1),
    fingerprint: z.string().min(1),
    severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
    location: z.object({
      // relative to the repository, without "./"
      path: z.string().regex(/^(?!\.\/|\/)./u),
      lines: z.object({ begin: z.int().positive() }),
    }),
  }),
);

describe('gitlab', () => {
  it('has the fields that GitLab calls for, no byte order mark, and no fingerprint twice', () => {
    const folder = hostileFolder();
    const text = reportIn('gitlab', folder, ...FULL);
    expect(text.startsWith('[')).toBe(true);
    const issues = CODE_QUALITY.parse(JSON.parse(text));
    expect(issues.length).toBe(findingsOf(folder, ...FULL).length + 1);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    expect(CODE_QUALITY.parse(JSON.parse(reportIn('gitlab', folderWith({ 'a.md': CLEAN }))))).toEqual([]);
  });

  it('has an issue of Code Climate for each finding, with a fingerprint of its own', () => {
    const folder = hostileFolder();
    type CodeQuality = Issue & { readonly fingerprint: string };
    const issues = JSON.parse(reportIn('gitlab', folder, ...FULL)) as readonly CodeQuality[]; // held against findings below
    const found = findingsOf(folder, ...FULL);
    const severities = { error: 'major', warning: 'minor', info: 'info' } as const;
    const expected = found.map(({ file, ruleId, message, severity, line, endLine }): Issue => {
      return {
        type: 'issue',
        check_name: ruleId,
        description: message,
        categories: ['Style'],
        severity: severities[severity],
        location: { path: file, lines: { begin: line, end: endLine } },
      };
    });
    const told = issues.filter(({ check_name }) => check_name !== 'unusable-file');
    expect(told.map((issue) => ({ ...issue, fingerprint: '' }))).toEqual(
      expected.map((issue) => ({ ...issue, fingerprint: '' })),
    );
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    expect(issues.find(({ check_name }) => check_name === 'unusable-file')?.location).toMatchObject({
      path: 'hỏng.md',
    });
  });
});

describe('jsonl', () => {
  it('is the JSON report with a line for each finding', () => {
    const folder = hostileFolder();
    const lines = reportIn('jsonl', folder, ...FULL)
      .trimEnd()
      .split('\n');
    // held against the JSON report below
    const objects = lines.map((line) => JSON.parse(line) as { readonly file: string; readonly state?: string });
    const files = filesOf(folder, ...FULL);
    expect(objects.filter(({ state }) => state === 'new')).toMatchObject(findingsOf(folder, ...FULL));
    expect(objects.filter(({ state }) => state === 'suppressed')).toEqual(
      files.flatMap(({ file, suppressed = [] }) =>
        suppressed.map((one) => expect.objectContaining({ file, ...one }) as unknown),
      ),
    );
    expect(objects.filter(({ state }) => state === undefined).map(({ file }) => file)).toEqual(['hỏng.md']);
    expect(files.map(({ file }) => file)).toContain(HOSTILE_NAME);
  });
});

import * as z from 'zod';
import { FILE_START } from '../core/config/problems.ts';
import type { Range } from '../core/text/lineIndex.ts';
import { groupBy } from '../core/text/groupBy.ts';
import { CONFIGURATION } from './reporters/results.ts';
import { type FindingObject, type ReadFile, shard } from './fileObject.ts';
import type { WaivedFinding } from './reportedFinding.ts';

const TOOL = 'kehoach-lint';
const SEVERITIES = { error: 'error', warning: 'warning', note: 'info', none: 'info' } as const;

const text = z.object({ text: z.string() });
const line = z.int().positive();
const region = z.object({ startLine: line, startColumn: line, endLine: line, endColumn: line });
const artifactLocation = z.object({ uri: z.string().transform(decodeURIComponent) });
const place = z.object({ physicalLocation: z.object({ artifactLocation, region: region.optional() }) });
const replacement = z.object({ deletedRegion: region, insertedContent: text });
const fix = z.object({
  description: text,
  artifactChanges: z.tuple([z.object({ replacements: z.array(replacement) })]),
  properties: z.object({ safe: z.boolean().optional() }).optional(),
});
const suppression = z.object({
  justification: z.string().optional(),
  location: place.optional(),
  properties: z.object({ until: z.string().optional() }).optional(),
});
const result = z.object({
  ruleId: z.string(),
  level: z.enum(['error', 'warning', 'note', 'none']),
  message: text,
  locations: z.tuple([place]),
  partialFingerprints: z.object({ 'kehoachLint/v1': z.string() }),
  suppressions: z.array(suppression).optional(),
  baselineState: z.enum(['new', 'unchanged', 'updated', 'absent']).optional(),
  relatedLocations: z.array(place.extend({ message: text })).optional(),
  fixes: z.array(fix).optional(),
});
const artifact = z.object({
  location: artifactLocation,
  roles: z.array(z.string()),
  properties: z.object({ part: shard.optional() }).optional(),
});
const notification = z.object({ message: text, locations: z.tuple([place]) });
const run = z.object({
  columnKind: z.literal('utf16CodeUnits'),
  invocations: z.tuple([z.object({ toolExecutionNotifications: z.array(notification) })]),
  artifacts: z.array(artifact),
  results: z.array(result),
});
const log = z.object({ version: z.literal('2.1.0'), runs: z.array(run).min(1) });

type Result = z.infer<typeof result>;
type Run = z.infer<typeof run>;

const named = z.object({
  runs: z.array(z.object({ tool: z.object({ driver: z.object({ name: z.string() }) }) })),
});

/** Is it, by its look, a SARIF log? */
export function isSarif(value: unknown): boolean {
  return z.object({ runs: z.array(z.unknown()) }).safeParse(value).success;
}

/** Another program that made a SARIF log; null for ours, and for what is none. */
export function foreignTool(value: unknown): string | null {
  const runs = named.safeParse(value).data?.runs ?? [];
  return runs.map(({ tool: { driver } }) => driver.name).find((name) => name !== TOOL) ?? null;
}

/** The files of a SARIF log that `lint` wrote, as its JSON report has them. Throws for any other. */
export function filesOfSarif(value: unknown): readonly ReadFile[] {
  return log.parse(value).runs.flatMap(filesOfRun);
}

function filesOfRun({ artifacts, results, invocations: [{ toolExecutionNotifications }] }: Run): readonly ReadFile[] {
  const byFile = new Map(
    groupBy(results, ({ locations: [{ physicalLocation }] }) => physicalLocation.artifactLocation.uri),
  );
  const errors = new Map(
    toolExecutionNotifications.map(({ message, locations: [{ physicalLocation }] }) => [
      physicalLocation.artifactLocation.uri,
      message.text,
    ]),
  );
  const isCompared = results.some(({ baselineState }) => baselineState !== undefined);
  // a result that stands in no file of the log would be lost
  const known = new Set(artifacts.map(({ location }) => location.uri));
  if ([...byFile.keys(), ...errors.keys()].some((file) => !known.has(file)))
    throw new TypeError('a file is not listed');
  return artifacts.map(({ location: { uri: file }, roles, properties }): ReadFile => {
    const part = properties?.part && { shard: properties.part };
    // a document that says how it is checked stands in the log twice
    const isDocument = roles.includes('analysisTarget');
    const error = isDocument ? errors.get(file) : undefined;
    const own = (byFile.get(file) ?? []).filter(({ ruleId }) => (ruleId === CONFIGURATION) !== isDocument);
    if (error !== undefined && own.length === 0) return { file, error, findings: [], ...part };
    const told = own.filter(({ suppressions, baselineState }) => !suppressions?.length && baselineState !== 'absent');
    const waived = own.flatMap((one) => waivedFinding(one) ?? []);
    return {
      file,
      ...(error !== undefined && { error }),
      findings: told.map((one) => findingObject(one, file)),
      suppressed: [],
      waived,
      ends: told.map(({ relatedLocations = [] }) =>
        relatedLocations.map(({ physicalLocation }) => {
          const { endLine, endColumn } = rangeOf(physicalLocation.region);
          return [endLine, endColumn] as const;
        }),
      ),
      ...(isCompared && {
        resolved: own
          .filter(({ baselineState }) => baselineState === 'absent')
          .map((one) => ({ ruleId: one.ruleId, message: one.message.text, fingerprint: fingerprintOf(one) })),
      }),
      ...part,
    };
  });
}

function findingObject(found: Result, own: string): FindingObject {
  const { ruleId, level, message, locations, baselineState, relatedLocations = [] } = found;
  const { safe, others } = changesOf(found);
  return {
    ruleId,
    severity: SEVERITIES[level],
    message: message.text,
    ...rangeOf(locations[0].physicalLocation.region),
    fingerprint: fingerprintOf(found),
    state: baselineState === undefined || baselineState === 'new' ? 'new' : 'existing',
    related: relatedLocations.map(
      ({
        message: note,
        physicalLocation: {
          artifactLocation: { uri },
          region: at,
        },
      }) => {
        const { line: atLine, column } = rangeOf(at);
        return { file: uri || own, line: atLine, column, message: note.text };
      },
    ),
    ...(safe && { fix: safe }),
    ...(others.length > 0 && { suggestions: others }),
  };
}

/** A finding that somebody silenced: a comment, or who handled the log. */
function waivedFinding(found: Result): WaivedFinding | null {
  const [by] = found.suppressions ?? [];
  if (!by) return null;
  const { ruleId, level, message, locations, relatedLocations = [] } = found;
  const place = locations[0].physicalLocation;
  const { safe, others } = changesOf(found);
  const change = ({ title, edits }: NonNullable<FindingObject['fix']>) => ({
    title,
    edits: edits.map(({ text: inserted, ...at }) => ({ at, text: inserted })),
  });
  return {
    ruleId,
    severity: SEVERITIES[level],
    message: message.text,
    at: rangeOf(place.region),
    related: relatedLocations.map(
      ({
        message: note,
        physicalLocation: {
          artifactLocation: { uri },
          region: at,
        },
      }) => ({
        message: note.text,
        at: rangeOf(at),
        file: uri === place.artifactLocation.uri ? null : uri,
      }),
    ),
    fix: safe ? change(safe) : null,
    suggestions: others.map(change),
    fingerprint: fingerprintOf(found),
    reason: by.justification ?? null,
    until: by.properties?.until ?? null,
    comment: rangeOf((by.location ?? locations[0]).physicalLocation.region),
  };
}

interface Changes {
  readonly safe: FindingObject['fix'];
  readonly others: NonNullable<FindingObject['suggestions']>;
}

function changesOf({ fixes = [] }: Result): Changes {
  const change = ({ description, artifactChanges: [{ replacements }] }: (typeof fixes)[number]) => ({
    title: description.text,
    edits: replacements.map(({ deletedRegion, insertedContent }) => ({
      ...rangeOf(deletedRegion),
      text: insertedContent.text,
    })),
  });
  const safe = fixes.find(({ properties }) => properties?.safe === true);
  return { safe: safe && change(safe), others: fixes.filter((one) => one !== safe).map(change) };
}

function fingerprintOf({ partialFingerprints }: Result): string {
  return partialFingerprints['kehoachLint/v1'];
}

function rangeOf(at: z.infer<typeof region> | undefined): Range {
  if (!at) return FILE_START;
  return { line: at.startLine, column: at.startColumn, endLine: at.endLine, endColumn: at.endColumn };
}

import { createHmac, timingSafeEqual } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'pathe';
import { z } from 'zod';
import type { IsoDate } from '../core/plan/dates.ts';
import { kindOf, shownPath } from '../disk/paths.ts';
import type { Outcome } from './checkSource.ts';
import { type KeptHost, digestOf } from './keptHost.ts';
import { keptOf, keptOutcome, outcomeOf } from './keptOutcome.ts';
import { removeLeftovers, writeWhole } from './replaceFile.ts';
import type { Source } from './sources.ts';

/** The first word of a cache; a new one when its form changes. */
const FORMAT = 'kehoach-lint-cache-1';

/** Outcomes of earlier runs. */
export interface LintCache {
  /** The outcome for this text; null where none is kept or anything that it rests on has changed. */
  find(source: Source, text: string): Promise<Outcome | null>;
  keep(source: Source, outcome: Outcome): void;
  /** Writes what is new, in one step. Rejects where that is refused. */
  write(): Promise<void>;
}

export interface CacheOptions {
  /** The folder that it lies in. */
  readonly folder: string;
  readonly key: string;
  /** Stands for the tool, its data included. */
  readonly tool: string;
  /** Stands for all options that findings depend on. */
  readonly asked: string;
  readonly cwd: string;
  readonly today: IsoDate;
  readonly host: KeptHost;
}

const answers = z
  .array(
    z.strictObject({ asks: z.enum(['text', 'workspace', 'documents', 'given']), path: z.string(), answer: z.string() }),
  )
  .readonly();
const entry = z.strictObject({
  content: z.string(),
  day: z.string().nullable(),
  outcome: keptOutcome,
});

interface Line {
  /** Digest of the answers that the host gave. */
  readonly basis: string;
  readonly json: string;
}

/** What a cache holds, still as text: most of it is only carried on. */
interface Lines {
  /** By the path of the document. */
  readonly documents: Map<string, Line>;
  /** The answers, by their digest. */
  readonly bases: Map<string, string>;
}

/**
 * Opens the cache of a folder. A file without the right seal (damaged, cut off, written by somebody else) counts as none, and so
 * does an entry of another shape.
 */
export async function openCache(options: CacheOptions): Promise<LintCache> {
  const { folder, cwd, today, host } = options;
  const path = join(folder, `${digestOf(options.asked).slice(0, 16)}.cache`);
  const known = linesIn(await readFile(path, 'utf8').catch(() => ''), options);
  const fresh: Lines = { documents: new Map(), bases: new Map() };
  const found = new Set<string>();
  const judged = new Map<string, Promise<boolean>>();
  const holds = (basis: string): Promise<boolean> => {
    const judgement = judged.get(basis) ?? isStillSo(parsed(answers, known.bases.get(basis)), cwd, host);
    judged.set(basis, judgement);
    return judgement;
  };
  return {
    async find(source, text) {
      const line = known.documents.get(source.shown);
      const kept = parsed(entry, line?.json);
      const isSame = kept?.content === digestOf(text) && (kept.day === null || kept.day === today);
      if (!line || !kept || !isSame || !(await holds(line.basis))) return null;
      found.add(source.shown);
      return outcomeOf(kept.outcome, source, text, cwd);
    },
    keep(source, outcome) {
      const kept = keptOf(outcome, cwd);
      if (!kept || !outcome.basis || outcome.report.kind !== 'checked') return;
      const { day } = outcome.basis;
      const json = JSON.stringify(
        outcome.basis.answers.map((answer) => ({ ...answer, path: relative(cwd, answer.path) })),
      );
      const basis = digestOf(json);
      fresh.bases.set(basis, json);
      const written: z.input<typeof entry> = { content: digestOf(outcome.report.source ?? ''), day, outcome: kept };
      fresh.documents.set(source.shown, { basis, json: JSON.stringify(written) });
    },
    async write() {
      if (fresh.documents.size === 0) return;
      await mkdir(folder, { recursive: true });
      await removeLeftovers([path]);
      await writeWhole(path, shownPath(path, cwd), sealed(await joined(known, fresh, { found, cwd }), options));
    },
  };
}

/** What is new, then what is known of the other documents that are still there. */
async function joined(
  known: Lines,
  fresh: Lines,
  { found, cwd }: { readonly found: ReadonlySet<string>; readonly cwd: string },
): Promise<Lines> {
  const all = { documents: new Map(fresh.documents), bases: new Map(fresh.bases) };
  for (const [name, line] of known.documents) {
    if (all.documents.has(name) || !(found.has(name) || (await kindOf(resolve(cwd, name))) !== null)) continue;
    all.documents.set(name, line);
    const basis = known.bases.get(line.basis);
    if (basis !== undefined) all.bases.set(line.basis, basis);
  }
  return all;
}

/** Does the host answer today as it did then? */
async function isStillSo(then: z.infer<typeof answers> | null, cwd: string, host: KeptHost): Promise<boolean> {
  for (const { asks, path, answer } of then ?? [])
    if ((await host.answerTo({ asks, path: resolve(cwd, path) })) !== answer) return false;
  return then !== null;
}

function parsed<T>(schema: z.ZodType<T>, json: string | undefined): T | null {
  if (json === undefined) return null;
  try {
    return schema.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}

type Seal = Pick<CacheOptions, 'key' | 'tool' | 'asked'>;

function sealOf(body: string, { key, tool, asked }: Seal): string {
  return createHmac('sha256', key).update(`${FORMAT} ${tool}\n${asked}\n`).update(body).digest('hex');
}

/** The text of a cache: its seal, then a line for each basis and document. JSON has no tab. */
function sealed({ documents, bases }: Lines, seal: Seal): string {
  const body = [
    ...[...bases].map(([digest, json]) => `${digest}\t${json}\n`),
    ...[...documents].map(([name, { basis, json }]) => `${JSON.stringify(name)}\t${basis}\t${json}\n`),
  ].join('');
  return `${FORMAT} ${sealOf(body, seal)}\n${body}`;
}

/** The lines of a cache; none where the seal is not that of this user, this tool and these options. */
function linesIn(text: string, seal: Seal): Lines {
  const lines: Lines = { documents: new Map(), bases: new Map() };
  const end = text.indexOf('\n');
  const [head, body] = [text.slice(0, end), text.slice(end + 1)];
  const [given, wanted] = [Buffer.from(head), Buffer.from(`${FORMAT} ${sealOf(body, seal)}`)];
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return lines;
  for (const line of body.split('\n')) {
    const [first = '', second = '', third] = line.split('\t');
    if (third === undefined) lines.bases.set(first, second);
    else lines.documents.set(z.string().parse(JSON.parse(first)), { basis: second, json: third });
  }
  return lines;
}

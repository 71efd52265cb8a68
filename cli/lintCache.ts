import { relative, resolve } from 'pathe';
import * as z from 'zod';
import type { IsoDate } from '../core/plan/deadlines/dates.ts';
import { kindOf } from '../disk/paths.ts';
import type { Outcome } from './checkSource.ts';
import { type KeptHost, digestOf } from './keptHost.ts';
import { keptOf, keptOutcome, outcomeOf } from './keptOutcome.ts';
import type { KeptLines } from './keptLines.ts';
import type { Source } from './sources.ts';

/** Outcomes of earlier runs. */
export interface LintCache {
  /** The outcome for this text; null where none is kept or anything that it rests on has changed. */
  find(source: Source, text: string): Promise<Outcome | null>;
  keep(source: Source, outcome: Outcome): void;
  /** All that is kept from now on; null where that is what was known before. */
  changed(): Promise<KeptLines | null>;
}

/** What a run asks of what is kept. */
export interface CacheOptions {
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

/** A cache over what is known. An entry that does not have the right form counts as none. */
export function createCache(known: KeptLines, { cwd, today, host }: CacheOptions): LintCache {
  const fresh: KeptLines = { documents: new Map(), bases: new Map() };
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
      if (source.preview && !kept.outcome.preview) return null;
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
    async changed() {
      return fresh.documents.size === 0 ? null : joined(known, fresh, { found, cwd });
    },
  };
}

/** The files that outcomes rest on, or would if they were there: absolute, with `/`. */
export function filesRestedOn({ bases }: KeptLines, cwd: string): ReadonlySet<string> {
  const asked = [...bases.values()].flatMap((json) => parsed(answers, json) ?? []);
  return new Set(asked.filter(({ asks }) => asks === 'text').map(({ path }) => resolve(cwd, path)));
}

/** What is new, then what is known of the other documents that are still there. */
async function joined(
  known: KeptLines,
  fresh: KeptLines,
  { found, cwd }: { readonly found: ReadonlySet<string>; readonly cwd: string },
): Promise<KeptLines> {
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

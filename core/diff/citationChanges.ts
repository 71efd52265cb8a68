import { numberKey } from '../knowledge/documentKey.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { citedDocument } from '../plan/citations/citedDocument.ts';
import type { Citation } from '../plan/citations/citations.ts';
import type { LawReference } from '../plan/citations/laws.ts';
import { CITED_IN_FULL } from '../plan/lexicon/citations.ts';
import type { Plan } from '../plan/readPlan.ts';
import { mentionsByDocument } from '../plan/citations/sameDocument.ts';
import { type Project, citingOf } from '../project/project.ts';
import { workWords } from '../project/sameWork.ts';
import { wordKey } from '../text/fold.ts';
import type { CitationChange, CitedThing } from './change.ts';
import { pairAlike } from './pairAlike.ts';
import { shared } from './work.ts';

/** What a plan cites, by its first mention. */
interface Mentioned {
  readonly thing: CitedThing;
  /** Null for a law by its name. */
  readonly citation: Citation | null;
  /** Words of its line, without numbers. */
  readonly around: ReadonlySet<string>;
  /** Numbers of the documents that took its place, as the registry knows. */
  readonly replacedBy: readonly string[];
}

const ALIKE = 0.75;
const NOTHING: ReadonlySet<string> = new Set();

/** Which documents and laws a plan came to cite, no longer cites, or cites in the place of others. */
export function citationChanges(
  old: Plan,
  now: Plan,
  project: Project,
  knowledge: Knowledge,
): readonly CitationChange[] {
  const numbered = numberedChanges(old, now, project, knowledge);
  const laws = lawChanges(old, now, knowledge);
  const { pairs, dropped, added } = pairAlike(
    [...numbered.dropped, ...laws.dropped],
    [...numbered.added, ...laws.added],
    replaces,
  );
  const changes = [
    ...numbered.redated,
    ...pairs.map(([a, b]): CitationChange => {
      const both = { old: a.thing, new: b.thing };
      const isOne = a.citation !== null && a.citation.number.key === b.citation?.number.key;
      return { kind: isOne ? 'citation-date-changed' : 'citation-replaced', ...both };
    }),
    ...added.map(({ thing }): CitationChange => ({ kind: 'citation-added', new: thing })),
  ].sort((a, b) => startOf(a) - startOf(b));
  return [...changes, ...dropped.map(({ thing }): CitationChange => ({ kind: 'citation-dropped', old: thing }))];
}

function startOf(change: CitationChange): number {
  return 'new' in change ? change.new.span.start : Infinity;
}

interface Sides {
  readonly dropped: readonly Mentioned[];
  readonly added: readonly Mentioned[];
}

function numberedChanges(
  old: Plan,
  now: Plan,
  project: Project,
  knowledge: Knowledge,
): Sides & { readonly redated: readonly CitationChange[] } {
  const olds = new Set(old.citations);
  const documents = mentionsByDocument([...old.citations, ...now.citations], knowledge).map((mentions) => ({
    was: mentions.filter((mention) => olds.has(mention)),
    is: mentions.filter((mention) => !olds.has(mention)),
  }));
  const read = (plan: Plan, [first]: readonly Citation[]): readonly Mentioned[] =>
    first ? [numbered(plan, first, project, knowledge)] : [];
  // a document that one plan cites with two dates may be told apart from itself
  const without = (mentions: readonly Citation[], other: Plan): readonly Citation[] =>
    mentions.filter(
      ({ number, date }) => !other.citations.some((one) => one.number.key === number.key && one.date === date),
    );
  return {
    dropped: documents.flatMap(({ was, is }) => (is.length === 0 ? read(old, without(was, now)) : [])),
    added: documents.flatMap(({ was, is }) => (was.length === 0 ? read(now, without(is, old)) : [])),
    redated: documents.flatMap(({ was, is }): readonly CitationChange[] => {
      const [before, after] = [was, is].map((mentions) => mentions.find(({ date }) => date !== null));
      if (!before || !after || is.some(({ date }) => date === before.date)) return [];
      return [{ kind: 'citation-date-changed', old: thingOf(before), new: thingOf(after) }];
    }),
  };
}

function numbered(plan: Plan, citation: Citation, project: Project, knowledge: Knowledge): Mentioned {
  const entry = citedDocument(citation, citingOf(plan, project), knowledge);
  const thing = thingOf(citation);
  const replacedBy = (entry?.replacedBy ?? []).map(numberKey);
  return { thing, citation, around: wordsAround(plan, thing, knowledge), replacedBy };
}

function thingOf({ type, number, date, numberSpan }: Citation): CitedThing {
  const { canonical } = number;
  const name = type === null ? canonical : `${type} ${CITED_IN_FULL.number} ${canonical}`;
  return { name, number: canonical, date, span: numberSpan };
}

/** Laws by their names; one without a year is any. */
function lawChanges(old: Plan, now: Plan, knowledge: Knowledge): Sides {
  const isSame = (a: LawReference, b: LawReference): boolean =>
    wordKey(a.name) === wordKey(b.name) && (a.year === null || b.year === null || a.year === b.year);
  const without = (plan: Plan, other: Plan): readonly Mentioned[] =>
    plan.laws
      .filter((law, index) => plan.laws.findIndex((first) => isSame(first, law)) === index)
      .filter((law) => !other.laws.some((one) => isSame(one, law)))
      .map((law) => {
        const name = [law.name, law.year].filter(Boolean).join(' ');
        const thing = { name, number: null, date: null, span: law.span };
        return { thing, citation: null, around: wordsAround(plan, thing, knowledge), replacedBy: [] };
      });
  return { dropped: without(old, now), added: without(now, old) };
}

function wordsAround(
  { document: { lines, source } }: Plan,
  { span }: CitedThing,
  knowledge: Knowledge,
): ReadonlySet<string> {
  const line = lines.spanOf(lines.lineOf(span.start));
  return workWords(source.slice(line.start, line.end), NOTHING, knowledge);
}

/** Does a document stand where the other one stood: the registry says so, or the line round it says the same? */
function replaces(a: Mentioned, b: Mentioned): number {
  if ((a.citation === null) !== (b.citation === null)) return 0;
  if (a.citation === null || b.citation === null) return wordKey(withoutYear(a)) === wordKey(withoutYear(b)) ? 1 : 0;
  const [was, is] = [a.citation, b.citation];
  if (was.number.key === is.number.key) return 3;
  if (a.replacedBy.includes(is.number.key)) return 2;
  if (was.type !== is.type || was.number.type !== is.number.type || was.number.issuer !== is.number.issuer) return 0;
  const words = shared(a.around, b.around);
  return words >= ALIKE ? words : 0;
}

function withoutYear({ thing }: Mentioned): string {
  return thing.name.replace(/\s\d{4}$/u, '');
}

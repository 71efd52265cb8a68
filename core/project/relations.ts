import type { Knowledge } from '../knowledge/knowledge.ts';
import { BINDING_KINDS, PLAN_KINDS, REPORT_KINDS } from '../plan/lexicon/header.ts';
import { DEPARTMENT } from '../plan/lexicon/selfMentions.ts';
import { BODIES_BELOW, SUBJECTLESS } from '../plan/lexicon/subjects.ts';
import { wordKey } from '../text/fold.ts';
import { startsWithAny } from '../text/pattern.ts';
import { sharedCount } from '../text/sharedCount.ts';
import { levelOfOffice } from './minimums.ts';
import type { Superior } from './project.ts';
import type { Indexed, ProjectIndex } from './projectIndex.ts';
import { comparedWords } from './sameWork.ts';
import type { CitedNumber, DocumentHead } from './summary.ts';

/** A document with what it rests on. */
export interface Grounded {
  readonly head: DocumentHead;
  readonly citations: readonly Omit<CitedNumber, 'tasks'>[];
}

const BINDING = new Set<string>(BINDING_KINDS);
const BELOW = startsWithAny(BODIES_BELOW);
const SILENT = new Set<string>(SUBJECTLESS);
/** Two titles are about one thing when each shares so many of its words with the other. */
const ALIKE = 0.8;
const FEWEST_WORDS = 2;
const NUMBER = /(?<!\S)\d[^\s/]{0,12}\/\S{1,40}/gu;
const PROVINCE = 1;

/** The plans of bodies above that a document names as what it rests on, in reading order. Who stands above is told by the names; in doubt nobody does. */
export function superiorsNamed<Head extends DocumentHead>(
  grounded: Grounded,
  index: ProjectIndex<Head>,
  knowledge: Knowledge,
): readonly (Indexed<Head> & Pick<Superior, 'binds'>)[] {
  const { head } = grounded;
  const own = rankOf(head.issuer);
  if (own === null) return [];
  return [...new Set(basesOf(grounded, index))].flatMap((document) => {
    const rank = rankOf(document.summary.issuer);
    if (rank === null || rank >= own || !BINDING.has(document.summary.kind ?? '')) return [];
    if (rank === PROVINCE && own === rankOf(DEPARTMENT) && isElsewhere(head, document.summary)) return [];
    return [{ ...document, binds: isOfSubject(head, document.summary, knowledge) ? 'whole' : 'targets' }];
  });
}

/** The plan that a report names as what it answers: its own body's, or that of a body above on the same subject; null in doubt. */
export function reportedBy<Head extends DocumentHead>(
  grounded: Grounded,
  index: ProjectIndex<Head>,
  knowledge: Knowledge,
): Indexed<Head> | null {
  const { head } = grounded;
  if (!REPORT_KINDS.includes(head.kind ?? '')) return null;
  const named = basesOf(grounded, index).filter(
    ({ summary }) => PLAN_KINDS.includes(summary.kind ?? '') && isOfSubject(head, summary, knowledge),
  );
  const own = named.filter(({ summary }) => isBody(summary.issuer, head.issuer));
  const [only, ...others] = own.length > 0 ? own : named;
  return only && others.every(({ file }) => file === only.file) ? only : null;
}

/** The documents at hand among those that a document names as what it rests on. */
function basesOf<Head extends DocumentHead>(
  { head, citations }: Grounded,
  index: ProjectIndex<Head>,
): readonly Indexed<Head>[] {
  return citations
    .filter(({ isBasis }) => isBasis)
    .flatMap(({ number, date }) => index.meant({ number, date, place: head.place }) ?? []);
}

function isBody(issuer: string | null, other: string | null): boolean {
  return issuer !== null && other !== null && wordKey(issuer) === wordKey(other);
}

/** The state (0), the province, what is below it, what is below that; null for a name that does not tell. */
function rankOf(issuer: string | null): number | null {
  if (issuer === null) return null;
  if (BELOW.test(issuer)) return 3;
  switch (levelOfOffice(issuer)) {
    case 'central':
      return 0;
    case 'province':
      return 1;
    case 'department':
    case 'district':
      return 2;
    case 'commune':
      return 3;
    default:
      return null;
  }
}

/** The place line of a sở is that of its province. */
function isElsewhere({ place }: DocumentHead, { place: other }: DocumentHead): boolean {
  return place !== null && other !== null && wordKey(place) !== wordKey(other);
}

/** Are two documents about one thing? What their titles say of bodies, places and years does not count. */
function isOfSubject(a: DocumentHead, b: DocumentHead, knowledge: Knowledge): boolean {
  const silent = new Set(
    [a, b].flatMap(({ issuer, place }) => [
      ...comparedWords(issuer ?? '', knowledge),
      ...comparedWords(place ?? '', knowledge),
    ]),
  );
  const [first, second] = [a, b].map(
    ({ title }) =>
      new Set(
        comparedWords((title ?? '').replace(NUMBER, ' '), knowledge).filter(
          (word) => !SILENT.has(word) && !silent.has(word) && !/\d/u.test(word),
        ),
      ),
  );
  if (!first || !second || Math.min(first.size, second.size) < FEWEST_WORDS) return false;
  const shared = sharedCount(first, second);
  return shared >= ALIKE * Math.max(first.size, second.size);
}

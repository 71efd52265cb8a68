import type { ConfigProblem } from '../config/problems.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Across } from '../lint/rule.ts';
import { isPlan, isReport } from '../plan/queries.ts';
import type { Plan } from '../plan/readPlan.ts';
import type { Project, ProjectDocument, Superior } from '../project/project.ts';
import type { ProjectIndex } from '../project/projectIndex.ts';
import { type Grounded, reportedBy, superiorsNamed } from '../project/relations.ts';
import { citedNumbers, headOf } from '../project/summary.ts';
import { type Library, type Shelved, recordingLibrary } from './library.ts';
import type { LoadedConfig } from './load.ts';
import type { NamedFile } from './namedFile.ts';
import type { HostQuestion } from './recordingHost.ts';

/** The documents that a plan is held against. */
export interface Linked {
  readonly project: Pick<Project, 'superiors' | 'reported' | 'siblings'>;
  /** What is wrong with the names of files. */
  readonly problems: readonly ConfigProblem[];
  /** What was asked of the library. */
  readonly asked: readonly HostQuestion[];
}

/** How other documents are come by. */
export interface Linking {
  readonly config: LoadedConfig;
  readonly knowledge: Knowledge;
  readonly library: Library;
  /** Reads a file that is named by its path; null, and a problem, where it cannot. */
  readonly read: (named: NamedFile) => Promise<ReadDocument>;
}

/** A document that a file names, as it was read: null, and why, where it cannot be. */
export interface ReadDocument {
  readonly document: Shelved | null;
  readonly problems: readonly ConfigProblem[];
}

/** The document whose links are followed, and the files that it names. */
export interface Linkable {
  readonly path: string;
  readonly plan: Plan;
  readonly superior: NamedFile | null;
  readonly reportsOn: NamedFile | null;
}

/** From the Prime Minister to a unit of a sở there are so many steps. */
const LONGEST_CHAIN = 4;

/** Finds the documents that the rules want to look at. */
export async function linkedDocuments(
  { path, plan, superior, reportsOn }: Linkable,
  wanted: ReadonlySet<Across>,
  asking: Linking,
): Promise<Linked> {
  const asked: HostQuestion[] = [];
  const library = recordingLibrary(asking.library, asked);
  const linking = { ...asking, library };
  const { config, knowledge } = linking;
  const grounded: Grounded = { head: headOf(plan), citations: citedNumbers(plan) };
  const named = superior && !isSame(superior.file, path) ? await linking.read(superior) : null;
  const answered = reportsOn && !isSame(reportsOn.file, path) ? await linking.read(reportsOn) : null;
  const isNamedByNumber = grounded.citations.some(({ isBasis }) => isBasis);
  const search = async (across: Across, holds: boolean): Promise<ProjectIndex | null> =>
    holds && wanted.has(across) ? library.heads(config) : null;

  const above = await search('superiors', isPlan(plan) && isNamedByNumber);
  const direct = [
    ...(named?.document ? [{ ...named.document, binds: 'whole' as const }] : []),
    ...(above ? await cited(superiorsNamed(grounded, above, knowledge), path, library) : []),
  ];
  const reports = answered ? null : await search('reported', isReport(plan) && isNamedByNumber);
  const answers = reports && reportedBy(grounded, reports, knowledge);
  const reported = answered?.document ?? (answers && (await library.document(answers.file, path)));
  const beside = await search('siblings', isPlan(plan) && plan.targets.length > 0);
  return {
    project: {
      superiors: await chain(direct, path, wanted, linking),
      reported,
      siblings: beside ? await siblingsOf(grounded, path, beside, library) : [],
    },
    problems: [...(named?.problems ?? []), ...(answered?.problems ?? [])],
    asked,
  };
}

type Found = Shelved & Pick<Superior, 'binds'>;

async function cited(
  found: readonly (Pick<ProjectDocument, 'file'> & Pick<Superior, 'binds'>)[],
  reader: string,
  library: Library,
): Promise<readonly Found[]> {
  const read = await Promise.all(found.map(({ file }) => library.document(file, reader)));
  return read.flatMap((document, index) => {
    const binds = found[index]?.binds;
    return document && binds ? [{ ...document, binds }] : [];
  });
}

/** The superiors, then theirs, each once. */
async function chain(
  direct: readonly Found[],
  path: string,
  wanted: ReadonlySet<Across>,
  { config, knowledge, library, read }: Linking,
): Promise<readonly Superior[]> {
  const superiors: Superior[] = [];
  let level = direct;
  for (let step = 0; step < LONGEST_CHAIN && level.length > 0; step++) {
    const next: Found[] = [];
    for (const { above, ...document } of level) {
      if (isSame(document.file, path) || superiors.some(({ file }) => isSame(file, document.file))) continue;
      superiors.push({ ...document, isDirect: step === 0 });
      const { summary, binds } = document;
      const named = above ? (await read(above)).document : null;
      const index = wanted.has('superiors') ? await library.heads(config) : null;
      const grounded = { head: summary, citations: summary.citations };
      const found = index ? await cited(superiorsNamed(grounded, index, knowledge), path, library) : [];
      const all = [...(named ? [{ ...named, binds: 'whole' as const }] : []), ...found];
      next.push(...all.map((one) => (binds === 'whole' ? one : { ...one, binds })));
    }
    level = next;
  }
  return superiors;
}

/** The other documents of the body, for the same year. */
async function siblingsOf(
  { head }: Grounded,
  path: string,
  index: ProjectIndex,
  library: Library,
): Promise<readonly ProjectDocument[]> {
  const same = index
    .ofBody(head.issuer ?? '', head.place)
    .filter(({ file, summary }) => !isSame(file, path) && summary.year !== null && summary.year === head.year);
  const read = await Promise.all(same.map(({ file }) => library.document(file, path)));
  return read.flatMap((document) => document ?? []);
}

function isSame(file: string, other: string): boolean {
  return file.normalize() === other.normalize();
}

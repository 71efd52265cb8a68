import type { Knowledge } from '../knowledge/knowledge.ts';
import { parseDocument } from '../markdown/parse.ts';
import { readPlan } from '../plan/readPlan.ts';
import { EMPTY_PROJECT, type OwnMinimum, type Project, type ProjectDocument } from '../project/project.ts';
import { summaryOf } from '../project/summary.ts';

/** Two documents of our own that show a rule: the bad one has findings of it, the good one pleases every rule. */
export interface Examples {
  readonly bad: string;
  readonly good: string;
  /** What their configuration asks for. */
  readonly minimums?: readonly OwnMinimum[];
  /** Another document of the workspace that both are held against. */
  readonly other?: { readonly as: OtherDocument; readonly text: string };
}

/** What the other document is to the two. */
export type OtherDocument = 'superior' | 'reported' | 'sibling';

/** What the examples of a rule are held against. */
export function exampleProject({ minimums = [], other }: Examples, knowledge: Knowledge): Project {
  const document = other && {
    file: `${other.as}.md`,
    summary: summaryOf(readPlan(parseDocument(other.text), knowledge)),
  };
  const only = (as: OtherDocument): readonly ProjectDocument[] => (document && other.as === as ? [document] : []);
  return {
    ...EMPTY_PROJECT,
    minimums,
    superiors: only('superior').map((superior) => ({ ...superior, binds: 'whole', isDirect: true })),
    reported: only('reported')[0] ?? null,
    siblings: only('sibling'),
  };
}

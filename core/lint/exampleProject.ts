import type { Knowledge } from '../knowledge/knowledge.ts';
import { parseDocument } from '../markdown/parse.ts';
import { readPlan } from '../plan/readPlan.ts';
import { EMPTY_PROJECT, type Project, type ProjectDocument } from '../project/project.ts';
import { summaryOf } from '../project/summary.ts';
import type { Rule } from './rule.ts';

/** What the examples of a rule are held against. */
export function exampleProject({ examples: { minimums = [], other } }: Rule, knowledge: Knowledge): Project {
  const document = other && {
    file: `${other.as}.md`,
    summary: summaryOf(readPlan(parseDocument(other.text), knowledge)),
  };
  const only = (as: NonNullable<typeof other>['as']): readonly ProjectDocument[] =>
    document && other.as === as ? [document] : [];
  return {
    ...EMPTY_PROJECT,
    minimums,
    superiors: only('superior').map((superior) => ({ ...superior, binds: 'whole', isDirect: true })),
    reported: only('reported')[0] ?? null,
    siblings: only('sibling'),
  };
}

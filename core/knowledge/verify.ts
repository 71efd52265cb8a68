import type { Fault, ListName } from './fault.ts';
import { createKnowledge } from './knowledge.ts';
import type { KnowledgeData } from './schema.ts';
import { verifyDocuments } from './verifyDocuments.ts';
import { verifyIndicators } from './verifyIndicators.ts';
import { verifyOtherLists } from './verifyOtherLists.ts';
import { verifyUnits } from './verifyUnits.ts';

/** What the entries under test are held against. */
export interface Surroundings {
  /** The day on which "in force" is meant, ISO; null where nobody says what day it is. */
  readonly asOf: string | null;
  /** All entries that references may mean: those under test, and those beside them. */
  readonly all: KnowledgeData;
}

/** The entries under test. */
export type VerifiedLists = { readonly [L in ListName]?: KnowledgeData[L] | undefined };

/**
 * What is wrong in lists whose form is right: entries that contradict themselves or each other (errors), and what is missing for an
 * entry to be of use (warnings). A reference to what nobody knows is no fault: no list has every document.
 */
export function verifyKnowledge(lists: VerifiedLists, { asOf, all }: Surroundings): readonly Fault[] {
  const knowledge = createKnowledge(all);
  return [
    ...verifyDocuments(lists.documents ?? [], knowledge, asOf),
    ...verifyUnits(lists.units ?? [], knowledge),
    ...verifyIndicators(lists.indicators ?? [], knowledge),
    ...verifyOtherLists(lists, knowledge),
  ];
}

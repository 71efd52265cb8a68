import { foldLookAlikes } from '../../text/fold.ts';
import { WORD_END, WORD_START, anyOf, anyWord } from '../../text/pattern.ts';
import { ISSUER_HEADS } from '../lexicon/issuers.ts';
import {
  HANGS_ON,
  NO_TIME,
  OTHER_BODIES,
  SAYING_NOTHING,
  THIS_DOCUMENT,
  UNNAMED_BODIES,
  UNNAMED_SOURCES,
} from '../lexicon/outputs.ts';
import { documentMade, givesDocuments } from './outputs.ts';
import type { Task } from './tasks.ts';

/** Why nobody can say when a task is due. */
export type Vagueness =
  /** "Sớm", "Kịp thời": no time at all. */
  | 'nothing'
  /** "Thường xuyên", for a document that is made once. */
  | 'continuous'
  /** "Theo kế hoạch", "Khi có hướng dẫn", for a document: which plan, whose guidance, of when? */
  | 'unidentified';

const NOTHING = new RegExp(anyWord(NO_TIME) + WORD_END, 'giu');
const UNIDENTIFIED = new RegExp(
  `${anyWord(HANGS_ON)}\\s+(?:\\p{sc=Latin}+\\s+)?${anyOf(UNNAMED_SOURCES)}${WORD_END}\\s*(?=$|[,.;()]|${anyOf(SAYING_NOTHING)}${WORD_END})`,
  'iu',
);
const BODIES = ISSUER_HEADS.filter((head) => !UNNAMED_BODIES.includes(head));
/** A document by its number or title, or the body whose it is. */
const NAMED = new RegExp(
  `[\\d“"]|${WORD_START}(?:${THIS_DOCUMENT}|${anyOf(BODIES)}(?!,?\\s*${anyOf(OTHER_BODIES)}${WORD_END}))${WORD_END}`,
  'u',
);

/** The fault of a task's deadline; null when it sets a time, names its source, or suits the task. */
export function vaguenessOf(task: Task): Vagueness | null {
  const { kind } = task.deadline;
  const text = foldLookAlikes(task.deadline.text);
  if (task.deadlineState !== 'own' || NAMED.test(text)) return null;
  if (kind === 'continuous') return documentMade(task) === null ? null : 'continuous';
  if (kind !== 'conditional') return null;
  if (!/[\p{sc=Latin}\p{N}]/u.test(text.replace(NOTHING, ''))) return 'nothing';
  return UNIDENTIFIED.test(text) && givesDocuments(task) ? 'unidentified' : null;
}

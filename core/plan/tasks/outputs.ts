import { foldLookAlikes } from '../../text/fold.ts';
import { WORD_END, anyOf, anyWord, wholeWords } from '../../text/pattern.ts';
import { trimStartOf } from '../../text/trim.ts';
import { BEFORE_DOCUMENT, GOES_ON, MAKING, ONGOING, SERIAL_DOCUMENTS, SINGLE_DOCUMENTS } from '../lexicon/outputs.ts';
import { AND } from '../lexicon/time.ts';
import { cellText } from '../texts.ts';
import type { Task } from './tasks.ts';

const SINGLE = anyOf(SINGLE_DOCUMENTS);
const DOCUMENT = anyOf([...SINGLE_DOCUMENTS, ...SERIAL_DOCUMENTS]);
const BEGINS_WITH_DOCUMENT = new RegExp(`^(?:${anyOf(BEFORE_DOCUMENT)}\\s+)*(${DOCUMENT})${WORD_END}`, 'iu');
const MAKES = `${anyWord(MAKING)}\\s+(?:${anyOf(BEFORE_DOCUMENT)}\\s+)?`;
const MADE = new RegExp(`${MAKES}(${DOCUMENT})${WORD_END}`, 'giu');
const IS_SINGLE = new RegExp(`^${SINGLE}$`, 'iu');
const IS_ONGOING = wholeWords(ONGOING);
const GOES_ON_BESIDE = new RegExp(`(?:^|[,;:.]\\s*|\\s${AND}\\s+)${anyOf(GOES_ON)}${WORD_END}`, 'iu');
const OF_A_YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u;
const BETWEEN_OUTPUTS = /[;\n•]|\s-\s/u;

/** Is every output of the task a document? "Kế hoạch; lớp tập huấn" is more. Where no output is named, the title says what is made. */
export function givesDocuments(task: Task): boolean {
  const { title, output } = folded(task);
  if (IS_ONGOING.test(`${title}\n${output}`)) return false;
  if (output === '') return documentsMade(title).length > 0 && !GOES_ON_BESIDE.test(title);
  return documentsOf(output).length > 0;
}

/** The document that a task makes once and for all, as its row writes it ("đề án"); null when it makes none, several, or more than that. */
export function documentMade(task: Task): string | null {
  const { title, output, goal } = folded(task);
  if (IS_ONGOING.test(`${title}\n${output}`) || GOES_ON_BESIDE.test(title)) return null;
  const made = documentsMade([title, output, goal].join('\n'));
  const given = output === '' ? made.slice(0, 1) : documentsOf(output);
  const [document, ...others] = given;
  if (document === undefined || others.length > 0 || !made.includes(document)) return null;
  const isOne = IS_SINGLE.test(document) || OF_A_YEAR.test(`${title} ${output}`);
  return isOne ? document : null;
}

/** The words for the documents that an output lists; none when it lists anything else. Lower case. */
function documentsOf(output: string): readonly string[] {
  const items = output.split(BETWEEN_OUTPUTS).map((item) => trimStartOf(item, /[\s.+-]/u));
  const documents = items.filter(Boolean).map((item) => BEGINS_WITH_DOCUMENT.exec(item)?.[1]?.toLowerCase());
  return documents.every((document) => document !== undefined) ? documents : [];
}

/** The words for the documents that a text says are made: "Hoàn thiện, ban hành đề án". Lower case. */
function documentsMade(text: string): readonly string[] {
  return [...text.matchAll(MADE)].flatMap((made) => made[1]?.toLowerCase() ?? []);
}

function folded({ title, output, row }: Task): { title: string; output: string; goal: string } {
  const columns = row?.table.columns ?? [];
  const goals = columns.flatMap(({ role }, column) =>
    row && role === 'goal' ? cellText(row.table, row.index, column).text : [],
  );
  return { title: foldLookAlikes(title), output: foldLookAlikes(output ?? ''), goal: goals.join('\n') };
}

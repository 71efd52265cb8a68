import { WORD_START, anyOf, startsWithAny } from '../../text/pattern.ts';
import { type PlainText, trimmedPart } from '../../text/plainText.ts';
import { COOPERATION } from '../lexicon/assigning.ts';
import { NUMBER_WORD } from '../lexicon/citations.ts';
import { ARTICLE_WORD, CLAUSE_WORD, POINT_WORD, SECTION_WORD } from '../lexicon/passages.ts';
import { WORK_VERBS } from '../lexicon/work.ts';
import { readHead } from '../units/assignmentHead.ts';
import { type Label, readLabel } from './labels.ts';

const ENDS_SENTENCE = /[.;:!?…]["”)]?$/u;
const CAPITAL = /^["“(]?\p{Lu}/u;
const LOWER = /\p{Ll}{2}/u;
/** What is longer is no title, however many lines it has. */
const LONGEST_TITLE = 300;
/** What a number behind it belongs to. */
const REFERS = new RegExp(
  `${WORD_START}${anyOf([ARTICLE_WORD, CLAUSE_WORD, POINT_WORD, SECTION_WORD, NUMBER_WORD])}$`,
  'iu',
);
const WORK = startsWithAny([...COOPERATION, ...WORK_VERBS]);

/**
 * The parts of a paragraph in which entries stand on lines of their own without an empty line between them, as converters and people
 * write them: "1. Sở Y tế / Chủ trì …", "… có trách nhiệm: / a) Hướng dẫn …". A line that only goes on stays with the one above it.
 */
export function splitAtEntries(text: PlainText, label: Label | null): readonly PlainText[] {
  if (!text.text.includes('\n')) return [text];
  const starts = [0];
  let above = { start: 0, label };
  for (const { index } of text.text.matchAll(/\n/gu)) {
    const start = index + 1;
    const line = lineAt(text.text, start);
    const own = readLabel(line);
    const near = index - above.start <= LONGEST_TITLE;
    const before = text.text.slice(near ? above.start : index - LONGEST_TITLE, index).trimEnd();
    if (own ? isEntry(own, line, before, above.label) : near && standsUnderTitle(line, before, above.label)) {
      starts.push(start);
      above = { start, label: own };
    }
  }
  if (starts.length === 1) return [text];
  return starts.map((start, part) => trimmedPart(text, start, starts[part + 1]));
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? undefined : end).trim();
}

/** A label in the middle of a sentence ("khoản / 2. Điều 5") opens no entry. */
function isEntry(own: Label, line: string, before: string, above: Label | null): boolean {
  if (own.kind === 'part' || REFERS.test(before)) return false;
  if (ENDS_SENTENCE.test(before)) return true;
  if (!CAPITAL.test(line.slice(own.length))) return false;
  return above !== null || own.kind === 'letter' || own.kind === 'dash' || own.kind === 'plus';
}

/** Below "II. MỤC TIÊU" in capitals stands text; below "3. Sở Tài chính" its work. */
function standsUnderTitle(line: string, before: string, above: Label | null): boolean {
  if (!above || !CAPITAL.test(line)) return false;
  const title = before.slice(above.length).trim();
  if (title === '') return false;
  if (!LOWER.test(title)) return LOWER.test(line);
  return WORK.test(line) && readHead(title, true)?.whole === true;
}

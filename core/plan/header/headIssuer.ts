import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Block, Prose } from '../../markdown/model.ts';
import { compareKey } from '../../text/fold.ts';
import { WORD_END, anyOf, startsWithAny } from '../../text/pattern.ts';
import { sourceSpan } from '../../text/plainText.ts';
import { issuerEnd } from '../issuers/issuers.ts';
import { codesOfBody } from '../issuers/issuingBody.ts';
import { ISSUING_VERBS, ORGANS_OF_BODIES } from '../lexicon/header.ts';
import { ISSUER_HEADS, LOCAL_BODIES, PLACE_WORDS } from '../lexicon/issuers.ts';
import { isUpperCase } from '../outline/outline.ts';
import { type Line, isMotto } from './headLines.ts';
import type { Mark } from './header.ts';

const LOCAL_KEYS = new Set(LOCAL_BODIES.flatMap(({ names }) => names.map(compareKey)));
const ORGANS = new Set(ORGANS_OF_BODIES.map(compareKey));
const PLACE = startsWithAny(PLACE_WORDS);
const BODY = startsWithAny(ISSUER_HEADS.filter((head) => !PLACE_WORDS.includes(head.toLowerCase())));
const ISSUING = new RegExp(`^\\s*${anyOf(ISSUING_VERBS)}${WORD_END}`, 'iu');

/**
 * Who issues the document: the lowest body of the head's left side, else the body that says in the preamble that it plans,
 * else the body whose code the number bears.
 */
export function readIssuer(
  lines: readonly Line[],
  number: Mark<string> | null,
  blocks: readonly Block[],
  end: number,
  knowledge: Knowledge,
): Mark<string> | null {
  const numberAt = number
    ? lines.findIndex(
        ({ text }) => sourceSpan(text).start <= number.span.start && number.span.end <= sourceSpan(text).end,
      )
    : -1;
  const head = lines.slice(0, Math.max(numberAt, 0)).filter(({ text }) => !isMotto(text.text));
  const bodies = head.flatMap(({ text }, index) => (isBodyLine(text.text, knowledge) ? [index] : []));
  const lowest = bodies.findLast((index) => !isOrganLine(head[index]?.text.text ?? '')) ?? bodies.at(-1);
  if (lowest !== undefined) return bodyAt(head, lowest, knowledge);
  const code = /[/-][A-ZĐ][A-Za-zĐđ]*[/-]([A-ZĐ&]+)/u.exec(number?.value ?? '')?.[1];
  const preamble = blocks
    .filter((block): block is Prose => block.kind !== 'table' && block.span.start >= end)
    .slice(0, 8);
  for (const { text } of preamble) {
    for (const match of text.text.matchAll(/(?:^|[,;:.]\s+)(?=\p{Lu})/gu)) {
      const start = match.index + match[0].length;
      const stop = issuerEnd(text.text, start, knowledge);
      if (stop === null || !ISSUING.test(text.text.slice(stop))) continue;
      if (signsWith(text.text.slice(start, stop), code, knowledge)) {
        return { value: text.shown.slice(start, stop), span: sourceSpan(text, start, stop) };
      }
    }
  }
  const unit = code === undefined ? undefined : knowledge.unitsWithCode(code)[0];
  return unit && number ? { value: unit.name, span: number.span } : null;
}

function isBodyLine(text: string, knowledge: Knowledge): boolean {
  return isUpperCase(text) && !isPlaceLine(text) && issuerEnd(text, 0, knowledge) !== null;
}

/** "CHỦ TỊCH", "BAN THƯỜNG TRỰC" on a line of its own: of the body over it. */
function isOrganLine(text: string): boolean {
  return ORGANS.has(compareKey(text));
}

/** "TỈNH ĐỒNG NAI", but not "TỈNH ỦY". */
function isPlaceLine(text: string): boolean {
  return PLACE.test(text) && !BODY.test(text);
}

/** The body of a line; "ỦY BAN NHÂN DÂN" goes on with the "XÃ TÂN LỘC" below it, and so does a name that is too long for one line. */
function bodyAt(head: readonly Line[], index: number, knowledge: Knowledge): Mark<string> | null {
  const [line, next] = head.slice(index, index + 2);
  if (!line) return null;
  const below = next && goesOnBelow(line, next, knowledge) ? next.text : null;
  const alone = properName(line.text.shown, knowledge);
  const joined = below ? properName(`${line.text.shown} ${below.shown}`, knowledge) : null;
  const span = sourceSpan(line.text);
  if (below === null || joined === null || (alone.known && !joined.known && !isAnyLocalBody(line.text.text)))
    return { value: alone.name, span };
  return { value: joined.name, span: { start: span.start, end: sourceSpan(below).end } };
}

function goesOnBelow(line: Line, next: Line, knowledge: Knowledge): boolean {
  const { text } = next.text;
  if (!isUpperCase(text) || isOrganLine(text)) return false;
  return next.block === line.block || isPlaceLine(text) || properName(`${line.text.shown} ${text}`, knowledge).known;
}

function isAnyLocalBody(name: string): boolean {
  return LOCAL_KEYS.has(compareKey(name));
}

/** May the body bear the issuer code of the number? A body whose codes nobody knows may. */
function signsWith(name: string, code: string | undefined, knowledge: Knowledge): boolean {
  const codes = code === undefined ? [] : codesOfBody(name, knowledge);
  return code === undefined || codes.length === 0 || codes.includes(code);
}

/** "SỞ Y TẾ" as people write it in a sentence: the registry's capitals, else those of the line. */
function properName(shown: string, knowledge: Knowledge): { readonly name: string; readonly known: boolean } {
  const known = knowledge.unitsNamed(shown)[0];
  return { name: known?.name ?? shown.replace(/\s+/gu, ' '), known: known !== undefined };
}

import type { MarkdownDocument } from '../markdown/model.ts';
import { lineBreakOf } from '../text/lineBreak.ts';
import type { Span } from '../text/span.ts';
import { trimEndOf } from '../text/trim.ts';
import type { TextEdit } from './rule.ts';

/** An edit that silences a rule, and the place in its text where the reason is to be written. */
export interface Silencing extends TextEdit {
  /** What stands for the reason. */
  readonly reason: string;
}

/** Silences a rule on the line where a finding begins, with a comment at its end; in a table, for the row. */
export function silenceLine({ source, lines }: MarkdownDocument, at: Span, ruleId: string, reason: string): Silencing {
  const line = lines.spanOf(lines.lineOf(at.start));
  const end = endOfText(source, line);
  const comment = `<!-- kehoach-lint-disable-line ${ruleId} -- ${reason} -->`;
  return source.charAt(end - 1) === '|' && source.charAt(end - 2) !== '\\'
    ? { span: { start: end - 1, end: end - 1 }, text: `${comment} `, reason }
    : { span: { start: end, end }, text: ` ${comment}`, reason };
}

/** Silences a rule in the whole document, with a comment at its head, behind its front matter. */
export function silenceFile(
  { source, frontMatter, lines }: MarkdownDocument,
  ruleId: string,
  reason: string,
): Silencing {
  // the fence of the front matter is a line of its own
  const first = frontMatter ? lines.lineOf(frontMatter.start + frontMatter.text.length) + 2 : 1;
  const { start } = lines.spanOf(first);
  const lineBreak = lineBreakOf(source);
  return {
    span: { start, end: start },
    text: `<!-- kehoach-lint-disable-file ${ruleId} -- ${reason} -->${lineBreak}${lineBreak}`,
    reason,
  };
}

/** Takes a comment away: with its line, when it stands alone on it, and a blank line that would be doubled; else with the space before it. */
export function unsilence({ source, lines }: MarkdownDocument, { start, end }: Span): TextEdit {
  const firstLine = lines.lineOf(start);
  const before = source.slice(lines.spanOf(firstLine).start, start);
  const behind = /^[^\r\n]*(?:\r\n|\n|\r)?/u.exec(source.slice(end))?.[0] ?? '';
  if (before.trim() !== '' || behind.trim() !== '')
    return { span: { start: start - before.length + trimEndOf(before, / /u).length, end }, text: '' };
  const line = { start: start - before.length, end: end + behind.length };
  const above = lines.spanOf(firstLine - 1);
  const blankAbove = firstLine === 1 || (firstLine > 2 && /^[ \t]*$/u.test(source.slice(above.start, above.end)));
  const blankBelow = /^[ \t]*(?:\r\n|\n|\r)/u.exec(source.slice(line.end))?.[0].length ?? 0;
  return { span: blankAbove ? { ...line, end: line.end + blankBelow } : line, text: '' };
}

/** Takes one rule out of a comment that names several, with the comma that parts it from its neighbour. */
export function unsilenceRule({ source }: MarkdownDocument, comment: Span, rule: string): TextEdit {
  const { start, end } = wordIn(source, comment, rule);
  const behind = source.slice(end, comment.end);
  // "a, b -- reason": without b, its comma goes too
  const comma = /^\s*--/u.test(behind) ? /,\s*$/u.exec(source.slice(comment.start, start)) : null;
  return {
    span: comma
      ? { start: start - comma[0].length, end }
      : { start, end: end + (/^[\s,]+/u.exec(behind)?.[0].length ?? 0) },
    text: '',
  };
}

/** Where a comment names a rule or a day: the whole word, since one id may begin another; the comment where it does not. */
export function wordIn(source: string, { start, end }: Span, word: string): Span {
  const comment = source.slice(start, end).replace(/-->$/u, '');
  const at = [...comment.matchAll(/[^\s,]+/gu)].find(([each]) => each === word)?.index;
  return at === undefined ? { start, end } : { start: start + at, end: start + at + word.length };
}

/** Where the line ends but for spaces. */
function endOfText(source: string, { start, end }: Span): number {
  let at = end;
  while (at > start && /\s/u.test(source.charAt(at - 1))) at--;
  return at;
}

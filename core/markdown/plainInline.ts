import type { Emphasis, Nodes, PhrasingContent, Strong } from 'mdast';

const TAG = '<(?:/[a-z][a-z\\d-]*|[a-z][a-z\\d-]*(?: +[a-z-]+="[^"<>*\\r\\n]*")* */?)>';
/** What only the Markdown parser reads: code, escapes, links, character references, comments and unusual tags, emphasis by `_`. */
const MARKUP = new RegExp(`[\`\\\\_\\0]|\\]\\(|&#?[\\da-z]+;|<(?!${TAG.slice(1)})[a-z/!?]`, 'iu');
const SIGN = new RegExp(`\\*+|${TAG}|(?<! ) *(?:\\r\\n|\\n|\\r) *`, 'giu');
const SPACE = /^\s?$/u;
const PUNCTUATION = /^[\p{P}\p{S}]$/u;
const SURROGATE = /[\ud800-\udfff]/u;
/** Two spaces before a line break make a hard one. */
const HARD_BREAK = /^ {2}/u;
/** Longer runs of asterisks are left to the parser. */
const LONGEST_RUN = 3;

/**
 * The nodes of inline content with nothing but words, line breaks, plain tags, and emphasis by asterisks that pair off one after another:
 * what the Markdown parser makes of it. Null for any other. The text must begin and end without white space and hold no link definitions.
 */
export function plainInline(text: string, start: number, end: number): readonly PhrasingContent[] | null {
  const content = text.slice(start, end);
  if (MARKUP.test(content)) return null;
  const writer = nodeWriter(content, start);
  let open: string | null = null;
  for (const { 0: sign, index } of content.matchAll(SIGN)) {
    if (sign.startsWith('<')) writer.addTag(index, sign);
    else if (!sign.startsWith('*')) writer.breakLine(index, sign);
    else {
      const role = roleOf(content, index, sign, open);
      if (role === null) return null;
      if (role === 'words') continue;
      writer[role](index, sign);
      open = role === 'open' ? sign : null;
    }
  }
  return open === null ? writer.nodes() : null;
}

/** What a run of asterisks does; null where the parser has to say. */
function roleOf(content: string, index: number, run: string, open: string | null): 'open' | 'close' | 'words' | null {
  const before = content.charAt(index - 1);
  const after = content.charAt(index + run.length);
  if (SURROGATE.test(before + after)) return null;
  const [spaceBefore, spaceAfter] = [SPACE.test(before), SPACE.test(after)];
  const [signBefore, signAfter] = [PUNCTUATION.test(before), PUNCTUATION.test(after)];
  const canOpen = !spaceAfter && (!signAfter || spaceBefore || signBefore);
  const canClose = !spaceBefore && (!signBefore || spaceAfter || signAfter);
  if (!canOpen && !canClose) return 'words';
  if (open === null) return canOpen && run.length <= LONGEST_RUN ? 'open' : null;
  return canClose && run === open ? 'close' : null;
}

/** Puts nodes together from left to right, one emphasis open at most. Places are counted from the start of the content. */
interface NodeWriter {
  addTag(at: number, tag: string): void;
  breakLine(at: number, written: string): void;
  open(at: number, run: string): void;
  close(at: number, run: string): void;
  nodes(): readonly PhrasingContent[];
}

function nodeWriter(content: string, start: number): NodeWriter {
  const whole: PhrasingContent[] = [];
  let into = whole;
  let emphasis: Emphasis | Strong | null = null;
  /** The words that wait to become a node, where they begin, and up to where the content is read. */
  let words = '';
  let wordsAt = 0;
  let readTo = 0;
  const position = (from: number, to: number): ReturnType<typeof positionOf> => positionOf(start + from, start + to);
  /** Makes a node of the words before a sign. */
  const passSign = (at: number, length: number): void => {
    const value = words + content.slice(readTo, at);
    if (value !== '') into.push({ type: 'text', value, position: position(wordsAt, at) });
    words = '';
    readTo = at + length;
    wordsAt = readTo;
  };
  return {
    addTag(at, tag) {
      passSign(at, tag.length);
      into.push({ type: 'html', value: tag, position: position(at, readTo) });
    },
    breakLine(at, written) {
      const lineBreak = written.replaceAll(' ', '');
      if (HARD_BREAK.test(written)) {
        passSign(at, written.length);
        into.push({ type: 'break', position: position(at, at + written.indexOf(lineBreak) + lineBreak.length) });
      } else {
        words += content.slice(readTo, at) + lineBreak;
        readTo = at + written.length;
      }
    },
    open(at, run) {
      passSign(at, run.length);
      const node: Emphasis | Strong = {
        type: run.length === 1 ? 'emphasis' : 'strong',
        children: [],
        position: position(at, readTo),
      };
      whole.push(node);
      into = node.children;
      emphasis = node;
    },
    close(at, run) {
      passSign(at, run.length);
      if (emphasis?.position) emphasis.position.end = position(at, readTo).end;
      into = whole;
    },
    nodes() {
      passSign(content.length, 0);
      return whole;
    },
  };
}

/** A position as the parser writes it; only offsets are read of them. */
export function positionOf(start: number, end: number): NonNullable<Nodes['position']> {
  return { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } };
}

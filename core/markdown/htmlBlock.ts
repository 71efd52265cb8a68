import { isLetter, isOfAttribute, isOneOf, past } from './ascii.ts';
import { pastSpaces } from './linkParts.ts';

/** Does a line end the block of HTML that it stands in? Null for a block that ends before an empty line. */
export type HtmlEnd = ((line: string) => boolean) | null;

const RAW_NAMES = new Set(['pre', 'script', 'style', 'textarea']);
const BLOCK_NAMES = new Set(
  `address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure
  footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option p
  param search section summary table tbody td tfoot th thead title tr track ul`.split(/\s+/u),
);
const RAW_END = /<\/([A-Za-z]{3,8}(?=>))/gu;
const DECLARATION = /^<!(?=\p{ASCII})\p{L}/u;
const TAG = /^<(\/?)((?=\p{ASCII})\p{L}[A-Za-z\d-]*)(?=[/> ]|$)/u;
/** What opens a comment or an instruction may be a part of what ends it. */
const EMPTY = /^<(?:!-{2,}|\?)>/u;

/** The end of the block of HTML that a line opens; undefined where it opens none. Words before it (`inParagraph`) go on with a tag of no block. */
export function htmlEndOf(line: string, inParagraph: boolean): HtmlEnd | undefined {
  if (line.startsWith('<!--')) return (one) => one.includes('-->');
  if (line.startsWith('<?')) return (one) => one.includes('?>');
  if (line.startsWith('<![CDATA[')) return (one) => one.includes(']]>');
  if (DECLARATION.test(line)) return (one) => one.includes('>');
  const [tag, slash, written = ''] = TAG.exec(line) ?? [];
  if (tag === undefined) return undefined;
  const name = written.toLowerCase();
  const isSelfClosing = line.charAt(tag.length) === '/';
  if (RAW_NAMES.has(name) && slash === '' && !isSelfClosing) return holdsRawEnd;
  if (BLOCK_NAMES.has(name)) return !isSelfClosing || line.charAt(tag.length + 1) === '>' ? null : undefined;
  return !inParagraph && isOneTag(line, tag.length, slash === '/') ? null : undefined;
}

/** Does the line that opens a block end it, too? */
export function endsItself(line: string, end: (line: string) => boolean): boolean {
  return EMPTY.test(line) || end(line);
}

function holdsRawEnd(line: string): boolean {
  return Array.from(line.matchAll(RAW_END)).some(([, name = '']) => RAW_NAMES.has(name.toLowerCase()));
}

/** One whole tag, from behind its name, with nothing after it. */
function isOneTag(line: string, behindName: number, isClosing: boolean): boolean {
  let at = pastSpaces(line, behindName);
  if (!isClosing) {
    at = attributesEnd(line, at);
    if (line.charAt(at) === '/') at++;
  }
  return line.charAt(at) === '>' && pastSpaces(line, at + 1) === line.length;
}

function isOfBareValue(sign: string): boolean {
  return !isOneOf(sign, '"\'/<=>` ');
}

function attributesEnd(line: string, start: number): number {
  let at = start;
  while (isLetter(line.charAt(at)) || isOneOf(line.charAt(at), ':_')) {
    at = pastSpaces(line, past(line, at, isOfAttribute));
    while (line.charAt(at) === '=') {
      const from = pastSpaces(line, at + 1);
      const quote = line.charAt(from);
      if (quote === '' || '<=>`'.includes(quote)) return line.length;
      if (quote !== '"' && quote !== "'") {
        at = pastSpaces(line, past(line, from, isOfBareValue));
        continue;
      }
      const close = line.indexOf(quote, from + 1);
      if (close < 0 || !/^[/> ]$/u.test(line.charAt(close + 1))) return line.length;
      at = pastSpaces(line, close + 1);
      break;
    }
  }
  return at;
}

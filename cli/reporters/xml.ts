/** A piece of XML. Only this file makes one, so that no text of a document is ever taken for markup. */
export class Xml {
  readonly #markup: string;

  constructor(key: symbol, markup: string) {
    if (key !== KEY) throw new TypeError('XML is made by `element` only');
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

const KEY = Symbol('xml');
/** What XML 1.0 has no place for, not even as a reference: it is left out. */
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** An element; its attributes and its text are escaped. An attribute that is null is left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  content: readonly Xml[] | string = [],
): Xml {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  const inner = typeof content === 'string' ? escaped(content) : indented(content);
  return new Xml(KEY, inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`);
}

/** A whole document; `registry`, a day, is said before a root that has no place for it. */
export function xmlDocument(root: Xml, registry?: string): string {
  const said = registry === undefined ? '' : `<!-- registry ${registry} -->\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${said}${root.toString()}\n`;
}

function indented(children: readonly Xml[]): string {
  // text has no bare line break, so that a line of markup is never one of text
  return (
    children.map((child) => `\n${child.toString().replace(/^/gmu, '  ')}`).join('') + (children.length > 0 ? '\n' : '')
  );
}

function escaped(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"\t\n\r]/gu, (sign) => ESCAPES[sign] ?? sign);
}

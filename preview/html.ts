/** A piece of HTML. Only this file makes one, so that no other text is ever taken for markup. */
export class Html {
  readonly #markup: string;

  constructor(key: symbol, markup: string) {
    if (key !== KEY) throw new TypeError('HTML is made by `html` only');
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

/** What a template may hold: text is escaped, lists are joined, null and false are nothing. */
export type Part = Html | string | number | null | false | readonly Part[];

const KEY = Symbol('html');
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};
/** What HTML has no place for: control characters but tab and line feed, and halves of a surrogate pair. */
const FORBIDDEN = /(?![\t\n])[\p{Cc}\p{Cs}]/gu;

/** Makes HTML out of a template; every part but HTML is text, fit for content and for quoted attributes alike. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(KEY, strings.map((markup, index) => markup + render(parts[index] ?? null)).join(''));
}

function render(part: Part): string {
  if (part === null || part === false) return '';
  if (part instanceof Html) return part.toString();
  if (typeof part === 'object') return part.map(render).join('');
  return String(part)
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"'`]/gu, (sign) => ESCAPES[sign] ?? sign);
}

const ENDS = { script: /<\/script|<!--/iu, style: /<\/style|<!--/iu };

/** The script or style of the page itself, as it is. Throws for one that would end its own element. */
export function inlined(element: 'script' | 'style', source: string): Html {
  if (ENDS[element].test(source)) throw new TypeError(`the ${element} ends itself`);
  return new Html(KEY, `<${element}>${source}</${element}>`);
}

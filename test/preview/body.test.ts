/** The preview as HTML: well-formed, in the reader's language, and never more than text where the document speaks. */
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../core/text/localized.ts';
import { previewBody } from '../../preview/body.ts';
import { html, inlined } from '../../preview/html.ts';
import { previewPage } from '../../preview/page.ts';
import type { PreviewView } from '../../preview/view.ts';
import { EXAMPLES } from '../support/documents.ts';
import { elementsOf, viewOf } from '../support/previewing.ts';

/** What attackers write, in cells, numbers and names of files. */
const ATTACKS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg/onload=alert(1)>",
  '</td></tr></table><iframe srcdoc="<script>alert(1)</script>">',
  '</textarea></title></style></script><script>alert(1)</script>',
  '" onmouseover="alert(1)" x="',
  '` onfocus=alert(1) autofocus `',
  'javascript:alert(1)',
  '<a href="javascript:alert(1)">a</a>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;',
  '<!--><script>alert(1)</script-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  '\u0000<script\u0000>alert(1)',
  '<scr\u00adipt>',
  '\ud800<b>',
];
/** All that a preview is made of. */
const ELEMENTS = new Set(
  'main header h1 h2 h3 p ul li b br button div section form label select option input table caption colgroup col thead tbody tr th td span svg g rect line text details summary abbr code'.split(
    ' ',
  ),
);
const ATTRIBUTES =
  /^(?:class|id|role|type|lang|name|value|title|hidden|scope|colspan|rowspan|tabindex|autocomplete|spellcheck|placeholder|aria-[a-z]+|data-[a-z-]+|x|y|x1|x2|y1|y2|width|height|viewbox)$/u;

function check(body: string): void {
  for (const { name, attributes } of elementsOf(body)) {
    expect(ELEMENTS, name).toContain(name);
    for (const attribute of Object.keys(attributes)) expect(attribute).toMatch(ATTRIBUTES);
  }
}

/** A view in which every text is the attack. */
function poisoned(view: PreviewView, attack: string): PreviewView {
  const kept = new Set([
    'kind',
    'origin',
    'role',
    'unit',
    'severity',
    'from',
    'direction',
    'comparator',
    'since',
    'date',
    'due',
    'today',
    'to',
  ]);
  const poison = (value: unknown, key: string): unknown => {
    if (typeof value === 'string')
      return kept.has(key) && key !== 'unit'
        ? value
        : key === 'unit' && ['month', 'quarter', 'year', '%'].includes(value)
          ? value
          : attack;
    if (Array.isArray(value)) return value.map((item: unknown) => poison(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, item]: [string, unknown]) => [name, poison(item, name)]),
    );
  };
  // it has the form of the view it is made from
  return poison(view, '') as PreviewView;
}

const faulty = EXAMPLES.find(({ name }) => name === 'ke-hoach-nhieu-loi.md')?.text ?? '';

describe('a text of the document', () => {
  it.each(ATTACKS)('is never markup: %j', (attack) => {
    const view = poisoned(viewOf(faulty), attack);
    const body = previewBody(view, 'vi');
    check(body);
    const cells = elementsOf(body).filter(({ name, attributes }) => name === 'span' && attributes.class === 'kh-text');
    expect(cells.length).toBeGreaterThan(20);
    const shown = attack.replaceAll('\u0000', '\ufffd').replaceAll('\ud800', '\ufffd');
    for (const { text } of cells) expect(text).toBe(shown);
  });

  it('is none either when it comes through a document', () => {
    const rows = ATTACKS.map(
      (attack, index) =>
        `| ${String(index)} | ${attack.replace(/[|\n]/gu, ' ')} | ${attack.replace(/[|\n]/gu, ' ')} | Quý I/2026 |`,
    );
    const text = `Số: 1/KH-"><script>\n\nKẾ HOẠCH\n\n${ATTACKS[0] ?? ''} năm 2026\n\n| TT | Nhiệm vụ | Chủ trì | Thời hạn |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
    for (const locale of LOCALES) check(previewBody(viewOf(text, '"><script>alert(1)</script>.md'), locale));
  });
});

describe('html', () => {
  it('takes no other object for markup', () => {
    const forged = { toString: () => '<b>' };
    // @ts-expect-error -- what only looks like HTML
    expect(() => html`${forged}`.toString()).toThrow(TypeError);
    expect(html`${'<'}${null}${false}${[1, html`<i></i>`]}`.toString()).toBe('&lt;1<i></i>');
  });
  it('inlines no script that ends itself', () => {
    expect(() => inlined('script', '"</script>"')).toThrow(TypeError);
    expect(inlined('style', 'a{}').toString()).toBe('<style>a{}</style>');
  });
});

describe.each(EXAMPLES)('$name', ({ text }) => {
  it.each(LOCALES)('is well-formed HTML (%s)', (locale) => {
    const body = previewBody(viewOf(text, 'a.md', '2026-06-01', locale), locale);
    check(body);
    const elements = elementsOf(body);
    const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of elements)
      for (const name of ['aria-labelledby', 'aria-controls'])
        if (attributes[name]) expect(ids).toContain(attributes[name]);
    for (const { attributes } of elements.filter(({ name }) => name === 'svg'))
      expect(attributes['aria-hidden'] ?? attributes['aria-label']).toBeTruthy();
  });
});

describe('the strip', () => {
  const strip = (text: string, locale: 'vi' | 'en' = 'vi') =>
    elementsOf(previewBody(viewOf(text), locale))
      .find(({ attributes }) => attributes.class === 'kh-strip')
      ?.text.replace(/\s+/gu, ' ')
      .trim();
  it('counts what a person asks for', () => {
    expect(strip(faulty)).toMatch(
      /^11 nhiệm vụ trong phụ lục 2 việc giao trong lời văn 2 thiếu thời hạn 1 chỉ tiêu chưa đạt mức \d+ căn cứ cần xem \d+ điểm cần sửa$/u,
    );
    expect(strip(faulty, 'en')).toMatch(
      /^11 tasks in the appendix 2 assigned in prose 2 without a deadline 1 target off the minimum \d+ citations to review \d+ findings$/u,
    );
  });
  it('says that nothing was found', () => {
    expect(strip('# Ghi chú\n')).toBe('0 nhiệm vụ ✓ Không có điểm cần sửa');
  });
});

describe('where there is nothing to show', () => {
  it.each([
    ['', 'Chưa đọc được nhiệm vụ nào. Lập bảng phụ lục'],
    ['', 'Chưa đọc được chỉ tiêu nào'],
    ['', 'Chưa đọc được căn cứ nào'],
    ['BÁO CÁO\n\nKết quả năm 2025\n', 'Báo cáo này không giao nhiệm vụ mới.'],
  ])('%j says what to do', (text, words) => {
    expect(previewBody(viewOf(text), 'vi')).toContain(words);
  });
});

it('a page is one file whose own script and style alone may run', () => {
  const hash = (text: string): string => `hash-of-${String(text.length)}`;
  const page = previewPage(viewOf(faulty), 'vi', { script: 'let a = 1;', style: 'a{}', hash });
  const elements = elementsOf(page.replace('<!doctype html>', ''));
  const policy = elements.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')?.attributes
    .content;
  expect(policy).toBe(
    "default-src 'none'; script-src 'sha256-hash-of-10'; style-src 'sha256-hash-of-3'; base-uri 'none'; form-action 'none'",
  );
  expect(
    elements.filter(({ attributes }) => Object.keys(attributes).some((name) => /^(?:on|src|href|style)/u.test(name))),
  ).toEqual([]);
  expect(elements.filter(({ name }) => name === 'script').map(({ text }) => text)).toEqual(['let a = 1;']);
});

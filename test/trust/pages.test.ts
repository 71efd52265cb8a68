/** What a document or a file name can put into a page: nothing that runs, loads or leads elsewhere. */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { htmlReport } from '../../cli/reporters/html.ts';
import { SIGNATORY_FORMATS } from '../../cli/reporters/signatoryFormats.ts';
import { EMPTY_PROJECT } from '../../core/project/project.ts';
import { previewPage } from '../../preview/page.ts';
import { previewOf } from '../../preview/previewOf.ts';
import { reportOn } from '../fuzz/reports.ts';
import { knowledge } from '../support/knowledge.ts';
import { lintPlan } from '../support/linting.ts';
import { planOf } from '../support/reading.ts';

/** Markup as attackers write it, for elements, attributes, URLs, comments, raw text and parsers that forgive. */
const ATTACKS = [
  '<script>alert(1)</script>',
  '<ScRiPt src=//x.example></sCrIpT>',
  '"><img src=x onerror=alert(1)>',
  "'><svg/onload=alert(1)>",
  '` onmouseover=alert(1) x=`',
  '" autofocus onfocus=alert(1) x="',
  "' style=background:url(//x.example) x='",
  '</title></style></textarea></script><script>alert(1)</script>',
  '</td></tr></table><iframe srcdoc="<script>alert(1)</script>">',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<svg><animate onbegin=alert(1) attributeName=x>',
  '<base href=//x.example/>',
  '<meta http-equiv=refresh content="0;url=//x.example">',
  '<link rel=stylesheet href=//x.example>',
  '<form action=//x.example><button>x</button></form>',
  '<object data=//x.example></object><embed src=//x.example>',
  '<a href="javascript:alert(1)">a</a>',
  '[a](javascript:alert(1))',
  '![a](x"onerror="alert(1))',
  '<javascript:alert(1)>',
  '[a](data:text/html;base64,PHNjcmlwdD4=)',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;alert(1)&#60;/script&#62;',
  '&#x3c;img src=x onerror=alert(1)&#x3e;',
  '<!--><script>alert(1)</script>-->',
  '<!--[if gte IE 4]><script>alert(1)</script><![endif]-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<template><script>alert(1)</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '\u0000<script>alert(1)</script>',
  '\ud800<script>alert(1)</script>',
  '＜script＞alert(1)＜/script＞',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
] as const;

/** The attack in the title, in prose, targets, numbers, every cell, and the reason of a suppression. */
function documentWith(attack: string): string {
  const cell = attack.replaceAll('|', '\\|').replaceAll('\n', ' ');
  return `KẾ HOẠCH
${attack}

Theo Quyết định số 61 /2018/NĐ-CP ${attack} của Chính phủ; Nghị quyết số 76${attack}/NQ-CP.

I. MỤC TIÊU ${attack}

- Tỷ lệ ${attack} giải quyết đúng hạn đạt 109%.
- ${attack} đạt tỷ lệ 120%.

<!-- kehoach-lint-disable-next-line target-over-100 -- ${attack.replaceAll('-->', '')} -->
- Tỷ lệ ${attack} đạt 130%.

PHỤ LỤC ${attack}

| TT | Nhiệm vụ ${cell} | Chủ trì | Thời hạn | Kết quả |
| --- | --- | --- | --- | --- |
| ${cell} | ${cell} | ${cell} | ${cell} | ${cell} |
| 2 | Rà soát ${cell} | Sở ${cell} | ngày 31/02/2023 ${cell} | |
`;
}

/** Elements that no page of ours has. */
const FORBIDDEN = /^(?:iframe|object|embed|base|link|img|form|math|audio|video|source|template|noscript|animate|a-x)$/u;

/** What in a page could run, load or lead elsewhere, beside its one script and style. */
function dangersIn(page: string, formIsOurs: boolean): readonly string[] {
  const found: string[] = [];
  let scripts = 0;
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if (defaultTreeAdapter.isElementNode(node)) {
      const { tagName, attrs } = node;
      if (tagName === 'script') scripts++;
      if (FORBIDDEN.test(tagName) && !(tagName === 'form' && formIsOurs)) found.push(`<${tagName}>`);
      if (tagName === 'meta' && attrs.some(({ value }) => value.toLowerCase() === 'refresh')) found.push('refresh');
      for (const { name, value } of attrs) {
        if (/^on|^srcdoc$|^style$|^formaction$/u.test(name)) found.push(`${tagName} ${name}`);
        if (
          /^(?:href|src|action|data|xlink:href)$/u.test(name) &&
          !/^(?:#|https:\/\/[^/]*(?:github\.com|github\.io|kehoach-lint\.example|gov\.vn)\/)/u.test(value)
        )
          found.push(`${tagName} ${name}=${value}`);
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(page));
  if (scripts > 1) found.push(`${String(scripts)} scripts`);
  return found;
}

const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/u;

const ASSETS = { script: 'let a;', style: 'a {}', hash: () => 'AA==' };

describe.each(ATTACKS)('%s', (attack) => {
  const plan = planOf(documentWith(attack));
  const result = lintPlan(plan);
  const name = `${attack}.md`;

  it('is text in every page', () => {
    const context = { file: name, knowledge: knowledge(), project: EMPTY_PROJECT, today: '2026-06-01' };
    const preview = previewOf(plan, result.findings, context);
    const report = reportOn(plan, result, name, preview);
    expect(result.findings.length).toBeGreaterThan(3);
    const page = htmlReport(report, ASSETS);
    // where scripts run, the preview is a text until its fold is opened, and ends where we end it; else it is markup at once
    expect(dangersIn(page, true)).toEqual(['<noscript>']);
    expect(dangersIn(page.replace(/<\/?noscript>/gu, ''), true)).toEqual([]);
    expect(dangersIn(SIGNATORY_FORMATS.html(report), false)).toEqual([]);
    expect(dangersIn(previewPage(preview, 'vi', ASSETS), true)).toEqual([]);
  });
});

it('every page lets only its own script and style run, and nothing load', () => {
  const plan = planOf(documentWith('a'));
  const result = lintPlan(plan);
  const report = reportOn(plan, result, 'a.md');
  for (const page of [htmlReport(report, ASSETS), SIGNATORY_FORMATS.html(report)]) {
    const policy = (POLICY.exec(page)?.[1] ?? '').replaceAll('&#39;', "'");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/u);
  }
});

it('the check sees what it looks for', () => {
  const page = '<p onclick=a><script></script><script></script><iframe></iframe><a href="javascript:a">';
  expect(dangersIn(page, false)).toHaveLength(4);
});

/** Formats for people: a page that parse5 takes without a complaint, Markdown as remark reads it, a table as csv-parse reads it. */
import { createHash } from 'node:crypto';
import { parse as parseCsv } from 'csv-parse/sync';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { type DefaultTreeAdapterTypes, parse as parseHtml } from 'parse5';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { OVER, folderWith } from '../support/command.ts';
import { HOSTILE_NAME, findingsOf, hostileFolder, reportIn } from '../support/formats.ts';

const FULL = ['--preset', 'full'] as const;

describe('html', () => {
  type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
  const nodesOf = (node: Node): readonly Node[] => [
    node,
    ...('childNodes' in node ? node.childNodes.flatMap(nodesOf) : []),
  ];
  const elementsOf = (page: string, name: string): readonly DefaultTreeAdapterTypes.Element[] =>
    nodesOf(parseHtml(page)).filter(
      (node): node is DefaultTreeAdapterTypes.Element => 'tagName' in node && node.tagName === name,
    );
  const textOf = (node: Node): string =>
    nodesOf(node)
      .map((one) => ('value' in one ? one.value : ''))
      .join('')
      .replace(/\s+/gu, ' ')
      .trim();

  /** The page as a browser has it that runs no script, or in which every fold was opened. */
  const opened = (page: string): string => page.replace(/<\/?noscript>/gu, '');

  it('is a page without a fault, with a row for each finding', () => {
    const folder = hostileFolder();
    const page = reportIn('html', folder, ...FULL);
    const faults: string[] = [];
    parseHtml(page, { onParseError: ({ code }) => faults.push(code) });
    expect(faults).toEqual([]);
    const rows = elementsOf(page, 'tr').map(textOf);
    for (const { message, ruleId, line, column } of findingsOf(folder, ...FULL)) {
      expect(
        rows.some((row) =>
          [message.replace(/\s+/gu, ' '), ruleId, `${String(line)}:${String(column)}`].every((part) =>
            row.includes(part),
          ),
        ),
      ).toBe(true);
    }
    expect(elementsOf(page, 'h2').map(textOf)).toEqual([HOSTILE_NAME, 'hỏng.md', 'phòng/nfd.md', 'sạch.md']);
    expect(page).toContain('đã hỏi &lt;Sở&gt; &quot;Tài chính&quot;');
  });

  it('runs its own script and style only, and loads nothing', () => {
    const page = reportIn('html', hostileFolder(), ...FULL);
    const [policy] = elementsOf(page, 'meta').flatMap(({ attrs }) => {
      const named = new Map(attrs.map(({ name, value }) => [name, value]));
      return named.get('http-equiv') === 'Content-Security-Policy' ? [named.get('content') ?? ''] : [];
    });
    const rawOf = (name: string): readonly string[] =>
      elementsOf(page, name).map(({ childNodes }) =>
        childNodes.map((child) => ('value' in child ? child.value : '')).join(''),
      );
    const [script, ...scripts] = rawOf('script');
    const [style, ...styles] = rawOf('style');
    expect([scripts, styles]).toEqual([[], []]);
    const hash = (text = ''): string => createHash('sha256').update(text).digest('base64');
    expect(policy).toBe(
      `default-src 'none'; script-src 'sha256-${hash(script)}'; style-src 'sha256-${hash(style)}'; base-uri 'none'; form-action 'none'`,
    );
    const names = nodesOf(parseHtml(opened(page))).flatMap((node) => ('attrs' in node ? node.attrs : []));
    expect(names.filter(({ name }) => /^(?:src|style|on[a-z]+)$/u.test(name))).toEqual([]);
  });

  it('holds the preview of each document that has something to show, folded away, with its own ids', () => {
    const folder = hostileFolder();
    const page = reportIn('html', folder, ...FULL);
    expect(elementsOf(page, 'summary').map(textOf)).toEqual([
      'Bản xem trước · 1 nhiệm vụ · 6 chỉ tiêu · 1 căn cứ',
      'Bản xem trước · 1 nhiệm vụ · 6 chỉ tiêu · 1 căn cứ',
    ]);
    expect(elementsOf(page, 'tbody').length).toBe(3);
    const faults: string[] = [];
    const whole = opened(page);
    parseHtml(whole, { onParseError: ({ code }) => faults.push(code) });
    expect(faults).toEqual([]);
    const ids = [...whole.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(20);
    expect(new Set(ids).size).toBe(ids.length);
    const cells = elementsOf(whole, 'td').map(textOf);
    expect(cells.some((text) => text.startsWith('=1+1 alert("1") & ]]>'))).toBe(true);
    expect(elementsOf(whole, 'script')).toHaveLength(1);
    // each mark has its note, in its own document
    for (const fold of elementsOf(whole, 'details').filter(({ attrs }) =>
      attrs.some(({ value }) => value === 'fold'),
    )) {
      const valuesOf = (name: string): ReadonlySet<string> =>
        new Set(
          nodesOf(fold).flatMap((node) =>
            'attrs' in node ? node.attrs.filter((attribute) => attribute.name === name).map(({ value }) => value) : [],
          ),
        );
      expect(valuesOf('data-finding').size).toBeGreaterThan(0);
      expect([...valuesOf('data-finding')].filter((mark) => !valuesOf('data-note').has(mark))).toEqual([]);
    }
  });

  it('marks in a preview what the report shows, and no more with --quiet', () => {
    const folder = hostileFolder();
    const marksOf = (...args: readonly string[]): readonly string[] =>
      [...opened(reportIn('html', folder, ...FULL, ...args)).matchAll(/class="kh-mark kh-(\w+)"/gu)].map(
        ([, severity = '']) => severity,
      );
    expect(new Set(marksOf())).toEqual(new Set(['error', 'warning']));
    expect(new Set(marksOf('--quiet'))).toEqual(new Set(['error']));
  });

  it('is the same from threads and out of a cache, which knows the day', () => {
    const folder = folderWith({ 'a.md': OVER, 'b.md': OVER.replace('109%', '108%'), 'c.md': OVER });
    const env = { XDG_CACHE_HOME: folder.at('home') };
    const timed = z.array(z.object({ timing: z.unknown().optional() }));
    const run = (today: string, ...args: readonly string[]): { page: string; checked: number } => {
      const formats = ['--format', 'html=trang.html', '--format', 'json', '--timing'];
      const { stdout } = folder.run(['lint', ...formats, '--today', today, ...args], { env });
      const checked = timed.parse(JSON.parse(stdout)).filter(({ timing }) => timing !== undefined);
      return { page: folder.read('trang.html'), checked: checked.length };
    };
    const { page } = run('2026-01-05');
    expect(page).toContain('Bản xem trước · 1 chỉ tiêu');
    expect(run('2026-01-05', '--threads', '2')).toEqual({ page, checked: 3 });
    folder.run(['lint', '--cache', '--today', '2026-01-05'], { env }); // keeps no preview
    expect(run('2026-01-05', '--cache')).toEqual({ page, checked: 3 });
    expect(run('2026-01-05', '--cache')).toEqual({ page, checked: 0 });
    // the preview tells today, whatever the findings rest on
    expect(run('2026-01-06', '--cache').checked).toBe(3);
    expect(run('2026-01-06', '--cache', '--quiet').checked).toBe(3);
  });

  it('says of how many documents there is no preview, and how to get one', () => {
    const many = Object.fromEntries(Array.from({ length: 302 }, (_, at) => [`${String(at)}.md`, OVER]));
    const page = reportIn('html', folderWith(many));
    expect(elementsOf(page, 'details')).toHaveLength(300);
    const [note] = elementsOf(page, 'p').filter(({ attrs }) => attrs.some(({ value }) => value === 'note'));
    expect(note && textOf(note)).toBe(
      '2 văn bản không kèm bản xem trước ở trang này; xem từng văn bản bằng kehoach-lint preview TỆP.',
    );
  });
});

describe('markdown', () => {
  type Tree = ReturnType<typeof fromMarkdown>;
  type Node = Tree | Tree['children'][number];
  const nodesOf = (node: Node): readonly Node[] => [
    node,
    ...('children' in node ? node.children.flatMap((child) => nodesOf(child as Node)) : []), // children of any kind
  ];
  const read = (text: string): readonly Node[] =>
    nodesOf(fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }));
  const textOf = (node: Node): string =>
    nodesOf(node)
      .map((one) => ('value' in one && one.type === 'text' ? one.value : ''))
      .join('');

  it('is one table with a row for each finding, the worst first, to the letter', () => {
    const folder = hostileFolder();
    const nodes = read(reportIn('markdown', folder, ...FULL));
    const tables = nodes.filter(({ type }) => type === 'table');
    expect(tables).toHaveLength(1);
    const rows = nodes.flatMap((node) =>
      // a cell is a node like any other
      node.type === 'tableRow' ? [node.children.map((cell) => textOf(cell as unknown as Node))] : [],
    );
    for (const row of rows) expect(row).toHaveLength(4);
    const found = findingsOf(folder, ...FULL);
    expect(rows.length).toBe(1 + found.length + 1);
    for (const { file, line, column, message, ruleId } of found) {
      expect(rows.map((row) => row.slice(1))).toContainEqual([
        `${file}:${String(line)}:${String(column)}`,
        message,
        ruleId,
      ]);
    }
    const severities = rows.slice(1).map(([severity]) => severity);
    expect(severities).toEqual([...severities].sort((a, b) => (a === b ? 0 : a === 'Lỗi' ? -1 : 1)));
  });

  it('takes nothing of a document for markup, a link or a name', () => {
    const nodes = read(reportIn('markdown', hostileFolder(), ...FULL));
    const kinds = new Set(nodes.map(({ type }) => type));
    expect([...kinds].sort()).toEqual([
      'heading',
      'html',
      'link',
      'paragraph',
      'root',
      'table',
      'tableCell',
      'tableRow',
      'text',
    ]);
    const tags = nodes.flatMap((node) => (node.type === 'html' ? [node.value] : []));
    expect([...new Set(tags)].sort()).toEqual(['<!-- -->', '</code>', '<code>']);
    for (const node of nodes)
      if (node.type === 'link') expect(node.url).toMatch(/^https:\/\/kehoach-lint\.example\/rules\/[\da-z-]+$/u);
  });

  it('cuts what GitHub would refuse, and says so', () => {
    const lines = Array.from({ length: 9000 }, (_, at) => `- Tỷ lệ việc số ${String(at)} đạt 109%.\n`).join('');
    const text = reportIn('markdown', folderWith({ 'a.md': `I. MỤC TIÊU\n\n${lines}` }), '--only', 'target-over-100');
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    const shown = text.match(/^\| Lỗi/gmu)?.length ?? 0;
    expect(text).toContain(`Còn ${String(9000 - shown)} mục không hiện ở đây`);
  });
});

describe('csv', () => {
  it('has a row for each finding, and no cell that a spreadsheet takes for a formula', () => {
    const folder = hostileFolder();
    const rows = parseCsv(reportIn('csv', folder, ...FULL), { bom: true, columns: true }) as readonly Record<
      string,
      string
    >[]; // csv-parse leaves the columns open
    const told = rows.filter(({ rule }) => rule !== 'unusable-file');
    expect(
      told.map(({ file, line, column, rule, message, state }) => [file, line, column, rule, message, state]),
    ).toEqual(
      findingsOf(folder, ...FULL).map(({ file, line, column, ruleId, message, state }) => [
        file === HOSTILE_NAME ? `'${file}` : file,
        String(line),
        String(column),
        ruleId,
        message,
        state,
      ]),
    );
    for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+\-@\t\r]/u);
  });
});

describe('several formats', () => {
  it('come out of one run, one on the screen and the others in files', () => {
    const folder = folderWith({ 'a.md': OVER });
    const wanted = [
      '--format',
      'sarif=out.sarif',
      '--format',
      'github',
      '--format',
      'html=trang.html',
      '--format=csv=bảng.csv',
    ];
    const { code, stdout, stderr } = folder.run(['lint', 'a.md', ...wanted]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toBe(reportIn('github', folder, 'a.md'));
    expect(folder.read('out.sarif')).toBe(reportIn('sarif', folder, 'a.md'));
    expect(folder.read('trang.html')).toBe(reportIn('html', folder, 'a.md'));
    expect(folder.read('bảng.csv')).toBe(reportIn('csv', folder, 'a.md'));
  });
});

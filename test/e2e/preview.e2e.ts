/** The preview in a real browser: the page of `kehoach-lint preview`, and the body beside the text with an editor that only listens. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { spawnSync } from 'node:child_process';
import { join } from 'pathe';
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { previewBody } from '../../preview/body.ts';
import type { PreviewMessage } from '../../preview/messages.ts';
import { faintTexts } from './faintTexts.ts';
import { CHROMIUM_ARGS, findChromium } from './support/chromium.ts';
import { COMMAND, variables } from '../support/command.ts';
import { ROOT } from '../support/sources.ts';
import { elementsOf, viewOf } from '../support/previewing.ts';

const executablePath = findChromium();
const EXAMPLE = join(ROOT, 'examples/ke-hoach-nhieu-loi.md');
const TEXT = readFileSync(EXAMPLE, 'utf8');
const TABS = ['table', 'time', 'load', 'targets', 'citations'];

describe.skipIf(executablePath === null)('the preview in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-lint-preview-'));
  const file = join(folder, 'ra.html');
  let browser: Browser;

  beforeAll(async () => {
    const args = [COMMAND, 'preview', EXAMPLE, '-o', file, '--today', '2024-06-01'];
    const { status } = spawnSync(process.execPath, args, { env: variables() });
    expect(status).toBe(0);
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: CHROMIUM_ARGS });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A page with what it complains about. */
  async function newPage(options: BrowserContextOptions = {}): Promise<{ page: Page; complaints: string[] }> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      acceptDownloads: true,
      ...options,
    });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(`file://${file}`) && !request.url().startsWith('blob:'))
        complaints.push(request.url());
    });
    return { page, complaints };
  }
  async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
    const { page, complaints } = await newPage(options);
    onTestFinished(() => {
      expect(complaints).toEqual([]);
    });
    await page.goto(`file://${file}`);
    return page;
  }
  const ordinals = (page: Page): Promise<readonly string[]> =>
    page.locator('[data-table="0"] tr[data-task]:visible td:first-child').allInnerTexts();
  const status = (page: Page): Promise<string> => page.locator('[role="status"]').innerText();

  describe('as a page', () => {
    it('shows one view at a time, reached by click and by keyboard', async () => {
      const page = await openPage();
      const shown = (): Promise<readonly string[]> =>
        page.locator('[role="tabpanel"]:visible').evaluateAll((panels) => panels.map(({ id }) => id));
      expect(await shown()).toEqual(['kh-panel-table']);
      await page.click('#kh-tab-load');
      expect(await shown()).toEqual(['kh-panel-load']);
      for (const [key, panel] of [
        ['ArrowRight', 'targets'],
        ['End', 'citations'],
        ['ArrowRight', 'table'],
        ['ArrowLeft', 'citations'],
        ['Home', 'table'],
      ] as const) {
        await page.keyboard.press(key);
        expect(await shown()).toEqual([`kh-panel-${panel}`]);
        expect(await page.evaluate(() => document.activeElement?.id)).toBe(`kh-tab-${panel}`);
      }
    });

    it('filters by unit, time, findings and words without their marks', async () => {
      const page = await openPage();
      expect(await ordinals(page)).toHaveLength(11);
      expect(await status(page)).toBe('');
      await page.fill('[name="search"]', 'hai long');
      expect(await ordinals(page)).toEqual(['5']);
      expect(await status(page)).toBe('Hiện 1/13 nhiệm vụ');
      expect(await page.locator('[data-table="0"] tr.kh-group:visible').allInnerTexts()).toEqual([
        'II\tCải cách thủ tục hành chính',
      ]);
      await page.click('[type="reset"]');
      expect(await ordinals(page)).toHaveLength(11);
      await page.selectOption('[name="unit"]', 'Thanh tra Sở');
      expect(await ordinals(page)).toEqual(['2', '9']);
      await page.check('[name="findings"]');
      expect(await ordinals(page)).toEqual(['2', '9']);
      await page.selectOption('[name="due"]', { label: 'Tháng 3/2024' });
      expect(await ordinals(page)).toEqual(['2']);
      await page.fill('[name="search"]', 'khong co gi');
      expect(await status(page)).toBe('Hiện 0/13 nhiệm vụ. Không có nhiệm vụ nào khớp. Bỏ bớt điều kiện lọc.');
    });

    it('groups by lead and by deadline, and back', async () => {
      const page = await openPage();
      const groups = (): Promise<readonly string[]> =>
        page.locator('[data-table="0"] tr.kh-group:visible').allInnerTexts();
      const printed = await groups();
      await page.selectOption('[name="group"]', 'lead');
      expect((await groups())[0]).toBe('Phòng Bảo trợ xã hội (2)');
      expect(await groups()).toContain('Chưa rõ đơn vị chủ trì (1)');
      await page.selectOption('[name="group"]', 'due');
      expect((await groups()).slice(0, 3)).toEqual(['Tháng 12/2023 (1)', 'Tháng 3/2024 (1)', 'Tháng 6/2024 (1)']);
      await page.selectOption('[name="group"]', '');
      expect(await groups()).toEqual(printed);
      expect(await ordinals(page)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11']);
    });

    it('leads from the strip to what it counts', async () => {
      const page = await openPage();
      await page.click('.kh-strip [data-go="missing"]');
      expect(await ordinals(page)).toEqual(['5', '8']);
      await page.click('.kh-strip [data-go="targets"]');
      expect(await page.locator('#kh-panel-targets tbody tr').first().innerText()).toContain('Thấp hơn mức');
      await page.click('.kh-strip [data-go="table"]');
      expect(await ordinals(page)).toHaveLength(11);
    });

    it('shows a finding on hover and focus, and lets go of it', async () => {
      const page = await openPage();
      const note = page.locator('.kh-pop');
      await page.locator('[data-row="4"] .kh-mark').hover();
      expect(await note.innerText()).toContain('Nhiệm vụ 3 chưa ghi đơn vị chủ trì');
      expect(await note.locator('button').count()).toBe(0);
      await page.mouse.move(2, 2);
      expect(await note.isVisible()).toBe(false);
      await page.locator('[data-row="4"] .kh-mark').focus();
      expect(await note.isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await note.isVisible()).toBe(false);
    });

    it('copies what is shown, with merged cells, and saves it for a spreadsheet', async () => {
      const page = await openPage();
      await page.evaluate(() => {
        addEventListener('copy', (event) => {
          document.documentElement.dataset.copied = event.clipboardData?.getData('text/html') ?? '';
        });
      });
      await page.click('[data-tool="copy"]');
      expect(await status(page)).toBe('Đã sao chép. Dán vào Word.');
      const copied = (await page.evaluate(() => document.documentElement.dataset.copied)) ?? '';
      const cells = elementsOf(copied.replaceAll('&nbsp;', ' ')).filter(({ name }) => name === 'td');
      expect(cells.find(({ attributes }) => attributes.rowspan === '2')?.text).toBe('Phòng Bảo trợ xã hội');
      expect(cells.find(({ text }) => text === 'Cải cách thể chế')?.attributes.colspan).toBe('5');
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-tool="csv"]')]);
      expect(download.suggestedFilename()).toBe('ke-hoach-nhieu-loi-phu-luc.csv');
      const csv = readFileSync(await download.path(), 'utf8').split('\r\n');
      expect(csv[0]).toBe('\ufeffTT;Nhiệm vụ;Sản phẩm;Đơn vị chủ trì;Đơn vị phối hợp;Thời hạn');
      expect(csv.find((line) => line.startsWith('3;'))).toBe(
        "3;Công bố, công khai thủ tục hành chính;Quyết định công bố;'-;Các phòng chuyên môn;Quý II/2024",
      );
    });

    it.each([
      ['light', { colorScheme: 'light' }],
      ['dark', { colorScheme: 'dark' }],
      ['light and narrow', { colorScheme: 'light', viewport: { width: 480, height: 900 } }],
      ['narrower still', { colorScheme: 'dark', viewport: { width: 320, height: 900 } }],
    ] as const)('is read easily and fits: %s', async (_, options) => {
      const page = await openPage(options);
      for (const tab of TABS) {
        await page.click(`#kh-tab-${tab}`);
        expect(await page.evaluate(faintTexts), tab).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), tab).toBeLessThanOrEqual(
          0,
        );
      }
    });

    it('prints the table alone, in the font of offices', async () => {
      const page = await openPage();
      await page.emulateMedia({ media: 'print' });
      for (const hidden of ['.kh-tabs', '.kh-filters', '.kh-strip', '.kh-mark', '.kh-elsewhere'])
        expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
      const cell = page.locator('[data-table="0"] td').nth(3);
      expect(await cell.evaluate((element) => getComputedStyle(element).fontFamily)).toContain('Times New Roman');
      expect(await cell.evaluate((element) => getComputedStyle(element).borderRightColor)).toBe('rgb(0, 0, 0)');
    });
  });

  describe('beside the text', () => {
    async function openPanel(): Promise<{
      page: Page;
      sent: () => Promise<readonly PreviewMessage[]>;
      tell: (message: object) => Promise<void>;
    }> {
      const { page, complaints } = await newPage();
      onTestFinished(() => {
        expect(complaints).toEqual([]);
      });
      await page.setContent('<!doctype html><html><body class="vscode-dark"></body></html>');
      await page.evaluate(() => {
        const sent: unknown[] = [];
        let state: unknown;
        const api = {
          postMessage: (message: unknown) => sent.push(message),
          setState: (next: unknown) => (state = next),
          getState: () => state,
        };
        Object.assign(globalThis, { sent, acquireVsCodeApi: () => api });
      });
      for (const [name, add] of [
        ['preview.css', 'addStyleTag'],
        ['preview.js', 'addScriptTag'],
      ] as const)
        await page[add]({ content: readFileSync(join(COMMAND, '..', name), 'utf8') });
      // what the script sent, as it sent it
      const sent = () => page.evaluate(() => (globalThis as unknown as { sent: PreviewMessage[] }).sent.splice(0));
      const tell = (message: object): Promise<void> =>
        page.evaluate((data) => {
          dispatchEvent(new MessageEvent('message', { data }));
        }, message);
      expect(await sent()).toEqual([{ type: 'ready' }]);
      await tell({ type: 'update', version: 1, html: previewBody(viewOf(TEXT), 'vi') });
      return { page, sent, tell };
    }

    it('shows the line of a row, by click and by keyboard', async () => {
      const { page, sent } = await openPanel();
      await page.click('[data-table="0"] [data-row="1"] td:nth-child(2)');
      const line = TEXT.split('\n').findIndex((each) => each.startsWith('| 1 |'));
      expect(await sent()).toEqual([{ type: 'reveal', line }]);
      await page.focus('.kh-table tr[tabindex="0"]');
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect(await sent()).toEqual([{ type: 'reveal', line: line + 1 }]);
      expect(await page.locator('.kh-table tr[tabindex="0"]').count()).toBe(1);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.className)).toContain('kh-mark');
    });

    it('mends a finding with Enter', async () => {
      const { page, sent } = await openPanel();
      await page.locator('[data-row="4"]').focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe(
        'Ghi “Phòng Bảo trợ xã hội” (theo dòng trên)',
      );
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const { findings } = viewOf(TEXT);
      const fingerprint = findings.find(({ message }) =>
        message.startsWith('Nhiệm vụ 3 chưa ghi đơn vị chủ trì'),
      )?.fingerprint;
      expect(await sent()).toEqual([{ type: 'fix', fingerprint, action: 1 }]);
    });

    it('keeps what the reader chose when the document changes', async () => {
      const { page, sent, tell } = await openPanel();
      await page.fill('[name="search"]', 'cong');
      await page.selectOption('[name="unit"]', 'Văn phòng Sở');
      await page.focus('[name="search"]');
      const before = await ordinals(page);
      await tell({ type: 'update', version: 2, html: previewBody(viewOf(TEXT.replace('| 10 |', '| 10a |')), 'vi') });
      expect(await ordinals(page)).toEqual(before.map((ordinal) => ordinal.replace(/^10$/u, '10a')));
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('search');
      await page.click('#kh-tab-load');
      await tell({ type: 'update', version: 3, html: previewBody(viewOf(TEXT), 'vi') });
      expect(await page.locator('#kh-panel-load').isVisible()).toBe(true);
      expect(await sent()).toEqual([]);
    });

    it('goes with the text, and hands over what is to be saved', async () => {
      const { page, sent, tell } = await openPanel();
      const line = TEXT.split('\n').findIndex((each) => each.startsWith('| 11 |'));
      await tell({ type: 'scroll', line });
      expect(await page.locator('.kh-here td').first().innerText()).toBe('11');
      expect(await page.locator('.kh-here').evaluate((row) => row.getBoundingClientRect().bottom <= innerHeight)).toBe(
        true,
      );
      await page.click('[data-tool="html"]');
      const [saved] = await sent();
      expect(saved).toMatchObject({ type: 'save', format: 'html' });
      expect(saved?.type === 'save' && saved.text).toContain("font-family:'Times New Roman'".replaceAll("'", '&#39;'));
    });
  });
});

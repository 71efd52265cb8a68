/** The HTML report in a real browser: its filters, and the previews that stand folded in it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { spawnSync } from 'node:child_process';
import { join } from 'pathe';
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { COMMAND, variables } from '../support/command.ts';
import { ROOT } from '../support/sources.ts';
import { CHROMIUM_ARGS, findChromium } from './support/chromium.ts';

const executablePath = findChromium();
const DOCUMENTS = ['examples/ke-hoach-nhieu-loi.md', 'examples/ke-hoach-bang-cat-trang.md', 'examples/README.md'];

describe.skipIf(executablePath === null)('the HTML report in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-lint-report-'));
  const file = join(folder, 'ra.html');
  let browser: Browser;

  beforeAll(async () => {
    const args = ['lint', ...DOCUMENTS, '--preset', 'full', '--today', '2024-06-01', '--format', `html=${file}`];
    const { status } = spawnSync(process.execPath, [COMMAND, ...args], { cwd: ROOT, env: variables() });
    expect(status).toBe(1);
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: CHROMIUM_ARGS });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    onTestFinished(async () => {
      await context.close();
      expect(complaints).toEqual([]);
    });
    await page.goto(`file://${file}`);
    return page;
  }
  const found = (page: Page): Promise<number> => page.locator('.found tbody tr:visible').count();
  const fold = (page: Page, at: number) => page.locator('.fold').nth(at);

  it('draws a preview when its fold is opened, and not before', async () => {
    const page = await openPage();
    expect(await page.locator('.kh').count()).toBe(0);
    await fold(page, 0).locator('summary').first().click();
    await page.locator('.kh[data-live]').waitFor();
    expect(await page.locator('.kh').count()).toBe(1);
    expect(await fold(page, 0).locator('tr[data-task]:visible').count()).toBe(13);
    await page.keyboard.press('Enter');
    expect(await page.locator('.kh:visible').count()).toBe(0);
  });

  it('works in each preview for itself: tabs, filters, marks', async () => {
    const page = await openPage();
    await page.click('[name="folds"]');
    await expect.poll(() => page.locator('.kh[data-live]').count()).toBe(2);
    const [first, second] = [fold(page, 0), fold(page, 1)];
    await second.locator('[data-tab="time"]').click();
    expect(await second.locator('[role="tabpanel"]:visible').getAttribute('data-panel')).toBe('time');
    expect(await first.locator('[role="tabpanel"]:visible').getAttribute('data-panel')).toBe('table');
    await page.keyboard.press('ArrowLeft');
    await second.locator('[name="search"]').fill('tap huan');
    expect(await second.locator('tr[data-task]:visible').count()).toBe(1);
    expect(await first.locator('tr[data-task]:visible').count()).toBe(13);
    const mark = second.locator('.kh-mark:visible').first();
    await mark.hover();
    const note = page.locator('.kh-pop:visible');
    expect(await note.innerText()).toContain((await mark.getAttribute('aria-label'))?.replace(/^[^:]*: /u, ''));
    const [at, box] = [await mark.boundingBox(), await note.boundingBox()];
    expect(Math.abs((box?.y ?? 0) - (at?.y ?? 0))).toBeLessThan(300);
    await page.click('[name="folds"]');
    await expect.poll(() => page.locator('.kh:visible').count()).toBe(0);
  });

  it('filters what was found, and leaves the previews alone', async () => {
    const page = await openPage();
    await fold(page, 0).locator('summary').first().click();
    await page.locator('.kh[data-live]').waitFor();
    const all = await found(page);
    await page.selectOption('[name="severity"]', 'warning');
    expect(await found(page)).toBeLessThan(all);
    expect(await page.locator('.filter output span').innerText()).toBe(String(await found(page)));
    expect(await fold(page, 0).locator('tr[data-task]:visible').count()).toBe(13);
    await page.locator('.filter [name="search"]').fill('ngat trang');
    expect(await page.locator('.document:visible').count()).toBe(2);
    expect(await page.locator('h2:visible').first().innerText()).toContain('nhieu-loi');
    await page.locator('.filter [name="search"]').fill('khong co gi nhu vay');
    expect(await page.locator('.document:visible').count()).toBe(0);
  });

  it('shows the previews to who runs no script', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    expect(await page.locator('.filter').isVisible()).toBe(false);
    await fold(page, 0).locator('summary').first().click();
    expect(await fold(page, 0).locator('tr[data-task]:visible').count()).toBe(13);
  });

  it('prints the findings and the previews that are open, with their marks', async () => {
    const page = await openPage();
    await fold(page, 1).locator('summary').first().click();
    await page.locator('.kh[data-live]').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.fold:visible').count()).toBe(1);
    for (const hidden of ['.filter', '.kh-tabs', '.kh-filters'])
      expect(await page.locator(`${hidden}:visible`).count()).toBe(0);
    expect(await page.locator('.kh-mark:visible').count()).toBeGreaterThan(0);
    expect(await found(page)).toBeGreaterThan(10);
  });

  it.each([360, 1280])('needs no scrolling sideways at %i pixels', async (width) => {
    const page = await openPage({ viewport: { width, height: 900 } });
    await page.click('[name="folds"]');
    await expect.poll(() => page.locator('.kh[data-live]').count()).toBe(2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
});

/** What a drafter sees: the packaged extension in a real VS Code. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'pathe';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { MENDED } from '../support/sample.ts';
import { ROOT } from '../support/sources.ts';
import { startBrowser } from './support/chromium.ts';
import { type CodeServer, startCodeServer } from './support/codeServer.ts';
import { EDITORS_ARE_THERE } from './support/editors.ts';

const IMAGES = join(ROOT, 'docs/images');
const DRAFT = 'ke-hoach-mau.md';
const SETTINGS = {
  'editor.fontFamily': 'DejaVu Sans Mono', // it has every Vietnamese letter
  'editor.fontSize': 13,
  'editor.lineHeight': 22,
  'editor.wordWrap': 'on',
  'editor.stickyScroll.enabled': false, // it lies over the text
  'workbench.reduceMotion': 'on',
  'editor.codeActionsOnSave': { 'source.fixAll.kehoach-lint': 'explicit' },
};

describe.runIf(EDITORS_ARE_THERE)('the packaged extension in VS Code', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'kehoach-lint-e2e-')), 'van-ban');
  let server: CodeServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    mkdirSync(folder);
    cpSync(join(ROOT, 'templates', DRAFT), join(folder, DRAFT));
    mkdirSync(IMAGES, { recursive: true });
    server = await startCodeServer(SETTINGS);
    await server.install(join(ROOT, 'dist/kehoach-lint.vsix'));
    browser = await startBrowser();
    page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await page.goto(`${server.address}/?folder=${folder}`);
    await page.getByRole('treeitem', { name: DRAFT }).dblclick({ timeout: 90_000 });
    await page.waitForSelector('.monaco-editor .view-line');
  });

  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    const image = join(tmpdir(), `kehoach-lint-${task.id}.png`);
    await page.screenshot({ path: image });
    process.stderr.write(`The window is in ${image}. It says:\n${await page.locator('body').ariaSnapshot()}\n`);
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
    rmSync(dirname(folder), { recursive: true, force: true });
  });

  it('underlines what is wrong, and counts it in the status bar', async () => {
    await page.waitForSelector('.monaco-editor .squiggly-error', { timeout: 90_000 });
    await page.getByText('Kế hoạch: 8 lỗi, 2 cảnh báo').waitFor();
    await page.screenshot({ path: join(IMAGES, 'editor.png') });
  });

  it('tells of a cited document on hover', async () => {
    const hover = await hoverOver(page, '76/NQ-CP', 'Chương trình tổng thể');
    expect(hover).toContain('Nghị quyết số 76/NQ-CP · Chính phủ · 15/7/2021');
    expect(hover).toMatch(/Còn hiệu lực|Đã sửa đổi/u);
    await page.waitForTimeout(500); // it fades in
    await page.screenshot({ path: join(IMAGES, 'hover.png') });
    await page.keyboard.press('Escape');
  });

  it('mends with one quick fix', async () => {
    const offered = page.getByText('Thay “Ð” bằng “Đ”').first();
    await seenAfter(offered, async () => {
      await page.keyboard.press('Escape');
      await goTo(page, readFileSync(join(folder, DRAFT), 'utf8'), 'Ðơn');
      await page.keyboard.press('Control+.');
    });
    await page.screenshot({ path: join(IMAGES, 'quick-fix.png') });
    await page.keyboard.press('Enter');
    await page.getByText('Kế hoạch: 8 lỗi, 1 cảnh báo').waitFor();
  });

  it('mends all that is safe on save', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+s');
    await expect.poll(() => readFileSync(join(folder, DRAFT), 'utf8'), { timeout: 20_000 }).toContain('số 15/KH-UBND');
    expect(readFileSync(join(folder, DRAFT), 'utf8')).toContain('Đơn vị');
    await page.getByText('Kế hoạch: 5 lỗi, 1 cảnh báo').waitFor();
  });

  it('lists the findings of the folder by document, unit and rule, with counts', async () => {
    const listed = page.getByRole('treeitem', { name: 'Theo văn bản 6' });
    await seenAfter(listed, () => page.getByText('Kế hoạch: 5 lỗi, 1 cảnh báo').click());
    for (const grouping of ['Theo văn bản', 'Theo đơn vị', 'Theo quy tắc'])
      await page.getByRole('treeitem', { name: `${grouping} 6` }).waitFor();
    await page.getByRole('button', { name: 'Explorer Section: van-ban' }).click(); // room for the tree
    await page.getByRole('treeitem', { name: 'Theo quy tắc 6' }).click();
    await page.getByRole('treeitem', { name: 'task-missing-deadline 1' }).click();
    await page.getByRole('treeitem', { name: /^Nhiệm vụ 3 chưa ghi thời hạn/u }).click();
    await page.locator('.line-numbers.active-line-number', { hasText: '55' }).waitFor();
    await page.screenshot({ path: join(IMAGES, 'findings.png') });
  });

  it('keeps that list true while somebody writes', async () => {
    await page.locator('.monaco-editor textarea, .monaco-editor .native-edit-context').first().focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText('Ðơn');
    await page.getByRole('treeitem', { name: 'Theo văn bản 7' }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('treeitem', { name: 'Theo văn bản 6' }).waitFor();
    await page.keyboard.press('Control+b'); // room for the preview
  });

  it('shows the appendix beside the text, and goes from a row to its line', async () => {
    await command(page, 'Xem trước phụ lục|Preview the appendix');
    const preview = previewOf(page);
    await preview.locator('.kh-table').first().waitFor({ timeout: 30_000 });
    await page.screenshot({ path: join(IMAGES, 'preview.png') });
    await preview.getByText('Khảo sát mức độ hài lòng').first().click();
    await page.locator('.line-numbers.active-line-number', { hasText: '55' }).waitFor({ timeout: 15_000 });
  });

  it.each([
    ['preview-dark', 'Default Dark Modern'],
    ['preview-high-contrast', 'Default High Contrast'],
  ])('takes the colours of the theme: %s', async (image, theme) => {
    const settings = { ...SETTINGS, 'workbench.colorTheme': theme };
    mkdirSync(join(folder, '.vscode'), { recursive: true });
    writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify(settings));
    await previewOf(page)
      .locator(theme.includes('Contrast') ? 'body.vscode-high-contrast' : 'body.vscode-dark')
      .waitFor({ timeout: 20_000 });
    await page.waitForTimeout(1000); // the colours change after the class
    await page.screenshot({ path: join(IMAGES, `${image}.png`) });
  });

  it('says when all ten mistakes of the sample are mended', async () => {
    const said = page.getByText('Bản mẫu không còn lỗi nào: bạn đã sửa cả 10 chỗ.');
    await command(page, 'Mở kế hoạch mẫu|Open the sample');
    await page.getByText('Kế hoạch: 8 lỗi, 2 cảnh báo').waitFor();
    expect(await said.count()).toBe(0);
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(MENDED);
    await said.first().waitFor();
    await page.getByText('Kế hoạch: đạt').waitFor();
  });
});

/** Does something, and once more where the editor did not listen yet, until it shows. */
async function seenAfter(shown: Locator, act: () => Promise<void>): Promise<void> {
  for (let attempt = 0; attempt < 6 && !(await shown.isVisible()); attempt++) {
    await act();
    await shown.waitFor({ timeout: 5000 }).catch(() => undefined);
  }
  await shown.waitFor({ timeout: 1000 });
}

/** Puts the cursor before the first such word, by the keyboard: over the text of an editor lie other things. */
async function goTo(page: Page, text: string, word: string): Promise<void> {
  const lines = text.split('\n');
  const line = lines.findIndex((one) => one.includes(word));
  const column = (lines[line] ?? '').indexOf(word);
  await page.keyboard.press('Control+g');
  await page.keyboard.type(`${String(line + 1)}:${String(column + 1)}`);
  await page.keyboard.press('Enter');
}

async function hoverOver(page: Page, text: string, told: string): Promise<string> {
  await page.locator('.view-line span span', { hasText: text }).first().hover();
  const hover = page.locator('.monaco-hover:not(.hidden)', { hasText: told }).first();
  await hover.waitFor({ timeout: 15_000 });
  return hover.innerText();
}

async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.keyboard.type('kehoach-lint');
  await page
    .getByRole('option', { name: new RegExp(name, 'u') })
    .first()
    .click();
}

function previewOf(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
}

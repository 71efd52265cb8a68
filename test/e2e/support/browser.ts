/** Debian's Chromium, driven from the tests. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { sayMissing } from '../../support/documents.ts';

const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Can pages be opened? Where not, the run says so loudly. */
export function hasBrowser(): boolean {
  if (existsSync(CHROMIUM)) return true;
  sayMissing(`${CHROMIUM} (another can be named in the variable CHROMIUM)`);
  return false;
}

/** `more` are further arguments of Chromium. */
export function startBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: [...ARGS, ...more] });
}

import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { sayMissing } from '../../support/documents.ts';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where a Chromium lies (or what the variable CHROMIUM names); null, and loudly so, where there is none. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM;
  const found = [...(named === undefined ? [] : [named]), ...PLACES].find((path) => existsSync(path));
  if (found !== undefined) return found;
  sayMissing('Chromium (install it, or name it in the variable CHROMIUM)');
  return null;
}

/** Nothing that talks to the network or needs a screen. */
export const CHROMIUM_ARGS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-quic', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update'],
];

/** Starts it; `more` are further arguments. */
export function startBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium() ?? 'chromium', args: [...CHROMIUM_ARGS, ...more] });
}

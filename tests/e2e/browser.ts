import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findChromium } from '../setup/chromium.ts';

/** Where Chromium is; null where there is none, and the tests that need it are skipped. */
export const chromiumPath = findChromium();

export const desktop = { viewport: { width: 1440, height: 900 } } as const;
export const phone = { viewport: { width: 375, height: 760 }, hasTouch: true } as const;

/** Opens the browser. As root Chromium runs only without its sandbox. */
export function openBrowser(): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath: chromiumPath ?? '', args: isRoot ? ['--no-sandbox'] : [] });
}

/** A page in a window of its own. `complaints` gathers what the page throws and what the browser refuses. */
export interface Window {
  readonly page: Page;
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Opens a path of the app and waits until it has loaded. */
export async function openWindow(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = desktop,
): Promise<Window> {
  const context = await browser.newContext({ ...options, locale: 'zh-CN' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  return { page, complaints, close: () => context.close() };
}

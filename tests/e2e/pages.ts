import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { type App, startApp } from './app.ts';
import { openBrowser, openWindow, type Window } from './browser.ts';
import { type Examples, findExamples } from './examples.ts';

/** The app on its samples, with a browser. */
export interface Pages {
  readonly app: App;
  readonly browser: Browser;
  readonly examples: Examples;
  /** Opens a path in a window of its own and closes the one before. */
  visit(path: string, options?: BrowserContextOptions): Promise<Window>;
  close(): Promise<void>;
}

export async function openPages(): Promise<Pages> {
  const app = await startApp();
  const browser = await openBrowser();
  const examples = await findExamples(app);
  let open: Window | null = null;
  return {
    app,
    browser,
    examples,
    visit: async (path, options) => {
      await open?.close();
      open = await openWindow(browser, app.url + path, options);
      return open;
    },
    close: async () => {
      await open?.close();
      await browser.close();
      await app.close();
    },
  };
}

/** An id as a segment of a path. */
export const inPath = (id: string): string => encodeURIComponent(id).replaceAll('%3A', ':');

/** How far a page can be scrolled sideways, in pixels. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The names of the operations that a page sends to the server from now on. */
export function operationsOf(page: Page): readonly string[] {
  const names: string[] = [];
  page.on('request', (request) => {
    const name = /(?:query|mutation) (\w+)/.exec(request.postData() ?? '')?.[1];
    if (new URL(request.url()).pathname === '/graphql' && name !== undefined) names.push(name);
  });
  return names;
}

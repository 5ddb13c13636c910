import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type App, startApp } from './app.ts';
import { chromiumPath, desktop, openBrowser } from './browser.ts';
import { type Examples, findExamples } from './examples.ts';

const kilobyte = 1024;

describe.skipIf(chromiumPath === null)('what a page weighs', () => {
  let app: App;
  let browser: Browser;
  let examples: Examples;

  beforeAll(async () => {
    app = await startApp();
    browser = await openBrowser();
    examples = await findExamples(app);
    return async () => {
      await browser.close();
      await app.close();
    };
  });

  /** Bytes of scripts and styles as they went over the line, until the page is at rest. */
  async function weigh(path: string): Promise<number> {
    const context = await browser.newContext(desktop);
    const page = await context.newPage();
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      if (!['script', 'stylesheet'].includes(request.resourceType())) return;
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await page.goto(app.url + path, { waitUntil: 'networkidle' });
    await page.locator('h1').first().waitFor();
    await page.waitForTimeout(500);
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    await context.close();
    return total;
  }

  test('the start page: at most 90 KB', async () => {
    const bytes = await weigh('/');
    console.log(`/: ${(bytes / kilobyte).toFixed(1)} KB`);
    expect(bytes).toBeGreaterThan(10 * kilobyte);
    expect(bytes).toBeLessThanOrEqual(90 * kilobyte);
  });

  test('any screen with its graph: at most 300 KB', async () => {
    const paths = [
      `/policy/${encodeURIComponent(examples.directive.id)}`,
      `/agency/${encodeURIComponent(examples.bureau.id)}`,
      `/diffusion/${encodeURIComponent(examples.industry.id)}`,
      `/explore/${encodeURIComponent(examples.directive.id)}`,
    ];
    for (const path of paths) {
      const bytes = await weigh(path);
      console.log(`${decodeURIComponent(path)}: ${(bytes / kilobyte).toFixed(1)} KB`);
      expect(bytes, path).toBeLessThanOrEqual(300 * kilobyte);
    }
  });
});

import { beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, desktop } from './browser.ts';
import { openPages, type Pages } from './pages.ts';

const kilobyte = 1024;

describe.skipIf(chromiumPath === null)('what a page weighs', () => {
  let pages: Pages;

  beforeAll(async () => {
    pages = await openPages();
    return () => pages.close();
  });

  /** Bytes of scripts and styles as they went over the line, until the page is at rest. */
  async function weigh(path: string): Promise<number> {
    const context = await pages.browser.newContext(desktop);
    const page = await context.newPage();
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      if (!['script', 'stylesheet'].includes(request.resourceType())) return;
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await page.goto(pages.app.url + path, { waitUntil: 'networkidle' });
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
      `/policy/${encodeURIComponent(pages.examples.directive.id)}`,
      `/agency/${encodeURIComponent(pages.examples.bureau.id)}`,
      `/diffusion/${encodeURIComponent(pages.examples.industry.id)}`,
      `/explore/${encodeURIComponent(pages.examples.directive.id)}`,
    ];
    for (const path of paths) {
      const bytes = await weigh(path);
      console.log(`${decodeURIComponent(path)}: ${(bytes / kilobyte).toFixed(1)} KB`);
      expect(bytes, path).toBeLessThanOrEqual(300 * kilobyte);
    }
  });
});

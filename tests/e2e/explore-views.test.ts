import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, openWindow } from './browser.ts';
import { openPages, type Pages } from './pages.ts';

describe.skipIf(chromiumPath === null)('a view of the explorer', () => {
  let pages: Pages;

  beforeAll(async () => {
    pages = await openPages();
    return () => pages.close();
  });

  const explore = (id: string): string => `${pages.app.url}/explore/${encodeURIComponent(id)}`;

  /** Waits until the picture stands and the address tells it. */
  async function settled(page: Page): Promise<void> {
    await page.locator('.graph[aria-busy=false]').waitFor();
    await page.waitForFunction(() => location.search.includes('v='));
    // The window has come to rest, and what it shows is written down.
    await page.waitForTimeout(700);
  }

  const nodesShown = async (page: Page): Promise<readonly string[]> =>
    page.locator('[data-node]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-node') ?? ''));

  /** The layers of the canvas as they are. */
  const layers = (page: Page): Promise<readonly string[]> =>
    page
      .locator('.graph .canvas canvas')
      .evaluateAll((all) => all.map((layer) => (layer instanceof HTMLCanvasElement ? layer.toDataURL() : '')));

  /** The share of inked pixels that differ between two pictures, the second moved right by some pixels. */
  async function difference(page: Page, one: readonly string[], other: readonly string[], moved: number) {
    const shares = one.map((_, at) =>
      page.evaluate(
        async ({ a, b, moved }) => {
          const read = async (url: string, x: number): Promise<Uint8ClampedArray> => {
            const image = await createImageBitmap(await (await fetch(url)).blob());
            const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
            pen?.drawImage(image, x, 0);
            return pen?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
          };
          const [first, second] = [await read(a, 0), await read(b, moved)];
          let [inked, differing] = [0, 0];
          for (let at = 0; at < first.length; at += 4) {
            if ((first[at + 3] ?? 0) + (second[at + 3] ?? 0) === 0) continue;
            inked += 1;
            if ([0, 1, 2, 3].some((part) => Math.abs((first[at + part] ?? 0) - (second[at + part] ?? 0)) > 40))
              differing += 1;
          }
          return { inked, differing };
        },
        { a: one[at] ?? '', b: other[at] ?? '', moved },
      ),
    );
    const counted = await Promise.all(shares);
    const sum = (part: 'inked' | 'differing'): number => counted.reduce((total, each) => total + each[part], 0);
    return sum('differing') / sum('inked');
  }

  async function openFirstGroup(page: Page): Promise<void> {
    await page.locator('[data-node]').nth(1).click();
    await page
      .getByRole('button', { name: /^展开 / })
      .first()
      .click();
    await settled(page);
  }

  test('its link opens the same nodes at the same places to a pixel in a fresh browser', async () => {
    const first = await openWindow(pages.browser, explore(pages.examples.directive.id));
    await settled(first.page);
    const begun = await nodesShown(first.page);
    await openFirstGroup(first.page);
    await first.page.getByRole('button', { name: '放大' }).click();
    await settled(first.page);
    const second = await openWindow(pages.browser, first.page.url());
    await settled(second.page);
    expect(await nodesShown(second.page)).toEqual(await nodesShown(first.page));
    expect((await nodesShown(second.page)).length).toBeGreaterThan(begun.length);
    // Where lines cross, the one drawn last lies above; a pixel aside, lines and letters would differ all over.
    const [one, other] = [await layers(first.page), await layers(second.page)];
    const blank = await pages.browser.newPage();
    expect(await difference(blank, one, other, 0)).toBeLessThan(0.01);
    expect(await difference(blank, one, other, 1)).toBeGreaterThan(0.1);
    await blank.close();
    expect(second.page.url()).toBe(first.page.url());
    expect([...first.complaints, ...second.complaints]).toEqual([]);
    await first.close();
    await second.close();
  });

  test('everything is taken back and done again, by keys, and the browser goes back through views without a request', async () => {
    const { page, complaints, close } = await openWindow(pages.browser, explore(pages.examples.directive.id));
    await settled(page);
    const begun = await nodesShown(page);
    await openFirstGroup(page);
    const opened = await nodesShown(page);
    expect(opened.length).toBeGreaterThan(begun.length);
    const questions: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/graphql')) questions.push(request.postData() ?? '');
    });
    await page.getByRole('button', { name: /^政策 \d+$/ }).click();
    await expect.poll(() => nodesShown(page)).not.toEqual(opened);
    await page.keyboard.press('Control+z');
    await expect.poll(() => nodesShown(page)).toEqual(opened);
    await page.keyboard.press('Control+z');
    await expect.poll(() => nodesShown(page)).toEqual(begun);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => nodesShown(page)).toEqual(opened);
    await settled(page);
    await page.goBack();
    await expect.poll(() => nodesShown(page)).toEqual(begun);
    await page.goForward();
    await expect.poll(() => nodesShown(page)).toEqual(opened);
    expect(questions).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test('hidden, pinned and collapsed nodes; a pinned one stays', async () => {
    const { page, close } = await openWindow(pages.browser, explore(pages.examples.bureau.id));
    await settled(page);
    const begun = await nodesShown(page);
    await page.locator('[data-node]').nth(2).click();
    await page.getByRole('button', { name: '固定', exact: true }).click();
    await page.locator('[data-node]').nth(3).click();
    await page.getByRole('button', { name: '隐藏', exact: true }).click();
    await expect.poll(() => nodesShown(page)).toEqual(begun.filter((_, at) => at !== 3));
    await page.getByRole('button', { name: '全部恢复' }).click();
    await expect.poll(() => nodesShown(page)).toEqual(begun);
    await page.locator('[data-node]').first().click();
    await page.getByRole('button', { name: '全部收起' }).click();
    await expect.poll(() => nodesShown(page)).toEqual([begun[0], begun[2]]);
    await close();
  });

  test('what the picture cannot hold comes in groups of the server’s choice, or of the reader’s', async () => {
    const { page, complaints, close } = await openWindow(pages.browser, explore(pages.examples.directive.id));
    await settled(page);
    // The picture says that it is nearly full.
    await page.route('**/graphql', async (route) => {
      const posted = route.request().postDataJSON();
      if (posted.variables.shown != null) posted.variables.shown += 1480;
      await route.continue({ postData: posted });
    });
    await page.locator('[data-node^="industry:"]').click();
    await page.getByRole('button', { name: /^展开 有关政策/ }).click();
    const told = page.getByRole('status').filter({ hasText: '超过 1,500 个元素' });
    await told.waitFor();
    const total = Number(/这 (\d+) 项/.exec((await told.textContent()) ?? '')?.[1]);
    const groups = page.locator('[data-node^="cluster|"]');
    const counts = async (): Promise<readonly number[]> =>
      (await groups.allTextContents()).map((name) => Number(/· (\d+) 项/.exec(name)?.[1]));
    const sum = async (): Promise<number> => (await counts()).reduce((all, count) => all + count, 0);
    await expect.poll(sum).toBe(total);
    const chosen = await counts();
    // The two other ways stand beside it.
    const others = await told.getByRole('button', { name: /^按/ }).allTextContents();
    expect(others).toHaveLength(2);
    await told.getByRole('button', { name: others[0] ?? '' }).click();
    await expect.poll(counts).not.toEqual(chosen);
    await expect.poll(sum).toBe(total);
    // Opening a group is one request.
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/graphql')) asked.push(/query (\w+)/.exec(request.postData() ?? '')?.[1] ?? '');
    });
    const before = (await nodesShown(page)).length;
    await groups.first().click();
    await page.getByRole('button', { name: '展开这一组' }).click();
    await expect.poll(async () => (await nodesShown(page)).length).toBeGreaterThan(before);
    expect(asked).toEqual(['Neighbours']);
    expect(complaints).toEqual([]);
    await close();
  });

  test('what would be grouped stands by itself when the reader wants it so', async () => {
    const { page, close } = await openWindow(pages.browser, explore(pages.examples.directive.id));
    await settled(page);
    await page.route('**/graphql', async (route) => {
      const posted = route.request().postDataJSON();
      if (posted.variables.shown != null) posted.variables.shown = 1500;
      await route.continue({ postData: posted });
    });
    await page.locator('[data-node^="industry:"]').click();
    await page.getByRole('button', { name: /^展开 有关政策/ }).click();
    const told = page.getByRole('status').filter({ hasText: '超过 1,500 个元素' });
    const total = Number(/这 (\d+) 项/.exec((await told.textContent()) ?? '')?.[1]);
    await told.getByRole('button', { name: '逐个展开' }).click();
    const policies = page.locator('[data-node^="policy:"]');
    await expect.poll(() => policies.count()).toBe(total);
    expect(await page.locator('[data-node^="cluster|"]').count()).toBe(0);
    await close();
  });

  test('each step of a path shows words that stand so in their source', async () => {
    const { page, close } = await openWindow(pages.browser, explore(pages.examples.edge.from));
    await settled(page);
    await page.locator('[data-node]').first().click();
    await page.getByRole('button', { name: '找到另一个节点的路径' }).click();
    const box = page.locator('.menu').filter({ has: page.getByRole('button', { name: '找到另一个节点的路径' }) });
    await box.getByRole('combobox').fill(pages.examples.directive.title);
    await box.getByRole('option').first().click();
    const trail = page.getByRole('region', { name: /^路径：\d+ 步/ });
    await trail.waitFor();
    expect(await trail.getByRole('listitem').count()).toBeGreaterThan(1);
    const steps = Number(/\d+/.exec((await trail.getAttribute('aria-label')) ?? '')?.[0]);
    expect(await trail.locator('.hop').count()).toBeGreaterThanOrEqual(steps);
    const hops = await trail.locator('.hop').evaluateAll((all) =>
      all.map((hop) =>
        [...hop.querySelectorAll('li')].map((item) => ({
          quote: item.querySelector('blockquote')?.textContent ?? '',
          href: item.querySelector('a')?.getAttribute('href') ?? '',
        })),
      ),
    );
    const fresh = await pages.browser.newPage();
    for (const words of hops) {
      expect(words.length).toBeGreaterThan(0);
      const [{ quote, href } = { quote: '', href: '' }] = words;
      expect(quote.trim()).not.toBe('');
      // The link opens the text at these very words.
      await fresh.goto(pages.app.url + href);
      await fresh.locator('.hit').first().waitFor();
      const hit = await fresh.locator('.hit').evaluateAll((all) => all.map((each) => each.textContent).join(''));
      expect(hit.replace(/\s+/gu, '')).toBe(quote.replace(/\s+/gu, ''));
    }
    await fresh.close();
    await close();
  });

  test('from a node to the words of one of its relations takes few keys', async () => {
    const { page, close } = await openWindow(pages.browser, explore(pages.examples.directive.id));
    await settled(page);
    await page.locator('[data-node]').first().focus();
    const keys = ['Enter', 'ArrowDown', 'Enter', 'Tab', 'Enter'];
    for (const key of keys) await page.keyboard.press(key);
    await page.waitForURL(/\/(policy|source)\/.*#\d+-\d+$/);
    await page.locator('.hit').first().waitFor();
    expect(keys.length).toBeLessThanOrEqual(12);
    await close();
  });

  test('nodes that are gone are counted, and an address that was cut off begins afresh', async () => {
    const { page, close } = await openWindow(pages.browser, explore(pages.examples.directive.id));
    await settled(page);
    const link = page.url();
    const all = await nodesShown(page);
    // Two nodes of another graph stand in the view as well.
    const strange = await page.evaluate(async (text) => {
      const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (each) => each.charCodeAt(0));
      const inflate = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
      const view = JSON.parse(await new Response(inflate).text());
      for (const id of ['policy:00000000000000000000', 'agency:00000000000000000000']) {
        view.n.push(id);
        view.x.push(0);
        view.y.push(0);
        view.b.push([]);
      }
      const deflate = new Blob([JSON.stringify(view)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
      const packed = new Uint8Array(await new Response(deflate).arrayBuffer());
      return btoa(String.fromCharCode(...packed))
        .replaceAll('+', '-')
        .replaceAll('/', '_')
        .replace(/=+$/, '');
    }, new URL(link).searchParams.get('v') ?? '');
    await page.goto(`${explore(pages.examples.directive.id)}?v=${strange}`);
    await page.getByText('2 个节点已不在图中').waitFor();
    await expect.poll(() => nodesShown(page)).toEqual(all);
    await page.goto(link.slice(0, -40));
    await page.getByText('网址里的视图读不出来').waitFor();
    await expect.poll(() => nodesShown(page)).toEqual(all);
    await close();
  });
});

import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type App, startApp } from './app.ts';
import { chromiumPath, openBrowser, openWindow } from './browser.ts';

const many = 900;
const root = 'agency:00000000000000000000';

/** An agency with so many tasks that cytoscape would stop the page: nine hundred measures, each with its relation. */
function manyTasks(): unknown {
  const node = (id: string, kind: string, caption: string) => ({
    ...{ id, kind, caption, detail: null, region: null, level: 'CITY', issued: null },
    ...{ form: 'FULL', status: 'ISSUED', degree: 1 },
  });
  const ids = Array.from({ length: many }, (_, at) => `measure:${String(at).padStart(20, '0')}`);
  const edges = ids.map((id, at) => ({
    ...{ id: `task:${at}`, kind: 'ASSIGNS_TO', from: id, to: root, role: 'lead' },
    ...{ label: '', evidence: [], basis: null },
  }));
  const nodes = [node(root, 'AGENCY', '某市数据局'), ...ids.map((id, at) => node(id, 'MEASURE', `第${at}项措施`))];
  return { neighbours: { total: many, cut: false, nodes, edges } };
}

describe.skipIf(chromiumPath === null)('a graph of thousands', () => {
  let app: App;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    app = await startApp();
    browser = await openBrowser();
    const window = await openWindow(browser, app.url);
    page = window.page;
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('neighbours(')) return route.continue();
      await route.fulfill({ json: { data: manyTasks() } });
    });
    await page.goto(`${app.url}/explore/${root}`);
    await page.getByRole('button', { name: '全部画出' }).click();
    await page.locator('.graph[aria-busy=false]').waitFor();
    await page.getByLabel('布局').selectOption('rings');
    await page.locator('.graph[aria-busy=false]').waitFor();
    await atRest();
    return async () => {
      await window.close();
      await browser.close();
      await app.close();
    };
  });

  const canvas = () => page.locator('.graph .canvas canvas');
  const chosen = () => page.locator('[data-node][aria-expanded=true]');

  /** The picture is painted where the window rests. */
  async function atRest(): Promise<void> {
    await page.waitForTimeout(300);
    await page.locator('.graph .canvas canvas:not([data-behind])').waitFor();
  }

  /** The middle, where the agency stands, and a corner, where nothing does. */
  async function points() {
    const box = await page.locator('.graph .canvas').boundingBox();
    if (!box) throw new Error('no canvas');
    const { x, y, width, height } = box;
    return { middle: { x: x + width / 2, y: y + height / 2 }, corner: { x: x + 4, y: y + 4 }, width, height };
  }

  /** Drags from a point by some pixels. */
  async function drag(from: { readonly x: number; readonly y: number }, dx: number, dy: number): Promise<void> {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + dx, from.y + dy, { steps: 4 });
    await page.mouse.up();
    await atRest();
  }

  async function lookAtMiddle(): Promise<void> {
    for (let step = 0; step < 6; step += 1) await page.getByRole('button', { name: '放大' }).click();
    await atRest();
  }

  /** How many pixels of the picture have ink. */
  const inked = (): Promise<number> =>
    canvas().evaluate((shown) => {
      const element = shown as HTMLCanvasElement;
      const pen = new OffscreenCanvas(element.width, element.height).getContext('2d');
      pen?.drawImage(element, 0, 0);
      const pixels = pen?.getImageData(0, 0, element.width, element.height).data ?? [];
      let count = 0;
      for (let at = 3; at < pixels.length; at += 4) if ((pixels[at] ?? 0) > 0) count += 1;
      return count;
    });

  test('is painted as a whole', async () => {
    expect(await page.locator('.graph .canvas').getAttribute('aria-label')).toContain('901');
    expect(await inked()).toBeGreaterThan(5000);
  });

  test('is dragged away and brought back as a whole', async () => {
    const before = await inked();
    const { corner, width } = await points();
    await drag(corner, width - 8, 0);
    expect(await inked()).toBeLessThan(before * 0.7);
    await page.getByRole('button', { name: '看全图' }).click();
    await atRest();
    expect(Math.abs((await inked()) - before)).toBeLessThan(before / 10);
  });

  test('tells what is framed, and which node is clicked', async () => {
    const { corner, middle, width, height } = await points();
    await page.keyboard.down('Shift');
    await drag(corner, width - 8, height - 8);
    await page.keyboard.up('Shift');
    await page.getByText(`已选 ${many + 1} 个节点`).waitFor();
    await lookAtMiddle();
    await page.mouse.click(middle.x, middle.y);
    await expect.poll(() => chosen().count()).toBe(1);
    expect(await chosen().getAttribute('data-node')).toBe(root);
    await page.mouse.move(middle.x, middle.y + 1);
    expect(await canvas().evaluate((element) => element.style.cursor)).toBe('pointer');
  });

  test('lets a node be dragged, and takes it back', async () => {
    const undo = page.getByRole('button', { name: '撤销' });
    const { middle } = await points();
    expect(await undo.isEnabled()).toBe(true);
    const before = await inked();
    await drag(middle, 0, 150);
    const moved = await inked();
    expect(moved).not.toBe(before);
    await undo.click();
    await atRest();
    expect(await inked()).toBe(before);
  });
});

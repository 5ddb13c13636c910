import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, openWindow } from './browser.ts';
import { openPages, type Pages } from './pages.ts';

describe.skipIf(chromiumPath === null)('what the explorer hands on', () => {
  let pages: Pages;

  beforeAll(async () => {
    pages = await openPages();
    return () => pages.close();
  });

  async function explore() {
    const opened = await openWindow(
      pages.browser,
      `${pages.app.url}/explore/${encodeURIComponent(pages.examples.directive.id)}`,
    );
    await opened.page.locator('.graph[aria-busy=false]').waitFor();
    await opened.page.waitForFunction(() => location.search.includes('v='));
    return opened;
  }

  async function saved(page: Page, menu: string, item: string | RegExp) {
    const content = page.locator('.menu').filter({ has: page.getByRole('button', { name: menu, exact: true }) });
    if ((await content.locator('.drop').count()) === 0)
      await page.getByRole('button', { name: menu, exact: true }).click();
    const coming = page.waitForEvent('download');
    await content.getByRole('button', { name: item }).click();
    const file = await coming;
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  }

  test('files hold the nodes and relations that are shown', async () => {
    const { page, complaints, close } = await explore();
    const label = (await page.locator('.graph .canvas').getAttribute('aria-label')) ?? '';
    const [, nodes, edges] = /(\d+) 个节点，(\d+) 条边/.exec(label) ?? [];
    const svg = await saved(page, '导出', /SVG/);
    expect(svg.name).toBe(`${pages.examples.directive.title}.svg`);
    expect(svg.bytes.toString()).toContain(`${nodes} 个节点，${edges} 条关系`);
    const png = await saved(page, '导出', /PNG/);
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(png.bytes.length).toBeGreaterThan(10_000);
    const graphml = (await saved(page, '导出', /GraphML/)).bytes.toString();
    expect([graphml.split('<node ').length - 1, graphml.split('<edge ').length - 1]).toEqual([
      Number(nodes),
      Number(edges),
    ]);
    const csv = (await saved(page, '导出', /节点表/)).bytes.toString();
    expect(csv.trimEnd().split('\r\n')).toHaveLength(Number(nodes) + 1);
    expect(complaints).toEqual([]);
    await close();
  });

  test('a view is saved under a name, handed on as a file and opened from it in another browser', async () => {
    const { page, close } = await explore();
    const nodesShown = (where: Page) =>
      where.locator('[data-node]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-node')));
    const all = await nodesShown(page);
    await page.getByRole('button', { name: '分享', exact: true }).click();
    await page.getByLabel('视图名称').fill('我的视图');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByText('已保存在这个浏览器').waitFor();
    const { name, bytes } = await saved(page, '分享', '导出为文件');
    expect(name).toMatch(/^政脉视图-\d{4}-\d\d-\d\d\.json$/);
    const other = await openWindow(
      pages.browser,
      `${pages.app.url}/explore/${encodeURIComponent(pages.examples.bureau.id)}`,
    );
    await other.page.locator('.graph[aria-busy=false]').waitFor();
    await other.page.getByRole('button', { name: '分享', exact: true }).click();
    await other.page.getByLabel('从文件导入').setInputFiles({ name, mimeType: 'application/json', buffer: bytes });
    await other.page.getByText('已导入 1 个视图').waitFor();
    await other.page.getByRole('button', { name: '我的视图', exact: true }).click();
    await expect.poll(() => nodesShown(other.page)).toEqual(all);
    await close();
    await other.close();
  });
});

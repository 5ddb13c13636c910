import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, desktop } from './browser.ts';
import { inPath, openPages, operationsOf, type Pages } from './pages.ts';

describe.skipIf(chromiumPath === null)('a link is the view', () => {
  let pages: Pages;
  beforeAll(async () => {
    pages = await openPages();
  });
  afterAll(async () => {
    await pages.close();
  });

  const clipboard = { ...desktop, permissions: ['clipboard-read', 'clipboard-write'] };

  test('a view is saved under a name with its filters, shared, renamed, deleted and brought back', async () => {
    const { page } = await pages.visit(`/agency/${inPath(pages.examples.bureau.id)}?role=LEAD`, clipboard);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('button', { name: '存视图' }).click();
    await page.getByLabel('视图名称').fill('牵头任务');
    await page.keyboard.press('Enter');
    await page.getByText('已保存“牵头任务”').waitFor();
    await page.goto(`${pages.app.url}/views`);
    await page.getByRole('button', { name: '复制链接 牵头任务' }).click();
    await page.getByText('链接已复制').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`${pages.app.url}/agency/${inPath(pages.examples.bureau.id)}?role=LEAD`);
    await page.getByRole('button', { name: '改名 牵头任务' }).click();
    await page.getByLabel('视图名称').fill('我局牵头');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: '我局牵头' }).waitFor();
    await page.getByRole('button', { name: '删除 我局牵头' }).click();
    await page.getByText('还没有保存的视图').waitFor();
    await page.getByRole('button', { name: '撤销' }).click();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').waitFor();
    await page.keyboard.type('我局');
    await page.getByRole('option').filter({ hasText: '我局牵头' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/agency/**?role=LEAD');
  });

  test('views are exported, and imported by another browser', async () => {
    const { page } = await pages.visit('/diffusion');
    await page.getByRole('button', { name: '存视图' }).click();
    await page.getByLabel('视图名称').fill('扩散');
    await page.keyboard.press('Enter');
    await page.goto(`${pages.app.url}/views`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('政脉视图.json');
    const file = await download.path();
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ views: [{ name: '扩散', path: '/diffusion' }] });
    const bytes = readFileSync(file);
    const other = await pages.visit('/views');
    await other.page.locator('input[type=file]').setInputFiles({
      name: 'views.json',
      mimeType: 'application/json',
      buffer: bytes,
    });
    await other.page.getByText('已导入 1 个视图').waitFor();
    await other.page.getByRole('link', { name: '扩散', exact: true }).nth(0).waitFor();
    await other.page.locator('input[type=file]').setInputFiles({
      name: 'other.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"views": []}'),
    });
    await other.page.getByText('这不是政脉导出的视图文件').waitFor();
  });

  test('no request is made twice for one view, and going back needs none', async () => {
    const { page } = await pages.visit('/sources');
    const asked = operationsOf(page);
    const paths = [
      '/',
      `/policy/${inPath(pages.examples.directive.id)}`,
      `/agency/${inPath(pages.examples.bureau.id)}`,
      `/diffusion/${inPath(pages.examples.industry.id)}`,
      `/explore/${inPath(pages.examples.directive.id)}`,
      '/region/region:120000',
      `/search?q=${encodeURIComponent(pages.examples.industry.name)}`,
    ];
    for (const path of paths) {
      const requests: string[] = [];
      const keep = (request: { postData(): string | null; url(): string }): void => {
        if (new URL(request.url()).pathname === '/graphql') requests.push(request.postData() ?? '');
      };
      const fresh = await pages.browser.newContext(desktop);
      const one = await fresh.newPage();
      one.on('request', keep);
      await one.goto(pages.app.url + path, { waitUntil: 'networkidle' });
      await one.locator('h1').first().waitFor();
      await one.waitForTimeout(300);
      expect(requests.length, path).toBeGreaterThan(0);
      expect(new Set(requests).size, path).toBe(requests.length);
      await fresh.close();
    }
    await page.getByRole('link', { name: '政策扩散' }).first().click();
    await page.locator('h1', { hasText: '政策扩散' }).waitFor();
    await page.getByRole('link', { name: pages.examples.industry.name }).first().click();
    await page.locator('section[aria-label="政策"] li').first().waitFor();
    await page.getByRole('link', { name: '政脉' }).first().click();
    await page.locator('article .answer li').first().waitFor();
    await page.waitForLoadState('networkidle');
    const before = asked.length;
    for (const ready of ['section[aria-label="政策"] li', 'main h1', 'table']) {
      await page.goBack();
      await page.locator(ready).first().waitFor();
    }
    for (const ready of ['main h1', 'section[aria-label="政策"] li', 'article .answer li']) {
      await page.goForward();
      await page.locator(ready).first().waitFor();
    }
    await page.waitForTimeout(300);
    expect(asked.slice(before)).toEqual([]);
  });

  test('after an import the answers are asked anew', async () => {
    const { page } = await pages.visit('/');
    const counts = page.locator('dl');
    await counts.waitFor();
    const before = await counts.textContent();
    await page.getByRole('link', { name: '文件来源' }).first().click();
    const text =
      '示例市人民政府关于开展缓存核对工作的通知\n示政发〔2024〕77号\n各区人民政府：\n现就有关事项通知如下。\n一、核对数据。由市统计局负责。\n示例市人民政府\n2024年5月6日\n';
    await page.locator('input[type=file]').setInputFiles({
      name: '核对.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    });
    await page.getByText(/政策 1，措施/).waitFor({ timeout: 60_000 });
    await page.getByRole('link', { name: '政脉' }).first().click();
    await counts.waitFor();
    await expect.poll(() => counts.textContent()).not.toBe(before);
  });

  test('a quote is copied as a citation that leads back to its words', async () => {
    const { page } = await pages.visit(`/policy/${inPath(pages.examples.edge.from)}?tab=facts`, clipboard);
    const cell = page.locator('td:has(button)', { has: page.locator('a.quote') }).first();
    const quote = (await cell.locator('a.quote').textContent())?.replace(/\s+/gu, ' ').trim() ?? '';
    await cell.getByRole('button', { name: '复制引文' }).click();
    await page.getByText('引文已复制').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const { policy } = await pages.app.ask<{
      policy: { title: string; number: string | null; issued: string | null; issuerNames: readonly string[] };
    }>('query ($id: ID!) { policy(id: $id) { title number issued issuerNames } }', { id: pages.examples.edge.from });
    expect(copied.startsWith(`“${quote}”. `)).toBe(true);
    expect(copied).toContain(policy.title);
    if (policy.number !== null) expect(copied).toContain(policy.number);
    if (policy.issued !== null) expect(copied).toContain(`(${policy.issued})[`);
    if (policy.issuerNames[0] !== undefined) expect(copied).toContain(policy.issuerNames[0]);
    const link = /http\S+$/.exec(copied)?.[0] ?? '';
    await page.goto(link);
    await page.locator('.hit').first().waitFor();
    const hit = await page.locator('.hit').evaluateAll((hits) => hits.map((each) => each.textContent).join(''));
    expect(hit.replace(/\s+/gu, '')).toBe(quote.replace(/\s+/gu, ''));
  });

  test('where the clipboard is closed, the citation is shown to be copied by hand', async () => {
    const { page } = await pages.visit(`/policy/${inPath(pages.examples.edge.from)}?tab=facts`);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.getByRole('button', { name: '复制引文' }).first().click();
    const dialog = page.getByRole('dialog', { name: /手工复制/ });
    await dialog.waitFor();
    expect(await dialog.getByRole('textbox').inputValue()).toContain('[Z/OL]');
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
  });
});

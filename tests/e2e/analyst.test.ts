import { readFileSync } from 'node:fs';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, startApp } from './app.ts';
import { barriersOn } from './barriers.ts';
import { chromiumPath, desktop, openBrowser, openWindow, phone, type Window } from './browser.ts';

interface Answer {
  readonly diffusion: {
    readonly regions: readonly { readonly region: string; readonly day: string; readonly lag: number }[];
    readonly policies: readonly { readonly region: string; readonly policy: { readonly title: string } }[];
    readonly citing: readonly { readonly from: string; readonly to: string; readonly count: number }[];
    readonly tiles: readonly { readonly name: string; readonly adoption: { readonly day: string } | null }[];
  };
}

/** The texts of all elements, without white space. */
const texts = async (page: Page, selector: string): Promise<readonly string[]> =>
  (await page.locator(selector).allTextContents()).map((text) => text.replace(/\s+/gu, ''));

async function saved(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

describe.skipIf(chromiumPath === null)('an analyst asks how 低空经济 spread', () => {
  let app: App;
  let browser: Browser;
  let open: Window | null = null;
  let answer: Answer['diffusion'];

  beforeAll(async () => {
    app = await startApp();
    browser = await openBrowser();
    const { diffusion } = await app.ask<Answer>(`{ diffusion(industry: "低空经济") {
      regions { region day lag } policies { region policy { title } } citing { from to count } tiles { name adoption { day } } } }`);
    answer = diffusion;
    return async () => {
      await browser.close();
      await app.close();
    };
  });
  afterAll(async () => {
    await open?.close();
  });

  const visit = async (path: string, options?: Parameters<typeof openWindow>[2]): Promise<Page> => {
    await open?.close();
    open = await openWindow(browser, app.url + path, options);
    return open.page;
  };
  const industryPath = `/diffusion/${encodeURIComponent('低空经济')}`;

  test('who came first? She types the industry and reads the regions in their order', async () => {
    const page = await visit('/diffusion');
    await page.getByRole('combobox', { name: '看什么怎样铺开' }).fill('低空经济');
    await page.getByRole('option').filter({ hasText: '产业' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '低空经济：怎样铺开' }).waitFor();
    const [first] = answer.regions;
    expect(await texts(page, 'svg .region title')).toEqual(answer.regions.map(({ region }) => region));
    expect(await page.locator('dl').first().textContent()).toContain(first?.region);
    await page.getByRole('tab', { name: /^地区/ }).click();
    const rows = await texts(page, 'section[aria-label="政策"] tbody tr');
    expect(rows).toHaveLength(answer.regions.length);
    expect(rows[0]).toContain('首发');
    expect(rows[1]).toContain(`晚${answer.regions[1]?.lag}天`);
  });

  test('she narrows it to provinces and one year; counts, list and drawing agree, and the address keeps it', async () => {
    const page = await visit(industryPath);
    await page.getByRole('button', { name: /^省级/ }).click();
    const provinces = answer.regions.filter(({ region }) => !region.includes('/') && region !== '全国');
    await expect.poll(() => texts(page, 'svg .region title')).toEqual(provinces.map(({ region }) => region));
    await page
      .locator('fieldset label')
      .filter({ hasText: /^\s*至/ })
      .locator('select')
      .selectOption('2024');
    const early = provinces.filter(({ day }) => day < '2025');
    await expect.poll(() => page.locator('section[aria-label="政策"] li').count()).toBe(early.length);
    const kept = await visit(page.url().slice(app.url.length));
    await expect.poll(() => texts(kept, 'svg .region title')).toEqual(early.map(({ region }) => region));
  });

  test('a mark of the timeline opens its policy with the quote, and the quote leads to the words', async () => {
    const page = await visit(industryPath);
    await page.locator('svg[role=group] a:not(:has(.region))').nth(1).click();
    const items = page.locator('section[aria-label="政策"] li');
    await expect.poll(() => items.count()).toBe(1);
    expect(await items.first().textContent()).toContain(answer.policies[1]?.policy.title);
    const quote = (await items.first().locator('blockquote').textContent())?.replace(/\s+/gu, '');
    await items.first().locator('blockquote a').click();
    await page.locator('.hit').first().waitFor();
    expect((await texts(page, '.hit')).join('')).toBe(quote);
    await page.goBack();
    await expect.poll(() => items.count()).toBe(1);
  });

  test('the matrix cell: who cites whom, with the words of the citation', async () => {
    const page = await visit(`${industryPath}?view=matrix`);
    const [cell] = answer.citing;
    await page.getByRole('link', { name: `${cell?.from} 引用 ${cell?.to}：${cell?.count} 件` }).click();
    const items = page.locator('section[aria-label="政策"] li');
    await expect.poll(() => items.count()).toBe(cell?.count);
    expect(await items.first().locator('blockquote').textContent()).toMatch(/《.+》/);
    // The same as a table.
    await page.getByText('以表格显示').click();
    const figures = await texts(page, 'details td a');
    expect(figures).toEqual(answer.citing.map(({ count }) => String(count)));
  });

  test('the map has all 34 provinces, names the day in the tile, and its slider plays', async () => {
    const page = await visit(`${industryPath}?view=map`);
    const adopted = answer.tiles.filter(({ adoption }) => adoption !== null);
    expect(await page.locator('svg text.name').count()).toBe(34);
    // Each stands on a tile that is drawn.
    const sides = await page
      .locator('svg :is(a, g[role=img]) > .tile')
      .evaluateAll((tiles) => tiles.map((tile) => tile.getBoundingClientRect().width));
    expect([sides.length, Math.min(...sides) > 20]).toEqual([34, true]);
    const days = (await texts(page, 'svg text.day')).filter((text) => /^\d/.test(text));
    expect(days.toSorted()).toEqual(adopted.map(({ adoption }) => adoption?.day.slice(2)).toSorted());
    const slider = page.getByRole('slider', { name: '截至月份' });
    await slider.press('Home');
    await expect.poll(() => page.locator('output').textContent()).toContain('1 地');
    expect(new URL(page.url()).searchParams.get('at')).toMatch(/^\d{4}-\d{2}$/);
    await page.getByRole('button', { name: '播放' }).click();
    await expect
      .poll(() => page.locator('output').textContent(), { timeout: 15_000 })
      .toContain(`${adopted.length} 地`);
    await page.getByLabel('范围').selectOption('河北省');
    await expect.poll(() => page.locator('svg text.name').count()).toBe(11);
  });

  test('without motion the map goes on by one press at a time', async () => {
    const page = await visit(`${industryPath}?view=map`, { ...desktop, reducedMotion: 'reduce' });
    await page.getByRole('button', { name: '下一步' }).click();
    await expect.poll(() => page.locator('output').textContent()).toContain('1 地');
    await page.waitForTimeout(600);
    expect(await page.locator('output').textContent()).toContain('1 地');
  });

  test('the picture stands alone: title, source, date, no style sheet; and as PNG', async () => {
    for (const view of ['timeline', 'map', 'matrix', 'curve']) {
      const page = await visit(`${industryPath}?view=${view}`, { ...desktop, colorScheme: 'dark' });
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name: '存为 SVG' }).click();
      const download = await waiting;
      expect(download.suggestedFilename()).toMatch(/^低空经济-.+\.svg$/);
      const svg = await saved(download);
      for (const words of ['低空经济：怎样铺开', '来源：政脉', '制图：', '#fffefa']) expect(svg, view).toContain(words);
      for (const outside of ['class=', 'var(--', 'href=']) expect(svg, view).not.toContain(outside);
      // It is well-formed, and every text of the drawing is in it.
      const parsed = await page.evaluate((source) => {
        const root = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
        return { name: root.localName, texts: root.querySelectorAll('text').length };
      }, svg);
      expect(parsed.name).toBe('svg');
      expect(parsed.texts).toBeGreaterThan(await page.locator('[role=tabpanel] svg text').count());
    }
    const page = await visit(`${industryPath}?view=map`);
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: '存为 PNG' }).click();
    const bytes = readFileSync(await (await waiting).path());
    expect([...bytes.subarray(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBeGreaterThan(1000);
  });

  test('the table as CSV: a line for each policy, narrowed as the page is', async () => {
    const page = await visit(`${industryPath}?level=PROVINCE`);
    await page.locator('svg .region title').first().waitFor({ state: 'attached' });
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: '表格 CSV' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe('低空经济扩散.csv');
    const lines = (await saved(download)).trimEnd().split('\r\n');
    expect(lines).toHaveLength(1 + (await page.locator('section[aria-label="政策"] li').count()));
    expect(lines[1]).toContain('广东省');
  });

  test('a policy and a phrase are asked in the same box', async () => {
    const page = await visit('/diffusion');
    const box = page.getByRole('combobox', { name: '看什么怎样铺开' });
    await box.fill('碳达峰行动方案');
    await page.getByRole('option').filter({ hasText: '2030年前碳达峰行动方案' }).first().click();
    await page.getByRole('heading', { level: 1, name: '《2030年前碳达峰行动方案》的后续' }).waitFor();
    await page.locator('svg .region title').first().waitFor({ state: 'attached' });
    await box.fill('起降');
    await page.getByRole('option').filter({ hasText: '用语“起降”' }).click();
    await page.getByRole('heading', { level: 1, name: '用语“起降”' }).waitFor();
    for (const quote of await page.locator('section[aria-label="政策"] blockquote').allTextContents())
      expect(quote).toContain('起降');
  });

  test('every industry of the samples can be drawn, whatever its days', async () => {
    const { industries } = await app.ask<{ industries: { edges: { node: { name: string } }[] } }>(
      '{ industries(first: 12) { edges { node { name } } } }',
    );
    for (const { node } of industries.edges) {
      const page = await visit(`/diffusion/${encodeURIComponent(node.name)}?view=map`);
      await page.locator('[role=tabpanel] svg text.name, .empty').first().waitFor();
      expect(open?.complaints, node.name).toEqual([]);
    }
  });

  test('a word that nothing holds says what to do', async () => {
    const page = await visit(`/diffusion?phrase=${encodeURIComponent('绝无此词')}`);
    await page.getByText('放宽筛选，或换一个词').waitFor();
  });

  test('on a phone, in the dark, no drawing scrolls the page sideways or raises a barrier', async () => {
    for (const view of ['timeline', 'map', 'matrix', 'curve']) {
      const page = await visit(`${industryPath}?view=${view}`, { ...phone, colorScheme: 'dark' });
      await page.locator('[role=tabpanel] svg').first().waitFor();
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways, view).toBe(0);
      expect(await barriersOn(page), view).toEqual([]);
      expect(open?.complaints, view).toEqual([]);
    }
  });
});

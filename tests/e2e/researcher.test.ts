import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, startApp } from './app.ts';
import { chromiumPath, openBrowser, openWindow, type Window } from './browser.ts';

const squeezed = (text: string | null): string => (text ?? '').replace(/\s+/gu, '');

/** The words that are highlighted, without the line breaks between them. */
const hitWords = async (page: Page): Promise<string> => {
  await page.locator('.hit').first().waitFor();
  return squeezed(await page.locator('.hit').evaluateAll((hits) => hits.map((hit) => hit.textContent).join('')));
};

/** As a researcher would ask it: which measures derive from this directive, and by which words? */
describe.skipIf(chromiumPath === null)('a researcher', () => {
  let app: App;
  let browser: Browser;
  let open: Window | null = null;

  beforeAll(async () => {
    app = await startApp();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await open?.close();
    await browser?.close();
    await app?.close();
  });

  const visit = async (path: string): Promise<Page> => {
    await open?.close();
    open = await openWindow(browser, app.url + path);
    return open.page;
  };

  test('goes from the number of a directive to a measure three steps away, and to the words of each step', async () => {
    const page = await visit('/');
    // “中发〔2021〕36号之后，西青区定了哪些措施？”
    await page.getByRole('combobox').fill('中发〔2021〕36号');
    await page.getByRole('option').first().waitFor();
    await page.getByRole('combobox').press('ArrowDown');
    await page.getByRole('combobox').press('Enter');
    await page.getByRole('heading', { name: /做好碳达峰碳中和工作的意见/ }).waitFor();
    // The cascade stands by rank, and says how much of it is shown.
    await page.getByText('已显示 11 / 11 件').waitFor();
    for (const rank of ['国务院', '部委', '省', '区县'])
      await page.locator('.heading.rank', { hasText: rank }).first().waitFor();
    // One district: the policies between stay, marked.
    await page.getByLabel('地区').first().fill('西青区');
    await page.getByLabel('地区').first().press('Enter');
    await page.getByText('由它派生的 1 件').waitFor();
    expect(await page.locator('.box.between').count()).toBe(2);
    // Its measures, with the three steps that lead there.
    await page.getByRole('tab', { name: '派生措施' }).click();
    await page.getByText('由它派生的措施 9 条').waitFor();
    expect(new URL(page.url()).searchParams.get('region')).toBe('西青区');
    await page.getByText('引文（3 步）').click();
    const quotes = await page.locator('.chain blockquote').allTextContents();
    expect(quotes).toHaveLength(3);
    expect(quotes[2]).toContain('做好碳达峰碳中和工作的意见');
    await page.locator('.chain a', { hasText: '到原文' }).first().click();
    expect(await hitWords(page)).toBe(squeezed(quotes[0] ?? ''));
    // And the measure itself, in its text.
    await page.getByRole('link', { name: /推动能源绿色转型/ }).click();
    await page.getByRole('heading', { name: '天津市西青区碳达峰实施方案' }).waitFor();
    expect(await hitWords(page)).toContain('推动能源绿色转型');
  });

  test('hands on the link: a fresh browser shows the same picture', async () => {
    const page = await visit('/policy/policy:04d69d81848e3cc43c04');
    await page.getByRole('button', { name: '按时间' }).click();
    await page.getByRole('button', { name: '下游', exact: true }).click();
    await page.getByRole('checkbox', { name: '落实' }).uncheck();
    await page.getByText('已显示').waitFor();
    const placesOf = (shown: Page) =>
      shown
        .locator('.box')
        .evaluateAll((boxes) => boxes.map((box) => [box.textContent, (box as HTMLElement).style.left]));
    await expect.poll(async () => (await placesOf(page)).length).toBe(9);
    const places = await placesOf(page);
    const again = await visit(page.url().slice(app.url.length));
    await again.getByText('已显示').waitFor();
    expect(await placesOf(again)).toEqual(places);
  });

  test('sees what a measure replaced, with the words', async () => {
    const page = await visit(`/search?q=${encodeURIComponent('支持氢能产业发展的若干政策措施（修订版）')}`);
    await page.getByRole('link', { name: '北京市关于支持氢能产业发展的若干政策措施（修订版）' }).first().click();
    await page.getByRole('tab', { name: '沿革' }).click();
    const items = page.locator('ol[aria-label="沿革"] > li');
    await items.first().waitFor();
    expect(await items.count()).toBe(2);
    expect(squeezed(await items.first().textContent())).toContain('被替代');
    const quote = await items.first().locator('blockquote').textContent();
    await items.first().getByRole('link', { name: '到原文' }).click();
    expect(await hitWords(page)).toBe(squeezed(quote));
  });

  test('goes through a text by its outline, and hides marks', async () => {
    const page = await visit('/policy/policy:7a43c637baf00e1ce7da?tab=outline');
    await page.getByRole('link', { name: '（五）交通运输绿色低碳行动' }).click();
    expect(await hitWords(page)).toContain('交通运输绿色低碳行动');
    await page.locator('.text .mark-target').first().waitFor();
    await page.getByRole('button', { name: '目标', exact: true }).click();
    await expect.poll(() => page.locator('.text .mark-target').count()).toBe(0);
    expect(new URL(page.url()).searchParams.get('hide')).toBe('target');
  });

  test('asks what is in force in a city on a day, and which words say so', async () => {
    const page = await visit('/');
    await page.getByRole('link', { name: '现行有效' }).click();
    await page.getByLabel('地区').fill('天津市');
    await page.getByLabel('地区').press('Enter');
    await page.getByLabel('有效于').fill('2022-12-31');
    await page.getByRole('heading', { name: /天津市：2022年12月31日有效/ }).waitFor();
    const rows = page.locator('tbody tr');
    const before = await rows.count();
    // One of them begins the day after.
    await page.getByLabel('有效于').fill('2023-01-01');
    await expect.poll(() => rows.count()).toBeGreaterThan(before);
    const row = rows.filter({ hasText: '天津市重点项目管理办法' });
    const words = row.locator('a', { hasText: '自2023年1月1日起施行' });
    await words.click();
    expect(await hitWords(page)).toContain('自2023年1月1日起施行');
  });

  test('sets two policies side by side, the second chosen from a search', async () => {
    const page = await visit('/policy/policy:e1e6b6f7b077030795bc');
    await page.getByRole('link', { name: '与另一件对照' }).click();
    await page.locator('main').getByRole('combobox').fill('天津市武清区碳达峰实施方案');
    await page.locator('main').getByRole('option').first().click();
    await page.getByText('都引用的').waitFor();
    expect(new URL(page.url()).searchParams.get('b')).not.toBeNull();
    const common = page.locator('section', { hasText: '都引用的' }).locator('tbody tr');
    expect(squeezed(await common.first().textContent())).toContain('天津市碳达峰实施方案');
    await common.first().locator('td').nth(1).getByRole('link').click();
    expect(await hitWords(page)).toContain('天津市碳达峰实施方案');
  });
});

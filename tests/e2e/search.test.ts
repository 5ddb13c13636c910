import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, desktop, phone } from './browser.ts';
import { inPath, openPages, operationsOf, type Pages, sideways } from './pages.ts';

describe.skipIf(chromiumPath === null)('search and commands', () => {
  let pages: Pages;
  beforeAll(async () => {
    pages = await openPages();
  });
  afterAll(async () => {
    await pages.close();
  });

  const palette = (page: Page) => page.getByRole('dialog', { name: '查找与命令' });
  async function openPalette(page: Page): Promise<void> {
    await page.keyboard.press('Control+k');
    await palette(page).getByRole('combobox').waitFor();
  }
  const option = (page: Page, text: string) => page.getByRole('option').filter({ hasText: text });

  test('a bureau is found by the initials of its name, with what it has to do, by keyboard alone', async () => {
    const { page } = await pages.visit('/');
    await openPalette(page);
    await page.keyboard.type('fgw');
    const first = page.getByRole('option').first();
    await option(page, pages.examples.bureau.name).first().waitFor();
    expect(await first.textContent()).toContain(`任务 ${pages.examples.bureau.taskCount} 项`);
    expect(await first.getAttribute('aria-selected')).toBe('true');
    const input = palette(page).getByRole('combobox');
    expect(await input.getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'));
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/agency/${inPath(pages.examples.bureau.id)}`);
    expect(await palette(page).count()).toBe(0);
  });

  test('traditional characters find simplified names, and the match is marked', async () => {
    const { page } = await pages.visit(`/search?q=${encodeURIComponent('碳達峰')}`);
    await page.locator('main mark').first().waitFor();
    expect(await page.locator('main mark').first().textContent()).toBe('碳达峰');
  });

  test('every list of hits says how many of how many, and the total is the number of hits', async () => {
    const text = '碳达峰';
    const { search } = await pages.app.ask<{ search: { totalCount: number; edges: readonly unknown[] } }>(
      'query ($text: String!) { search(text: $text, first: 1000) { totalCount edges { cursor } } }',
      { text },
    );
    expect(search.edges).toHaveLength(search.totalCount);
    const { page } = await pages.visit(`/search?q=${encodeURIComponent(text)}`);
    await page.locator('.hits li').first().waitFor();
    const shown = await page.locator('.hits li').count();
    await page.getByText(`${shown} / ${search.totalCount} 项`).waitFor();
  });

  test('where nothing is found, the nearest names lead on', async () => {
    const { page } = await pages.visit('/');
    await openPalette(page);
    await page.keyboard.type('国务阮');
    await page.getByText('没有找到“国务阮”').waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => palette(page).getByRole('combobox').inputValue()).toContain('国务院');
    await page.getByRole('group', { name: /机构/ }).waitFor();
  });

  test('an input method composes without a search, and its Enter chooses nothing', async () => {
    const { page } = await pages.visit('/');
    const asked = operationsOf(page);
    await openPalette(page);
    const input = palette(page).getByRole('combobox');
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'di kong', selectionStart: 7, selectionEnd: 7 });
    await page.waitForTimeout(500);
    expect(asked.filter((name) => name === 'Search')).toEqual([]);
    await input.evaluate((element) =>
      element.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }),
      ),
    );
    expect(await palette(page).count()).toBe(1);
    expect(new URL(page.url()).pathname).toBe('/');
    await session.send('Input.insertText', { text: '低空' });
    await option(page, '低空经济').first().waitFor();
    expect(asked.filter((name) => name === 'Search')).toHaveLength(1);
  });

  test('what was searched is offered again, commands act, and the focus returns', async () => {
    const { page } = await pages.visit('/sources');
    const button = page.getByRole('button', { name: /^命令/ });
    await button.focus();
    await page.keyboard.press('Enter');
    await palette(page).getByRole('combobox').waitFor();
    await page.keyboard.type('天津');
    await page.getByRole('group', { name: /地区/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/region/**');
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: '最近搜索' }).waitFor();
    expect(await page.getByRole('option').first().textContent()).toContain('天津');
    await page.keyboard.press('Escape');
    await expect.poll(() => palette(page).count()).toBe(0);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await openPalette(page);
    await page.keyboard.type('高对比');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('html').getAttribute('data-contrast')).toBe('more');
  });

  test('the pages of a region and a park hold what the search promised', async () => {
    const { search } = await pages.app.ask<{
      search: { edges: readonly { node: { id: string; name: string; policies: readonly unknown[] } }[] };
    }>(
      '{ search(text: "园", kinds: [PARK], first: 1) { edges { node { ... on Park { id name policies { id } } } } } }',
    );
    const park = search.edges[0]?.node;
    const { page } = await pages.visit(`/park/${inPath(park?.id ?? '')}`);
    await page.getByRole('heading', { level: 1, name: park?.name ?? '' }).waitFor();
    expect(await page.locator('section li').count()).toBe(park?.policies.length);
    await page.goto(`${pages.app.url}/region/region:120000`);
    await page.getByRole('heading', { level: 1, name: '天津市' }).waitFor();
    await page.getByRole('link', { name: pages.examples.bureau.name, exact: true }).waitFor();
  });

  test('on a phone: from the search to the words that prove an answer, without scrolling sideways', async () => {
    const { page } = await pages.visit('/', phone);
    const box = page.locator('main').getByRole('combobox');
    await box.fill(pages.examples.bureau.name);
    await option(page, pages.examples.bureau.name).first().waitFor();
    expect(await sideways(page)).toBe(0);
    await option(page, pages.examples.bureau.name).first().tap();
    await page.getByRole('heading', { level: 1, name: pages.examples.bureau.name }).waitFor();
    const words = page.locator('main tbody td a[href*="#"]').first();
    await words.waitFor();
    expect(await sideways(page)).toBe(0);
    await words.tap();
    await page.locator('.hit').first().waitFor();
    expect(await sideways(page)).toBe(0);
  });

  test('a screen reader hears how many suggestions there are', async () => {
    const { page } = await pages.visit('/', desktop);
    await page.locator('main').getByRole('combobox').fill('碳达峰');
    await page.getByText(/^\d+ 条建议$/).waitFor({ state: 'attached' });
  });
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, startApp } from './app.ts';
import { chromiumPath, desktop, openBrowser, openWindow, phone, type Window } from './browser.ts';

const bureau = '天津市发展和改革委员会';
const squeezed = (text: string): string => text.replace(/\s+/gu, '');

/** The words that are highlighted, without the line breaks between them. */
const hitWords = async (page: Page): Promise<string> =>
  squeezed(await page.locator('.hit').evaluateAll((hits) => hits.map((hit) => hit.textContent).join('')));

/** Saves what a click downloads; its name and bytes. */
async function downloaded(page: Page, link: Locator): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const folder = mkdtempSync(join(tmpdir(), 'zhengmai-download-'));
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
  const path = join(folder, 'file');
  await file.saveAs(path);
  const bytes = readFileSync(path);
  rmSync(folder, { recursive: true });
  return { name: file.suggestedFilename(), bytes };
}

describe.skipIf(chromiumPath === null)('every task of my bureau', () => {
  let app: App;
  let browser: Browser;
  const windows: Window[] = [];
  beforeAll(async () => {
    app = await startApp();
    browser = await openBrowser();
  }, 240_000);
  afterAll(async () => {
    for (const each of windows) expect(each.complaints).toEqual([]);
    await browser?.close();
    await app?.close();
  });

  async function visit(path: string, options: BrowserContextOptions = desktop): Promise<Page> {
    const opened = await openWindow(browser, app.url + path, options);
    windows.push(opened);
    return opened.page;
  }

  /** The bureau's page, its rows drawn. */
  async function atBureau(query = '', options: BrowserContextOptions = desktop): Promise<Page> {
    const { agency } = await app.ask<{ agency: { id: string } }>(
      'query ($name: String!) { agency(name: $name) { id } }',
      {
        name: bureau,
      },
    );
    const page = await visit(`/agency/${agency.id}${query}`, options);
    await page.locator('tbody tr[data-index]').first().waitFor();
    return page;
  }

  const status = (page: Page) => page.locator('main p[role=status]');
  const totals = async (page: Page): Promise<readonly number[]> =>
    [...((await status(page).textContent()) ?? '').matchAll(/\d+/g)].map(([number]) => Number(number));

  test('from “发改委” to the words of a task, and back to the list as it was', async () => {
    const page = await visit('/');
    await page.getByRole('link', { name: '机构任务' }).click();
    const row = page.getByRole('listitem').filter({ hasText: bureau });
    for (const text of ['发展和改革委员会', 'fgw', '发改委']) {
      await page.getByRole('searchbox', { name: '找一个机构' }).fill(text);
      await page.waitForURL((url) => url.searchParams.get('find') === text);
      await row.waitFor();
    }
    // Which of them it is, its place and its tasks say.
    expect(await row.textContent()).toMatch(/天津市.*任务 \d+ 项/s);
    await row.getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: bureau }).waitFor();

    // What must be done by the end of next year?
    await page.locator('tbody tr[data-index]').first().waitFor();
    const [all = 0] = await totals(page);
    await page.getByLabel('到', { exact: true }).fill('2026-12-31');
    await expect.poll(async () => (await totals(page))[0]).toBeLessThan(all);
    const [shown, total] = await totals(page);
    expect([shown, await page.locator('tbody tr[data-index]').count()]).toEqual([total, total]);
    const narrowed = page.url();

    const task = page.locator('tbody tr[data-index]').first();
    const quote = squeezed((await task.locator('td').last().textContent()) ?? '');
    await task.locator('td').nth(1).getByRole('link').click();
    await page.locator('.hit').first().waitFor();
    expect(await hitWords(page)).toBe(quote);
    await page.goBack();
    await page.locator('tbody tr[data-index]').first().waitFor();
    expect(page.url()).toBe(narrowed);
    expect(await totals(page)).toEqual([shown, total]);
  });

  test('each facet says how many tasks it leaves, and several of one kind add up', async () => {
    const page = await atBureau();
    const years = page.getByRole('region', { name: '年份' }).getByRole('button', { pressed: false });
    const counts = (await years.locator('.count').allTextContents()).map(Number);
    expect(counts.length).toBeGreaterThan(1);
    await years.first().click();
    await expect.poll(() => totals(page)).toEqual([counts[0], counts[0]]);
    // The one that is on is no longer among those that are off.
    await years.first().click();
    const both = (counts[0] ?? 0) + (counts[1] ?? 0);
    await expect.poll(() => totals(page)).toEqual([both, both]);
    expect(new URL(page.url()).searchParams.getAll('year')).toHaveLength(2);
    await page.getByRole('button', { name: '清除筛选' }).click();
    await expect.poll(async () => (await totals(page))[0]).toBeGreaterThanOrEqual(both);
  });

  test('words narrow the list; a link to it shows the same', async () => {
    const page = await atBureau();
    const [all = 0] = await totals(page);
    await page.getByRole('searchbox', { name: '措施、标题、原文中的词' }).fill('节能');
    await expect.poll(async () => (await totals(page))[0]).toBeLessThan(all);
    const headings = await page.locator('tbody tr[data-index] td:nth-child(2)').allTextContents();
    const again = await visit(page.url().slice(app.url.length));
    await again.locator('tbody tr[data-index]').first().waitFor();
    expect(await again.locator('tbody tr[data-index] td:nth-child(2)').allTextContents()).toEqual(headings);
  });

  test('the table sorts, groups and shows other columns', async () => {
    const page = await atBureau();
    await page.getByRole('columnheader', { name: '措施' }).getByRole('button').click();
    const headings = await page.locator('tbody tr[data-index] td:nth-child(2) > a').allTextContents();
    expect(headings).toEqual([...headings].sort(new Intl.Collator('zh-CN', { numeric: true }).compare));
    await page.getByLabel('分组').selectOption({ label: '按政策' });
    const group = page.locator('tr.group').first();
    await group.waitFor();
    const [, count = ''] = /(\d+)\s*$/.exec((await group.textContent()) ?? '') ?? [];
    expect(Number(count)).toBeGreaterThan(0);
    await page.locator('summary', { hasText: '列' }).click();
    await page.getByLabel('文号').check();
    await page.getByRole('columnheader', { name: '文号' }).waitFor();
    expect(new URL(page.url()).searchParams.get('columns')).toContain('number');
  });

  test('the board has every task in the lane of its role', async () => {
    const page = await atBureau();
    const [all] = await totals(page);
    await page.getByRole('tab', { name: '看板' }).click();
    const heads = await page.locator('.board h3').allTextContents();
    const sums = heads.map((head) => Number(/\/ (\d+)/.exec(head)?.[1]));
    expect(sums.reduce((sum, each) => sum + each, 0)).toBe(all);
    // Every card shows the words that prove its task, and they lead to their place.
    const cards = page.locator('.board li');
    expect(await cards.locator('.quote a').count()).toBe(await cards.count());
    const words = cards.first().locator('.quote a');
    const quote = squeezed((await words.textContent()) ?? '');
    await words.click();
    await page.locator('.hit').first().waitFor();
    expect(await hitWords(page)).toBe(quote);
  });

  test('a month of the deadlines narrows the list to what is due in it', async () => {
    const page = await atBureau();
    await page.getByRole('tab', { name: '期限' }).click();
    const month = page.getByRole('group', { name: '各月到期的任务' }).getByRole('button', { disabled: false }).first();
    const [, year = '', at = '', count = ''] =
      /(\d+)年(\d+)月：(\d+)/.exec((await month.getAttribute('aria-label')) ?? '') ?? [];
    await month.click();
    await expect.poll(() => totals(page)).toEqual([Number(count), Number(count)]);
    expect(new URL(page.url()).searchParams.get('dueFrom')).toBe(`${year}-${at.padStart(2, '0')}-01`);
    const due = page.locator('main ol > li');
    expect(await due.count()).toBeGreaterThanOrEqual(Number(count));
    // Each says by its own words when it is due and whose it is.
    expect(await due.locator('.quote a').count()).toBe(2 * (await due.count()));
  });

  test('what is shown is handed on as a workbook, a table and a calendar', async () => {
    const page = await atBureau('?dueTo=2026-12-31');
    const file = (name: string) => downloaded(page, page.locator('.actions').getByRole('link', { name }));
    const [total = 0] = await totals(page);
    const book = await file('Excel 表');
    expect(book.name).toBe(`${bureau}任务清单.xlsx`);
    const sheet = unzipSync(new Uint8Array(book.bytes))['xl/worksheets/sheet1.xml'];
    expect([
      ...Buffer.from(sheet ?? [])
        .toString()
        .matchAll(/<row /g),
    ]).toHaveLength(total + 1);
    const table = await file('CSV 表');
    expect(table.name).toBe(`${bureau}任务清单.csv`);
    expect(table.bytes.toString('utf8').trimEnd().split('\r\n')).toHaveLength(total + 1);
    const dates = await file('日历');
    expect(dates.name).toBe(`${bureau}任务期限.ics`);
    expect([...dates.bytes.toString('utf8').matchAll(/BEGIN:VEVENT/g)].length).toBeGreaterThanOrEqual(total);
  });

  test('the files hold what the list shows; what may be the bureau’s has files of its own', async () => {
    const page = await atBureau();
    const lines = ({ bytes }: { readonly bytes: Buffer }) => bytes.toString('utf8').trimEnd().split('\r\n').length - 1;
    const [total] = await totals(page);
    const heading = page.getByRole('heading', { name: '可能属于它的任务' });
    const possible = Number(/\d+/.exec((await heading.textContent()) ?? '')?.[0]);
    expect(possible).toBeGreaterThan(0);
    const listed = page.locator('.actions');
    expect(lines(await downloaded(page, listed.getByRole('link', { name: 'CSV 表' })))).toBe(total);
    const others = page.getByRole('group', { name: '下载可能的任务' });
    const table = await downloaded(page, others.getByRole('link', { name: 'CSV 表' }));
    expect([table.name, lines(table)]).toEqual([`${bureau}可能任务清单.csv`, possible]);
  });

  test('what came since the last visit is told and can be looked at alone', async () => {
    const page = await atBureau();
    const [all] = await totals(page);
    expect(await page.getByRole('button', { name: '以来新增' }).count()).toBe(0);
    // The last visit was before anything was imported.
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage).filter((name) => name.startsWith('zhengmai.visit.')))
        localStorage.setItem(key, JSON.stringify({ before: null, latest: '2020-01-01T00:00:00.000Z' }));
    });
    await page.reload();
    const news = page.getByRole('button', { name: `以来新增 ${all} 项` });
    await news.click();
    await page.locator('tbody .badge', { hasText: '新' }).first().waitFor();
    expect(await totals(page)).toEqual([all, all]);
    expect(new URL(page.url()).searchParams.get('importedSince')).toBe('2020-01-01T00:00:00.000Z');
  });

  test('on paper stands every row, with the filter and where it comes from', async () => {
    const page = await atBureau('?dueTo=2026-12-31');
    const [total = 0] = await totals(page);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.paper tbody tr').count()).toBe(total);
    const paper = (await page.locator('.paper').textContent()) ?? '';
    expect(paper).toContain(`${bureau}　任务清单`);
    expect(paper).toContain('到 2026-12-31');
    expect(paper).toMatch(/第 \d+ 行/);
    expect(await page.locator('.facets').isVisible()).toBe(false);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('.paper').count()).toBe(0);
  });

  test('the feed of the page is Atom that a browser can read', async () => {
    const page = await atBureau();
    const feed = await page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>('link[type="application/atom+xml"]');
      const xml = await (await fetch(link?.href ?? '')).text();
      const read = new DOMParser().parseFromString(xml, 'application/xml');
      return { faults: read.querySelectorAll('parsererror').length, entries: read.querySelectorAll('entry').length };
    });
    expect(feed.faults).toBe(0);
    expect(feed.entries).toBe(Math.min((await totals(page))[0] ?? 0, 100));
  });

  test('at 375 pixels nothing stands out sideways, and a task leads to its words', async () => {
    const page = await atBureau('', phone);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
    await page.locator('tbody tr[data-index] td:nth-child(2)').first().getByRole('link').first().click();
    await page.locator('.hit').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
  });
});

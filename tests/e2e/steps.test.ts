import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, desktop } from './browser.ts';
import { inPath, openPages, operationsOf, type Pages } from './pages.ts';
import { everyRoute } from './routes.ts';

/** What a reader picks on a page, and how the page then shows it. */
interface Pick {
  readonly pick: (page: Page) => Promise<unknown>;
  /** What the address says afterwards. */
  readonly says: RegExp;
}

/** Waits until every question that the page has sent from now on is answered, and no other follows. */
function answersTo(page: Page): () => Promise<void> {
  let open = 0;
  let latest = Date.now();
  const count = (by: number) => (request: { url(): string }) => {
    if (new URL(request.url()).pathname !== '/graphql') return;
    open += by;
    latest = Date.now();
  };
  page.on('request', count(1));
  page.on('requestfinished', count(-1));
  page.on('requestfailed', count(-1));
  return async () => {
    latest = Date.now();
    await expect.poll(() => open === 0 && Date.now() - latest > 250).toBe(true);
  };
}

const press =
  (role: 'button' | 'tab', name: string | RegExp) =>
  (page: Page): Promise<void> =>
    page.getByRole(role, { name }).first().click();

describe.skipIf(chromiumPath === null)('back and forward', () => {
  let pages: Pages;
  beforeAll(async () => {
    pages = await openPages();
  });
  afterAll(async () => {
    await pages?.close();
  });

  const policy = (): string => `/policy/${inPath(pages.examples.directive.id)}`;

  test.each<[screen: string, path: () => string, picks: readonly Pick[]]>([
    [
      'a bureau',
      () => `/agency/${inPath(pages.examples.bureau.id)}`,
      [
        {
          pick: (page) => page.getByRole('region', { name: '年份' }).getByRole('button').first().click(),
          says: /year=/,
        },
        { pick: (page) => page.getByLabel('到', { exact: true }).fill('2027-12-31'), says: /dueTo=2027-12-31/ },
        { pick: press('tab', '看板'), says: /show=board/ },
      ],
    ],
    [
      'a diffusion',
      () => `/diffusion/${inPath(pages.examples.industry.id)}`,
      [
        { pick: press('tab', '累计曲线'), says: /view=curve/ },
        { pick: press('button', '年'), says: /unit=year/ },
        {
          pick: (page) => page.getByRole('group', { name: '层级' }).getByRole('button').nth(1).click(),
          says: /level=/,
        },
      ],
    ],
    [
      'a derivation',
      policy,
      [
        { pick: press('button', '按时间'), says: /by=time/ },
        { pick: (page) => page.getByLabel('层数').selectOption('2'), says: /depth=2/ },
        { pick: press('tab', '沿革'), says: /tab=lineage/ },
      ],
    ],
  ])('step over what was picked on %s, and ask for nothing again', async (_, path, picks) => {
    const { page, complaints } = await pages.visit(path());
    const addresses = [page.url()];
    const answered = answersTo(page);
    for (const { pick, says } of picks) {
      await pick(page);
      await page.waitForURL(says);
      addresses.push(page.url());
      await answered();
    }
    const asked = operationsOf(page);
    for (const address of addresses.slice(0, -1).toReversed()) {
      await page.goBack();
      await page.waitForURL(address);
      await page.locator('main h1').waitFor();
    }
    for (const address of addresses.slice(1)) {
      await page.goForward();
      await page.waitForURL(address);
    }
    await page.waitForTimeout(300);
    expect(asked).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('a typed word is one step', async () => {
    const { page } = await pages.visit(`/agency/${inPath(pages.examples.bureau.id)}`);
    const before = page.url();
    const field = page.getByRole('searchbox', { name: '措施、标题、原文中的词' });
    for (const words of ['储', '储能', '储能电站']) {
      await field.fill(words);
      await page.waitForURL((url) => url.searchParams.get('text') === words);
    }
    await page.goBack();
    expect(page.url()).toBe(before);
    await expect.poll(() => field.inputValue()).toBe('');
    await page.goForward();
    await expect.poll(() => field.inputValue()).toBe('储能电站');
  });

  test('a link tells its language', async () => {
    const { page } = await pages.visit('/sources', { ...desktop, permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('heading', { name: '来源文件' }).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    expect(new URL(page.url()).search).toBe('?lang=en');
    const link = page.url();

    // Wherever the reader goes, the address says it; a link that is copied by its menu too.
    const entry = page.getByRole('navigation').getByRole('link', { name: 'Diffusion' });
    await entry.click({ button: 'right' });
    expect(await entry.getAttribute('href')).toBe('/diffusion?lang=en');
    await page.keyboard.press('Escape');
    await entry.click();
    await page.waitForURL('**/diffusion?lang=en');
    await page.goBack();
    expect(page.url()).toBe(link);

    // A fresh browser reads the link as it was written, and goes on so.
    const other = await pages.visit('/sources?lang=en');
    await other.page.getByRole('heading', { name: 'Sources' }).waitFor();
    expect(await other.page.locator('html').getAttribute('lang')).toBe('en');
    await other.page.getByRole('button', { name: '中文' }).click();
    expect(new URL(other.page.url()).search).toBe('');
    expect(await other.page.locator('html').getAttribute('lang')).toBe('zh-CN');
  });

  test('every page opens in the language of its link, whatever the reader chose before', async () => {
    const { page } = await pages.visit('/');
    await page.getByRole('button', { name: 'English' }).click();
    const spoken = () => page.locator('html').getAttribute('lang');
    for (const [name, path] of Object.entries(everyRoute(pages.examples))) {
      const asked = `${path}${path.includes('?') ? '&' : '?'}lang=en`;
      await page.goto(pages.app.url + asked, { waitUntil: 'domcontentloaded' });
      await page.locator('main').waitFor();
      expect([await spoken(), new URL(page.url()).searchParams.get('lang')], name).toEqual(['en', 'en']);
      if (path === '/') continue;
      await page.goto(pages.app.url + path, { waitUntil: 'domcontentloaded' });
      await page.locator('main').waitFor();
      expect([await spoken(), new URL(page.url()).searchParams.get('lang')], name).toEqual(['zh-CN', null]);
    }
    // The entry alone, which is nobody's view, opens as this reader likes it.
    await page.goto(pages.app.url);
    await page.waitForURL('**/?lang=en');
    expect(await spoken()).toBe('en');
  }, 240_000);

  test('back leads to the view before, not to the language that was left', async () => {
    const { page } = await pages.visit('/sources');
    await page.getByRole('navigation').getByRole('link', { name: '政策扩散' }).click();
    await page.waitForURL('**/diffusion');
    await page.getByRole('button', { name: 'English' }).click();
    await page.goBack();
    await page.getByRole('heading', { name: 'Sources' }).waitFor();
    expect(page.url()).toBe(`${pages.app.url}/sources?lang=en`);
  });

  test('a saved view opens in the language in which it was saved', async () => {
    const { page } = await pages.visit('/diffusion?lang=en');
    await page.getByRole('button', { name: 'Save view' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('In English');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '中文' }).click();
    await page.goto(`${pages.app.url}/views`);
    await page.getByRole('heading', { name: '视图' }).first().waitFor();
    // Opened in another tab or copied, too: its own language stays in it.
    const link = page.getByRole('link', { name: 'In English' });
    await link.click({ button: 'right' });
    expect(await link.getAttribute('href')).toBe('/diffusion?lang=en');
    await page.keyboard.press('Escape');
    await link.click();
    await page.waitForURL('**/diffusion?lang=en');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});

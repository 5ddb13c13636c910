import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, desktop } from './browser.ts';
import { openPages, operationsOf, type Pages } from './pages.ts';
import { everyRoute } from './routes.ts';

describe.skipIf(chromiumPath === null)('each state says what to do', () => {
  let pages: Pages;
  let page: Page;
  beforeAll(async () => {
    pages = await openPages();
    const context = await pages.browser.newContext({ ...desktop, locale: 'zh-CN' });
    page = await context.newPage();
  });
  afterAll(async () => {
    await page?.context().close();
    await pages?.close();
  });

  /** Every question to the server is answered so, until it is let through again. */
  const answerAll = (answer: (route: Route) => Promise<void>) => page.route('**/graphql', answer);
  const letThrough = (): Promise<void> => page.unrouteAll({ behavior: 'ignoreErrors' });
  const visit = (path: string) => page.goto(pages.app.url + path);

  const answering = (body: unknown) => (route: Route) =>
    route.fulfill({ contentType: 'application/json', body: JSON.stringify(body) });
  const failing = (code: string) => answering({ data: null, errors: [{ message: 'x', extensions: { code } }] });

  /** Pages that need nothing from the server. */
  const silent: readonly string[] = ['choosing where to begin', 'saved views', 'no such page'];
  const screens = () => Object.entries(everyRoute(pages.examples)).filter(([name]) => !silent.includes(name));

  test('an empty graph leads to the first import', async () => {
    const none = { policies: 0, fullPolicies: 0, stubs: 0, measures: 0, agencies: 0, citations: 0, tasks: 0 };
    const stats = { ...none, sources: 0, regions: 0, parks: 0, industries: 0, engine: 'grafeo' };
    const examples = { directive: null, bureau: null, industry: null };
    await answerAll(answering({ data: { stats: { ...stats, examples } } }));
    await visit('/');
    await page.getByText('图谱还是空的').waitFor();
    await letThrough();
    await page.getByRole('link', { name: '导入第一批文件' }).click();
    await page.getByRole('heading', { name: '来源文件' }).waitFor();
  });

  test('while it loads it says so, and after two seconds that it is slow', async () => {
    await answerAll(async () => undefined);
    await visit('/');
    await page
      .getByText(/正在读取…|比平时慢/)
      .first()
      .waitFor();
    await page.getByText('比平时慢').first().waitFor({ timeout: 6000 });
    await letThrough();
  });

  test('a server that fails is named on every page, and asking again helps', async () => {
    for (const [name, path] of screens()) {
      await answerAll(failing('INTERNAL'));
      await visit(path);
      await page.getByText('服务内部出错').first().waitFor();
      await letThrough();
      const again = page.getByRole('button', { name: '重试' });
      const left = async (): Promise<number> => {
        if ((await again.count()) > 0) await again.first().click();
        return page.getByText('服务内部出错').count();
      };
      await expect.poll(left, { message: name, interval: 200, timeout: 8000 }).toBe(0);
      await page.locator('h1').first().waitFor();
    }
  }, 240_000);

  test('a server out of reach is named on every page, which goes on by itself once it is back', async () => {
    for (const [name, path] of screens()) {
      await answerAll((route) => route.abort('connectionrefused'));
      await visit(path);
      const words = page.getByText('连不上政脉服务');
      await words.first().waitFor();
      await letThrough();
      const left = async (): Promise<number> => {
        await page.evaluate(() => dispatchEvent(new Event('online')));
        return words.count();
      };
      await expect.poll(left, { message: name, interval: 300, timeout: 8000 }).toBe(0);
      await page.locator('h1').first().waitFor();
    }
  }, 240_000);

  test('where one part of a page fails it says so in its place, and the rest stands', async () => {
    const names = ['derivation', 'policy, measures', 'policy, outline', 'bureau', 'timeline', 'map', 'source'];
    for (const [name, path] of screens().filter(([each]) => names.includes(each))) {
      const asked = operationsOf(page);
      await visit(path);
      await page.waitForLoadState('networkidle');
      for (const operation of new Set(asked)) {
        await answerAll((route) =>
          route.request().postData()?.includes(`query ${operation}`) ? failing('INTERNAL')(route) : route.continue(),
        );
        await visit(path);
        await page
          .getByText('服务内部出错')
          .first()
          .waitFor({ timeout: 8000 })
          .catch(() => {
            throw new Error(`${name} hides that ${operation} failed`);
          });
        await letThrough();
      }
      page.removeAllListeners('request');
    }
  }, 240_000);

  test('a database that is away, a limit and a server that is gone each have their own words', async () => {
    for (const [answer, words] of [
      [failing('STORE_UNREACHABLE'), '图数据库连不上'],
      [failing('LIMIT'), '超出了服务的上限'],
      [(route: Route) => route.abort('connectionrefused'), '连不上政脉服务'],
      [(route: Route) => route.fulfill({ status: 502, body: 'Bad gateway' }), '连不上政脉服务'],
    ] as const) {
      await answerAll(answer);
      await visit('/sources');
      await page.getByText(words).first().waitFor();
      await letThrough();
    }
  });

  test('without a network it says so, and goes on by itself when it is back', async () => {
    await visit('/sources');
    await page.getByRole('heading', { name: '来源文件' }).waitFor();
    await page.context().setOffline(true);
    await page.getByRole('combobox').first().fill('低空经济');
    await page.getByText('这台设备现在没有联网').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('option').filter({ hasText: '低空经济' }).first().waitFor();
  });

  test('nothing found leads to the nearest names', async () => {
    await visit(`/search?q=${encodeURIComponent('国务阮')}`);
    await page.getByText('没有找到“国务阮”').waitFor();
    await page.getByRole('link', { name: '国务院', exact: true }).click();
    await page.locator('.hits li').first().waitFor();
  });

  test.each(['/policy/policy:none', '/agency/agency:none', '/region/region:none', '/park/park:none', '/no-such-page'])(
    'a link that leads nowhere any more says how to go on: %s',
    async (path) => {
      await visit(path);
      await page.locator('[role=alert]').first().waitFor();
      expect(await page.locator('h1').count()).toBe(1);
      await page.locator('[role=alert]').getByRole('link', { name: '搜索' }).click();
      await page.waitForURL('**/search**');
    },
  );
});

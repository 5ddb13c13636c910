import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, desktop } from './browser.ts';
import { inPath, openPages, type Pages } from './pages.ts';

/** The words that are highlighted, without the line breaks between them. */
const hitWords = (page: Page): Promise<string> =>
  page.locator('.hit').evaluateAll((hits) => hits.map((hit) => hit.textContent).join(''));

const squeezed = (text: string): string => text.replace(/\s+/gu, '');

/** Whether the first highlighted words are in sight. */
const hitIsInSight = (page: Page): Promise<boolean> =>
  page
    .locator('.hit')
    .first()
    .evaluate((hit) => {
      const { top, bottom } = hit.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });

/** A point of a derivation's line that nothing covers. */
async function pointOf(page: Page, edge: string): Promise<{ readonly x: number; readonly y: number }> {
  const line = page.locator(`g[data-edge="${edge}"] path.reach`);
  await line.scrollIntoViewIfNeeded();
  return line.evaluate((path) => {
    const curve = path as SVGPathElement;
    const toScreen = curve.getScreenCTM();
    for (let share = 0.05; share < 1; share += 0.05) {
      const { x, y } = curve.getPointAtLength(curve.getTotalLength() * share).matrixTransform(toScreen ?? undefined);
      if (document.elementFromPoint(x, y) === curve) return { x, y };
    }
    throw new Error('the line is covered');
  });
}

/** An answer in which `size` policies derive from one. */
function wideDerivation(size: number): unknown {
  const node = (name: string) => ({
    id: `policy:${name}`,
    kind: 'POLICY',
    caption: name,
    detail: null,
    region: null,
    level: null,
    issued: null,
    form: 'FULL',
    status: 'ISSUED',
    degree: 1,
  });
  const root = node('root');
  const below = Array.from({ length: size }, (_, index) => node(`${index}`));
  const edges = below.map(({ id }) => ({
    id: `${id}>${root.id}`,
    kind: 'CITES',
    from: id,
    to: root.id,
    role: 'basis',
    label: '依据',
    evidence: [],
  }));
  const nodes = [root, ...below].map((each) => ({ level: each === root ? 0 : 1, between: false, node: each }));
  const none = {
    total: 1,
    region: null,
    byLevel: [],
    root,
    nodes: [{ level: 0, between: false, node: root }],
    edges: [],
    cut: [],
  };
  return { down: { ...none, total: size + 1, byLevel: [{ level: 'OTHER', count: size }], nodes, edges }, up: none };
}

describe.skipIf(chromiumPath === null)('the page', () => {
  let pages: Pages;

  beforeAll(async () => {
    pages = await openPages();
    return () => pages.close();
  });

  /** For all screens one after the other, on a busy machine. */
  const timeout = 300_000;

  /** Every screen with a heading that only its answer brings. */
  const screens = (): readonly (readonly [path: string, heading: string])[] => [
    ['/', '政策知识图谱'],
    [`/policy/${inPath(pages.examples.directive.id)}`, pages.examples.directive.title],
    [`/policy/${inPath(pages.examples.directive.id)}?by=time&roles=basis,implements,supersedes,mentions`, ''],
    [`/policy/${inPath(pages.examples.directive.id)}?tab=measures`, ''],
    [`/policy/${inPath(pages.examples.directive.id)}?tab=lineage`, ''],
    [`/policy/${inPath(pages.examples.directive.id)}?tab=outline`, ''],
    [`/in-force?region=${encodeURIComponent('天津市')}&on=2024-06-30&above=1`, '2024年6月30日'],
    ['/in-force', '全国'],
    [`/compare?a=${pages.examples.directive.id}&b=${pages.examples.edge.from}`, '对照'],
    ['/compare', '对照'],
    [`/policy/${inPath(pages.examples.edge.from)}?tab=facts`, ''],
    [`/policy/${inPath(pages.examples.edge.from)}?tab=citations`, ''],
    [`/policy/${inPath(pages.examples.edge.from)}?tab=tasks`, ''],
    [`/agency/${inPath(pages.examples.bureau.id)}`, pages.examples.bureau.name],
    [`/diffusion/${inPath(pages.examples.industry.id)}`, pages.examples.industry.name],
    ...['map', 'matrix', 'curve', 'citationGraph'].map(
      (view) =>
        [`/diffusion/${inPath(pages.examples.industry.id)}?view=${view}`, pages.examples.industry.name] as const,
    ),
    ['/diffusion', '政策扩散'],
    [`/explore/${inPath(pages.examples.directive.id)}`, pages.examples.directive.title],
    ['/explore', '图谱浏览'],
    ['/sources', '来源文件'],
    [`/source/${inPath(pages.examples.sources[0]?.id ?? '')}`, pages.examples.sources[0]?.name ?? ''],
    [`/search?q=${encodeURIComponent(pages.examples.industry.name)}`, pages.examples.industry.name],
  ];

  test('every screen opens by its address, without complaints', { timeout }, async () => {
    for (const [path, heading] of screens()) {
      const { page, complaints } = await pages.visit(path, { ...desktop, colorScheme: 'light' });
      await page.locator('h1', { hasText: heading }).first().waitFor();
      expect(await page.locator('[role=alert]').count(), path).toBe(0);
      expect(complaints, path).toEqual([]);
    }
  });

  test('the start page answers the three questions and counts the graph', async () => {
    const { stats } = await pages.app.ask<{ stats: { policies: number; tasks: number } }>(
      '{ stats { policies tasks } }',
    );
    const { page } = await pages.visit('/');
    const cards = page.locator('article');
    await page.locator('article .answer li').first().waitFor();
    expect(await cards.count()).toBe(3);
    expect(await cards.nth(0).textContent()).toContain(pages.examples.directive.title);
    expect(await cards.nth(1).textContent()).toContain(`共 ${pages.examples.bureau.taskCount} 项任务`);
    expect(await cards.nth(2).textContent()).toContain(pages.examples.industry.name);
    const counts = await page.locator('dl').textContent();
    expect(counts).toContain(String(stats.policies));
    expect(counts).toContain(String(stats.tasks));
  });

  test('search suggests while one types, and the keyboard opens a suggestion', async () => {
    const { page } = await pages.visit('/');
    const box = page.getByRole('combobox');
    await box.fill(pages.examples.directive.title.slice(0, 12));
    await page.getByRole('option').filter({ hasText: pages.examples.directive.title }).first().waitFor();
    const wanted = await page.getByRole('option').first().locator('.caption').textContent();
    await box.press('ArrowDown');
    expect(await page.getByRole('option').first().getAttribute('aria-selected')).toBe('true');
    await box.press('Enter');
    await page.waitForURL(/\/(policy|agency|diffusion|explore)\//);
    await page
      .locator('h1', { hasText: wanted ?? '' })
      .first()
      .waitFor();
  });

  test('a search without results says what to do', async () => {
    const { page } = await pages.visit(`/search?q=${encodeURIComponent('绝无此词龘靐')}`);
    await page.getByText('没有找到').waitFor();
  });

  test('a click on an edge of the derivation marks its words in the text', async () => {
    const { page } = await pages.visit(`/policy/${inPath(pages.examples.directive.id)}`);
    const { x, y } = await pointOf(page, pages.examples.edge.id);
    await page.mouse.click(x, y);
    await page.locator('.hit').first().waitFor();
    expect(squeezed(await hitWords(page))).toBe(squeezed(pages.examples.edge.quote));
    expect(await hitIsInSight(page)).toBe(true);
    expect(new URL(page.url()).hash).toMatch(/^#\d+-\d+$/);
  });

  test('a wide derivation opens a part at a time and says how much is shown', async () => {
    const size = 1600;
    const { page } = await pages.visit('/');
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('query PolicyDerivation')) return route.continue();
      await route.fulfill({ contentType: 'application/json', body: JSON.stringify({ data: wideDerivation(size) }) });
    });
    await page.goto(`${pages.app.url}/policy/${inPath(pages.examples.directive.id)}`);
    await page.getByText('已显示 12 / 1,600 件').waitFor();
    expect(await page.locator('.box').count()).toBe(13);
    await page.locator('.opener').first().click();
    await page.getByText('已显示 24 / 1,600 件').waitFor();
    expect(new URL(page.url()).searchParams.get('open')).not.toBeNull();
    await page.getByRole('button', { name: '全部展开' }).click();
    await page.getByText('已显示 1,600 / 1,600 件').waitFor();
    expect(await page.locator('.box').count()).toBe(size + 1);
    expect(await page.locator('section[aria-label="列表"] li').count()).toBe(100);
  });

  test('the same goes by keyboard, through the list beside the graph', async () => {
    const { page } = await pages.visit(`/policy/${inPath(pages.examples.directive.id)}`);
    const first = page.locator('section[aria-label="列表"] button').first();
    await first.focus();
    await page.keyboard.press('Enter');
    await page.locator('.hit').first().waitFor();
    const quote = await page.locator('section[aria-label="列表"] blockquote').first().textContent();
    expect(squeezed(await hitWords(page))).toBe(squeezed(quote ?? ''));
  });

  test('a fact leads to its words, and the address keeps them', async () => {
    const { page } = await pages.visit(`/policy/${inPath(pages.examples.edge.from)}?tab=facts`);
    const fact = page.locator('td a.quote').first();
    const quote = await fact.textContent();
    await fact.click();
    await page.locator('.hit').first().waitFor();
    expect(squeezed(await hitWords(page))).toBe(squeezed(quote ?? ''));
    const kept = page.url();
    const again = await pages.visit(kept.slice(pages.app.url.length));
    await again.page.locator('.hit').first().waitFor();
    expect(squeezed(await hitWords(again.page))).toBe(squeezed(quote ?? ''));
    expect(await hitIsInSight(again.page)).toBe(true);
  });

  test('a mark in the text says what it proves, for each unit it names', async () => {
    const { page } = await pages.visit(`/agency/${inPath(pages.examples.bureau.id)}`);
    await page.locator('main td:last-child a').first().click();
    await page.locator('.mark-task.hit').first().waitFor();
    const units = (await page.locator('.mark-task.hit').first().textContent())?.split('、').length ?? 0;
    await page.locator('.mark-task.hit').first().press('Enter');
    const card = page.locator('.card[role=status]');
    await card.getByRole('link', { name: pages.examples.bureau.name }).waitFor();
    expect(await card.locator('li').count()).toBeGreaterThanOrEqual(Math.min(2, units));
    await page.keyboard.press('Escape');
    await expect.poll(() => card.count()).toBe(0);
  });

  test('a text can be read before its marks are there, and the words in question keep the focus', async () => {
    const { page } = await pages.visit('/');
    let isAsked = 0;
    let answer = (): void => {};
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('query PolicyMarks')) return route.continue();
      isAsked += 1;
      if (isAsked === 1) return route.abort();
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return route.continue();
    });
    const { policy } = await pages.app.ask<{ policy: { texts: readonly { start: number }[] } }>(
      'query ($id: ID!) { policy(id: $id) { texts { start } } }',
      { id: pages.examples.edge.from },
    );
    const start = (policy.texts[0]?.start ?? 0) + 20;
    await page.goto(`${pages.app.url}/policy/${inPath(pages.examples.edge.from)}#${start}-${start + 40}`);
    await page.locator('.hit').first().waitFor();
    const whole = await page.locator('.text').textContent();
    expect(squeezed(whole ?? '').length).toBeGreaterThan(300);
    // The marks did not come: the words stand, and the reader asks again.
    expect(await page.locator('.text .mark').count()).toBe(0);
    await page.getByRole('button', { name: '重试' }).click();
    await expect.poll(() => isAsked).toBe(2);
    await page.locator('.hit').first().focus();
    answer();
    await page.locator('.text .mark').first().waitFor();
    expect(squeezed((await page.locator('.text').textContent()) ?? '')).toBe(squeezed(whole ?? ''));
    await expect.poll(() => page.evaluate(() => document.activeElement?.classList.contains('hit'))).toBe(true);
  });

  test('the timeline has a row for each region, the first mover first', async () => {
    const { diffusion } = await pages.app.ask<{
      diffusion: { regions: readonly { region: string; lag: number }[]; policies: readonly unknown[] };
    }>('query ($id: String!) { diffusion(industry: $id) { regions { region lag } policies { day } } }', {
      id: pages.examples.industry.id,
    });
    const { page } = await pages.visit(`/diffusion/${inPath(pages.examples.industry.id)}`);
    await page.locator('svg .region').first().waitFor();
    expect(await page.locator('svg .region').count()).toBe(diffusion.regions.length);
    expect(await page.locator('svg .lag').first().textContent()).toContain('首发');
    expect(await page.locator('svg[role=group] a:not(:has(.region))').count()).toBe(diffusion.policies.length);
    expect(await page.locator('section[aria-label="政策"] li').count()).toBe(diffusion.policies.length);
  });

  test('what is not in the graph says so', async () => {
    for (const path of [
      '/policy/policy:none',
      '/agency/agency:none',
      '/diffusion/none',
      '/explore/policy:none',
      '/source/source:none',
    ]) {
      const { page } = await pages.visit(path);
      await page.locator('[role=alert]').first().waitFor();
      expect(await page.locator('[role=alert]').first().textContent(), path).toMatch(/[一-龥]{4}/);
    }
    const { page } = await pages.visit('/no-such-page');
    await page.getByText('没有这个页面').waitFor();
  });

  test('a server that does not answer is named, and asking again helps', async () => {
    const { page } = await pages.visit('/sources');
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('link', { name: '政策扩散' }).click();
    await page.getByText('连不上政脉服务').first().waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: '重试' }).first().click();
    await page
      .getByRole('link', { name: new RegExp(pages.examples.industry.name) })
      .first()
      .waitFor();
  });

  test('language and theme switch, and stay', async () => {
    const { page } = await pages.visit('/');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Policy knowledge graph' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: /^Theme/ }).click();
    await page.getByRole('button', { name: /^Theme/ }).click();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  });

  test('back returns to the screen before', async () => {
    const { page } = await pages.visit('/');
    await page.getByRole('link', { name: '文件来源' }).first().click();
    await page.getByRole('heading', { name: '来源文件' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: '政策知识图谱' }).waitFor();
  });
});

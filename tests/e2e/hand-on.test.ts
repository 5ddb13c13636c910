import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, desktop } from './browser.ts';
import { inPath, openPages, type Pages } from './pages.ts';

const clipboard = { ...desktop, permissions: ['clipboard-read', 'clipboard-write'] };
const squeezed = (text: string | null): string => (text ?? '').replace(/\s+/gu, '');

describe.skipIf(chromiumPath === null)('what is found is handed on', () => {
  let pages: Pages;
  beforeAll(async () => {
    pages = await openPages();
  });
  afterAll(async () => {
    await pages?.close();
  });

  /** Saves what a link downloads; its name and lines. */
  async function downloaded(page: Page, group: string, name: string) {
    const link = page.getByRole('group', { name: group }).getByRole('link', { name });
    const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
    const text = readFileSync(await file.path(), 'utf8');
    return { name: file.suggestedFilename(), text, lines: text.trimEnd().split('\r\n') };
  }

  test('the derivation that is shown, and the measures that derive, as files', async () => {
    const { directive } = pages.examples;
    const { page } = await pages.visit(`/policy/${inPath(directive.id)}?way=down&depth=1&roles=basis`);
    const relations = page.locator('h3', { hasText: '关系' }).locator('.number');
    await relations.waitFor();
    const table = await downloaded(page, '下载派生', 'CSV 表');
    expect(table.name).toBe(`${directive.title}派生政策.csv`);
    expect(table.lines).toHaveLength(Number(await relations.textContent()) + 1);
    const json = await downloaded(page, '下载派生', 'JSON 数据');
    expect(JSON.parse(json.text).rows).toHaveLength(table.lines.length - 1);

    await page.getByRole('tab', { name: '派生措施' }).click();
    const count = Number(/(\d+) 条/.exec((await page.getByText(/由它派生的措施/).textContent()) ?? '')?.[1]);
    const measures = await downloaded(page, '下载', 'CSV 表');
    expect(measures.name).toBe(`${directive.title}派生措施.csv`);
    expect(measures.lines).toHaveLength(count + 1);
  });

  test('what is in force, and two policies side by side, as files', async () => {
    const { page } = await pages.visit(`/in-force?region=${encodeURIComponent('天津市')}&on=2024-06-30&above=1`);
    const known = Number(/\d+/.exec((await page.locator('main strong', { hasText: '有效' }).textContent()) ?? '')?.[0]);
    expect(known).toBeGreaterThan(0);
    const open = await page.locator('main details > summary').allTextContents();
    const unknown = open.reduce((sum, words) => sum + Number(/\d+/.exec(words)?.[0]), 0);
    const table = await downloaded(page, '下载', 'CSV 表');
    expect(table.name).toBe('天津市2024-06-30有效政策.csv');
    expect(table.lines.filter((line) => line.includes(',有效,'))).toHaveLength(known);
    expect(table.lines).toHaveLength(known + unknown + 1);

    const { directive, edge } = pages.examples;
    await page.goto(`${pages.app.url}/compare?a=${edge.from}&b=${directive.id}`);
    const sides = await downloaded(page, '下载', 'JSON 数据');
    const { rows } = JSON.parse(sides.text) as {
      readonly rows: readonly { readonly group: string; readonly item: string }[];
    };
    const items = (group: string) => new Set(rows.filter((row) => row.group === group).map(({ item }) => item)).size;
    expect(items('要素')).toBe(await page.locator('table.sides tbody th').count());
    const common = await page.locator('main section h2 .number').allTextContents();
    expect(['共同引用', '都引用二者', '共同单位', '共同范围'].map((group) => String(items(group)))).toEqual(common);
  });

  test('the cascade as a picture that stands alone', async () => {
    const { directive } = pages.examples;
    const dark = { ...desktop, colorScheme: 'dark' } as const;
    const { page } = await pages.visit(`/policy/${inPath(directive.id)}`, dark);
    const files = page.getByRole('group', { name: '派生图存为图片' });
    const save = async (name: string) => {
      const [file] = await Promise.all([page.waitForEvent('download'), files.getByRole('button', { name }).click()]);
      return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
    };
    const { name, bytes } = await save('存为 SVG');
    expect(name).toMatch(/派生图-\d{4}-\d\d-\d\d\.svg$/);
    const svg = bytes.toString('utf8');
    // Title, filters, source, date and what the lines mean, in light colours.
    for (const words of [`《${directive.title}》的派生图`, '依据、落实', '来源：政脉', '制图：', '落实', '#fffefa'])
      expect(svg).toContain(words);
    for (const outside of ['class=', 'var(--', 'href=']) expect(svg).not.toContain(outside);
    const parsed = await page.evaluate((source) => {
      const root = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
      return { name: root.localName, boxes: root.querySelectorAll('rect[rx]').length };
    }, svg);
    expect(parsed).toEqual({ name: 'svg', boxes: await page.locator('.picture .box').count() });
    const picture = await save('存为 PNG');
    expect(picture.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  });

  test('a cascade that is wider than its frame says so and goes on', async () => {
    const { page } = await pages.visit(`/policy/${inPath(pages.examples.directive.id)}`);
    const right = page.getByRole('button', { name: '右边还有：向右看' });
    await page.getByRole('button', { name: '左边还有：向左看' }).waitFor({ state: 'detached' });
    await right.click();
    await page.getByRole('button', { name: '左边还有：向左看' }).waitFor();
    await page.getByRole('button', { name: '看全图' }).click();
    await right.waitFor({ state: 'detached' });
  });

  test('from a policy to who followed it', async () => {
    const { page } = await pages.visit(`/policy/${inPath(pages.examples.directive.id)}`);
    await page.getByRole('link', { name: '看它怎样铺开' }).click();
    await page.getByRole('heading', { level: 1, name: `《${pages.examples.directive.title}》的后续` }).waitFor();
    expect(await page.locator('section[aria-label="政策"] li').count()).toBeGreaterThan(0);
  });

  /** Where words are shown: the page, what to do first, what holds the words with their button, and the words in it. */
  const places: readonly (readonly [
    place: string,
    path: () => string,
    first: ((page: Page) => Promise<unknown>) | null,
    holder: string,
    words: string,
  ])[] = [
    [
      'the facts above a policy',
      () => `/policy/${inPath(pages.examples.edge.from)}`,
      null,
      'header dd:has(button)',
      'a',
    ],
    [
      'a mark in the text',
      () => `/policy/${inPath(pages.examples.edge.from)}`,
      (page) => page.locator('.text .mark-citation').first().click(),
      '.card',
      '',
    ],
    [
      'deadlines and targets',
      () => `/policy/${inPath(pages.examples.directive.id)}?tab=aims`,
      null,
      'td:has(button)',
      '',
    ],
    [
      'an adoption',
      () => `/diffusion/${inPath(pages.examples.industry.id)}`,
      null,
      'section[aria-label="政策"] blockquote',
      'a',
    ],
    [
      'who cites whom',
      () => `/diffusion/${inPath(pages.examples.industry.id)}?view=matrix`,
      (page) =>
        page
          .getByRole('link', { name: /引用 .+：\d+ 件/ })
          .first()
          .click(),
      'section[aria-label="政策"] blockquote',
      'a',
    ],
    ['a row of a bureau', () => `/agency/${inPath(pages.examples.bureau.id)}`, null, 'td .quote', 'a'],
    ['a card of a bureau', () => `/agency/${inPath(pages.examples.bureau.id)}?show=board`, null, '.board .quote', 'a'],
    [
      'a deadline of a bureau',
      () => `/agency/${inPath(pages.examples.bureau.id)}?show=time`,
      null,
      'dl dd:nth-of-type(1)',
      'a',
    ],
    [
      'a task that is due',
      () => `/agency/${inPath(pages.examples.bureau.id)}?show=time`,
      null,
      'dl dd:nth-of-type(2)',
      'a',
    ],
    [
      'two policies side by side',
      () => `/compare?a=${pages.examples.directive.id}&b=${pages.examples.edge.from}`,
      null,
      'tbody td:has(button)',
      'a',
    ],
    ['what is in force', () => `/in-force?region=${encodeURIComponent('天津市')}`, null, 'tbody td:has(button)', 'a'],
    [
      'a measure of the explorer',
      () => `/explore/${inPath(pages.examples.directive.id)}`,
      (page) => page.locator('[data-node^="measure:"]').first().click(),
      'section:has(> blockquote), div:has(> blockquote)',
      'blockquote',
    ],
  ];

  test.each(places)('words of %s are copied as a citation', async (_, path, first, holder, words) => {
    const { page, complaints } = await pages.visit(path(), clipboard);
    await first?.(page);
    const held = page.locator('main').locator(holder).first();
    await held.waitFor();
    const quote = words === '' ? '' : squeezed(await held.locator(words).first().textContent()).replace(/^“|”$/g, '');
    await held.getByRole('button', { name: '复制引文' }).first().click();
    await page.getByText('引文已复制').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(squeezed(copied)).toContain(`“${quote}`);
    // The link of the citation opens at these very words.
    const link = /http\S+$/.exec(copied)?.[0] ?? '';
    await page.goto(link);
    await page.locator('.hit').first().waitFor();
    const hit = await page.locator('.hit').evaluateAll((hits) => hits.map((each) => each.textContent).join(''));
    // A text in Markdown is copied with its signs, which the page does not show.
    expect(squeezed(copied).replaceAll('**', '')).toContain(`“${squeezed(hit)}”`);
    expect(complaints).toEqual([]);
  });
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { messages } from '../../client/state/messages.ts';
import { barriersOn } from './barriers.ts';
import { chromiumPath, desktop, phone } from './browser.ts';
import { inPath, openPages, type Pages } from './pages.ts';
import { everyRoute } from './routes.ts';

describe.skipIf(chromiumPath === null)('for everybody', () => {
  let pages: Pages;
  let routes: readonly (readonly [name: string, path: string])[];
  beforeAll(async () => {
    pages = await openPages();
    routes = Object.entries(everyRoute(pages.examples));
  });
  afterAll(async () => {
    await pages?.close();
  });

  /** Opens a path and waits until what it shows is there. */
  async function open(page: Page, path: string): Promise<void> {
    await page.goto(pages.app.url + path, { waitUntil: 'networkidle' });
    await page.locator('h1').first().waitFor();
  }

  /** Looks that differ from the first in their colours alone. */
  const looks = [
    { name: 'dark', media: { colorScheme: 'dark', contrast: 'no-preference' } },
    { name: 'high contrast', media: { colorScheme: 'light', contrast: 'more' } },
  ] as const;

  test.each([
    ['1440', desktop],
    ['375', phone],
  ])(
    'no route has a barrier at %s pixels, light, dark and in high contrast',
    async (_, options) => {
      const left = [...routes];
      const found: Record<string, readonly string[]> = {};
      const look = async (): Promise<void> => {
        const context = await pages.browser.newContext({ ...options, locale: 'zh-CN' });
        const page = await context.newPage();
        for (let route = left.shift(); route; route = left.shift()) {
          const [name, path] = route;
          await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
          await open(page, path);
          const barriers = [...(await barriersOn(page))];
          for (const { name: colours, media } of looks) {
            await page.emulateMedia(media);
            await page.locator(`html[data-contrast=${media.contrast === 'more' ? 'more' : 'normal'}]`).waitFor();
            barriers.push(...(await barriersOn(page, ['color-contrast'])).map((each) => `${colours}: ${each}`));
          }
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          if (overflow > 0) barriers.push(`scrolls sideways by ${overflow} pixels`);
          if (barriers.length > 0) found[name] = barriers;
        }
        await context.close();
      };
      await Promise.all([look(), look()]);
      expect(found).toEqual({});
    },
    600_000,
  );

  test('nor have the palette, the dialogs, what opens on a page, and forced colours', async () => {
    const { page } = await pages.visit('/');
    await page.locator('main').getByRole('combobox').fill('碳达峰');
    await page.getByRole('option').first().waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').waitFor();
    await page.keyboard.type('fgw');
    await page.getByRole('dialog').getByRole('option').first().waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '存视图' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await open(page, `/explore/${inPath(pages.examples.directive.id)}`);
    await page.locator('[data-node]').first().click();
    await page.getByRole('button', { name: '导出' }).click();
    expect(await barriersOn(page)).toEqual([]);
    await open(page, `/policy/${inPath(pages.examples.edge.from)}`);
    await page.locator('.text .mark').first().click();
    await page.locator('.card').waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await barriersOn(page)).toEqual([]);
  });

  /** What has the focus: whether it shows, and how it is known again. */
  const focus = (page: Page) =>
    page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = 'var(--focus)';
      const colour = getComputedStyle(probe).color;
      probe.remove();
      // Marks of a drawing show it by the colour of their own line.
      const isDrawn = [...element.querySelectorAll('*')].some((part) => {
        const { stroke, fill } = getComputedStyle(part);
        return part instanceof SVGElement && (stroke === colour || fill === colour);
      });
      const { top, bottom, width, height } = element.getBoundingClientRect();
      const all = [...document.querySelectorAll('*')];
      return {
        place: all.indexOf(element),
        shows: ((outlineStyle !== 'none' && outlineWidth !== '0px') || isDrawn) && width * height > 0,
        isInSight: bottom > 0 && top < innerHeight,
        what: element.outerHTML.slice(0, 120),
      };
    });

  async function shownFocus(page: Page) {
    for (let tries = 0; tries < 5; tries += 1) {
      const now = await focus(page);
      if (now === null || (now.shows && now.isInSight)) return now;
      await page.waitForTimeout(100);
    }
    return focus(page);
  }

  test.each([
    ['start'],
    ['search'],
    ['derivation'],
    ['bureau'],
    ['timeline'],
    ['in force'],
    ['comparing'],
    ['saved views'],
  ])('on “%s” the focus shows, goes forward through the page and comes out at its end', async (name) => {
    // Without smooth scrolling what is reached stands in sight at once.
    const { page } = await pages.visit(everyRoute(pages.examples)[name] ?? '', { ...desktop, reducedMotion: 'reduce' });
    await page.locator('h1').first().waitFor();
    expect(await page.locator('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])').count()).toBe(0);
    let before = -1;
    // A field for a day has a stop for each of its parts.
    let same = 0;
    for (let stop = 0; stop < 60; stop += 1) {
      await page.keyboard.press('Tab');
      // The list scrolls and lines change their colour within a frame or two.
      const now = await shownFocus(page);
      if (now === null) break;
      expect(now, `stop ${stop}: ${now.what}`).toMatchObject({ shows: true, isInSight: true });
      same = now.place === before ? same + 1 : 0;
      expect(same, `kept at stop ${stop}: ${now.what}`).toBeLessThan(5);
      expect(now.place, `after stop ${stop}: ${now.what}`).toBeGreaterThanOrEqual(before);
      before = now.place;
    }
    // Backwards it leads out as well.
    for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press('Shift+Tab');
    const back = await focus(page);
    if (before > 0 && back !== null) expect(back.place).toBeLessThan(before);
  });

  test('a dialog keeps the focus while it is open, and gives it back', async () => {
    const { page } = await pages.visit('/sources');
    const button = page.getByRole('button', { name: '存视图' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    for (let stop = 0; stop < 8; stop += 1) {
      await page.keyboard.press('Tab');
      const isOutside = await page.evaluate(
        () => document.activeElement !== document.body && document.activeElement?.closest('dialog') === null,
      );
      expect(isOutside).toBe(false);
    }
    await page.keyboard.press('Escape');
    await expect.poll(() => button.evaluate((each) => each === document.activeElement)).toBe(true);
  });

  test('the keyboard reaches the content past the head, and a new screen begins at its begin', async () => {
    const { page } = await pages.visit('/sources');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await page.getByRole('link', { name: '政策扩散' }).first().click();
    await page.locator('h1', { hasText: '政策扩散' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  test('nothing moves for who asked for no motion, not even while it loads', async () => {
    const { page } = await pages.visit('/views', { ...desktop, reducedMotion: 'reduce' });
    await page.route('**/graphql', () => undefined);
    await page.goto(`${pages.app.url}/policy/${inPath(pages.examples.directive.id)}`);
    await page.getByText('正在读取…').first().waitFor();
    const moving = await page.evaluate(() =>
      document
        .getAnimations()
        .filter(({ effect, playState }) => playState === 'running' && Number(effect?.getComputedTiming().duration) > 1)
        .map(({ effect }) => String(effect?.getComputedTiming().duration)),
    );
    expect(moving).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
  });

  test('the interface speaks English when asked to; Chinese is left to what documents say', async () => {
    const han = /\p{Script=Han}/u;
    /** Names that documents bear too. */
    const names = new Set(['国务院', '全国', '中文', '政脉']);
    const ours = new Set<string>(
      Object.values(messages)
        .map(([chinese]) => chinese)
        .filter((words) => words.length > 1 && han.test(words) && !words.includes('{') && !names.has(words)),
    );
    const context = await pages.browser.newContext({ ...desktop, locale: 'zh-CN' });
    const page = await context.newPage();
    const foreign: Record<string, readonly string[]> = {};
    for (const [name, path] of routes) {
      await open(page, `${path}${path.includes('?') ? '&' : '?'}lang=en`);
      const { all, frame } = await page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const all: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) all.push(node.textContent?.trim() ?? '');
        const frame: string[] = [];
        for (const element of document.querySelectorAll('*'))
          for (const attribute of ['placeholder', 'alt', 'aria-roledescription'])
            frame.push(element.getAttribute(attribute) ?? '');
        for (const element of document.querySelectorAll('th, label, legend, dt, h2, button.button, a.button, option')) {
          const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
          if (element.closest('[role=listbox], tr.group, thead.data') === null)
            frame.push(own.map(({ textContent }) => textContent ?? '').join(''));
        }
        return { all, frame: frame.map((words) => words.trim()) };
      });
      const words = [
        ...all.filter((each) => ours.has(each)),
        ...frame.filter((each) => han.test(each) && !names.has(each) && ours.has(each.replace(/[：:]$/, ''))),
      ];
      if (words.length > 0) foreign[name] = [...new Set(words)];
    }
    await context.close();
    expect(foreign).toEqual({});
  }, 240_000);

  test('on paper stand the answer and its words, without what only a screen can use', async () => {
    const { page } = await pages.visit('/', { ...desktop, colorScheme: 'dark' });
    for (const name of ['start', 'derivation', 'policy, facts', 'comparing', 'in force', 'bureau', 'map', 'region']) {
      await page.emulateMedia({ media: 'screen' });
      await open(page, everyRoute(pages.examples)[name] ?? '');
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('#app > header').isVisible(), name).toBe(false);
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), name).toBe(
        'rgb(255, 255, 255)',
      );
      const pressed = await page.locator('.button').evaluateAll((all) => all.filter((each) => each.checkVisibility()));
      expect(pressed.length, name).toBe(0);
    }
  });
});

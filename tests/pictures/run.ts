// `npm run pictures`: the pictures of README.md and README.en.md, taken of the built page over the samples.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../bin/run-steps.ts';
import { startApp } from '../e2e/app.ts';
import { chromiumPath, openBrowser, openWindow } from '../e2e/browser.ts';
import { type Examples, findExamples } from '../e2e/examples.ts';

const FOLDER = join(root, 'docs', 'pictures');
const VIEW = { viewport: { width: 1280, height: 720 }, colorScheme: 'light' } as const;

/** A picture: its name, the page it shows, and what has to be there before it is taken. */
interface Picture {
  readonly name: string;
  readonly path: (examples: Examples) => string;
  readonly ready: (page: Page) => Promise<unknown>;
}

const segment = (id: string): string => encodeURIComponent(id).replaceAll('%3A', ':');
const drawn = (page: Page): Promise<unknown> => page.locator('main [role=img]').first().waitFor();

const pictures: readonly Picture[] = [
  {
    name: 'derivation',
    path: ({ directive }) => `/policy/${segment(directive.id)}?by=steps`,
    ready: (page) => page.locator('.box').first().waitFor(),
  },
  {
    name: 'tasks',
    path: ({ bureau }) => `/agency/${segment(bureau.id)}`,
    ready: (page) => page.getByRole('table').first().waitFor(),
  },
  {
    name: 'diffusion',
    path: ({ industry }) => `/diffusion/${segment(industry.id)}?view=map`,
    ready: (page) => page.getByRole('slider').waitFor(),
  },
  { name: 'explore', path: ({ directive }) => `/explore/${segment(directive.id)}`, ready: drawn },
];

if (chromiumPath === null) {
  process.stderr.write('There is no Chromium: `npm test` provides it, or set CHROMIUM to its path.\n');
  process.exit(1);
}
mkdirSync(FOLDER, { recursive: true });
const app = await startApp();
const browser = await openBrowser();
try {
  const examples = await findExamples(app);
  for (const { name, path, ready } of pictures) {
    for (const [language, ending] of [
      ['zh', '.png'],
      ['en', '.en.png'],
    ] as const) {
      const address = new URL(path(examples), app.url);
      address.searchParams.set('lang', language);
      const window = await openWindow(browser, address.href, VIEW);
      await ready(window.page);
      await window.page.evaluate(() => document.fonts.ready);
      // Layouts move their nodes for a moment.
      await window.page.waitForTimeout(1_500);
      await window.page.screenshot({ path: join(FOLDER, name + ending) });
      await window.close();
      console.log(`docs/pictures/${name}${ending}`);
    }
  }
} finally {
  await browser.close();
  await app.close();
}

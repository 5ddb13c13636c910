import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { readConfig } from '../../graph/config.ts';
import { openEmbedded } from '../../graph/embedded.ts';
import { extractSource } from '../../importers/extract.ts';
import { loadSource } from '../../importers/load.ts';
import { type RunningServer, startServer } from '../../server/main.ts';
import { desktop, openBrowser, openWindow, phone } from '../e2e/browser.ts';
import { madeUpPolicyOf } from './collection.ts';

/**
 * How fast a long policy opens: `tsx tests/bench/long-policy.ts [60000]` (after `npm run build`) prints the milliseconds from the click on a
 * link to the frame in which its words stand in the window, with the server's own answers; each round in a new window and over a policy
 * that the server has not answered before. Who points at a link with a hand has its screen's file read until the click comes.
 */
const length = Number(process.argv[2] ?? 60_000);
const bound = 300;
const rounds = 5;

const folder = mkdtempSync(join(tmpdir(), 'zhengmai-long-'));
const config = readConfig({ PORT: '0', ZHENGMAI_DATA: folder, NEO4J_URI: '', LOG_LEVEL: 'silent' }, {}, folder);

/** Fills the graph with long policies. */
async function fill(count: number): Promise<void> {
  if (config.store.kind !== 'embedded') throw new Error('the graph must be an embedded one');
  const store = await openEmbedded(config.store.path);
  await store.ensureSchema();
  for (let seed = 1; seed <= count; seed++)
    await loadSource(store, extractSource(`${seed}.txt`, Buffer.from(madeUpPolicyOf(length, seed))));
  await store.close();
}

async function longPolicies(server: RunningServer): Promise<readonly string[]> {
  const query = '{ sources(first: 100) { edges { node { policies { start end policy { id } } } } } }';
  const response = await fetch(new URL('/graphql', server.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-zhengmai-client': 'bench' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as {
    data: { sources: { edges: { node: { policies: { start: number; end: number; policy: { id: string } }[] } }[] } };
  };
  return data.sources.edges.flatMap(({ node }) =>
    node.policies.filter(({ start, end }) => end - start > length / 2).map(({ policy }) => policy.id),
  );
}

/** In words: the compiler gives functions names that a page does not know. Follows a link and waits for the frame that shows its end. */
const follow = (path: string, target: string, pointedMs: number): string => `new Promise(async (resolve, reject) => {
  setTimeout(() => reject(new Error('nothing to see: ' + document.body.innerText.slice(0, 300))), 20_000);
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ startTime, duration }) => [startTime, duration]))).observe({ type: 'longtask' });
  const link = document.createElement('a');
  link.href = ${JSON.stringify(path)};
  link.textContent = 'go';
  document.querySelector('main').append(link);
  if (${pointedMs} > 0) {
    link.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await new Promise((wait) => setTimeout(wait, ${pointedMs}));
  }
  const began = performance.now();
  link.click();
  const look = () => {
    const shown = document.querySelector(${JSON.stringify(target)});
    const box = shown?.getBoundingClientRect();
    if (!box || box.bottom <= 0 || box.top >= innerHeight) return requestAnimationFrame(look);
    // Behind the frame in which it is drawn.
    requestAnimationFrame(() => setTimeout(() => {
      const ms = performance.now() - began;
      const answers = performance.getEntriesByType('resource').filter(({ name, startTime }) => startTime >= began && name.endsWith('/graphql'))
        .map(({ startTime, responseEnd, transferSize, decodedBodySize }) => [startTime - began, responseEnd - began, transferSize, decodedBodySize]);
      setTimeout(() => resolve({ ms, answers, tasks: tasks.map(([start, duration]) => [start - began, duration]) }), 1500);
    }));
  };
  requestAnimationFrame(look);
})`;

interface Opened {
  readonly ms: number;
  readonly answers: readonly (readonly [number, number, number, number])[];
  readonly tasks: readonly (readonly [number, number])[];
}

const wide = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

async function open(
  browser: Browser,
  url: string,
  path: string,
  target: string,
  size: object,
  pointedMs = 0,
): Promise<Opened> {
  const window = await openWindow(browser, new URL('/sources', url).href, size);
  const opened = await window.page.evaluate<Opened>(follow(path, target, pointedMs));
  if ((await wide(window.page)) > 0) throw new Error('the page is wider than its window');
  if (window.complaints.length > 0) throw new Error(window.complaints.join('\n'));
  await window.close();
  return opened;
}

function tell(what: string, all: readonly Opened[]): void {
  const sorted = all.map(({ ms }) => ms).toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  console.log(
    `${middle <= bound ? '     ' : 'SHORT'} ${what}: ${middle.toFixed(0)} ms (${sorted.map((ms) => ms.toFixed(0)).join(' ')})`,
  );
  const last = all.at(-1);
  for (const [from, to, sent, whole] of last?.answers ?? [])
    console.log(`        answer ${from.toFixed(0)}–${to.toFixed(0)} ms, ${sent} bytes sent, ${whole} unpacked`);
  console.log(`        tasks ${last?.tasks.map(([start, ms]) => `${start.toFixed(0)}+${ms.toFixed(0)}`).join(' ')}`);
}

await fill(rounds * 4 + 1);
const server = await startServer(config);
const browser = await openBrowser();
try {
  const ids = (await longPolicies(server)).map((id) => encodeURIComponent(id).replaceAll('%3A', ':'));
  await open(browser, server.url, `/policy/${ids.at(-1)}`, '.text p', desktop);
  const words = `#${Math.floor(length * 0.8)}-${Math.floor(length * 0.8) + 20}`;
  for (const [what, size, from, hash, target, pointedMs] of [
    ['from the top, 1440, the link pointed at for 150 ms', desktop, 0, '', '.text p', 150],
    ['from the top, 1440, by a bare click', desktop, rounds, '', '.text p', 0],
    ['at words near its end, 1440, by a bare click', desktop, 2 * rounds, words, '.text .hit', 0],
    ['at words near its end, 375, by a bare click', phone, 3 * rounds, words, '.text .hit', 0],
  ] as const) {
    const all: Opened[] = [];
    for (const id of ids.slice(from, from + rounds))
      all.push(await open(browser, server.url, `/policy/${id}${hash}`, target, size, pointedMs));
    tell(what, all);
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}

// `npx tsx tests/bench/explorer.ts`: how the explorer moves with 3,000 nodes and 4,000 edges, by a hand that drags, in Chromium.
import type { Page, Route } from 'playwright-core';
import type { EdgeFieldsFragment, NodeFieldsFragment } from '../../client/api/generated/graphql.ts';
import { emptyState, reduceExplore } from '../../client/graph-view/explore-state.ts';
import { encodeView } from '../../client/graph-view/view-link.ts';
import { writeViews } from '../../client/state/views-file.ts';
import { startApp } from '../e2e/app.ts';
import { desktop, openBrowser } from '../e2e/browser.ts';

const bounds = { framesPerSecond: 30, fullPictureMs: 500, taskMs: 50, settleMs: 1500 } as const;
const [policies, agencies, nodesInAll, edgesInAll] = [600, 200, 3000, 4000];

const idOf = (at: number): string => {
  const kind = at < policies ? 'policy' : at < policies + agencies ? 'agency' : 'measure';
  return `${kind}:${((at + 1) * 2_654_435_761).toString(16).padStart(20, '0').slice(-20)}`;
};

function nodeAt(at: number): NodeFieldsFragment {
  const kind = at < policies ? 'POLICY' : at < policies + agencies ? 'AGENCY' : 'MEASURE';
  const caption = { POLICY: `第${at}号促进产业发展的实施方案`, AGENCY: `第${at}局`, MEASURE: `${at}.完善公共服务` }[
    kind
  ];
  const unknown = { detail: null, region: null, issued: null, form: 'FULL', status: 'ISSUED', degree: 3 } as const;
  return { id: idOf(at), kind, caption, level: 'CITY', ...unknown };
}

/** Policies cite earlier ones, hold measures, and these are tasks of agencies: as the graph of a province is. */
function edgeAt(at: number): EdgeFieldsFragment {
  const measure = policies + agencies + (at % (nodesInAll - policies - agencies));
  const ends = { id: `edge:${at}`, label: '', evidence: [], basis: null };
  if (at < nodesInAll - policies - agencies)
    return { ...ends, kind: 'HAS_MEASURE', from: idOf(at % policies), to: idOf(measure), role: null };
  if (at % 3 === 0)
    return {
      ...ends,
      kind: 'CITES',
      from: idOf(1 + (at % (policies - 1))),
      to: idOf((at * 7) % (1 + (at % 40))),
      role: 'basis',
    };
  return {
    ...ends,
    kind: 'ASSIGNS_TO',
    from: idOf(measure),
    to: idOf(policies + ((at * 31) % agencies)),
    role: 'lead',
  };
}

const nodes = Array.from({ length: nodesInAll }, (_, at) => nodeAt(at));
const edges = Array.from({ length: edgesInAll }, (_, at) => edgeAt(at));

/** Answers the page in the server's place. */
async function answer(route: Route): Promise<void> {
  const { query, variables } = route.request().postDataJSON();
  const root = nodes[policies];
  const tasks = nodes.slice(policies + agencies, policies + agencies + (variables.first ?? 0));
  const lines = tasks.map(({ id }, at) => ({
    ...edgeAt(0),
    id: `task:${at}`,
    kind: 'ASSIGNS_TO',
    from: id,
    to: root?.id,
  }));
  const data = query.includes('subgraph(')
    ? { subgraph: { nodes, edges, moved: [], missing: [] } }
    : query.includes('edgeGroups(')
      ? { edgeGroups: [{ kind: 'ASSIGNS_TO', way: 'IN', neighbours: 520 }] }
      : { neighbours: { total: 520, cut: true, nodes: [root, ...tasks], edges: lines } };
  await route.fulfill({ json: { data }, headers: { 'content-type': 'application/json' } });
}

interface Watch {
  readonly frames: number[];
  readonly tasks: { readonly start: number; readonly ms: number }[];
  /** When a picture was put on the screen that a worker had painted. */
  readonly pictures: number[];
}

/** Notes frames and long tasks from now on; read by {@link watched}. */
async function watch(page: Page): Promise<void> {
  // In words: the compiler gives functions names that a page does not know.
  await page.evaluate(`
    window.watch = { frames: [], tasks: [], pictures: [] };
    const take = ImageBitmapRenderingContext.prototype.transferFromImageBitmap;
    ImageBitmapRenderingContext.prototype.transferFromImageBitmap = function (picture) {
      watch.pictures.push(performance.now());
      return take.call(this, picture);
    };
    requestAnimationFrame(function note(now) {
      watch.frames.push(now);
      requestAnimationFrame(note);
    });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) watch.tasks.push({ start: startTime, ms: duration });
    }).observe({ type: 'longtask' });
  `);
}

const watched = (page: Page): Promise<Watch> => page.evaluate(() => (globalThis as unknown as { watch: Watch }).watch);
const nowIn = (page: Page): Promise<number> => page.evaluate(() => performance.now());
const placing = (page: Page) => page.locator('.graph[aria-busy=true]').waitFor({ state: 'detached', timeout: 120_000 });

function report(what: string, value: number, unit: string, ok: boolean): void {
  console.log(`${ok ? '     ' : 'SHORT'} ${what}: ${value.toFixed(unit === 'fps' ? 1 : 0)} ${unit}`);
}

/** The canvas shows all that it should: nothing newer is being painted. */
const isWhole = (page: Page) => page.locator('.graph .canvas canvas[data-behind]').waitFor({ state: 'detached' });

async function savedView(): Promise<string> {
  const points = new Map(
    nodes.map(({ id }, at) => [
      id,
      { x: 60 * Math.sqrt(at) * Math.cos(at * 2.4), y: 60 * Math.sqrt(at) * Math.sin(at * 2.4) },
    ]),
  );
  const view = await encodeView(reduceExplore(emptyState, { does: 'place', points }));
  return writeViews([{ name: '三千', path: `/explore/${idOf(policies)}`, view, saved: new Date().toISOString() }]);
}

/** Drags the ground in circles for some seconds, as a hand does. */
async function drag(page: Page, seconds: number): Promise<{ readonly from: number; readonly to: number }> {
  const box = await page.locator('.graph .canvas').boundingBox();
  if (!box) throw new Error('no canvas');
  const [x, y] = [box.x + box.width - 90, box.y + 24];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const from = await nowIn(page);
  const until = Date.now() + seconds * 1000;
  for (let step = 0; Date.now() < until; step += 1)
    await page.mouse.move(x - 260 + 250 * Math.cos(step / 9), y + 180 + 150 * Math.sin(step / 9));
  const to = await nowIn(page);
  await page.mouse.up();
  return { from, to };
}

async function measureLarge(page: Page): Promise<void> {
  await page.getByRole('button', { name: '分享' }).click();
  await page.getByRole('button', { name: '三千', exact: true }).click();
  const all = page.getByRole('button', { name: '全部画出' });
  await all.click();
  await all.waitFor({ state: 'detached' });
  await page.waitForTimeout(3000);
  await watch(page);
  const began = await nowIn(page);
  await page.getByRole('button', { name: '重新排布' }).click();
  await placing(page);
  const ended = await nowIn(page);
  await page.waitForTimeout(2500);
  const { tasks } = await watched(page);
  const during = tasks.filter(({ start }) => start > began && start + 80 < ended).map(({ ms }) => ms);
  console.log(
    `layout of ${nodesInAll}/${edgesInAll}: ${(ended - began).toFixed(0)} ms; long tasks: ${tasks.map(({ start, ms }) => `${(start - began).toFixed(0)}+${ms}`).join(' ')}`,
  );
  report(
    'longest task while the worker lays out',
    Math.max(0, ...during),
    'ms',
    Math.max(0, ...during) <= bounds.taskMs,
  );
  const longest = Math.max(0, ...tasks.map(({ ms }) => ms));
  report('longest task with the drawing of the result', longest, 'ms', longest <= bounds.taskMs);
  for (const at of ['all in view', 'nearer']) {
    if (at === 'nearer')
      for (let step = 0; step < 8; step += 1) await page.getByRole('button', { name: '放大' }).click();
    await page.waitForTimeout(2000);
    const { from, to } = await drag(page, 4);
    await isWhole(page);
    await page.waitForTimeout(1500);
    const after = await watched(page);
    const perSecond = (moments: readonly number[]): number =>
      moments.filter((moment) => moment > from + 300 && moment < to).length / ((to - from - 300) / 1000);
    const frames = perSecond(after.frames);
    report(`dragging, ${at}`, frames, 'fps', frames >= bounds.framesPerSecond);
    report(`  of them painted anew, ${at}`, perSecond(after.pictures), 'fps', true);
    const busy = after.tasks.filter(({ start }) => start > to).map(({ start, ms }) => start + ms - to);
    const full = Math.max(0, ...busy, ...after.pictures.filter((moment) => moment > to).map((moment) => moment - to));
    const during = after.tasks.filter(({ start }) => start > from && start < to).map(({ ms }) => ms);
    report(`  longest task while dragging, ${at}`, Math.max(0, ...during), 'ms', true);
    report(`full picture after release, ${at}`, full, 'ms', full <= bounds.fullPictureMs);
  }
}

async function measureExpanding(page: Page): Promise<void> {
  await placing(page);
  await page.locator('[data-node]').first().click();
  const began = await nowIn(page);
  await page.getByRole('button', { name: /^展开 任务/ }).click();
  await page.locator('.graph[aria-busy=true]').waitFor({ state: 'attached' });
  await placing(page);
  const ms = (await nowIn(page)) - began;
  const label = await page.locator('.graph .canvas').getAttribute('aria-label');
  report(`settling after expanding (${label?.split('：')[1]?.split('，')[0]})`, ms, 'ms', ms <= bounds.settleMs);
}

const app = await startApp();
const browser = await openBrowser();
try {
  const context = await browser.newContext({ ...desktop, locale: 'zh-CN' });
  await context.addInitScript((text) => localStorage.setItem('zhengmai.views', text), await savedView());
  await context.route('**/graphql', answer);
  for (const measure of [measureExpanding, measureLarge]) {
    const page = await context.newPage();
    await page.goto(`${app.url}/explore/${idOf(policies)}`, { waitUntil: 'networkidle' });
    await measure(page);
    await page.close();
  }
} finally {
  await browser.close();
  await app.close();
}

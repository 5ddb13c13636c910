import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../graph/config.ts';
import { startServer } from '../../server/main.ts';
import { desktop, openBrowser, openWindow } from '../e2e/browser.ts';
import { manyTasksBureau, writeManyTasks } from './many-tasks.ts';

/**
 * How a bureau's table with so many tasks scrolls: `tsx tests/bench/task-table.ts [10000]` (after `npm run build`) prints when its first
 * and its last rows are there, and the frames while the mouse wheel turns for some seconds.
 */
const tasks = Number(process.argv[2] ?? 10_000);
const wheel = { turns: 150, pixels: 400, pauseMs: 16 } as const;

const folder = mkdtempSync(join(tmpdir(), 'zhengmai-table-'));
await writeManyTasks(folder, tasks);
const server = await startServer(
  readConfig({ PORT: '0', ZHENGMAI_DATA: folder, NEO4J_URI: '', LOG_LEVEL: 'silent' }, {}, folder),
);
const browser = await openBrowser();
const { page } = await openWindow(browser, server.url, desktop);
const began = performance.now();
await page.goto(new URL(`/agency/${manyTasksBureau}`, server.url).href, { waitUntil: 'commit' });
await page.locator('tbody tr[data-index]').first().waitFor();
const first = performance.now() - began;
const whole = `${tasks.toLocaleString('en-US')} / ${tasks.toLocaleString('en-US')} 项`;
await page.getByText(whole).waitFor({ timeout: 120_000 });
const last = performance.now() - began;
await page.mouse.move(800, 600);
// In words: the compiler gives functions names that a page does not know.
await page.evaluate(
  'window.frames_ = []; requestAnimationFrame(function next(at) { window.frames_.push(at); requestAnimationFrame(next); })',
);
for (let turn = 0; turn < wheel.turns; turn++) {
  await page.mouse.wheel(0, wheel.pixels);
  await page.waitForTimeout(wheel.pauseMs);
}
const frames = await page.evaluate<readonly number[]>('window.frames_');
const rows = await page.locator('tbody tr[data-index]').count();
const scrolled = await page.evaluate<number>('scrollY');
const gaps = frames.slice(1).map((at, index) => at - (frames[index] ?? at));
const sorted = gaps.toSorted((a, b) => a - b);
const share = (part: number): string => `${(sorted[Math.floor(part * (sorted.length - 1))] ?? 0).toFixed(1)} ms`;
const seconds = gaps.reduce((sum, gap) => sum + gap, 0) / 1000;
console.log(`${tasks} tasks: first rows ${first.toFixed(0)} ms, all ${last.toFixed(0)} ms`);
console.log(`${(gaps.length / seconds).toFixed(0)} frames a second over ${scrolled.toFixed(0)} px, ${rows} rows drawn`);
console.log(`frames: half within ${share(0.5)}, 95 of 100 within ${share(0.95)}, longest ${share(1)}`);
await browser.close();
await server.close();
rmSync(folder, { recursive: true, force: true });

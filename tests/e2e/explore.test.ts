import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { madeUpCollection } from '../bench/collection.ts';
import { type App, startApp } from './app.ts';
import { chromiumPath, openBrowser, openWindow } from './browser.ts';

const citing = `试办市人民政府关于印发试办市储能推广方案的通知
试办政发〔2024〕5号
各区人民政府：
现将《试办市储能推广方案》印发给你们，请认真落实。
试办市人民政府
2024年5月6日
试办市储能推广方案
为落实《试办市储能产业发展纲要》，制定本方案。
一、建设电站
（一）布局电站。两年内建成三座电站。（责任单位：试办市发展改革委）
`;
const cited = `试办市人民政府关于印发试办市储能产业发展纲要的通知
试办政发〔2023〕2号
各区人民政府：
现将《试办市储能产业发展纲要》印发给你们，请认真落实。
试办市人民政府
2023年2月3日
试办市储能产业发展纲要
一、总体要求
（一）稳步推进。先试点后推广。（责任单位：试办市发展改革委）
`;

describe.skipIf(chromiumPath === null)('the explorer', () => {
  let app: App;
  let browser: Browser;

  beforeAll(async () => {
    app = await startApp();
    browser = await openBrowser();
    return async () => {
      await browser.close();
      await app.close();
    };
  });

  async function importText(name: string, text: string): Promise<void> {
    const form = new FormData();
    const query = 'mutation ($file: File!, $name: String!) { importFile(file: $file, name: $name) { policies } }';
    form.append('operations', JSON.stringify({ query, variables: { file: null, name } }));
    form.append('map', JSON.stringify({ file: ['variables.file'] }));
    form.append('file', new Blob([text]), name);
    const headers = { 'x-zhengmai-client': 'test' };
    const answer = await fetch(`${app.url}/graphql`, { method: 'POST', headers, body: form });
    expect(await answer.json()).not.toHaveProperty('errors');
  }

  test('a former id leads to the page of today, whose address then stands there', async () => {
    const idOf = async (title: string): Promise<string> =>
      (await app.ask<{ policy: { id: string } }>('query ($title: String!) { policy(title: $title) { id } }', { title }))
        .policy.id;
    await importText('试办方案.txt', citing);
    const former = await idOf('试办市储能产业发展纲要');
    await importText('试办纲要.txt', cited);
    const present = await idOf('试办市储能产业发展纲要');
    expect(present).not.toBe(former);
    for (const view of ['explore', 'policy']) {
      const { page, complaints, close } = await openWindow(browser, `${app.url}/${view}/${encodeURIComponent(former)}`);
      await page.getByRole('heading', { level: 1, name: '试办市储能产业发展纲要' }).waitFor();
      expect(decodeURIComponent(new URL(page.url()).pathname)).toBe(`/${view}/${present}`);
      expect(complaints).toEqual([]);
      await close();
    }
  });

  test('many nodes are placed in a worker while the page goes on drawing, and more can be opened', async () => {
    await importText('大汇编.txt', madeUpCollection(400_000));
    const { stats } = await app.ask<{ stats: { examples: { bureau: { id: string } } } }>(
      '{ stats { examples { bureau { id } } } }',
    );
    const root = stats.examples.bureau.id;
    const address = `${app.url}/explore/${encodeURIComponent(root)}`;
    const { page, complaints, close } = await openWindow(browser, address);
    const drawn = async (): Promise<number> => {
      const label = await page.getByRole('img', { name: /关系图/ }).getAttribute('aria-label');
      return Number(/([\d,]+) 个节点/.exec(label ?? '')?.[1]?.replace(',', ''));
    };
    await expect.poll(drawn, { timeout: 30_000 }).toBeGreaterThan(20);
    const placing = page.locator('.graph[aria-busy=true]');
    const rows = page.locator('[data-node]');
    await rows.first().click();
    await placing.waitFor({ state: 'detached', timeout: 60_000 });

    // One more is expanded: a worker places it, and the page goes on drawing frames until it ends.
    await page.evaluate(() => {
      const frames = [performance.now()];
      Object.assign(globalThis, { frames });
      const note = (): void => {
        frames.push(performance.now());
        requestAnimationFrame(note);
      };
      requestAnimationFrame(note);
    });
    const before = await drawn();
    await page.getByRole('button', { name: /^展开 任务/ }).click();
    await expect.poll(drawn, { timeout: 30_000 }).toBeGreaterThan(before);
    await placing.waitFor({ state: 'detached', timeout: 60_000 });
    expect(page.workers().length).toBeGreaterThan(0);
    const frames = await page.evaluate(() => (globalThis as unknown as { frames: readonly number[] }).frames);
    const longest = Math.max(...frames.slice(1).map((frame, at) => frame - (frames[at] ?? frame)));
    console.log(`${await drawn()} nodes placed; longest frame ${longest.toFixed(0)} ms`);
    expect(frames.length).toBeGreaterThan(5);
    expect(complaints).toEqual([]);
    await close();
  }, 180_000);
});

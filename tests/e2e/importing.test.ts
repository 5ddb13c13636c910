import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type App, startApp } from './app.ts';
import { chromiumPath, openBrowser, openWindow, type Window } from './browser.ts';

const name = '试验市氢能方案.txt';
const text = `试验市人民政府办公室关于印发试验市氢能产业发展方案的通知
试政办发〔2024〕3号
各区人民政府：
现将《试验市氢能产业发展方案》印发给你们，请认真落实。
试验市人民政府办公室
2024年3月5日
试验市氢能产业发展方案
为落实《氢能产业发展中长期规划（2021-2035年）》，制定本方案。
一、建设加氢站
（一）布局站点。两年内在主干道旁建成六座站。（责任单位：试验市发展改革委、试验市交通运输局）
（二）简化审批。站点手续一个窗口办结。（责任单位：试验市住房城乡建设局）
`;
const other = `试验市人民政府关于印发试验市养老服务办法的通知
试政发〔2023〕8号
各区人民政府：
现将《试验市养老服务办法》印发给你们，请遵照执行。
试验市人民政府
2023年9月1日
试验市养老服务办法
一、机构建设
（一）每个街道开办一处日间照料点。（责任单位：试验市民政局）
`;
const file = (content: string, as = name, mimeType = 'text/plain') => ({
  name: as,
  mimeType,
  buffer: Buffer.from(content),
});

describe.skipIf(chromiumPath === null)('importing in the page', () => {
  let app: App;
  let browser: Browser;
  let window: Window;

  beforeAll(async () => {
    app = await startApp();
    browser = await openBrowser();
    window = await openWindow(browser, `${app.url}/sources`);
    return async () => {
      await browser.close();
      await app.close();
    };
  });

  const policiesNamed = async (wanted: string): Promise<number> => {
    const { search } = await app.ask<{ search: { totalCount: number } }>(
      'query ($text: String!) { search(text: $text, kinds: [POLICY]) { totalCount } }',
      { text: wanted },
    );
    return search.totalCount;
  };

  const choose = (...files: ReturnType<typeof file>[]) => window.page.locator('input[type=file]').setInputFiles(files);
  const item = () => window.page.locator('section[aria-labelledby=imports] li').first();
  const row = () => window.page.locator('main table tbody tr').filter({ hasText: name });

  test('a chosen file shows its progress and its result', async () => {
    const { page } = window;
    expect(await policiesNamed('试验市氢能产业发展方案')).toBe(0);
    const phases: string[] = [];
    await page.exposeFunction('noteImport', (seen: string) => phases.push(seen));
    await page.evaluate(() => {
      const note = (globalThis as unknown as { noteImport(seen: string): void }).noteImport;
      new MutationObserver(() => {
        const seen = document.querySelector('section[aria-labelledby=imports] .badge')?.textContent;
        if (seen) note(seen);
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    await choose(file(text));
    await item().getByText('完成').waitFor();
    expect(phases).toContain('上传中');
    expect(phases.some((phase) => ['排队中', '读取文件', '写入图谱'].includes(phase))).toBe(true);
    await expect.poll(() => item().textContent()).toMatch(/政策 [1-9]/);
    await row().waitFor();
    expect(await policiesNamed('试验市氢能产业发展方案')).toBeGreaterThan(0);
  });

  test('the same file again changes nothing', async () => {
    await choose(file(text));
    await item().getByText('未作改动').waitFor();
  });

  test('a dropped file is taken in like a chosen one', async () => {
    const { page } = window;
    const dropped = await page.evaluateHandle(
      ([content, as]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content ?? ''], as ?? '', { type: 'text/plain' }));
        return transfer;
      },
      [text, name],
    );
    await page.locator('.zone').dispatchEvent('drop', { dataTransfer: dropped });
    await item().getByText('未作改动').waitFor();
  });

  test('a changed file replaces what it had said before', async () => {
    await choose(file(text.replaceAll('六座', '九座')));
    await item().getByText('完成').waitFor();
    expect(await item().textContent()).not.toContain('未作改动');
    expect(await row().count()).toBe(1);
  });

  test('another file of that name asks which it is; it is kept under another name', async () => {
    const { page } = window;
    await choose(file(other));
    await item().getByText('还是另一份文件').waitFor();
    await item()
      .getByRole('button', { name: /另一份文件/ })
      .click();
    await item().getByText('完成').waitFor();
    await page.locator('main table').getByRole('link', { name: '试验市氢能方案 (2).txt' }).waitFor();
    expect(await policiesNamed('试验市氢能产业发展方案')).toBeGreaterThan(0);
  });

  test('or, as its new version, replaces the old', async () => {
    await choose(file(other));
    await item().getByText('还是另一份文件').waitFor();
    await item()
      .getByRole('button', { name: /新版本/ })
      .click();
    await item().getByText('完成').waitFor();
    expect(await policiesNamed('试验市氢能产业发展方案')).toBe(0);
    expect(await policiesNamed('试验市养老服务办法')).toBeGreaterThan(0);
  });

  test('a file that cannot be read says why', async () => {
    await choose(file('\u0000\u0001\u0002\u0000\u00ff', '图片.txt'));
    await item().getByText('未能导入').waitFor();
    expect(await item().locator('[role=alert]').textContent()).toMatch(/[一-龥]{4}/);
  });

  test('what a document says never becomes part of the page', async () => {
    const attack = '<img src="x" onerror="document.title=\'taken\'"><script>document.title="taken"</script>';
    const { page } = window;
    await choose(
      file(`${text}\n（三）${attack}推广应用。（责任单位：试验市${attack}局）\n`, '试验市氢能方案 恶意.txt'),
    );
    await item().getByText('完成').waitFor();
    const view = await openWindow(browser, `${app.url}/source/${encodeURIComponent('source:试验市氢能方案 恶意.txt')}`);
    await view.page.getByText('onerror').first().waitFor();
    expect(await view.page.locator('main img, main script').count()).toBe(0);
    expect(await view.page.title()).not.toContain('taken');
    expect(view.complaints).toEqual([]);
    await view.close();
    await page.locator('main table').getByRole('link', { name: '试验市氢能方案 恶意.txt' }).waitFor();
  });

  test('what cites a name of several policies is listed apart on the page of each', async () => {
    const edition = (year: number) => other.replaceAll('养老', '托育').replaceAll('2023', String(year));
    const citing = `试验市托育机构评价细则
试民发〔2024〕20号
根据《试验市托育服务办法》，制定本细则。
一、评价条件。机构应当有专职保育人员。
试验市民政局
2024年9月1日
`;
    await choose(file(edition(2014), '托育 旧.txt'), file(edition(2023), '托育 新.txt'), file(citing, '托育 细则.txt'));
    await expect.poll(() => policiesNamed('试验市托育机构评价细则'), { timeout: 20_000 }).toBe(1);
    const id = async (number: string) =>
      (
        await app.ask<{ policy: { id: string } }>('query ($number: String!) { policy(number: $number) { id } }', {
          number,
        })
      ).policy.id;
    for (const number of ['试政发〔2014〕8号', '试政发〔2023〕8号']) {
      const view = await openWindow(browser, `${app.url}/policy/${encodeURIComponent(await id(number))}`);
      await view.page.getByRole('tab', { name: '引用' }).click();
      const apart = view.page
        .locator('section')
        .filter({ has: view.page.getByRole('heading', { name: '可能引用本件（名称相同，尚不能确定） 1' }) });
      await apart.getByRole('link', { name: '试验市托育机构评价细则' }).waitFor();
      expect(await view.page.getByRole('heading', { name: '引用它的 0' }).count()).toBe(1);
      expect(view.complaints).toEqual([]);
      await view.close();
    }
    const sure = await openWindow(browser, `${app.url}/policy/${encodeURIComponent(await id('试民发〔2024〕20号'))}`);
    await sure.page.getByRole('tab', { name: '引用' }).click();
    await sure.page.getByRole('heading', { name: '它引用的 1' }).waitFor();
    expect(await sure.page.getByText('可能引用本件').count()).toBe(0);
    await sure.close();
  });

  test('removing asks first, then the source and its policies are gone', async () => {
    const { page } = window;
    const wanted = page
      .locator('main table tbody tr')
      .filter({ has: page.getByRole('link', { name: /试验市氢能方案/ }) });
    for (let left = await wanted.count(); left > 0; left -= 1) {
      await wanted.first().getByRole('button', { name: /移除/ }).click();
      await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
      expect(await wanted.count()).toBe(left);
      await wanted.first().getByRole('button', { name: /移除/ }).click();
      await page.getByRole('dialog').getByRole('button', { name: '移除' }).click();
      await page.getByText('已移除').waitFor();
      await expect.poll(() => wanted.count()).toBe(left - 1);
    }
    expect(await policiesNamed('试验市养老服务办法')).toBe(0);
  });
});

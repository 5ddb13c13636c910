import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmbedded } from '../../../graph/embedded.ts';
import { diffusion } from '../../../graph/questions/diffusion.ts';
import { search } from '../../../graph/questions/search.ts';
import { tasksOf } from '../../../graph/questions/tasks-of.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { extractSource } from '../../../importers/extract.ts';
import { loadSource } from '../../../importers/load.ts';

/** Sentences that hold nothing that is looked for, longer than any excerpt. */
const FILLING = '各有关部门要细化措施，压实责任，定期通报进展情况，及时协调解决遇到的困难。'.repeat(20);

const TEXT = `济南市人民政府关于印发充电设施行动方案的通知
济政发〔2024〕3号
各区人民政府，市政府各部门：
现将《充电设施行动方案》印发给你们，请认真执行。
济南市人民政府
2024年3月1日
充电设施行动方案
一、主要任务
（一）完善布局。${FILLING}新建小区预留琥珀桩位。（责任单位：市发展改革委）
（二）强化服务。（责任单位：市商务局）
1.延长时间。${FILLING}夜间开放翡翠驿站。
2.统一标识。${FILLING}
`;

let store: GraphStore;
beforeAll(async () => {
  store = await openEmbedded(null);
  await store.ensureSchema();
  await loadSource(store, extractSource('a.txt', Buffer.from(TEXT)));
});
afterAll(() => store.close());

async function headingsWith(text: string): Promise<readonly string[]> {
  const found = await search(store, { text, kinds: ['Measure'] });
  return (await found.page({ offset: 0, limit: 10 })).map(({ node }) => node.caption);
}

describe('all words of a measure', () => {
  test.each([
    // behind its first thousand characters
    ['琥珀桩位', '完善布局'],
    // in a measure below another, which is not found for it
    ['翡翠驿站', '延长时间'],
  ])('%s is found in its own measure', async (text, heading) => {
    expect(await headingsWith(text)).toEqual([expect.stringContaining(heading)]);
  });

  test('are shown where they match', async () => {
    const [hit] = await (await search(store, { text: '琥珀桩位', kinds: ['Measure'] })).page({ offset: 0, limit: 1 });
    expect(hit?.ranges.map(({ start, end }) => hit.matched.slice(start, end))).toEqual(['琥珀桩位']);
  });

  test('show how a phrase spread', async () => {
    const { policies } = await diffusion(store, { phrase: '翡翠驿站' });
    expect(policies.flatMap(({ evidence }) => evidence.map(({ quote }) => quote))).toEqual(['夜间开放翡翠驿站']);
  });

  test.each([
    ['济南市发展改革委', '琥珀', 1],
    ['济南市发展改革委', '翡翠', 0],
    // what stands below a measure is part of the task
    ['济南市商务局', '翡翠', 1],
  ])('narrow the tasks of %s to %s', async (name, text, total) => {
    expect((await tasksOf(store, { agency: { name }, text })).total).toBe(total);
  });
});

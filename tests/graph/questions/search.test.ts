import { beforeAll, describe, expect, test } from 'vitest';
import { openEmbedded } from '../../../graph/embedded.ts';
import { InputError } from '../../../graph/errors.ts';
import type { SearchKind } from '../../../graph/model.ts';
import { search, searchedKinds } from '../../../graph/questions/search.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { GraphBuilder } from '../graph-builder.ts';
import { ids } from './example-graph.ts';
import { exampleStore } from './example-store.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await exampleStore();
});

const page = { offset: 0, limit: 20 };

/** A search with its first page. */
async function searched(text: string, kinds: readonly SearchKind[] | null = null) {
  const answer = await search(store, { text, kinds });
  return { ...answer, hits: await answer.page(page) };
}

async function found(text: string): Promise<readonly string[]> {
  return (await searched(text)).hits.map(({ node }) => node.id);
}

describe('search', () => {
  const firsts: readonly (readonly [string, string, string])[] = [
    ['an equal title first', '低空经济发展指导意见', ids.centre],
    ['an equal name first, whatever its kind', '低空经济', ids.industry],
    ['a number', '鲁政发〔2024〕5号', ids.province],
    ['a number in other brackets', '鲁政发(2024)5号', ids.province],
    ['another name of an agency', '济南市发改委', ids.cityBureau],
    ["the notice's title", '济南市人民政府关于印发低空经济行动计划的通知', ids.city],
    ['a measure', '开放场景', ids.scene],
    ['a region', '济南市', ids.jinan],
    ['a park', '高新技术产业开发区', ids.park],
  ];
  test.each(firsts)('%s', async (_, text, first) => {
    expect((await found(text))[0]).toBe(first);
  });

  test('says which of its names matched', async () => {
    const { hits } = await searched('济政发〔2024〕9号');
    expect(hits[0]).toMatchObject({ node: { id: ids.city }, matched: '济政发〔2024〕9号' });
  });

  test('names that begin with the text come before those that hold it', async () => {
    const policies = (await found('济南市')).filter((id) => id.startsWith('policy:'));
    expect(policies).toEqual([ids.old, ids.city]);
    const offices = (await found('发展和改革')).filter((id) => id.startsWith('agency:'));
    expect(offices).toHaveLength(2);
  });

  test('measures of a text that is not shown are no hits', async () => {
    expect((await found('建设起降场')).filter((id) => id.startsWith('measure:'))).toEqual([ids.field]);
  });

  test('some kinds only, with counts by kind', async () => {
    const answer = await searched('低空经济', ['Policy']);
    expect(answer.byKind).toEqual([{ kind: 'Policy', count: answer.total, isCut: false }]);
    const all = await searched('低空经济', searchedKinds);
    expect(all.byKind.reduce((sum, { count }) => sum + count, 0)).toBe(all.total);
    expect(all.total).toBeGreaterThan(answer.total);
  });

  test('pages follow each other without gap or repetition', async () => {
    const whole = await found('低空经济');
    const answer = await search(store, { text: '低空经济' });
    const pages = [await answer.page({ offset: 0, limit: 2 }), await answer.page({ offset: 2, limit: 20 })];
    expect(pages.flat().map(({ node }) => node.id)).toEqual(whole);
  });

  test('what is not there gives no hits', async () => {
    const none = { hits: [], total: 0, byKind: [], nearest: [] };
    expect(await searched('集成电路')).toMatchObject(none);
  });

  test('what is nearly there gives the nearest names', async () => {
    const { total, nearest } = await searched('低空经济发展指南意见');
    expect(total).toBe(0);
    expect(nearest[0]).toBe('低空经济发展指导意见');
  });

  const spelled: readonly (readonly [string, string])[] = [
    // initials of a name, of a shortened one, of the end of one
    ['jnsfgw', ids.cityBureau],
    ['fgw', ids.cityBureau],
    // whole syllables, also the beginning of the last one
    ['jinanshifagaiwei', ids.cityBureau],
    ['fagaiw', ids.cityBureau],
    // a region, an industry, a park
    ['jinan', ids.jinan],
    ['dkjj', ids.industry],
    ['gxjscykfq', ids.park],
    // syllables of one part and initials of another, either way, without 市 or with it
    ['jinanfgw', ids.cityBureau],
    ['jnfagaiwei', ids.cityBureau],
    ['jinanshifgw', ids.cityBureau],
    // a policy by the initials of its title
    ['dkjjfzzdyj', ids.centre],
  ];
  test.each(spelled)('%s is found by its spelling', async (letters, id) => {
    const { hits } = await searched(letters);
    const hit = hits.find(({ node }) => node.id === id);
    expect(hit?.how).toMatch(/^(?:spelled|holds-spelling)$/);
    expect(hit?.ranges.length).toBeGreaterThan(0);
  });

  test('letters that begin inside a syllable are no spelling', async () => {
    expect((await searched('anshi')).total).toBe(0);
  });

  test('traditional characters find simplified names, and are marked in them', async () => {
    const { hits } = await searched('低空經濟發展指導意見');
    expect(hits[0]).toMatchObject({ node: { id: ids.centre }, how: 'equal', ranges: [{ start: 0, end: 10 }] });
  });

  test('a measure whose words hold the text shows these words', async () => {
    const { hits } = await searched('起降场', ['Measure']);
    for (const { matched, ranges } of hits)
      expect(ranges.map(({ start, end }) => matched.slice(start, end)).join()).toContain('起降场');
    expect(hits.length).toBeGreaterThan(0);
  });

  test('nothing to search is refused', async () => {
    await expect(searched(' （）')).rejects.toBeInstanceOf(InputError);
  });
});

describe('more hits than are ranked', () => {
  const COUNT = 700;
  let many: GraphStore;
  beforeAll(async () => {
    const graph = new GraphBuilder();
    for (let at = 0; at < COUNT; at += 1) {
      const heading = `第${at}条建设充电设施${'，并做好维护'.repeat(at % 5)}`;
      const source = graph.source(`${at}.txt`, heading);
      graph.text(`text:${at}`, graph.policy(`policy:${at}`, { title: `第${at}号办法` }), source, { shown: at % 7 > 0 });
      graph.measure(`measure:${at}`, `text:${at}`, heading);
    }
    many = await openEmbedded(null);
    await many.ensureSchema();
    await graph.into(many);
  });

  test('total is what a count of the shown ones gives', async () => {
    const answer = await search(many, { text: '充电设施' });
    expect(answer.total).toBe(COUNT - COUNT / 7);
    expect(answer.byKind).toEqual([{ kind: 'Measure', count: answer.total, isCut: false }]);
  });

  test('pages reach each of them once', async () => {
    const answer = await search(many, { text: '充电设施' });
    const starts = Array.from({ length: Math.ceil(answer.total / 90) }, (_, at) => at * 90);
    const pages = await Promise.all(starts.map((offset) => answer.page({ offset, limit: 90 })));
    const found = pages.flat().map(({ node }) => node.id);
    expect(new Set(found).size).toBe(answer.total);
    expect(found).toHaveLength(answer.total);
    // the shortest come first, whatever their ids
    expect(pages[0]?.every(({ matched }) => !matched.includes('维护'))).toBe(true);
  });
});

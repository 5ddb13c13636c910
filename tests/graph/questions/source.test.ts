import { beforeAll, describe, expect, test } from 'vitest';
import { openEmbedded } from '../../../graph/embedded.ts';
import { LimitError, NotFoundError } from '../../../graph/errors.ts';
import { marksOfText } from '../../../graph/questions/marks.ts';
import { measuresOfText, measureWords } from '../../../graph/questions/measures.ts';
import { findSource, policyText, sourceList, sourceText, textsOfSource } from '../../../graph/questions/source.ts';
import { textsOf } from '../../../graph/questions/texts.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { GraphBuilder } from '../graph-builder.ts';
import { ids } from './example-graph.ts';
import { exampleStore } from './example-store.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await exampleStore();
});

describe('source', () => {
  test('by id and by name', async () => {
    expect((await findSource(store, { name: 'city.txt' })).id).toBe(ids.citySource);
    expect((await findSource(store, { id: ids.citySource })).name).toBe('city.txt');
    await expect(findSource(store, { name: 'none.txt' })).rejects.toBeInstanceOf(NotFoundError);
  });

  test('the list by name, in pages', async () => {
    const { items, total } = await store.read((graph) => sourceList(graph, { offset: 1, limit: 2 }));
    expect(items).toEqual(['source:city.txt', 'source:copy.txt']);
    expect(total).toBe(5);
  });

  test('its text, joined from its chunks, whole and in part', async () => {
    const { chars } = await findSource(store, { id: ids.citySource });
    const whole = await store.read((graph) => sourceText(graph, ids.citySource, {}));
    expect(whole).toHaveLength(chars);
    for (const [start, end] of [
      [0, 10],
      [60, 70],
      [63, 64],
      [64, 130],
      [100, 100],
      [chars - 3, chars],
    ]) {
      const part = await store.read((graph) => sourceText(graph, ids.citySource, { start: start ?? 0, end: end ?? 0 }));
      expect(part).toBe(whole.slice(start, end));
    }
  });

  test('more text than one answer gives is refused', async () => {
    const asking = store.read((graph) => sourceText(graph, ids.citySource, { start: 0, end: 400_001 }));
    await expect(asking).rejects.toBeInstanceOf(LimitError);
  });

  test('its texts', async () => {
    const texts = await store.read((graph) => textsOfSource(graph, ids.citySource));
    expect(texts.map(({ id, policy }) => [id, policy])).toEqual([[ids.cityText, ids.city]]);
  });
});

describe('the text of a policy', () => {
  test('stays within its bounds, and is cut where one answer ends', async () => {
    const long = await openEmbedded(null);
    await long.ensureSchema();
    const graph = new GraphBuilder();
    const source = graph.source('long.txt', `前文${'甲'.repeat(450_000)}后文`);
    const policy = graph.policy('policy:long', { title: '长文' });
    graph.text('text:long', policy, source, { start: 2, end: 450_002 });
    await graph.into(long);
    const read = (part: object) =>
      long.read(async (reader) => {
        const text = (await textsOf(reader, ['text:long'])).get('text:long');
        return text === undefined ? '' : policyText(reader, text, part);
      });
    expect(await read({})).toBe('甲'.repeat(400_000));
    expect(await read({ start: 400_002 })).toBe('甲'.repeat(50_000));
    expect(await read({ start: 0, end: 4 })).toBe('甲甲');
    expect(await read({ start: 450_001, end: 999_999 })).toBe('甲');
    expect(await read({ start: 9, end: 3 })).toBe('');
    await expect(read({ end: 450_002 })).rejects.toBeInstanceOf(LimitError);
  });
});

describe('marks', () => {
  test('every span of evidence stands at its words', async () => {
    const marks = await store.read((graph) => marksOfText(graph, ids.cityText));
    const text = await store.read((graph) => sourceText(graph, ids.citySource, {}));
    const shown = marks.map(({ kind, label, start, end, target }) => [kind, label, text.slice(start, end), target]);
    expect(shown).toContainEqual(['citation', '依据', '根据《低空经济发展指导意见》', ids.centre]);
    expect(shown).toContainEqual(['citation', '废止', '《济南市通航办法》同时废止', ids.old]);
    expect(shown).toContainEqual(['task', '牵头', '市发展改革委', ids.cityBureau]);
    expect(shown).toContainEqual(['park', '提及园区', '济南高新区', ids.park]);
    expect(shown).toContainEqual(['park', '位于', '济南', ids.jinan]);
    expect(shown).toContainEqual(['scope', '适用', '济南市', ids.jinan]);
    expect(shown).toContainEqual(['measure', '措施', '总体目标', ids.goal]);
    expect(marks.map(({ start }) => start)).toEqual(marks.map(({ start }) => start).toSorted((a, b) => a - b));
  });

  test('those of another text are not among them', async () => {
    const marks = await store.read((graph) => marksOfText(graph, ids.copyText));
    expect(marks.filter(({ kind }) => kind === 'citation')).toHaveLength(1);
    expect(marks.filter(({ kind }) => kind === 'task')).toHaveLength(2);
  });

  test('header facts and issuers are marked in the text they were read from', async () => {
    const marks = await store.read((graph) => marksOfText(graph, 'text:centre'));
    const header = marks
      .filter(({ kind }) => kind === 'header')
      .map(({ label, targetCaption }) => [label, targetCaption]);
    expect(header).toEqual([
      ['文号', '国发〔2024〕1号'],
      ['发文', '国务院'],
    ]);
  });
});

describe('measures', () => {
  test('the outline in reading order with verbatim words', async () => {
    const outline = await store.read((graph) => measuresOfText(graph, ids.cityText));
    expect(outline.map(({ id, depth }) => [id, depth])).toEqual([
      [ids.goal, 1],
      [ids.field, 2],
      [ids.scene, 2],
    ]);
    const words = await store.read((graph) => measureWords(graph, outline));
    expect(words.get(ids.scene)).toBe('开放场景');
  });
});

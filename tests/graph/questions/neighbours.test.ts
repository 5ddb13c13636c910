import { beforeAll, describe, expect, test } from 'vitest';
import { openEmbedded } from '../../../graph/embedded.ts';
import { LimitError, NotFoundError } from '../../../graph/errors.ts';
import { neighbours, shares } from '../../../graph/questions/neighbours.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { GraphBuilder } from '../graph-builder.ts';
import { ids } from './example-graph.ts';
import { exampleStore } from './example-store.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await exampleStore();
});

describe('neighbours', () => {
  test('of a policy: citations both ways, places, parks, industries and its measures', async () => {
    const answer = await neighbours(store, { id: ids.city });
    expect(answer.nodes[0]?.id).toBe(ids.city);
    expect(answer.edges.map(({ kind, from, to }) => `${kind} ${from === ids.city ? to : from}`).sort()).toEqual(
      [
        `CITES ${ids.centre}`,
        `CITES ${ids.law}`,
        `CITES ${ids.province}`,
        `SUPERSEDES ${ids.old}`,
        `ABOUT ${ids.industry}`,
        `APPLIES_TO ${ids.jinan}`,
        `NAMES_PARK ${ids.park}`,
        `HAS_MEASURE ${ids.goal}`,
        `HAS_MEASURE ${ids.field}`,
        `HAS_MEASURE ${ids.scene}`,
      ].sort(),
    );
    expect(answer.total).toBe(10);
    expect(answer.cut).toBe(false);
  });

  test('no source, text, name or claim is a neighbour, nor a measure of a text that is not shown', async () => {
    const answer = await neighbours(store, { id: ids.cityBureau });
    expect(answer.nodes.map(({ id }) => id).sort()).toEqual([ids.cityBureau, ids.field, ids.scene, ids.jinan].sort());
  });

  test('the measure of another text leads to the shown one', async () => {
    const answer = await neighbours(store, { id: ids.copyField });
    expect(answer.nodes[0]?.id).toBe(ids.field);
    expect(answer.edges.map(({ kind }) => kind).sort()).toEqual(['ASSIGNS_TO', 'ASSIGNS_TO', 'HAS_MEASURE']);
  });

  test('only some kinds', async () => {
    const answer = await neighbours(store, { id: ids.city, kinds: ['SUPERSEDES', 'HAS_MEASURE'] });
    expect(answer.total).toBe(4);
    expect(new Set(answer.edges.map(({ kind }) => kind))).toEqual(new Set(['SUPERSEDES', 'HAS_MEASURE']));
  });

  test('every relationship that a text asserts carries its words', async () => {
    const answer = await neighbours(store, { id: ids.city });
    for (const edge of answer.edges.filter(({ kind }) => kind !== 'HAS_MEASURE')) {
      expect(edge.evidence.length, edge.kind).toBeGreaterThan(0);
    }
  });

  test('too many are cut, and each kind gets its share', async () => {
    const answer = await neighbours(store, { id: ids.city, first: 6 });
    expect(answer.cut).toBe(true);
    expect(answer.total).toBe(10);
    expect(answer.nodes).toHaveLength(7);
    expect(new Set(answer.edges.map(({ kind }) => kind)).size).toBe(6);
  });

  test('what few kinds leave over goes to the others', () => {
    const counts = new Map([
      ['CITES', 100],
      ['ABOUT', 1],
      ['ISSUED_BY', 2],
    ] as const);
    expect([...shares(counts, 13)]).toEqual([
      ['CITES', 10],
      ['ABOUT', 1],
      ['ISSUED_BY', 2],
    ]);
  });

  test('a hub of thousands answers with its bound and its total', async () => {
    const wide = await openEmbedded(null);
    await wide.ensureSchema();
    const graph = new GraphBuilder();
    const region = graph.region('370100', '济南市');
    for (let at = 0; at < 3000; at += 1) graph.edge('BELONGS_TO', graph.agency(`agency:${at}`, `第${at}局`), region);
    await graph.into(wide);
    const answer = await neighbours(wide, { id: region, first: 500 });
    expect([answer.nodes.length, answer.edges.length, answer.total, answer.cut]).toEqual([501, 500, 3000, true]);
  });

  test('an unknown node and more than 500 are refused', async () => {
    await expect(neighbours(store, { id: 'policy:none' })).rejects.toBeInstanceOf(NotFoundError);
    await expect(neighbours(store, { id: 'agency:none' })).rejects.toThrow('没有找到机构“agency:none”');
    await expect(neighbours(store, { id: 'subject:none' })).rejects.toThrow('没有找到适用对象“subject:none”');
    await expect(neighbours(store, { id: 'source:none' })).rejects.toThrow('没有找到节点“source:none”');
    await expect(neighbours(store, { id: ids.city, first: 501 })).rejects.toBeInstanceOf(LimitError);
  });
});

import { describe, expect, test } from 'vitest';
import { openEmbedded } from '../../../graph/embedded.ts';
import type { EdgeKind } from '../../../graph/model.ts';
import { neighbours } from '../../../graph/questions/neighbours.ts';
import { type EdgeRow, GraphBuilder, writeRows } from '../graph-builder.ts';

describe('relations that no text asserts', () => {
  const rows: readonly (readonly [EdgeKind, EdgeRow['properties'], string])[] = [
    // a takeover of everything, by a document
    [
      'SUCCEEDS',
      { kind: 'merger', day: '2018-03-17', document: '某机构改革方案（某会议，2018-03-17）' },
      '据某机构改革方案（某会议，2018-03-17），2018-03-17起整体并入',
    ],
    // a duty that moved
    [
      'SUCCEEDS',
      { kind: 'transfer', day: '2023-03-10', document: '某方案（2023-03-10）', duties: '某项监管' },
      '据某方案（2023-03-10），2023-03-10起划入部分职责：某项监管',
    ],
    // a group of which the text says which: all
    ['MEMBER_OF', { possible: false }, '按统称所指的地区、层级和工作'],
    // a group of which the text says only: some
    ['MEMBER_OF', { possible: true }, '按统称所指的地区、层级和工作；原文只说其中一部分，没有写明是哪些'],
    ['SUBORDINATE_TO', {}, '按名称：名称写明了上级机构和所在地'],
    ['MAY_BE', { reason: 'work-in-region' }, '按名称和地区，是该地区主管这项工作的机构'],
  ];
  test.each(rows)('%s %o rests on %s', async (kind, properties, basis) => {
    const graph = new GraphBuilder();
    graph.agency('agency:one', '甲市某某局');
    graph.agency('agency:other', '甲市另一局');
    graph.edge(kind, 'agency:one', 'agency:other', properties);
    const store = await openEmbedded(null);
    await store.ensureSchema();
    await writeRows(store, graph.rows());
    const { edges, total, nodes } = await neighbours(store, { id: 'agency:one' });
    expect(edges).toMatchObject([{ kind, basis, evidence: [] }]);
    expect([total, nodes.map(({ degree }) => degree)]).toEqual([1, [1, 1]]);
    await store.close();
  });
});

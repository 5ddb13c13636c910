import { describe, expect, test } from 'vitest';
import { boundedGraph, easyBound, mostBound } from '../../../client/graph-view/bounded-graph.ts';
import type { GraphData, GraphEdge, GraphNode } from '../../../client/graph-view/graph-data.ts';

const node = (id: string): GraphNode => ({
  id,
  kind: 'POLICY',
  caption: id,
  detail: null,
  region: null,
  level: null,
  issued: null,
  form: null,
  status: null,
  degree: 0,
});

const edge = (from: string, to: string): GraphEdge => ({
  id: `${from} ${to}`,
  kind: 'CITES',
  role: null,
  label: '',
  from,
  to,
  evidence: [],
  basis: null,
});

/** `count` nodes, the first linked with all others. */
function wheel(count: number): GraphData {
  const ids = Array.from({ length: count }, (_, at) => `policy:${at}`);
  return { nodes: ids.map(node), edges: ids.slice(1).map((id) => edge('policy:0', id)) };
}

describe('boundedGraph', () => {
  test('a graph that fits is itself', () => {
    const graph = wheel(700);
    expect(boundedGraph(graph, easyBound)).toBe(graph);
  });

  test('a larger one keeps its first nodes and what links them, and no more', () => {
    const { nodes, edges } = boundedGraph(wheel(5000), easyBound);
    expect(nodes.length + edges.length).toBeLessThanOrEqual(1500);
    expect(nodes.length).toBe(750);
    expect(nodes[0]?.id).toBe('policy:0');
  });

  test('asked for all: up to 3,000 nodes and 4,000 edges', () => {
    const { nodes, edges } = boundedGraph(wheel(5000), mostBound);
    expect([nodes.length, edges.length]).toEqual([3000, 2999]);
  });

  test('few nodes with many edges are bounded by these', () => {
    const nodes = Array.from({ length: 200 }, (_, at) => node(`policy:${at}`));
    const edges = nodes.flatMap(({ id }, at) => nodes.slice(0, at).map((other) => edge(id, other.id)));
    const most = boundedGraph({ nodes, edges }, mostBound);
    expect(most.edges.length).toBeLessThanOrEqual(4000);
    expect(most.nodes.length).toBeLessThan(200);
  });
});

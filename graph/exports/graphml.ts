import type { GraphEdge, GraphNode } from '../questions/answers.ts';
import { edgeColumns, type GraphColumn, type GraphParts, nodeColumns, valuesOf } from './graph-parts.ts';
import { inPieces } from './pieces.ts';
import { xmlText } from './xml.ts';

const types = { string: 'string', integer: 'int', double: 'double' } as const;
const places: readonly GraphColumn<GraphNode>[] = ['x', 'y'].map((key) => ({ key, type: 'double', value: () => null }));

/** An edge's own id: GraphML takes fewer signs in ids than ours have. */
const edgeId: GraphColumn<GraphEdge> = { key: 'id', type: 'string', value: ({ id }) => id };
const ofEdges = [edgeId, ...edgeColumns];

/** A node's id where GraphML wants one: signs that it does not take (they stand in no id of ours today) are written as their code. */
const token = (id: string): string =>
  id.replace(/[^\w.:-]/gu, (sign) => (/[\u4e00-\u9fff]/.test(sign) ? sign : `.${sign.codePointAt(0)?.toString(16)}.`));

/** A graph as GraphML 1.1 (graphml.graphdrawing.org): properties as data under keys `n_NAME` and `e_NAME`, places as `n_x` and `n_y`. */
export function writeGraphml(graph: GraphParts): AsyncIterable<string> {
  return inPieces(parts(graph));
}

async function* parts({ title, nodes, edges, places: at }: GraphParts): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
    'xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd">\n';
  yield `<desc>${xmlText(title)}</desc>\n`;
  yield keys('node', at ? [...nodeColumns, ...places] : nodeColumns) + keys('edge', ofEdges);
  yield '<graph id="G" edgedefault="directed">\n';
  for await (const node of nodes) yield nodeElement(node, at?.get(node.id));
  for await (const edge of edges) yield edgeElement(edge);
  yield '</graph>\n</graphml>\n';
}

function keys<Item>(owner: 'node' | 'edge', columns: readonly GraphColumn<Item>[]): string {
  const key = ({ key, type }: GraphColumn<Item>): string =>
    `<key id="${owner[0]}_${key}" for="${owner}" attr.name="${key}" attr.type="${types[type]}"/>\n`;
  return columns.map(key).join('');
}

function data(owner: 'n' | 'e', values: readonly (readonly [string, string | number])[]): string {
  return values.map(([key, value]) => `<data key="${owner}_${key}">${xmlText(String(value))}</data>`).join('');
}

function nodeElement(node: GraphNode, place: readonly [number, number] | undefined): string {
  const at: readonly (readonly [string, number])[] = place
    ? [
        ['x', place[0]],
        ['y', place[1]],
      ]
    : [];
  return `<node id="${token(node.id)}">${data('n', [...valuesOf(nodeColumns, node), ...at])}</node>\n`;
}

function edgeElement(edge: GraphEdge): string {
  const ends = `source="${token(edge.from)}" target="${token(edge.to)}"`;
  return `<edge ${ends}>${data('e', valuesOf(ofEdges, edge))}</edge>\n`;
}

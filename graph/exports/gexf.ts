import type { GraphEdge, GraphNode } from '../questions/answers.ts';
import { edgeColumns, type GraphColumn, type GraphParts, nodeColumns, valuesOf } from './graph-parts.ts';
import { inPieces } from './pieces.ts';
import { xmlAttribute, xmlText } from './xml.ts';

/** A graph as GEXF 1.3 (gexf.net), as Gephi reads it. Places become `viz:position`, whose y goes upwards. */
export function writeGexf(graph: GraphParts): AsyncIterable<string> {
  return inPieces(parts(graph));
}

/** GEXF has a label of its own for nodes and edges. */
const withoutLabel = <Item>(columns: readonly GraphColumn<Item>[]): readonly GraphColumn<Item>[] =>
  columns.filter(({ key }) => key !== 'label');
const [ofNodes, ofEdges] = [withoutLabel(nodeColumns), withoutLabel(edgeColumns)];

async function* parts({ title, nodes, edges, places }: GraphParts): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
    'xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">\n';
  const today = new Date().toISOString().slice(0, 10);
  yield `<meta lastmodifieddate="${today}"><creator>政脉</creator><description>${xmlText(title)}</description></meta>\n`;
  yield '<graph mode="static" defaultedgetype="directed">\n';
  yield attributes('node', ofNodes) + attributes('edge', ofEdges);
  yield '<nodes>\n';
  for await (const node of nodes) yield nodeElement(node, places?.get(node.id));
  yield '</nodes>\n<edges>\n';
  for await (const edge of edges) yield edgeElement(edge);
  yield '</edges>\n</graph>\n</gexf>\n';
}

function attributes<Item>(owner: 'node' | 'edge', columns: readonly GraphColumn<Item>[]): string {
  const all = columns.map(({ key, type }) => `<attribute id="${key}" title="${key}" type="${type}"/>`).join('');
  return `<attributes class="${owner}">${all}</attributes>\n`;
}

function values<Item>(columns: readonly GraphColumn<Item>[], item: Item): string {
  const all = valuesOf(columns, item).map(
    ([key, value]) => `<attvalue for="${key}" value="${xmlAttribute(String(value))}"/>`,
  );
  return all.length === 0 ? '' : `<attvalues>${all.join('')}</attvalues>`;
}

function nodeElement(node: GraphNode, place: readonly [number, number] | undefined): string {
  const at = place ? `<viz:position x="${place[0]}" y="${-place[1]}"/>` : '';
  return `<node id="${xmlAttribute(node.id)}" label="${xmlAttribute(node.caption)}">${values(ofNodes, node)}${at}</node>\n`;
}

function edgeElement(edge: GraphEdge): string {
  const ends = `source="${xmlAttribute(edge.from)}" target="${xmlAttribute(edge.to)}"`;
  return `<edge id="${xmlAttribute(edge.id)}" ${ends} label="${xmlAttribute(edge.label)}">${values(ofEdges, edge)}</edge>\n`;
}

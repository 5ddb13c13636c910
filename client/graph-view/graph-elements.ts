import type { ElementDefinition } from 'cytoscape';
import { isCluster } from './cluster.ts';
import type { GraphEdge, GraphNode } from './graph-data.ts';
import type { Point } from './level-layout.ts';
import { dashClass, lineOf } from './line-style.ts';
import { breakLabel, type NodeLabel } from './node-label.ts';

const policyLine = 15;
/** Pixels that a node keeps free around its middle where forces place it: a policy is a wide box. */
export const radiusOf = ({ kind }: Pick<GraphNode, 'kind'>): number => (kind === 'POLICY' ? 104 : 60);

/** The title of a node as the picture breaks it into lines. */
export function labelOf({ kind, caption }: Pick<GraphNode, 'kind' | 'caption'>): NodeLabel {
  const isPolicy = kind === 'POLICY';
  return breakLabel(caption, isPolicy ? 13 : 9, isPolicy ? 3 : 2);
}

/** Height of the box around a policy's title, in pixels at zoom 1. */
export const boxHeight = ({ lines }: NodeLabel): number => lines * policyLine + 14;

function nodeClasses(node: GraphNode, root: string | null): string {
  const names: string[] = [node.kind];
  if (node.form === 'STUB') names.push('stub');
  if (node.status === 'DRAFT') names.push('draft');
  if (node.id === root) names.push('root');
  if (isCluster(node.id)) names.push('cluster');
  return names.join(' ');
}

/** A node as cytoscape takes it. */
export function toNode(node: GraphNode, root: string | null, position: Point | undefined): ElementDefinition {
  const label = labelOf(node);
  return {
    group: 'nodes',
    data: { id: node.id, label: label.text, height: boxHeight(label) },
    classes: nodeClasses(node, root),
    ...(position ? { position: { x: position.x, y: position.y } } : {}),
  };
}

/** An edge as cytoscape takes it. */
export function toEdge(edge: GraphEdge): ElementDefinition {
  const line = lineOf(edge);
  return {
    group: 'edges',
    data: { id: edge.id, source: edge.from, target: edge.to, label: edge.label, width: line.width },
    classes: [line.tone, line.arrow, dashClass(line.dash), ...(line.hollow ? ['hollow'] : [])].join(' '),
  };
}

import type { Clustering, EdgeKind } from '../api/generated/graphql.ts';
import type { GraphData, GraphEdge, GraphNode } from './graph-data.ts';

/** Neighbours of a node that stand in the picture as one, because they are too many or the reader wants it so. */
export interface ClusterRef {
  readonly owner: string;
  readonly kind: EdgeKind;
  readonly way: 'OUT' | 'IN';
  readonly by: Clustering;
  readonly key: string;
}

const begin = 'cluster|';
/** What neighbours can be grouped by. */
export const clusterings: readonly Clustering[] = ['REGION', 'AGENCY', 'YEAR'];

/** The id under which a cluster stands in the picture and in links; no id of a node begins so. */
export const clusterId = ({ owner, kind, way, by, key }: ClusterRef): string =>
  `${begin}${owner}|${kind}|${way}|${by}|${key}`;

export const isCluster = (id: string): boolean => id.startsWith(begin);

/** The cluster that an id stands for; null for any other id. The kind of relationship is taken as it is written. */
export function clusterOf(id: string): ClusterRef | null {
  const [first, owner, kind, way, by, ...key] = id.split('|');
  const known = clusterings.find((each) => each === by);
  if (`${first}|` !== begin || !owner || !kind || known === undefined || (way !== 'OUT' && way !== 'IN')) return null;
  return { owner, kind: kind as EdgeKind, way, by: known, key: key.join('|') };
}

/** How a cluster is drawn: a node of the kind of most of its members, and a line to its owner. */
export function clusterPart(
  ref: ClusterRef,
  caption: string,
  degree: number,
  memberKind: GraphNode['kind'],
): GraphData {
  const id = clusterId(ref);
  const node: GraphNode = {
    id,
    kind: memberKind,
    caption,
    detail: null,
    region: null,
    level: null,
    issued: null,
    form: null,
    status: null,
    degree,
  };
  const [from, to] = ref.way === 'OUT' ? [ref.owner, id] : [id, ref.owner];
  const edge: GraphEdge = {
    id: `${id}|line`,
    kind: ref.kind,
    from,
    to,
    role: null,
    label: '',
    evidence: [],
    basis: null,
  };
  return { nodes: [node], edges: [edge] };
}

/** What stands at the other end of a kind of relationship. */
export function memberKind(kind: EdgeKind, way: 'OUT' | 'IN', owner: GraphNode['kind']): GraphNode['kind'] {
  switch (kind) {
    case 'ASSIGNS_TO':
      return way === 'IN' ? 'MEASURE' : 'AGENCY';
    case 'HAS_MEASURE':
      return way === 'OUT' ? 'MEASURE' : 'POLICY';
    case 'APPLIES_TO':
      return way === 'IN' ? 'POLICY' : 'REGION';
    case 'ISSUED_BY':
      return way === 'IN' ? 'POLICY' : 'AGENCY';
    case 'BELONGS_TO':
    case 'LOCATED_IN':
    case 'OPERATED_BY':
    case 'FOCUSES_ON':
      return way === 'IN' ? (kind === 'BELONGS_TO' ? 'AGENCY' : 'PARK') : 'REGION';
    case 'ABOUT':
    case 'NAMES_PARK':
      return way === 'IN' ? 'POLICY' : 'INDUSTRY';
    default:
      return owner;
  }
}

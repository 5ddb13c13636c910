import { questionHeads } from '../../cypher/queries.ts';
import { isVisible, kindOf } from '../ids.ts';
import { type PolicyLevel, policyLevels, type VisibleKind } from '../model.ts';
import type { GraphReader } from '../store.ts';
import type { GraphNode, PolicyForm, PolicyStatus } from './answers.ts';
import type { RowOf } from './rows.ts';

/** The kind of node that an id names; null for kinds that answers do not show. */
export function kindOfId(id: string): VisibleKind | null {
  const kind = kindOf(id);
  return kind !== null && isVisible(kind) ? kind : null;
}

/** Nodes by id as a graph shows them; an id that names nothing is absent. */
export async function graphNodes(graph: GraphReader, ids: readonly string[]): Promise<ReadonlyMap<string, GraphNode>> {
  const wanted = ids.filter((id) => kindOfId(id) !== null);
  if (wanted.length === 0) return new Map();
  const rows = await graph.run(questionHeads, { ids: wanted });
  return new Map(rows.map((row) => [row.id, graphNode(row)]));
}

type HeadRow = RowOf<typeof questionHeads>;

function graphNode(row: HeadRow): GraphNode {
  const kind = kindOfId(row.id) ?? 'Subject';
  return {
    id: row.id,
    kind,
    caption: row.title ?? row.heading ?? row.name ?? row.id,
    detail: detailOf(row),
    region: kind === 'Region' ? pathText(row.path) : row.region,
    level: levelOf(row.level),
    issued: row.issued,
    form: formOf(row.form),
    status: statusOf(row.status),
    degree: row.degree,
  };
}

/** 文号, the path of a region, or the headings above a measure. */
function detailOf(row: HeadRow): string | null {
  if (row.number !== null) return row.number;
  if (Array.isArray(row.path)) return row.path.length > 1 ? row.path.slice(0, -1).join(' › ') : null;
  return pathText(row.path) ?? row.region;
}

function pathText(path: string | readonly string[] | null): string | null {
  return typeof path === 'string' ? path : null;
}

/** A stored level of a policy; other kinds have levels of their own and none here. */
export function levelOf(level: string | null): PolicyLevel | null {
  return policyLevels.find((known) => known === level) ?? null;
}

/** A stored form. */
export function formOf(form: string | null): PolicyForm | null {
  return form === 'full' || form === 'stub' ? form : null;
}

/** A stored status. */
export function statusOf(status: string | null): PolicyStatus | null {
  return status === 'issued' || status === 'draft' || status === 'public-notice' ? status : null;
}

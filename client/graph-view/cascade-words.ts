import { showDate, t, term } from '../state/language.svelte.ts';
import type { CascadeHeading } from './cascade-layout.ts';
import type { GraphEdge, GraphNode } from './graph-data.ts';
import { roleOf } from './line-style.ts';

const ranks = ['STATE', 'MINISTRY', 'PROVINCE', 'CITY', 'COUNTY', 'PARK', 'OTHER'];

/** A policy in the cascade. */
export interface CascadeBox {
  readonly node: GraphNode;
  /** Of another region than the one asked for. */
  readonly between: boolean;
}

/** What stands over a column, or beside a row. */
export function headingText({ of, value }: CascadeHeading): string {
  if (of === 'rank') return term('rank', ranks[Number(value)] ?? 'OTHER');
  if (of === 'column') return t('cascadeColumn', { n: Number(value) + 1 });
  if (of === 'day') return t('cascadeYear', { year: String(value) });
  return t(of === 'apart' ? 'cascadeApart' : 'cascadeUndated');
}

/** Region and day below a policy's title. */
export function factsText({ region, issued }: GraphNode): string {
  return [region, issued ? showDate(issued) : null].filter((part) => part).join(' · ');
}

/** What a line means. */
export function lineText(edge: Pick<GraphEdge, 'kind' | 'role'>): string {
  const role = roleOf(edge);
  return role === null ? term('edge', edge.kind) : term('role', role);
}

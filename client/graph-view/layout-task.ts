import { type Body, placeByForces } from './force-layout.ts';
import { type LevelLayout, type Link, placeByLevel } from './level-layout.ts';

/** What is to be placed: plain values, which a worker can be sent. */
export type LayoutTask =
  | { readonly by: 'levels'; readonly levels: ReadonlyMap<string, number>; readonly links: readonly Link[] }
  | { readonly by: 'forces'; readonly bodies: readonly Body[]; readonly links: readonly Link[] };

/** What the worker says: how far it is, then the layout. */
export type LayoutAnswer = { readonly share: number } | { readonly layout: LevelLayout };

/** Places the nodes of a task; forces bend no links. */
export function performLayout(task: LayoutTask, progress: (share: number) => void): LevelLayout {
  if (task.by === 'levels') return placeByLevel(task.levels, task.links);
  return { points: placeByForces(task.bodies, task.links, progress), bends: new Map() };
}

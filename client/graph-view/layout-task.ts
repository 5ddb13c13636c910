import { type Body, placeByForces } from './force-layout.ts';
import { type LevelLayout, type Link, placeByLevel } from './level-layout.ts';
import { type Cell, placeInTable } from './place-layout.ts';
import { placeInRings } from './ring-layout.ts';

/** What is to be placed: plain values, which a worker can be sent. */
export type LayoutTask =
  | { readonly by: 'levels'; readonly levels: ReadonlyMap<string, number>; readonly links: readonly Link[] }
  | {
      readonly by: 'forces';
      readonly bodies: readonly Body[];
      readonly links: readonly Link[];
      /** How far nodes may go from where they are, up to 1; 1 unless given. */
      readonly heat?: number;
    }
  | { readonly by: 'rings'; readonly centre: string; readonly ids: readonly string[]; readonly links: readonly Link[] }
  | { readonly by: 'places'; readonly cells: readonly Cell[] };

/** What the worker says: how far it is, then the layout. */
export type LayoutAnswer = { readonly share: number } | { readonly layout: LevelLayout };

/** Places the nodes of a task; only levels bend links. */
export function performLayout(task: LayoutTask, progress: (share: number) => void): LevelLayout {
  switch (task.by) {
    case 'levels':
      return placeByLevel(task.levels, task.links);
    case 'forces':
      return { points: placeByForces(task.bodies, task.links, progress, task.heat), bends: new Map() };
    case 'rings':
      return { points: placeInRings(task.centre, task.ids, task.links), bends: new Map() };
    case 'places':
      return { points: placeInTable(task.cells), bends: new Map() };
  }
}

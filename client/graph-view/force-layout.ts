import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Link, Point } from './level-layout.ts';

/** A node as the forces see it: where it is, and the radius that it keeps free around itself, in pixels at zoom 1. */
export interface Body extends Point {
  readonly id: string;
  readonly radius: number;
  /** Whether it keeps its place, and the others make room. */
  readonly fixed?: boolean;
}

interface Moved extends SimulationNodeDatum {
  readonly id: string;
  readonly radius: number;
}

const linkLength = 150;
const repulsion = -900;
/** Repulsion beyond this adds time and no clarity. */
const reach = 1200;
/** A window is wider than high. */
const gravity = { x: 0.04, y: 0.07 } as const;
const steps = 220;
/** Progress is told after so many steps. */
const told = 10;

/**
 * Places many nodes so that linked ones stand together and none covers another. The same input gives the same picture.
 * Time grows with n log n: some 2 s for 3,000 nodes. Meant for a worker; `progress` hears shares from 0 to 1. `heat`, up to 1, is
 * how far nodes may go from where they are.
 */
export function placeByForces(
  bodies: readonly Body[],
  links: readonly Link[],
  progress: (share: number) => void = () => {},
  heat = 1,
): ReadonlyMap<string, Point> {
  const nodes: Moved[] = bodies.map(({ id, radius, x, y, fixed }) => ({
    id,
    radius,
    x,
    y,
    ...(fixed ? { fx: x, fy: y } : {}),
  }));
  const known = new Set(nodes.map(({ id }) => id));
  const springs: SimulationLinkDatum<Moved>[] = links
    .filter(({ from, to }) => from !== to && known.has(from) && known.has(to))
    .map(({ from, to }) => ({ source: from, target: to }));
  const simulation = forceSimulation(nodes)
    .force(
      'link',
      forceLink<Moved, SimulationLinkDatum<Moved>>(springs)
        .id(({ id }) => id)
        .distance(linkLength),
    )
    .force('charge', forceManyBody<Moved>().strength(repulsion).distanceMax(reach))
    .force(
      'collide',
      forceCollide<Moved>(({ radius }) => radius),
    )
    .force('x', forceX<Moved>(0).strength(gravity.x))
    .force('y', forceY<Moved>(0).strength(gravity.y))
    .stop();
  simulation.alpha(heat).alphaDecay(1 - 0.001 ** (1 / steps));
  const needed = Math.ceil(steps * (1 + Math.log(heat) / Math.log(1000)));
  for (let step = 0; step < needed; step += 1) {
    simulation.tick();
    if (step % told === 0) progress(step / needed);
  }
  return new Map(nodes.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
}

import type { Link, Point } from './level-layout.ts';

/** Least distance between two rings, and room along a ring for one node: a policy is a wide box. */
const ringStep = 230;
const room = 150;
/** More nodes than this stand in several rows of their ring, so that it does not grow beyond the eye. */
const rowOf = 20;
const rowStep = 120;

/**
 * Places nodes in rings around one of them, by how many relationships away from it they are; what is linked to nothing
 * stands in the outermost ring. Within a ring nodes stand in the direction of what they are linked to further in.
 */
export function placeInRings(
  centre: string,
  ids: readonly string[],
  links: readonly Link[],
): ReadonlyMap<string, Point> {
  const near = nearOf(ids, links);
  const rings = ringsAround(centre, ids, near);
  const points = new Map<string, Point>();
  const angles = new Map<string, number>();
  let reach = 0;
  for (const [distance, ring] of rings.entries()) {
    const rows = Math.max(1, Math.ceil(Math.sqrt(ring.length / rowOf)));
    const inner = distance === 0 ? 0 : Math.max(reach + ringStep, (ring.length * room) / rows / (2 * Math.PI));
    reach = inner + (rows - 1) * rowStep;
    const toward = new Map(
      ring.map((id) => [id, middleAngle((near.get(id) ?? []).flatMap((other) => angles.get(other) ?? []))]),
    );
    const ordered = ring.toSorted((a, b) => (toward.get(a) ?? 0) - (toward.get(b) ?? 0));
    for (const [at, id] of ordered.entries()) {
      const angle = (at / ordered.length) * 2 * Math.PI - Math.PI;
      const radius = inner + (at % rows) * rowStep;
      angles.set(id, angle);
      points.set(id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
    }
  }
  return points;
}

function nearOf(ids: readonly string[], links: readonly Link[]): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const { from, to } of links) {
    near.get(from)?.push(to);
    near.get(to)?.push(from);
  }
  return near;
}

function ringsAround(
  centre: string,
  ids: readonly string[],
  near: ReadonlyMap<string, readonly string[]>,
): readonly (readonly string[])[] {
  const known = new Set([centre]);
  const rings: string[][] = [];
  for (let ring = [centre]; ring.length > 0; ) {
    rings.push(ring);
    const next = new Set(ring.flatMap((id) => near.get(id) ?? []).filter((id) => !known.has(id) && near.has(id)));
    for (const id of next) known.add(id);
    ring = [...next];
  }
  const apart = ids.filter((id) => !known.has(id));
  return apart.length === 0 ? rings : [...rings, apart];
}

/** The middle of angles on a circle; 0 for none. */
function middleAngle(angles: readonly number[]): number {
  const x = angles.reduce((sum, angle) => sum + Math.cos(angle), 0);
  const y = angles.reduce((sum, angle) => sum + Math.sin(angle), 0);
  return Math.atan2(y, x);
}

interface Link {
  readonly from: string;
  readonly to: string;
}

/** Columns for a citation graph: a policy stands one column right of the furthest it cites. Circles are cut where the walk meets them. */
export function citationLevels(ids: readonly string[], links: readonly Link[]): ReadonlyMap<string, number> {
  const cited = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const { from, to } of links) if (cited.has(to) && from !== to) cited.get(from)?.push(to);
  const levels = new Map<string, number>();
  const walking = new Set<string>();
  const walk = (id: string): number => {
    const known = levels.get(id);
    if (known !== undefined) return known;
    walking.add(id);
    const below = (cited.get(id) ?? []).filter((other) => !walking.has(other)).map((other) => walk(other) + 1);
    walking.delete(id);
    const level = Math.max(0, ...below);
    levels.set(id, level);
    return level;
  };
  for (const id of ids) walk(id);
  return levels;
}

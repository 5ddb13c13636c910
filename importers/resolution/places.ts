import { createRequire } from 'node:module';
import { presentOf, type Region, regionsByPath } from './region-table.ts';
import { regionOf } from './regions.ts';

/** Which divisions a name means: the division itself, those that an abbreviation or an area stands for, or the one that holds a zone. */

export type PlaceReason = 'name' | 'former-name' | 'abbreviation' | 'area' | 'zone';

export interface Place {
  /** Divisions of today, in the table's order; at least one. */
  readonly regions: readonly Region[];
  readonly reason: PlaceReason;
}

interface AreaRow {
  readonly names: readonly string[];
  readonly members: readonly string[];
}

interface ZoneRow {
  readonly names: readonly string[];
  readonly in: string;
}

interface RegionNames {
  readonly abbreviations: Readonly<Record<string, string>>;
  readonly sets: readonly AreaRow[];
  readonly zones: readonly ZoneRow[];
}

const table = createRequire(import.meta.url)('../knowledge/region-names.json') as RegionNames;
const letters = new Map(Object.entries(table.abbreviations).map(([letter, path]) => [letter, present([path])]));
const areas = new Map(table.sets.flatMap(({ names, members }) => names.map((name) => [name, present(members)])));
const zones = new Map(table.zones.flatMap((zone) => zone.names.map((name) => [name, present([zone.in])])));
const lettersByPath = groupLetters();

function present(paths: readonly string[]): readonly Region[] {
  return paths.flatMap((path) => {
    const region = regionsByPath.get(path);
    if (region === undefined) throw new Error(`region-names.json: no division ${path}`);
    return presentOf(region);
  });
}

function groupLetters(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [letter, path] of Object.entries(table.abbreviations)) {
    found.set(path, [...(found.get(path) ?? []), letter]);
  }
  return found;
}

/**
 * What a name of a place means in a text about `within` (a path): 济南市, 襄樊市 (what it is today), 沪, 京津冀, 苏浙沪, 两江新区.
 * Null where the name is no place, or several divisions are so called and nothing decides.
 */
export function resolvePlace(name: string, within: string | null = null): Place | null {
  const region = regionOf(name, within);
  if (region !== null) {
    return { regions: presentOf(region), reason: region.ended === null ? 'name' : 'former-name' };
  }
  const zone = zones.get(name);
  if (zone !== undefined) return { regions: zone, reason: 'zone' };
  const area = areas.get(name) ?? lettered(name);
  if (area === null) return null;
  return { regions: area, reason: name.length === 1 ? 'abbreviation' : 'area' };
}

/** 苏浙沪: provinces by their letters, none twice. */
function lettered(name: string): readonly Region[] | null {
  const found = Array.from(name, (letter) => letters.get(letter)?.[0] ?? null);
  const regions = found.filter((region) => region !== null);
  const whole = regions.length === found.length && new Set(regions).size === found.length;
  return whole && regions.length > 0 ? regions : null;
}

/** Short names that a division goes by beside its own: 上海, 沪, 申. */
export function shortNames(region: Region): readonly string[] {
  const short = region.short === region.name ? [] : [region.short];
  return [...short, ...(lettersByPath.get(region.path) ?? [])];
}

const formers = groupFormers();

function groupFormers(): ReadonlyMap<string, readonly Region[]> {
  const found = new Map<string, Region[]>();
  for (const region of regionsByPath.values()) {
    for (const path of region.ended?.now ?? []) found.set(path, [...(found.get(path) ?? []), region]);
  }
  return found;
}

/** The divisions that are no more whose place it took, or took in part. */
export function formersOf(region: Region): readonly Region[] {
  return formers.get(region.path) ?? [];
}

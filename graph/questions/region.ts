import {
  questionAgenciesOfRegion,
  questionParksOfRegion,
  questionPoliciesOfRegion,
  questionRegions,
  questionRegionsBelow,
  questionRegionsByPath,
  questionRegionsNamed,
} from '../../cypher/queries.ts';
import { InputError } from '../errors.ts';
import type { GraphReader, GraphStore } from '../store.ts';
import { type Page, type PageRequest, pageOf } from './answers.ts';
import { missing } from './nearest.ts';

/** A division of GB/T 2260. */
export interface Region {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  /** 山东省/济南市 */
  readonly path: string;
  readonly level: string;
  /** Id of the region above. */
  readonly parent: string | null;
  /** Its name, then its short forms: 上海市, 上海, 沪 */
  readonly names: readonly string[];
  /** The divisions whose place it took, wholly or in part. */
  readonly formers: readonly FormerRegion[];
}

/** A division that is no more. */
export interface FormerRegion {
  /** 湖北省/襄樊市 */
  readonly path: string;
  /** The year of the change. */
  readonly until: string;
  /** The document that says so. */
  readonly source: string;
}

/** Most policies, agencies or parks of one region that are listed. */
const MOST = 20_000;

/** Regions by id; an unknown id is absent. */
export async function regions(graph: GraphReader, ids: readonly string[]): Promise<ReadonlyMap<string, Region>> {
  if (ids.length === 0) return new Map();
  const rows = await graph.run(questionRegions, { ids });
  return new Map(
    rows.map(({ formerNames, formerUntil, formerSources, ...row }) => [
      row.id,
      {
        ...row,
        level: row.level ?? '',
        names: row.names.length > 0 ? row.names : [row.name],
        formers: formerNames.map((path, at) => ({
          path,
          until: formerUntil[at] ?? '',
          source: formerSources[at] ?? '',
        })),
      },
    ]),
  );
}

/** Ids of regions by path; of several joined by 、 the first. */
export async function regionsByPath(
  graph: GraphReader,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const firsts = new Map(paths.map((path) => [path, path.split('、')[0] ?? path]));
  const rows = await graph.run(questionRegionsByPath, { paths: [...new Set(firsts.values())] });
  const ids = new Map([...rows].reverse().map((row) => [row.path, row.id]));
  return new Map(
    [...firsts].flatMap(([path, first]) => {
      const id = ids.get(first);
      return id === undefined ? [] : [[path, id] as const];
    }),
  );
}

/**
 * A region by exactly one of id, code and path; in place of a path also a name that one region alone goes by (沪, 济南) or
 * went by (襄樊市). Throws `InputError` otherwise, `NotFoundError` with the nearest names.
 */
export async function findRegion(
  store: GraphStore,
  { id, code, path }: { readonly id?: string | null; readonly code?: string | null; readonly path?: string | null },
): Promise<Region> {
  const given = [id, code, path].filter((each) => each != null);
  if (given.length !== 1) throw new InputError('请给出地区的 id、代码或路径，三者取一。');
  return store.read(async (graph) => {
    const wanted = id ?? (code != null ? `region:${code}` : await idOfPath(graph, path ?? ''));
    const found = wanted === undefined ? undefined : (await regions(graph, [wanted])).get(wanted);
    return found ?? missing(store, 'Region', given[0] ?? '');
  });
}

/** The region of an id, a path or a name (沪, 襄樊市). Throws `NotFoundError` with the nearest names. */
export function regionCalled(store: GraphStore, asked: string): Promise<Region> {
  return findRegion(store, asked.startsWith('region:') ? { id: asked } : { path: asked });
}

/** The region with this path, else the only one that goes or went by this name. */
async function idOfPath(graph: GraphReader, name: string): Promise<string | undefined> {
  const byPath = (await regionsByPath(graph, [name])).get(name);
  if (byPath !== undefined || name === '') return byPath;
  const named = await graph.run(questionRegionsNamed, { name, ending: `/${name}` });
  return named.length === 1 ? named[0]?.id : undefined;
}

/** Ids of the agencies of a region, those with tasks in most measures first. */
export async function agenciesOfRegion(graph: GraphReader, region: string, page: PageRequest): Promise<Page<string>> {
  const rows = await graph.run(questionAgenciesOfRegion, { region, limit: MOST });
  return pageOf(
    rows.map((row) => row.id),
    page,
  );
}

/** Ids of the parks in a region or in those below it, by name. */
export async function parksOfRegion(graph: GraphReader, region: string, page: PageRequest): Promise<Page<string>> {
  const rows = await graph.run(questionParksOfRegion, { region, limit: MOST });
  return pageOf(
    rows.map((row) => row.id),
    page,
  );
}

/** Ids of the regions that lie directly in a region, by code; at most 1,000. */
export async function regionsBelow(graph: GraphReader, region: string): Promise<readonly string[]> {
  const rows = await graph.run(questionRegionsBelow, { region });
  return rows.map((row) => row.id);
}

/** Ids of the policies for a region or issued by its agencies, newest first. */
export async function policiesOfRegion(graph: GraphReader, region: string, page: PageRequest): Promise<Page<string>> {
  const rows = await graph.run(questionPoliciesOfRegion, { region, limit: MOST });
  return pageOf(
    rows.map((row) => row.id),
    page,
  );
}

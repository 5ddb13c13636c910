import {
  questionIndustries,
  questionIndustriesByPolicies,
  questionIndustryCounts,
  questionNarrowerIndustries,
} from '../../cypher/queries.ts';
import { normalName } from '../names.ts';
import type { GraphReader, GraphStore } from '../store.ts';
import type { Page, PageRequest } from './answers.ts';
import { missing } from './nearest.ts';
import { countNodes } from './stats.ts';

export interface Industry {
  readonly id: string;
  readonly name: string;
  /** Its name, then the other words by which texts name it. */
  readonly names: readonly string[];
  /** Id of the broader industry. */
  readonly parent: string | null;
}

/** Industries by id; an unknown id is absent. */
export async function industries(graph: GraphReader, ids: readonly string[]): Promise<ReadonlyMap<string, Industry>> {
  if (ids.length === 0) return new Map();
  const rows = await graph.run(questionIndustries, { ids });
  return new Map(rows.map((row) => [row.id, row]));
}

/** How many policies are about each industry or for it, by id. */
export async function industryCounts(graph: GraphReader, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await graph.run(questionIndustryCounts, { ids });
  return new Map(rows.map((row) => [row.id, row.policies]));
}

/** Most steps down from a broad industry to narrower ones; the taxonomy has fewer. */
const MOST_STEPS = 5;

/** The industry and all narrower ones, by id. */
export async function withNarrower(graph: GraphReader, industry: string): Promise<readonly string[]> {
  const found = new Set([industry]);
  let level: readonly string[] = [industry];
  for (let step = 0; step < MOST_STEPS && level.length > 0; step++) {
    const rows = await graph.run(questionNarrowerIndustries, { ids: level });
    level = rows.map((row) => row.id).filter((id) => !found.has(id));
    for (const id of level) found.add(id);
  }
  return [...found];
}

/** Industries, those with most policies first. */
export async function industriesByPolicies(graph: GraphReader, page: PageRequest): Promise<Page<string>> {
  const rows = await graph.run(questionIndustriesByPolicies, { skip: page.offset, limit: page.limit });
  const { industries: total } = await countNodes(graph);
  return { items: rows.map(({ id }) => id), total };
}

/** An industry by id or name. Throws `NotFoundError` with the nearest names. */
export async function findIndustry(store: GraphStore, asked: string): Promise<Industry> {
  const byId = await store.read(async (graph) => (await industries(graph, [asked])).get(asked));
  if (byId !== undefined) return byId;
  const { ids } = await store.search({ kind: 'Industry', text: asked, limit: 200 });
  const candidates = await store.read((graph) => industries(graph, ids));
  const wanted = normalName(asked);
  const found = [...candidates.values()].find((each) => each.names.some((name) => normalName(name) === wanted));
  return found ?? missing(store, 'Industry', asked);
}

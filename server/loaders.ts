import DataLoader from 'dataloader';
import { agencies, agencyCounts } from '../graph/questions/agency.ts';
import { aimsOfTexts } from '../graph/questions/aims.ts';
import { industries, industryCounts } from '../graph/questions/industry.ts';
import { type Measure, measures, measuresOfText, measureWords, shownMeasures } from '../graph/questions/measures.ts';
import { graphNodes } from '../graph/questions/nodes.ts';
import { parks, parksOfPolicies, policiesOfPark } from '../graph/questions/park.ts';
import { issuersOf, policies } from '../graph/questions/policy.ts';
import { regions, regionsByPath } from '../graph/questions/region.ts';
import { scopesOfPolicies } from '../graph/questions/scopes.ts';
import { type Source, sources } from '../graph/questions/source.ts';
import { subjects } from '../graph/questions/subject.ts';
import { type Task, tasksOfPolicy } from '../graph/questions/tasks.ts';
import { textsOfPolicies } from '../graph/questions/texts.ts';
import { type ValidityReason, validities, validityReasons } from '../graph/questions/validity.ts';
import type { GraphReader, GraphStore } from '../graph/store.ts';
import type { Validity } from '../graph/validity.ts';

export type Loaders = ReturnType<typeof createLoaders>;

type Batch<Value> = (graph: GraphReader, keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>;

/** Loaders for one request: keys asked for together become one query, and each key is read once. An unknown key gives null. */
export function createLoaders(store: GraphStore) {
  const by = <Value>(batch: Batch<Value>) =>
    new DataLoader<string, Value | null>(async (keys) => {
      const found = await store.read((graph) => batch(graph, keys));
      return keys.map((key) => found.get(key) ?? null);
    });
  const knownSources = new Map<string, Source>();
  return {
    policy: by(policies),
    measure: by(shownMeasuresOf),
    agency: by(agencies),
    region: by(regions),
    park: by(parks),
    industry: by(industries),
    subject: by(subjects),
    source: by(async (graph, ids) => {
      const found = await sources(graph, ids);
      for (const [id, source] of found) knownSources.set(id, source);
      return found;
    }),
    /** A source that this request has loaded already; null for any other. */
    knownSource: (id: string): Source | null => knownSources.get(id) ?? null,
    graphNode: by(graphNodes),
    regionByPath: by(regionsByPath),
    agencyCounts: by(agencyCounts),
    industryCount: by(industryCounts),
    issuers: by(issuersOf),
    texts: by(textsOfPolicies),
    aims: by(aimsOfTexts),
    outline: by(each(measuresOfText)),
    tasks: by(each<readonly Task[]>(tasksOfPolicy)),
    parksOf: by(parksOfPolicies),
    policiesOfPark: by(each(policiesOfPark)),
    scopes: by(scopesOfPolicies),
    words: new DataLoader<Measure, string, string>(
      async (wanted) => {
        const words = await store.read((graph) => measureWords(graph, wanted));
        return wanted.map(({ id }) => words.get(id) ?? '');
      },
      { cacheKeyFn: ({ id }) => id },
    ),
    /** The validity of policies on a day. */
    validity: onDay<Validity>(by, validities),
    /** The same with the words that decide it. */
    validityReason: onDay<ValidityReason>(by, validityReasons),
  };
}

type Loader<Value> = DataLoader<string, Value | null>;

/** A loader for each day that is asked for. */
function onDay<Value>(
  by: (batch: Batch<Value>) => Loader<Value>,
  ask: (graph: GraphReader, ids: readonly string[], on: string) => Promise<ReadonlyMap<string, Value>>,
): (on: string) => Loader<Value> {
  const loaders = new Map<string, Loader<Value>>();
  return (on) => {
    const loader = loaders.get(on) ?? by((graph, ids) => ask(graph, ids, on));
    loaders.set(on, loader);
    return loader;
  };
}

/** A batch of questions that take one key each. */
function each<Value>(ask: (graph: GraphReader, key: string) => Promise<Value>): Batch<Value> {
  return async (graph, keys) => {
    const found = new Map<string, Value>();
    for (const key of keys) found.set(key, await ask(graph, key));
    return found;
  };
}

/** Measures by id; the id of one in another text leads to the shown one. */
async function shownMeasuresOf(graph: GraphReader, ids: readonly string[]): Promise<ReadonlyMap<string, Measure>> {
  const shown = await shownMeasures(graph, ids);
  const found = await measures(graph, [...new Set(shown.values())]);
  return new Map(
    [...shown].flatMap(([id, lead]) => {
      const measure = found.get(lead);
      return measure === undefined ? [] : [[id, measure] as const];
    }),
  );
}

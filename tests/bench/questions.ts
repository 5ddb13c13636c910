// `npm run bench:questions`: asks each question of a large graph over HTTP and says what its way from the database to the client costs.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../graph/config.ts';
import { openStore } from '../../graph/open.ts';
import type { GraphReader, GraphStore } from '../../graph/store.ts';
import { startServer } from '../../server/main.ts';
import { type LargeGraph, largeGraph } from './large-graph.ts';

const SIZE = { policies: 20_000, measuresEach: 10 };
const ROUNDS = 60;
/** An answer may take its calls of the database by this factor, and these milliseconds, the second for each node that it returns. */
const BOUND = { factor: 1.25, fixed: 2, perNode: 0.01, p95: 50 };

/** A question in GraphQL with the variables of its n-th asking. */
interface Asked {
  readonly name: string;
  readonly query: string;
  readonly variables: (round: number) => Readonly<Record<string, unknown>>;
}

function questionsTo({ policies, agencies, measures, industries }: LargeGraph): readonly Asked[] {
  const some = (list: readonly string[]) => (round: number) => list[(round * 7919) % list.length] ?? '';
  const [policy, agency, measure] = [some(policies), some(agencies), some(measures)];
  const evidence = 'evidence { quote line start end source { name } }';
  const about = 'id title number issued region';
  return [
    {
      name: 'policy',
      query: `query ($id: ID!) { policy(id: $id) { ${about} validity measures(first: 20) { totalCount edges { node { id heading } } } cites { edges { node { role to { ${about} } ${evidence} } } } } }`,
      variables: (round) => ({ id: policy(round) }),
    },
    {
      name: 'derivation, depth 4',
      query: `query ($id: ID!) { derivation(policy: $id, depth: 4) { total nodes { level node { id caption issued region } } edges { id from to role label ${evidence} } } }`,
      // those whose descent is bounded by the graph, not by the answer's limit
      variables: (round) => ({ id: policies[2000 + ((round * 7919) % (policies.length - 2000))] ?? '' }),
    },
    {
      name: 'derivation upwards',
      query: `query ($id: ID!) { derivation(policy: $id, direction: UP, depth: 4) { total nodes { level node { id caption } } edges { id from to role ${evidence} } } }`,
      variables: (round) => ({ id: policy(round) }),
    },
    {
      name: 'tasksOf',
      query: `query ($id: ID!) { tasksOf(agency: $id) { total byRole { role count } byYear { year count } together { agency { id name } count } tasks(first: 50) { edges { node { id role measure { id heading } policy { ${about} } ${evidence} } } } } }`,
      variables: (round) => ({ id: agency(round + 40) }),
    },
    {
      name: 'search',
      query:
        'query ($text: String!) { search(text: $text, first: 20) { totalCount edges { node { __typename ... on Node { id } } } } }',
      variables: (round) => ({ text: `第${1 + ((round * 7919) % 20_000)}号` }),
    },
    {
      name: 'neighbours',
      query: `query ($id: ID!) { neighbours(id: $id) { total nodes { id caption } edges { id kind from to ${evidence} } } }`,
      variables: (round) => ({ id: measure(round) }),
    },
    {
      name: 'path',
      query: `query ($from: ID!, $to: ID!) { path(from: $from, to: $to) { found nodes { id caption } edges { id label ${evidence} } } }`,
      variables: (round) => ({ from: policy(round), to: policy(round + 13) }),
    },
    {
      name: 'diffusion',
      query:
        'query ($industry: String!) { diffusion(industry: $industry) { first undated regions { region day lag count firstPolicy { id title } } } }',
      variables: (round) => ({ industry: some(industries)(round) }),
    },
  ];
}

interface Timed {
  readonly total: number;
  readonly database: number;
  readonly calls: number;
  readonly nodes: number;
}

/** Counts what a store's calls take, from here on. */
function watched(store: GraphStore): { take(): { readonly ms: number; readonly calls: number } } {
  let [ms, calls] = [0, 0];
  const timed = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const began = performance.now();
    try {
      return await work();
    } finally {
      ms += performance.now() - began;
      calls += 1;
    }
  };
  const [read, search] = [store.read.bind(store), store.search.bind(store)];
  store.read = (work) =>
    read((graph) => work({ run: (query, params) => timed(() => graph.run(query, params)) } satisfies GraphReader));
  store.search = (request) => timed(() => search(request));
  return {
    take() {
      const taken = { ms, calls };
      [ms, calls] = [0, 0];
      return taken;
    },
  };
}

async function ask(url: string, { query }: Asked, variables: unknown): Promise<string> {
  const answer = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-zhengmai-client': 'bench' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await answer.text();
  if (text.includes('"errors"')) throw new Error(text.slice(0, 500));
  return text;
}

/** How many objects with an id an answer holds. */
const nodesIn = (text: string): number => text.match(/"id":/g)?.length ?? 0;

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function report(name: string, runs: readonly Timed[]): boolean {
  const sorted = (of: (run: Timed) => number) => runs.map(of).sort((a, b) => a - b);
  const totals = sorted(({ total }) => total);
  const bounds = sorted(({ database, nodes }) => database * BOUND.factor + BOUND.fixed + nodes * BOUND.perNode);
  const [p50, bound, p95] = [at(totals, 0.5), at(bounds, 0.5), at(totals, 0.95)];
  const ok = p50 <= bound && p95 <= BOUND.p95;
  const figures = [
    p50,
    at(
      sorted((run) => run.database),
      0.5,
    ),
    bound,
    p95,
  ].map((ms) => ms.toFixed(1).padStart(8));
  const calls = at(
    sorted((run) => run.calls),
    0.5,
  );
  const nodes = at(
    sorted((run) => run.nodes),
    0.5,
  );
  console.log(
    `${name.padEnd(22)}${figures.join('')}${String(calls).padStart(7)}${String(nodes).padStart(8)}  ${ok ? 'ok' : 'SHORT'}`,
  );
  return ok;
}

const folder = mkdtempSync(join(tmpdir(), 'zhengmai-bench-'));
try {
  const config = readConfig({ ZHENGMAI_DATA: folder, PORT: '0', LOG_LEVEL: 'silent' }, {}, folder);
  const large = largeGraph(SIZE);
  const began = performance.now();
  const store = await openStore(config);
  await large.graph.into(store);
  await store.close();
  console.log(
    `a graph of ${SIZE.policies} policies and ${SIZE.policies * SIZE.measuresEach} measures in ${((performance.now() - began) / 1000).toFixed(0)} s`,
  );
  const server = await startServer(config);
  // Looks at every source once: afterwards nothing but the questions asks the database.
  await server.imports.refresh();
  const calls = watched(server.store);
  console.log(
    `${'ms'.padEnd(22)}${['p50', 'database', 'bound', 'p95'].map((name) => name.padStart(8)).join('')}${'calls'.padStart(7)}${'nodes'.padStart(8)}`,
  );
  let ok = true;
  for (const question of questionsTo(large)) {
    const runs: Timed[] = [];
    for (let round = -10; round < ROUNDS; round += 1) {
      calls.take();
      const start = performance.now();
      const text = await ask(server.url, question, question.variables(Math.abs(round)));
      const total = performance.now() - start;
      const { ms, calls: count } = calls.take();
      if (round >= 0) runs.push({ total, database: ms, calls: count, nodes: nodesIn(text) });
    }
    ok = report(question.name, runs) && ok;
  }
  await server.close();
  if (!ok) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

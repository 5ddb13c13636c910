// `npm run bench:questions`: asks each question of a large graph over HTTP and says what its way from the database to the client costs.
// `-- --graph FOLDER` keeps the graph there and takes it up again; names pick questions: `-- --graph large-graph search tasksOf`.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Config, readConfig } from '../../graph/config.ts';
import { openStore } from '../../graph/open.ts';
import type { GraphReader, GraphStore } from '../../graph/store.ts';
import { startServer } from '../../server/main.ts';
import { type Asked, questionsTo } from './asked-questions.ts';
import { type LargeIds, largeGraph } from './large-graph.ts';

const SIZE = { policies: 20_000, measuresEach: 10 };
const ROUNDS = 60;
const WARMING = 10;
/** An answer may take its calls of the database by this factor, and these milliseconds, the second for each node that it returns. */
const BOUND = { factor: 1.25, fixed: 2, perNode: 0.01, p95: 50 };

interface Timed {
  readonly total: number;
  readonly database: number;
  readonly calls: number;
  readonly nodes: number;
}

/** Counts what a store's calls take, from here on. */
function watched(store: GraphStore): { take(): { readonly ms: number; readonly calls: number } } {
  let [ms, calls] = [0, 0];
  const timed = async <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
    const began = performance.now();
    try {
      return await work();
    } finally {
      const took = performance.now() - began;
      ms += took;
      calls += 1;
      if (values.calls === true) console.log(`  ${took.toFixed(1).padStart(7)} ${name}`);
    }
  };
  const [read, search] = [store.read.bind(store), store.search.bind(store)];
  store.read = (work) =>
    read((graph) =>
      work({
        run: (query, params) => timed(query.name, () => graph.run(query, params)),
      } satisfies GraphReader),
    );
  store.search = (request) => timed(`search ${request.kind}`, () => search(request));
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

const HEAD = ['p50', 'database', 'bound', 'p95', 'calls', 'nodes'];

function row(name: string, cells: readonly string[], verdict: string): void {
  console.log(`${name.padEnd(24)}${cells.map((cell) => cell.padStart(9)).join('')}  ${verdict}`);
}

function report(name: string, runs: readonly Timed[]): boolean {
  const half = (of: (run: Timed) => number, share = 0.5) =>
    at(
      runs.map(of).sort((a, b) => a - b),
      share,
    );
  const [p50, p95] = [half(({ total }) => total), half(({ total }) => total, 0.95)];
  const bound = half(({ database, nodes }) => database * BOUND.factor + BOUND.fixed + nodes * BOUND.perNode);
  const ok = p50 <= bound && p95 <= BOUND.p95;
  const figures = [p50, half(({ database }) => database), bound, p95].map((ms) => ms.toFixed(1));
  const counts = [half(({ calls }) => calls), half(({ nodes }) => nodes)].map(String);
  row(name, [...figures, ...counts], ok ? 'ok' : 'SHORT');
  return ok;
}

/** The large graph in a folder, made where it is not there yet. */
async function graphIn(folder: string, config: Config): Promise<LargeIds> {
  const known = join(folder, 'ids.json');
  if (existsSync(known)) return JSON.parse(readFileSync(known, 'utf8')) as LargeIds;
  const { graph, ids } = largeGraph(SIZE);
  const began = performance.now();
  const store = await openStore(config);
  await graph.into(store);
  await store.close();
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(`${SIZE.policies} policies and ${SIZE.policies * SIZE.measuresEach} measures written in ${seconds} s`);
  writeFileSync(known, JSON.stringify(ids));
  return ids;
}

async function measure(url: string, store: GraphStore, questions: readonly Asked[]): Promise<boolean> {
  const calls = watched(store);
  let ok = true;
  for (const question of questions) {
    const runs: Timed[] = [];
    for (let round = -WARMING; round < ROUNDS; round += 1) {
      calls.take();
      const start = performance.now();
      const text = await ask(url, question, question.variables(round < 0 ? ROUNDS - round : round));
      const total = performance.now() - start;
      const { ms, calls: count } = calls.take();
      if (values.calls === true) console.log(`${total.toFixed(1)} ${question.name}, ${text.length} characters`);
      if (round >= 0) runs.push({ total, database: ms, calls: count, nodes: nodesIn(text) });
    }
    ok = report(question.name, runs) && ok;
  }
  return ok;
}

const { values, positionals } = parseArgs({
  options: { graph: { type: 'string' }, calls: { type: 'boolean' } },
  allowPositionals: true,
});
const folder = values.graph ?? mkdtempSync(join(tmpdir(), 'zhengmai-bench-'));
try {
  mkdirSync(folder, { recursive: true });
  const config = readConfig({ ZHENGMAI_DATA: folder, PORT: '0', LOG_LEVEL: 'silent', NEO4J_URI: '' }, {}, folder);
  const ids = await graphIn(folder, config);
  const server = await startServer(config);
  // Looks at every source once: afterwards nothing but the questions asks the database.
  await server.imports.refresh();
  const wanted = questionsTo(ids).filter(
    ({ name }) => positionals.length === 0 || positionals.some((each) => name.startsWith(each)),
  );
  row('ms', HEAD, '');
  if (!(await measure(server.url, server.store, wanted))) process.exitCode = 1;
  await server.close();
} finally {
  if (values.graph === undefined) rmSync(folder, { recursive: true, force: true });
}

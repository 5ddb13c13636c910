import type { GraphStore } from '../graph/store.ts';

/** Most answers that are kept, and for how long: until their pages have been read. */
const MOST = 4;
const KEPT_MS = 10_000;

type Answers = Map<string, Promise<unknown>>;

const kept = new WeakMap<GraphStore, Answers>();

/**
 * The same store, for which whole answers are kept for some seconds while clients read them page by page; any write through it forgets
 * them, and so does {@link forgetAnswers}. Writes of other processes (a shared Neo4j) show when the time is over.
 */
export function rememberingAnswers(store: GraphStore): GraphStore {
  const answers: Answers = new Map();
  const remembering: GraphStore = {
    engine: store.engine,
    read: (work) => store.read(work),
    write: (work) => store.write(work).finally(() => forgetAnswers(remembering)),
    search: (request) => store.search(request),
    ensureSchema: () => store.ensureSchema(),
    close: () => store.close(),
  };
  kept.set(remembering, answers);
  return remembering;
}

/** Forgets what is kept: the graph was changed by another way than this store. */
export function forgetAnswers(store: GraphStore): void {
  kept.get(store)?.clear();
}

/** The answer under a key: the one that is kept, else what asking gives. Of a store that remembers nothing it is always asked. */
export function remembered<Answer>(store: GraphStore, key: string, ask: () => Promise<Answer>): Promise<Answer> {
  const answers = kept.get(store);
  if (answers === undefined) return ask();
  const known = answers.get(key);
  // A key names the question, and so the type of its answer.
  if (known !== undefined) return known as Promise<Answer>;
  const answer = ask();
  answers.set(key, answer);
  const forget = (): void => {
    if (answers.get(key) === answer) answers.delete(key);
  };
  answer.catch(forget);
  setTimeout(forget, KEPT_MS).unref();
  const [oldest] = answers.keys();
  if (answers.size > MOST && oldest !== undefined) answers.delete(oldest);
  return answer;
}

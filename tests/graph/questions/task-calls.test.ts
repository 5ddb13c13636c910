import { expect, test } from 'vitest';
import { openEmbedded } from '../../../graph/embedded.ts';
import { type TasksRequest, tasksOf } from '../../../graph/questions/tasks-of.ts';
import type { GraphReader, GraphStore } from '../../../graph/store.ts';
import { GraphBuilder } from '../graph-builder.ts';

/** A bureau with `many` tasks, each in a policy, a source and an industry of its own. */
async function bureauWith(many: number): Promise<GraphStore> {
  const graph = new GraphBuilder();
  graph.agency('agency:one', '某局');
  for (let at = 0; at < many; at++) {
    const source = graph.source(`${at}.txt`, `一、办理第${at}事\n某局`);
    const policy = graph.policy(`policy:${at}`, { title: `通知${at}`, issued: '2024-01-01', region: '山东省' });
    const measure = graph.measure(`measure:${at}`, graph.text(`text:${at}`, policy, source), '办理');
    graph.assigns(measure, 'agency:one', 'lead', { source, quote: '某局' });
    const industry = graph.named('Industry', `industry:${at}`, `产业${at}`);
    graph.proved('ABOUT', policy, industry, { source, quote: '事' }, { text: `text:${at}` });
  }
  const store = await openEmbedded(null);
  await store.ensureSchema();
  await graph.into(store);
  return store;
}

/** The names of the queries that a question runs, in order. */
async function queriesOf(store: GraphStore, request: Omit<TasksRequest, 'agency'>): Promise<readonly string[]> {
  const names: string[] = [];
  const note = (graph: GraphReader): GraphReader => ({
    run: (query, params) => {
      names.push(query.name);
      return graph.run(query, params);
    },
  });
  const noting: GraphStore = {
    engine: store.engine,
    read: (work) => store.read((graph) => work(note(graph))),
    write: (work) => store.write(work),
    search: (asked) => store.search(asked),
    ensureSchema: () => store.ensureSchema(),
    close: () => store.close(),
  };
  await tasksOf(noting, { agency: { id: 'agency:one' }, ...request });
  return names;
}

const questions = [
  ['all tasks', {}, 10],
  ['tasks with a text', { text: '办理' }, 11],
  ['tasks of an industry', { industry: ['industry:0'] }, 11],
] as const;
test.each(questions)('%s take as many queries, however many there are', async (_, request, calls) => {
  const [few, many] = [await bureauWith(1), await bureauWith(60)];
  const asked = await queriesOf(few, request);
  expect(asked).toHaveLength(calls);
  expect(await queriesOf(many, request)).toEqual(asked);
  await few.close();
  await many.close();
});

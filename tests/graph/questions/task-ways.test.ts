import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openEmbedded } from '../../../graph/embedded.ts';
import { taskWays } from '../../../graph/questions/agency-ways.ts';
import { tasksOf } from '../../../graph/questions/tasks-of.ts';
import { GraphBuilder } from '../graph-builder.ts';

const AGENCIES = 6;
const LINKS = [
  ['SUCCEEDS', { day: '2018-03-17', kind: 'merger', document: '某方案' }],
  ['SUCCEEDS', { day: '2018-03-17', kind: 'split', document: '某方案' }],
  ['SUCCEEDS', { day: '2018-03-17', kind: 'transfer', document: '某方案' }],
  ['MEMBER_OF', { possible: false }],
  ['MEMBER_OF', { possible: true }],
  ['SUBORDINATE_TO', {}],
  ['MAY_BE', { reason: 'several' }],
] as const;
const WORDS = '一、办理\n由某单位办理。\n';

interface Link {
  readonly from: number;
  readonly to: number;
  readonly kind: number;
}

/** Agencies with links among them in any way, cycles too; each charged with a measure of each of two policies. */
function graphOf(links: readonly Link[]): GraphBuilder {
  const graph = new GraphBuilder();
  const source = graph.source('a.txt', WORDS);
  for (let at = 0; at < AGENCIES; at++) graph.agency(`agency:${at}`, `第${at}局`);
  for (const [at, issued] of ['2015-01-01', '2022-01-01'].entries()) {
    const policy = graph.policy(`policy:${at}`, { title: `通知${at}`, issued });
    const text = graph.text(`text:${at}`, policy, source);
    for (let agency = 0; agency < AGENCIES; agency++) {
      const measure = graph.measure(`measure:${at}-${agency}`, text, '办理');
      graph.assigns(measure, `agency:${agency}`, 'lead', { source, quote: '某单位' });
    }
  }
  for (const { from, to, kind } of links) {
    const [name, properties] = LINKS[kind] ?? LINKS[0];
    if (from !== to) graph.edge(name, `agency:${from}`, `agency:${to}`, properties);
  }
  return graph;
}

const links = fc.array(
  fc.record({ from: fc.nat(AGENCIES - 1), to: fc.nat(AGENCIES - 1), kind: fc.nat(LINKS.length - 1) }),
  { maxLength: 12 },
);

test('the counts by way agree with the lists over any links among agencies', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(links, async (random) => {
      const store = await openEmbedded(null);
      await store.ensureSchema();
      await graphOf(random).into(store);
      const answer = await tasksOf(store, { agency: { id: 'agency:0' } });
      const all = [...answer.tasks, ...answer.possible];
      expect(answer.total).toBe(answer.tasks.length);
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      expect(answer.tasks.every(({ via }) => via !== 'possible')).toBe(true);
      expect(answer.possible.every(({ via, through }) => via === 'possible' && through !== null)).toBe(true);
      const counts = taskWays.map((via) => all.filter((task) => task.via === via).length);
      expect(taskWays.map((via) => answer.counts.byVia.find((each) => each.via === via)?.count ?? 0)).toEqual(counts);
      for (const rows of [answer.counts.byRole, answer.counts.byPolicy, answer.counts.byYear]) {
        expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(answer.total);
      }
      // Each way alone gives exactly its share.
      for (const [at, via] of taskWays.entries()) {
        const { tasks, possible } = await tasksOf(store, { agency: { id: 'agency:0' }, via: [via] });
        expect([...tasks, ...possible].map((task) => task.via)).toEqual(Array(counts[at]).fill(via));
      }
      await store.close();
    }),
    { numRuns: 40 },
  );
});

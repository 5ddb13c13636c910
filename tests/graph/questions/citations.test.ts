import { afterEach, beforeEach, expect, test } from 'vitest';
import { openEmbedded } from '../../../graph/embedded.ts';
import { type CitationSide, citationsOf } from '../../../graph/questions/citations.ts';
import { findPolicy } from '../../../graph/questions/find-policy.ts';
import { policies } from '../../../graph/questions/policy.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { loadSource } from '../../../importers/load.ts';
import { sampleRecords } from '../../importers/loading/sample-records.ts';

let store: GraphStore;
beforeEach(async () => {
  store = await openEmbedded(null);
  await store.ensureSchema();
  const numbered = (number: string) => ({ title: '临海市节能办法', number, issued: '2020-01-01' });
  await loadSource(store, sampleRecords('old.txt', [numbered('临政发〔2020〕1号')]));
  await loadSource(store, sampleRecords('new.txt', [{ ...numbered('临政发〔2023〕9号'), issued: '2023-01-01' }]));
  const cites = [
    { title: '临海市节能办法', role: 'basis' as const },
    { title: '临海市节能办法', number: '临政发〔2023〕9号', role: 'implements' as const },
  ];
  await loadSource(store, sampleRecords('sure.txt', [{ title: '明确的细则', cites: cites.slice(1) }]));
  await loadSource(store, sampleRecords('unsure.txt', [{ title: '含混的细则', cites: cites.slice(0, 1) }]));
});
afterEach(() => store.close());

/** Titles of the policies that cite one, and the number and form of what they are held to cite. */
async function citing(number: string, side: CitationSide) {
  const { id } = await findPolicy(store, { number });
  return store.read(async (graph) => {
    const { items, total } = await citationsOf(graph, id, side, { offset: 0, limit: 10 });
    expect(items).toHaveLength(total);
    const ends = await policies(
      graph,
      items.flatMap(({ from, to }) => [from, to]),
    );
    return items.map(({ from, to, evidence }) => [
      ends.get(from)?.title,
      ends.get(to)?.number,
      ends.get(to)?.form,
      evidence[0]?.quote,
    ]);
  });
}

test('what cites a name of several policies stands apart, at each of them', async () => {
  const possibly = [['含混的细则', null, 'stub', '依据《临海市节能办法》。']];
  expect(await citing('临政发〔2020〕1号', 'possiblyCitedBy')).toEqual(possibly);
  expect(await citing('临政发〔2023〕9号', 'possiblyCitedBy')).toEqual(possibly);
});

test('what cites one of them for certain is not merely possible', async () => {
  expect(await citing('临政发〔2020〕1号', 'citedBy')).toEqual([]);
  expect((await citing('临政发〔2023〕9号', 'citedBy')).map(([title]) => title)).toEqual(['明确的细则']);
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Query } from '../../../cypher/query.ts';
import { openEmbedded } from '../../../graph/embedded.ts';
import { NotFoundError } from '../../../graph/errors.ts';
import { findAgency } from '../../../graph/questions/agency.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { loadSource, removeSource } from '../../../importers/load.ts';
import { SourceTakenError } from '../../../importers/loading/errors.ts';
import { type SamplePolicy, sampleRecords } from './sample-records.ts';
import { countingStore, wholeGraph } from './whole-graph.ts';

let store: GraphStore;

beforeEach(async () => {
  store = await openEmbedded(null);
  await store.ensureSchema();
});

afterEach(() => store.close());

function rows<Row>(text: string, ...columns: readonly string[]): Promise<readonly Row[]> {
  const query: Query<Record<string, never>, Row> = { name: 'test/rows', mode: 'read', text, params: [], columns };
  return store.read((graph) => graph.run(query, {}));
}

const policies = () =>
  rows<{ readonly title: string; readonly form: string; readonly number: string | null }>(
    'MATCH (p:Policy) RETURN p.title AS title, p.form AS form, p.number AS number ORDER BY title, number',
    'title',
    'form',
    'number',
  );

const cited = () =>
  rows<{ readonly kind: string; readonly title: string; readonly number: string | null }>(
    'MATCH (:Policy)-[e:CITES|SUPERSEDES|AMENDS]->(p:Policy) RETURN type(e) AS kind, p.title AS title, p.number AS number ORDER BY title, number, kind',
    'kind',
    'title',
    'number',
  );

const plan: SamplePolicy = {
  title: '海珠市氢能行动方案',
  noticeTitle: '海珠市人民政府关于印发海珠市氢能行动方案的通知',
  number: '海政发〔2024〕3号',
  issuers: ['海珠市人民政府'],
  issued: '2024-03-01',
  region: '天津市',
  cites: [{ title: '能源法', role: 'basis' }],
  tasks: [
    { heading: '建设加氢站', units: ['市发展改革委', '市住建委'] },
    { heading: '培育企业', units: ['市工信局'] },
  ],
};

describe('the same source again', () => {
  test('writes nothing, also when told to look again', async () => {
    const records = sampleRecords('a.txt', [plan]);
    await loadSource(store, records);
    const before = await wholeGraph(store);
    const counted = countingStore(store);
    const same = await loadSource(counted.store, records);
    const again = await loadSource(counted.store, records, { again: true });
    expect([same.unchanged, again.unchanged, counted.writes()]).toEqual([true, true, 0]);
    expect(await wholeGraph(store)).toEqual(before);
  });

  test('writes nothing among other sources of the same policies', async () => {
    const all = [
      sampleRecords('a.txt', [plan]),
      sampleRecords('b.txt', [{ ...plan, tail: '另有说明。' }]),
      sampleRecords('c.txt', [{ title: '解读', cites: [{ number: '海政发〔2024〕3号' }] }]),
    ];
    for (const records of all) await loadSource(store, records);
    const counted = countingStore(store);
    for (const records of all) await loadSource(counted.store, records, { again: true });
    expect(counted.writes()).toBe(0);
  });
});

describe('a changed source', () => {
  test('replaces exactly what it had asserted, and counts little', async () => {
    await loadSource(store, sampleRecords('a.txt', [plan]));
    const changed = sampleRecords('a.txt', [{ ...plan, tasks: [{ heading: '建设加氢站', units: ['市发展改革委'] }] }]);
    const summary = await loadSource(store, changed);
    const graph = await wholeGraph(store);
    await removeSource(store, 'a.txt');
    expect(await wholeGraph(store)).toEqual([]);
    await loadSource(store, changed);
    expect(await wholeGraph(store)).toEqual(graph);
    expect(summary.unchanged).toBe(false);
    expect(summary.created).toBeLessThan(5);
  });

  test('with nothing in common is refused, unless asked for', async () => {
    await loadSource(store, sampleRecords('a.txt', [plan]));
    const other = sampleRecords('a.txt', [{ title: '另一件政策' }]);
    const before = await wholeGraph(store);
    await expect(loadSource(store, other)).rejects.toThrow(SourceTakenError);
    expect(await wholeGraph(store)).toEqual(before);
    await loadSource(store, other, { again: true });
    expect((await policies()).map(({ title }) => title)).toEqual(['另一件政策']);
  });

  test('without policies is known by a line in common', async () => {
    const empty = (text: string) => ({ ...sampleRecords('a.txt', []), text, sha256: text });
    await loadSource(store, empty('这是一份没有政策的说明文字\n'));
    await loadSource(store, empty('这是一份没有政策的说明文字\n又添了一行文字\n'));
    await expect(loadSource(store, empty('毫不相干的另一份说明文字\n'))).rejects.toThrow(SourceTakenError);
  });
});

describe('stubs', () => {
  test.each([
    // Found by the number, the own title, another spelling of it, an alias, the notice's title.
    [{ number: '海政发(2024)3号' }],
    [{ title: '海珠市氢能行动方案' }],
    [{ title: '海珠市“氢能”行动方案' }],
    [{ title: '海珠市氢能方案全称' }],
    [{ title: '海珠市人民政府关于印发海珠市氢能行动方案的通知' }],
  ])('cited as %j, filled when the text arrives, and empty again when it goes', async (reference) => {
    const citing = sampleRecords('b.txt', [{ title: '实施细则', cites: [{ ...reference, role: 'implements' }] }]);
    await loadSource(store, citing);
    const before = await wholeGraph(store);
    expect((await policies()).filter(({ form }) => form === 'stub')).toHaveLength(1);
    await loadSource(store, sampleRecords('a.txt', [{ ...plan, cites: [], aliases: ['海珠市氢能方案全称'] }]));
    expect(await cited()).toEqual([{ kind: 'CITES', title: '海珠市氢能行动方案', number: '海政发〔2024〕3号' }]);
    expect((await policies()).filter(({ form }) => form === 'stub')).toEqual([]);
    await removeSource(store, 'a.txt');
    expect(await wholeGraph(store)).toEqual(before);
  });

  test('a listed policy keeps what the list says of it until its text arrives', async () => {
    const listed: SamplePolicy = {
      title: '海珠市氢能行动方案',
      form: 'stub',
      issuers: ['海珠市人民政府'],
      issued: '2024-03-01',
    };
    await loadSource(store, sampleRecords('list.txt', [listed]));
    const issued = () =>
      rows<{ readonly issued: string | null }>('MATCH (p:Policy) RETURN p.issued AS issued', 'issued');
    expect(await issued()).toEqual([{ issued: '2024-03-01' }]);
    await loadSource(store, sampleRecords('a.txt', [{ ...plan, cites: [] }]));
    const [only, ...more] = await policies();
    expect([only?.form, more]).toEqual(['full', []]);
  });

  test('a title goes to the one number that it is cited with', async () => {
    await loadSource(
      store,
      sampleRecords('a.txt', [{ title: '甲', cites: [{ title: '节能办法', number: '国发〔2020〕1号' }] }]),
    );
    await loadSource(store, sampleRecords('b.txt', [{ title: '乙', cites: [{ title: '节能办法' }] }]));
    expect((await cited()).map(({ number }) => number)).toEqual(['国发〔2020〕1号', '国发〔2020〕1号']);
  });

  test('a title of several numbers is a policy of its own that may be each of them', async () => {
    const numbered = (number: string) => ({ title: '节能办法', number });
    await loadSource(
      store,
      sampleRecords('a.txt', [{ title: '甲', cites: [numbered('国发〔2020〕1号'), numbered('国发〔2023〕9号')] }]),
    );
    await loadSource(store, sampleRecords('b.txt', [{ title: '乙', cites: [{ title: '节能办法' }] }]));
    const may = await rows<{ readonly number: string }>(
      'MATCH (p:Policy)-[:MAY_BE]->(q:Policy) RETURN q.number AS number ORDER BY number',
      'number',
    );
    expect(may).toEqual([{ number: '国发〔2020〕1号' }, { number: '国发〔2023〕9号' }]);
    expect(await cited()).toHaveLength(3);
  });
});

describe('labels of agencies', () => {
  const labelled = (label: string) =>
    rows<{ readonly name: string }>(`MATCH (a:${label}) RETURN a.name AS name ORDER BY name`, 'name');
  const names = async (label: string) => (await labelled(label)).map(({ name }) => name);
  const both = sampleRecords('a.txt', [
    { title: '甲办法', issuers: ['海珠市教育局'], tasks: [{ heading: '建校舍', units: ['海珠市财政局'] }] },
  ]);
  const other = sampleRecords('b.txt', [
    { title: '乙办法', issuers: ['海珠市财政局'], tasks: [{ heading: '拨经费', units: ['海珠市财政局'] }] },
  ]);

  test('stand where a policy is issued by them or a measure assigned to them, as long as one is', async () => {
    await loadSource(store, both);
    expect([await names('Issuer'), await names('ResponsibleUnit')]).toEqual([['海珠市教育局'], ['海珠市财政局']]);
    await loadSource(store, other);
    expect(await names('Issuer')).toEqual(['海珠市教育局', '海珠市财政局']);
    await removeSource(store, 'b.txt');
    expect([await names('Issuer'), await names('ResponsibleUnit')]).toEqual([['海珠市教育局'], ['海珠市财政局']]);
    await removeSource(store, 'a.txt');
    expect([await names('Issuer'), await names('ResponsibleUnit')]).toEqual([[], []]);
  });

  test('go from an agency that stays in another part', async () => {
    await loadSource(store, both);
    await loadSource(store, sampleRecords('a.txt', [{ title: '甲办法', issuers: ['海珠市财政局'] }]));
    expect([await names('Issuer'), await names('ResponsibleUnit')]).toEqual([['海珠市财政局'], []]);
  });

  test('are no change of the same source again', async () => {
    await loadSource(store, both);
    await loadSource(store, other);
    const counted = countingStore(store);
    const summary = await loadSource(counted.store, both, { again: true });
    expect([summary.unchanged, counted.writes()]).toEqual([true, 0]);
  });
});

describe('a former id', () => {
  const former = () =>
    rows<{ readonly key: string; readonly title: string }>(
      "MATCH (n:Name)-[:NAMES]->(p:Policy) WHERE n.kind = 'former' RETURN n.key AS key, p.title AS title ORDER BY key, title",
      'key',
      'title',
    );
  const ids = () =>
    rows<{ readonly id: string }>("MATCH (p:Policy) WHERE p.title = '海珠市氢能行动方案' RETURN p.id AS id", 'id');
  const citing = sampleRecords('b.txt', [{ title: '细则', cites: [{ title: '海珠市氢能行动方案' }] }]);

  test('leads to the policy that it has become, and is none when it comes back', async () => {
    await loadSource(store, citing);
    const [stub] = await ids();
    await loadSource(store, sampleRecords('a.txt', [{ ...plan, cites: [] }]));
    expect(await former()).toEqual([{ key: `former:${stub?.id}`, title: '海珠市氢能行动方案' }]);
    const [full] = await ids();
    await removeSource(store, 'a.txt');
    expect(await ids()).toEqual([stub]);
    expect(await former()).toEqual([{ key: `former:${full?.id}`, title: '海珠市氢能行动方案' }]);
    await removeSource(store, 'b.txt');
    expect(await former()).toEqual([]);
    expect(await rows<{ readonly id: string }>('MATCH (n:Name) RETURN n.id AS id', 'id')).toEqual([]);
  });
});

describe('identity', () => {
  test('one policy in two sources has two texts, shows the longer, and its tasks count once', async () => {
    await loadSource(store, sampleRecords('a.txt', [plan]));
    await loadSource(store, sampleRecords('b.txt', [{ ...plan, tail: '本方案自印发之日起施行。' }]));
    const shown = await rows<{ readonly source: string; readonly tasks: number }>(
      'MATCH (p:Policy)<-[:TEXT_OF]-(t:Text)-[:CONTAINS]->(m:Measure)-[e:ASSIGNS_TO]->() WHERE t.shown AND p.text = t.id RETURN t.source AS source, count(e) AS tasks ORDER BY source',
      'source',
      'tasks',
    );
    expect(shown).toEqual([{ source: 'source:b.txt', tasks: 3 }]);
    expect((await policies()).filter(({ form }) => form === 'full')).toHaveLength(1);
  });

  test.each([
    // Complete before cut off, though the other is longer.
    [{ tail: '本方案由市发展改革委负责解释，自印发之日起', cutOff: true }, {}, 'b.txt'],
    // Of two that are cut off the longer.
    [{ cutOff: true }, { tail: '本方案由市发展改革委负责解释，', cutOff: true }, 'b.txt'],
    // Of equal ones that of the smaller source.
    [{ cutOff: true }, { cutOff: true }, 'a.txt'],
    [{}, {}, 'a.txt'],
  ] as const)('of texts %j and %j the policy shows that of the right source', async (one, other, source) => {
    await loadSource(store, sampleRecords('a.txt', [{ ...plan, ...one }]));
    await loadSource(store, sampleRecords('b.txt', [{ ...plan, ...other }]));
    const shown = await rows<{ readonly source: string }>(
      'MATCH (p:Policy)<-[:TEXT_OF]-(t:Text) WHERE t.shown AND p.text = t.id RETURN t.source AS source',
      'source',
    );
    expect(shown).toEqual([{ source: `source:${source}` }]);
  });

  const plans = ['钢铁行动方案', '水泥行动方案', '电力行动方案'].map((title) => ({
    title,
    noticeTitle: '关于印发重点行业行动方案的通知',
    number: '津工信〔2024〕7号',
    region: '天津市',
    issued: '2024-05-06',
  }));

  test('three plans of one notice are three policies, and its number means all of them', async () => {
    await loadSource(store, sampleRecords('a.txt', plans));
    await loadSource(store, sampleRecords('b.txt', [{ title: '评述', cites: [{ number: '津工信〔2024〕7号' }] }]));
    expect((await policies()).filter(({ form }) => form === 'full')).toHaveLength(4);
    expect((await cited()).map(({ title }) => title).sort()).toEqual([...plans.map(({ title }) => title)].sort());
  });

  test('a citation by the notice of several plans says so, one of a plan by its title does not', async () => {
    await loadSource(store, sampleRecords('a.txt', plans));
    const cites = [{ number: '津工信〔2024〕7号' }, { title: '水泥行动方案', role: 'basis' as const }];
    await loadSource(store, sampleRecords('b.txt', [{ title: '评述', cites }]));
    const found = await rows<{ readonly title: string; readonly by: string | null }>(
      'MATCH (:Policy)-[e:CITES]->(p:Policy) RETURN p.title AS title, e.by AS by ORDER BY title',
      'title',
      'by',
    );
    expect(found).toEqual([
      { title: '水泥行动方案', by: null },
      { title: '电力行动方案', by: 'notice' },
      { title: '钢铁行动方案', by: 'notice' },
    ]);
  });

  test('another plan of the same notice in another source is another policy', async () => {
    await loadSource(store, sampleRecords('a.txt', plans.slice(0, 1)));
    await loadSource(store, sampleRecords('b.txt', plans.slice(1, 2)));
    await loadSource(store, sampleRecords('c.txt', plans.slice(1, 2)));
    expect(await policies()).toHaveLength(2);
  });

  test.each([
    // Another number, another place, another day.
    [{ number: '海政发〔2024〕4号' }],
    [{ number: undefined, region: '山东省' }],
    [{ issued: '2024-04-01' }],
  ])('texts of one title that contradict each other are two policies: %j', async (other) => {
    const bare = { ...plan, cites: [] };
    await loadSource(store, sampleRecords('a.txt', [bare]));
    await loadSource(
      store,
      sampleRecords('b.txt', [
        Object.fromEntries(
          Object.entries({ ...bare, ...other }).filter(([, value]) => value !== undefined),
        ) as unknown as SamplePolicy,
      ]),
    );
    expect(await policies()).toHaveLength(2);
  });

  test('a text without number that fits two contradicting ones joins neither', async () => {
    const bare: SamplePolicy = { title: '年度要点', region: '天津市' };
    await loadSource(store, sampleRecords('a.txt', [{ ...bare, number: '津发〔2023〕1号' }]));
    await loadSource(store, sampleRecords('b.txt', [{ ...bare, number: '津发〔2024〕1号' }]));
    await loadSource(store, sampleRecords('c.txt', [bare]));
    expect(await policies()).toHaveLength(3);
  });

  test('a title goes to the policy of the citing place, not to that of a strange one', async () => {
    const title = '促进消费若干措施';
    await loadSource(store, sampleRecords('a.txt', [{ title, region: '天津市', number: '津发〔2024〕2号' }]));
    await loadSource(store, sampleRecords('b.txt', [{ title: '细则', region: '山东省', cites: [{ title }] }]));
    await loadSource(store, sampleRecords('c.txt', [{ title: '通则', region: '天津市', cites: [{ title }] }]));
    expect(await cited()).toEqual([
      { kind: 'CITES', title, number: '津发〔2024〕2号' },
      { kind: 'CITES', title, number: null },
    ]);
  });

  test('a policy cites another once for each source, in the strongest role and with every place', async () => {
    const cites = [
      { title: '能源法', role: 'mentions' as const },
      { title: '海珠市氢能旧方案', role: 'mentions' as const },
      { title: '海珠市氢能旧方案', number: '海政发〔2020〕3号', role: 'supersedes' as const },
    ];
    await loadSource(store, sampleRecords('a.txt', [{ ...plan, cites }]));
    const edges = await rows<{ readonly kind: string; readonly places: string }>(
      'MATCH (:Policy)-[e:CITES|SUPERSEDES]->(p:Policy) RETURN type(e) AS kind, e.places AS places ORDER BY kind',
      'kind',
      'places',
    );
    expect(edges.map(({ kind, places }) => [kind, (JSON.parse(places) as readonly unknown[]).length])).toEqual([
      ['CITES', 1],
      ['SUPERSEDES', 2],
    ]);
  });

  test('a policy does not cite itself', async () => {
    await loadSource(store, sampleRecords('a.txt', [{ ...plan, cites: [{ title: '海珠市氢能行动方案' }] }]));
    expect(await cited()).toEqual([]);
  });
});

test('one bureau under several names is one agency with all of them', async () => {
  const tasks = [{ heading: '统筹推进', units: ['天津市发改委', '天津市发展改革委'] }];
  await loadSource(store, sampleRecords('a.txt', [{ title: '甲', region: '天津市', tasks }]));
  const agencies = await rows<{ readonly name: string; readonly names: readonly string[] }>(
    'MATCH (a:Agency)<-[:ASSIGNS_TO]-() RETURN DISTINCT a.name AS name, a.names AS names',
    'name',
    'names',
  );
  expect(agencies).toEqual([
    { name: '天津市发展和改革委员会', names: ['天津市发展和改革委员会', '天津市发改委', '天津市发展改革委'] },
  ]);
});

test('a central organ is found by the short name that no text writes', async () => {
  await loadSource(store, sampleRecords('a.txt', [{ ...plan, region: '全国', issuers: ['工业和信息化部'] }]));
  expect((await findAgency(store, { name: '工信部' })).agency.name).toBe('工业和信息化部');
});

test('a task outside the outline gets a measure made of its heading', async () => {
  const records = sampleRecords('a.txt', [plan]);
  const loose = { ...records, measures: [], tasks: records.tasks.map((task) => ({ ...task, measureKey: null })) };
  await loadSource(store, loose);
  const headings = await rows<{ readonly heading: string }>(
    'MATCH (t:Text)-[:CONTAINS]->(m:Measure)-[:ASSIGNS_TO]->() RETURN DISTINCT m.heading AS heading ORDER BY heading',
    'heading',
  );
  expect(headings.map(({ heading }) => heading)).toEqual(['培育企业', '建设加氢站']);
});

test('a long text is kept in pieces that give it back', async () => {
  const text = `${'长文'.repeat(32_767)}𠮷${'尾'.repeat(70_000)}`;
  await loadSource(store, { ...sampleRecords('a.txt', []), text });
  const chunks = await rows<{ readonly text: string }>(
    'MATCH (c:Chunk) RETURN c.text AS text, c.spanStart AS at ORDER BY at',
    'text',
    'at',
  );
  expect(chunks.map((chunk) => chunk.text).join('')).toBe(text);
  expect(chunks.every((chunk) => chunk.text.length <= 65_536 && !/[\ud800-\udbff]$/.test(chunk.text))).toBe(true);
});

test('removing an unknown source names the nearest', async () => {
  await loadSource(store, sampleRecords('通知汇编.txt', [plan]));
  const error = await removeSource(store, '汇编').catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(NotFoundError);
  expect(error instanceof NotFoundError && error.nearest).toEqual(['通知汇编.txt']);
});

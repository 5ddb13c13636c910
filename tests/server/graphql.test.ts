import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveAlone, type TestServer } from './running.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const notice = `济南市人民政府办公室关于印发济南市智能制造推进办法的通知
济政办发〔2023〕8号
各区人民政府：
现将《济南市智能制造推进办法》印发给你们，请认真执行。
济南市人民政府办公室
2023年3月6日
济南市智能制造推进办法
根据《中华人民共和国中小企业促进法》，制定本办法。
一、建设示范工厂。每年遴选十家示范工厂。（责任单位：市工业和信息化局、市财政局）
二、培养技能人才。开设实训课程。（责任单位：市人力资源社会保障局）
`;

let alone: TestServer;
beforeAll(async () => {
  alone = await serveAlone();
});
afterAll(() => alone.close());

describe('the GraphQL endpoint', () => {
  it.each(
    serverAudits({ url: 'http://replaced/graphql', fetchFn: async () => new Response() }).map(({ id, name }) => [
      id,
      name,
    ]),
  )('passes the audit of GraphQL over HTTP %s %s', async (id) => {
    const audits = serverAudits({
      url: new URL('/graphql', alone.url).href,
      fetchFn: (url: string, init: RequestInit = {}) =>
        fetch(url, { ...init, headers: { 'x-zhengmai-client': 'audit', ...init.headers } }),
    });
    const result = await audits.find((audit) => audit.id === id)?.fn();
    expect(result?.status).toBe('ok');
  });

  it('refuses a request that a foreign page could make a browser send', async () => {
    const answer = await fetch(new URL('/graphql?query={stats{policies}}', alone.url));
    expect(answer.status).toBe(403);
  });

  it('answers a query over the limits with LIMIT', async () => {
    const deep = `{ sources { edges { node { policies { source { policies { source { policies { source { policies { source { policies { source { name } } } } } } } } } } } } } }`;
    const { errors } = await alone.ask(deep);
    expect(errors[0]?.extensions?.code).toBe('LIMIT');
  });

  it('answers what cannot be parsed with a code and no stack', async () => {
    const { errors } = await alone.ask('{ nothing }');
    expect(errors[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(JSON.stringify(errors)).not.toMatch(/node_modules|\.ts:/);
  });
});

describe('the id of a policy that was only cited', () => {
  const citing = `济南市示范工厂评价细则
济工信发〔2023〕20号
为落实《济南市智能制造推进办法》，制定本细则。
一、申报条件。企业应当建有数字化车间。
济南市工业和信息化局
2023年9月1日
`;
  const asked = `query ($id: ID!) {
    policy(id: $id) { id form }
    node(id: $id) { id ... on Policy { number } }
    derivation(policy: $id) { root { id } nodes { node { caption } } }
    neighbours(id: $id) { nodes { id } }
    path(from: $id, to: $id) { nodes { id } }
  }`;

  it('answers every question after its text has come', async () => {
    await alone.send('细则.txt', bytes(citing));
    const before = await alone.ask('{ policy(title: "济南市智能制造推进办法") { id form } }');
    const stub = before.data.policy;
    expect(stub.form).toBe('STUB');
    await alone.send('办法.txt', bytes(notice));
    const { data, errors } = await alone.ask(asked, { id: stub.id });
    expect(errors).toEqual([]);
    const { id } = data.policy;
    expect(id).not.toBe(stub.id);
    expect(data.policy.form).toBe('FULL');
    expect(data.node).toEqual({ id, number: '济政办发〔2023〕8号' });
    expect(data.derivation.root).toEqual({ id });
    const derived = data.derivation.nodes.map(({ node }) => node.caption);
    expect(derived).toEqual(['济南市智能制造推进办法', '济南市示范工厂评价细则']);
    expect(data.neighbours.nodes[0]).toEqual({ id });
    expect(data.path.nodes).toEqual([{ id }]);
    for (const source of ['办法.txt', '细则.txt']) {
      await alone.ask('mutation ($id: ID!) { removeSource(id: $id) { name } }', { id: `source:${source}` });
    }
  });
});

describe('a name that several policies bear', () => {
  const edition = (year: number, number: number) => `临海市人民政府关于印发临海市节约用水办法的通知
临政发〔${year}〕${number}号
各区人民政府：
现将《临海市节约用水办法》印发给你们，请认真执行。
临海市人民政府
${year}年3月6日
临海市节约用水办法
一、计划用水。用水大户按季申报用水计划。
`;
  const citing = `临海市节水型单位评价细则
临水发〔2023〕20号
根据《临海市节约用水办法》，制定本细则。
一、评价条件。单位应当装有分级水表。
临海市水务局
2023年9月1日
`;

  it('lends its citations to each of them, apart from those that are certain', async () => {
    const files = { '旧版.txt': edition(2012, 4), '新版.txt': edition(2021, 7), '评价细则.txt': citing };
    for (const [name, text] of Object.entries(files)) await alone.send(name, bytes(text));
    const asked = `query ($number: String!) {
      policy(number: $number) {
        citedBy { totalCount }
        possiblyCitedBy { totalCount edges { node { from { title } to { form title } evidence { quote } } } }
      }
    }`;
    for (const number of ['临政发〔2012〕4号', '临政发〔2021〕7号']) {
      const { data, errors } = await alone.ask(asked, { number });
      expect(errors).toEqual([]);
      expect(data.policy.citedBy.totalCount).toBe(0);
      expect(data.policy.possiblyCitedBy.totalCount).toBe(1);
      expect(data.policy.possiblyCitedBy.edges[0]?.node).toEqual({
        from: { title: '临海市节水型单位评价细则' },
        to: { form: 'STUB', title: '临海市节约用水办法' },
        evidence: [{ quote: expect.stringContaining('《临海市节约用水办法》') }],
      });
    }
    for (const name of Object.keys(files)) {
      await alone.ask('mutation ($id: ID!) { removeSource(id: $id) { name } }', { id: `source:${name}` });
    }
  });
});

describe('importing a file', () => {
  it('loads it once, knows it again, and takes it away', async () => {
    const first = await alone.send('济南.txt', bytes(notice), {}, { 'x-import-job': 'job-1' });
    expect(first.errors).toEqual([]);
    expect(first.data.importFile).toMatchObject({
      job: 'job-1',
      policies: 1,
      tasks: 3,
      unchanged: false,
      source: { name: '济南.txt' },
    });
    const again = await alone.send('济南.txt', bytes(notice));
    expect(again.data.importFile).toMatchObject({ unchanged: true, created: 0 });
    const found = await alone.ask('{ policy(number: "济政办发〔2023〕8号") { title noticeTitle issuerNames } }');
    expect(found.data.policy).toMatchObject({ title: '济南市智能制造推进办法' });
    const removed = await alone.ask('mutation ($id: ID!) { removeSource(id: $id) { name removed } }', {
      id: first.data.importFile.source.id,
    });
    expect(removed.data.removeSource.removed).toBeGreaterThan(0);
    expect((await alone.ask('{ stats { sources policies measures agencies citations tasks } }')).data.stats).toEqual({
      sources: 0,
      policies: 0,
      measures: 0,
      agencies: 0,
      citations: 0,
      tasks: 0,
    });
  });

  it('tells its progress by server-sent events', async () => {
    const stream = await fetch(new URL('/graphql', alone.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', 'x-zhengmai-client': 'test' },
      body: JSON.stringify({ query: 'subscription { importProgress(job: "job-2") { phase done total } }' }),
    });
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    await alone.send('进度.txt', bytes(notice.replaceAll('济南', '白露')), {}, { 'x-import-job': 'job-2' });
    const told = await stream.text();
    const phases = [...told.matchAll(/"phase":"(\w+)"/g)].map((match) => match[1]);
    expect(phases.at(0)).toBe('queued');
    expect(phases.at(-1)).toBe('done');
  });

  it.each([
    ['a Word file', 'a.docx', new Uint8Array([0x50, 0x4b, 3, 4, ...bytes('word/document.xml')]), 'UNREADABLE', 'Word'],
    ['a PDF file', 'a.pdf', bytes('%PDF-1.7 x'), 'UNREADABLE', 'PDF'],
    ['an empty file', 'a.txt', new Uint8Array(), 'UNREADABLE', '空'],
    ['a binary file', 'a.txt', new Uint8Array([0, 1, 2, 0, 255, 254, 3]), 'UNREADABLE', '二进制'],
  ])('names what is wrong with %s', async (_case, name, content, code, word) => {
    const { errors } = await alone.send(name, content);
    expect(errors[0]?.extensions?.code).toBe(code);
    expect(errors[0]?.message).toContain(word);
  });

  it('asks before another file takes a name', async () => {
    await alone.send('同名.txt', bytes(notice.replaceAll('济南', '南溪')));
    const other = bytes(
      notice
        .replaceAll('济南', '北岸')
        .replaceAll('智能制造', '海洋渔业')
        .replace('济政办发〔2023〕8号', '北政办发〔2023〕9号'),
    );
    const taken = await alone.send('同名.txt', other);
    expect(taken.errors[0]?.extensions?.code).toBe('SOURCE_TAKEN');
    const apart = await alone.send('同名.txt', other, { as: '同名（北岸）.txt' });
    expect(apart.data.importFile.source.name).toBe('同名（北岸）.txt');
  });

  it('refuses more than 25 MB and goes on', async () => {
    const { errors, status } = await alone.send('large.txt', new Uint8Array(26 * 1024 * 1024).fill(65));
    expect(status === 413 || errors.length > 0).toBe(true);
    expect((await fetch(new URL('/healthz', alone.url))).status).toBe(200);
  });

  it('goes on answering /healthz while a file is extracted', async () => {
    const large = bytes(
      Array.from({ length: 300 }, (_, n) => notice.replaceAll('智能制造', `第${n}类制造`)).join('\n'),
    );
    const importing = alone.send('large.txt', large);
    const waits: number[] = [];
    let settled = false;
    void importing.finally(() => {
      settled = true;
    });
    while (!settled) {
      const began = performance.now();
      await fetch(new URL('/healthz', alone.url));
      waits.push(performance.now() - began);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const { errors } = await importing;
    expect(errors).toEqual([]);
    console.log(`healthz during import: ${waits.length} asked, slowest ${Math.max(...waits).toFixed(0)} ms`);
    expect(waits.length).toBeGreaterThan(3);
  }, 120_000);
});

describe('access', () => {
  it('lets nobody write over an open address without a token, and the token in', async () => {
    const open = await serveAlone({ HOST: '0.0.0.0', ZHENGMAI_TOKEN: 'long-enough' });
    try {
      const refused = await open.send('济南.txt', bytes(notice));
      expect(refused.errors[0]?.extensions?.code).toBe('UNAUTHORIZED');
      const allowed = await open.send('济南.txt', bytes(notice), {}, { authorization: 'Bearer long-enough' });
      expect(allowed.errors).toEqual([]);
    } finally {
      await open.close();
    }
  });
});

describe('not found', () => {
  it('offers the nearest names of an unknown bureau', async () => {
    await alone.send('邻近.txt', bytes(notice));
    const { errors } = await alone.ask('{ tasksOf(name: "济南市工业和信息") { total } }');
    expect(errors[0]?.extensions?.code).toBe('NOT_FOUND');
    expect(errors[0]?.extensions?.nearest?.join()).toContain('济南市工业和信息化局');
  });
});
